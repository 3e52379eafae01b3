"""Buttons, calls to action, cards and doors: whatever leads somewhere."""

import pytest

ELSEWHERE = "https://example.com/"


def button(target=None, label="Press", address="") -> dict:
    return {"label": label, "page": target and target.pk, "address": address, "emphasis": "primary"}


def test_a_row_shows_each_button_with_its_weight(show, target):
    quiet = button(address=ELSEWHERE) | {"emphasis": "quiet"}
    links = show(("buttons", [button(target), quiet])).find_all("a")
    assert [(link["href"], link["data-emphasis"]) for link in links] == [
        ("/the-page/", "primary"),
        (ELSEWHERE, "quiet"),
    ]


@pytest.mark.parametrize(
    "block",
    [
        lambda target: ("buttons", [button(target)]),
        lambda target: ("call_to_action", {"title": "Title", "text": "", "action": button(target)}),
        lambda target: (
            "doors",
            {"title": "", "doors": [{"title": name, "action": button(target)} for name in ("One", "Two")]},
        ),
        lambda target: ("cards", {"title": "", "cards": [{"title": "Card", "link": {"page": target.pk}}]}),
    ],
    ids=["buttons", "call_to_action", "doors", "cards"],
)
def test_what_leads_to_a_page_is_gone_while_the_page_is(block, show, target):
    assert show(block(target)).find("a", href="/the-page/")
    target.unpublish()
    target.refresh_from_db()
    shown = show(block(target))
    assert not shown.find("a")
    assert not shown.find("button")


@pytest.mark.parametrize(("title", "level"), [("A title", "h3"), ("", "h2")])
@pytest.mark.parametrize("kind", ["cards", "doors"])
def test_titles_of_cards_stand_one_level_below_what_is_above_them(kind, title, level, show):
    each = [{"title": "One", "action": button()}, {"title": "Two", "action": button()}]
    shown = show((kind, {"title": title, kind: each}))
    assert [heading.get_text(strip=True) for heading in shown.find_all(level)] == ["One", "Two"]
