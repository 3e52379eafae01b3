"""Code: coloured by the server, shown exactly as it was typed."""

import pytest
from pygments.lexers import get_lexer_by_name

from design.components.code import LANGUAGES, CodeBlock


def code(lines: str, language: str = "python", caption: str = "") -> tuple:
    return ("code", {"language": language, "code": lines, "caption": caption})


def test_code_is_coloured_by_classes_alone(show):
    shown = show(code("def greet():\n    return 'Hello'"))
    assert shown.find("span", class_="k").get_text() == "def"
    assert not shown.find(style=True)
    assert not shown.find("style")


def test_code_reads_exactly_as_it_was_typed(show):
    typed = "  if a < b && c:\n\n\tprint('<b>&amp;</b>')"
    assert show(code(typed)).find("code").get_text() == typed.replace("\t", " " * 4)


def test_code_that_was_typed_as_html_is_shown_and_not_run(show):
    shown = show(code("<script>alert(1)</script>", "text"), code("<img src=x onerror=alert(1)>", "html"))
    assert not shown.find("img")
    assert [script.get("src", "") for script in shown.find_all("script")] == [
        "/static/components/code.js",
        "/static/components/code.js",
    ]


def test_the_last_line_is_read_like_the_others(show):
    assert not show(code("-old\n+new\n same", "diff")).find(class_="err")


def test_long_lines_can_be_scrolled_by_keyboard_and_are_named(show):
    named, unnamed = show(code("x = 1", caption="settings.py"), code("x = 1", "sql")).find_all("pre")
    assert (named["tabindex"], named["role"], named["aria-label"]) == ("0", "region", "settings.py")
    assert unnamed["aria-label"] == "Code: SQL"


def test_a_caption_stands_above_the_code_if_there_is_one(show):
    assert show(code("x", caption="a.py")).figcaption.get_text() == "a.py"
    assert not show(code("x")).find("figcaption")


def test_a_language_that_is_no_longer_offered_is_shown_as_plain_text(show):
    assert show(code("x = 1", "cobol")).find("code").get_text() == "x = 1"


def test_nothing_is_shown_of_no_code(show):
    assert not show(code("\n\n")).find(True)


def test_the_editor_keeps_the_indentation_of_the_first_line():
    block = CodeBlock().child_blocks["code"]
    assert block.clean(block.value_from_form(block.field.clean("    x\n"))) == "    x\n"


@pytest.mark.parametrize("language", [name for name, _ in LANGUAGES])
def test_every_language_offered_is_known(language):
    assert get_lexer_by_name(language)
