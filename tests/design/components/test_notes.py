"""Notes: numbered over the whole page, with a way there and a way back."""

import json

import pytest
from wagtail.admin.rich_text import get_rich_text_editor_widget
from wagtail.rich_text import RichText, get_text_for_indexing

from blog.models import PostPage
from design.components.text import FEATURES
from tests.documents import read
from tests.factories import PlainPageFactory


def note(words: str) -> str:
    return f'<embed embedtype="note" text="{words}"/>'


def text(*notes: str) -> tuple:
    return ("text", "<p>" + " and ".join(f"words{note(words)}" for words in notes) + "</p>")


def marks(shown) -> list[tuple]:
    return [(mark.get_text(), mark["href"]) for mark in shown.select("[role=doc-noteref]")]


def listed(shown) -> list[str]:
    return [item.find(string=True).strip() for item in shown.select("[role=doc-endnotes] li")]


def test_notes_are_numbered_in_order_over_the_whole_page(show):
    columns = {"left": [{"type": "text", "value": text("Two")[1]}], "right": []}
    shown = show(
        text("One"),
        ("columns", columns),
        ("accordion", {"title": "", "items": [{"question": "Why?", "answer": text("Three")[1]}]}),
        text("Four", "Five"),
    )
    assert [number for number, _ in marks(shown)] == ["1", "2", "3", "4", "5"]
    assert listed(shown) == ["One", "Two", "Three", "Four", "Five"]


def test_each_mark_leads_to_its_note_and_each_note_back_to_its_mark(show):
    shown = show(text("One", "Two"))
    for mark, back in zip(
        shown.select("[role=doc-noteref]"), shown.select("[role=doc-backlink]"), strict=True
    ):
        assert shown.find(id=mark["href"].lstrip("#")) is back.find_parent("li")
        assert shown.find(id=back["href"].lstrip("#")) is mark
        assert mark["aria-label"]
        assert back["aria-label"]
    ids = [element["id"] for element in shown.find_all(id=True)]
    assert len(set(ids)) == len(ids) == 4


def test_no_heading_takes_the_anchor_of_a_note(show):
    headings = [("heading", {"text": words, "level": "section"}) for words in ("Note 1", "note--1", "Notes")]
    shown = show(*headings, text("One"))
    ids = [element["id"] for element in shown.find_all(id=True)]
    assert len(set(ids)) == len(ids)


def test_a_page_without_notes_has_no_list_of_them(show):
    assert not show(("text", "<p>words</p>")).find("section")


def test_words_of_a_note_are_shown_as_words_and_its_addresses_as_links(show):
    shown = show(text("See https://example.com/a &lt;b&gt;loud&lt;/b&gt; &quot;it&#x27;s&quot; &amp;amp;"))
    item = shown.select_one("[role=doc-endnotes] li")
    assert item.a["href"] == "https://example.com/a"
    assert not item.find("b")
    assert '<b>loud</b> "it\'s" &amp;' in item.get_text()


def test_the_next_page_begins_with_one_again(show):
    assert [marks(show(text("One")))[0][0], marks(show(text("Other")))[0][0]] == ["1", "1"]


def test_a_page_that_is_remembered_keeps_its_notes(home, client):
    page = PlainPageFactory(parent=home, body=[("text", text("One")[1])])
    assert listed(read(client.get(page.url))) == listed(read(client.get(page.url))) == ["One"]


def test_a_text_that_stands_alone_has_its_notes_in_it(db):
    assert str(RichText(text("One")[1])) == "<p>words<small>(One)</small></p>"


def test_notes_are_no_part_of_what_a_search_shows():
    assert get_text_for_indexing(text("One")[1]) == "words"


@pytest.mark.parametrize("words", ["A book", '"Quoted" & <b>bold</b> it\'s', "Zwölf – ja"])
def test_the_editor_gives_back_what_it_was_given(words):
    widget = get_rich_text_editor_widget("default", FEATURES)
    state = json.loads(widget.format_value("<p>one two</p>"))
    block = state["blocks"][0]
    block["text"] = "one† two"
    block["entityRanges"] = [{"offset": 3, "length": 1, "key": 0}]
    state["entityMap"] = {"0": {"type": "NOTE", "mutability": "IMMUTABLE", "data": {"text": words}}}
    stored = widget.value_from_datadict({"x": json.dumps(state)}, {}, "x")
    assert "†" not in stored

    opened = json.loads(widget.format_value(stored))
    assert opened["blocks"][0]["text"] == "one† two"
    assert opened["blocks"][0]["entityRanges"][0] | {"key": 0} == {"offset": 3, "length": 1, "key": 0}
    assert [entity["data"]["text"] for entity in opened["entityMap"].values()] == [words]
    assert widget.value_from_datadict({"x": json.dumps(opened)}, {}, "x") == stored


def test_a_note_that_was_stored_is_shown_as_it_was_typed(show):
    widget = get_rich_text_editor_widget("default", FEATURES)
    state = json.loads(widget.format_value("<p>one</p>"))
    state["blocks"][0] |= {"text": "one†", "entityRanges": [{"offset": 3, "length": 1, "key": 0}]}
    words = '"Quoted" & <b>bold</b> it\'s'
    state["entityMap"] = {"0": {"type": "NOTE", "mutability": "IMMUTABLE", "data": {"text": words}}}
    stored = widget.value_from_datadict({"x": json.dumps(state)}, {}, "x")
    assert listed(show(("text", stored))) == [words]


def test_every_text_of_a_post_offers_notes():
    assert "note" in PostPage.body.field.stream_block.child_blocks["text"].features
