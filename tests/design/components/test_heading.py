"""Headings know their place, and each has an address of its own."""

import pytest

from tests.documents import heading_levels


def heading(text: str, level: str = "section") -> tuple:
    return ("heading", {"text": text, "level": level})


def test_headings_of_the_same_words_get_different_anchors(show):
    shown = show(heading("Why"), heading("How"), heading("Why"), heading("Why", "subsection"), heading("!?"))
    assert [part["id"] for part in shown.find_all(["h2", "h3"])] == [
        "why",
        "how",
        "why-2",
        "why-3",
        "section",
    ]


def test_a_heading_with_a_number_never_takes_the_anchor_of_another(show):
    shown = show(heading("Why"), heading("Why 2"), heading("Why"))
    anchors = [part["id"] for part in shown.find_all(["h2", "h3"])]
    assert len(set(anchors)) == 3, anchors


@pytest.mark.parametrize(
    ("levels", "ranks"),
    [
        (["section", "subsection", "subsection", "section"], [2, 3, 3, 2]),
        (["subsection", "section", "subsection"], [2, 2, 3]),
        (["subsection", "subsection"], [2, 3]),
    ],
)
def test_no_level_is_skipped_wherever_a_part_stands(levels, ranks, show):
    assert heading_levels(show(*(heading(f"Heading {n}", level) for n, level in enumerate(levels)))) == ranks


def test_a_heading_links_to_itself_in_words(show):
    link = show(heading("Why")).find("a")
    assert link["href"] == "#why"
    assert "Why" in link["aria-label"]
