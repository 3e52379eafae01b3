"""The contents of a page: every heading once, in order, parts within their sections."""

from django.template.loader import render_to_string

from design.components.contents import contents_of
from home.blocks import HomeBody
from tests.documents import read_html


def body_of(*headings: tuple[str, str]):
    stored = [{"type": "heading", "value": {"text": text, "level": level}} for text, level in headings]
    return HomeBody().to_python([{"type": "text", "value": "<p>Words.</p>"}, *stored])


def shown(stream):
    return read_html(render_to_string("components/contents.html", {"headings": contents_of(stream)}))


def test_sections_are_listed_with_their_parts(db):
    stream = body_of(("One", "section"), ("One a", "subsection"), ("One b", "subsection"), ("Two", "section"))
    assert [(section.text, [part.text for part in section.parts]) for section in contents_of(stream)] == [
        ("One", ["One a", "One b"]),
        ("Two", []),
    ]


def test_a_part_before_any_section_is_listed_as_a_section(db):
    assert [section.text for section in contents_of(body_of(("Part", "subsection"), ("One", "section")))] == [
        "Part",
        "One",
    ]


def test_each_entry_leads_to_its_heading_even_of_the_same_words(db):
    stream = body_of(("Why", "section"), ("Why", "subsection"), ("Why", "section"))
    leads = [link["href"].lstrip("#") for link in shown(stream).find_all("a")]
    page = read_html(stream.stream_block.render(stream, {"page": None}))
    assert leads == [heading["id"] for heading in page.find_all(["h2", "h3"])]
    assert len(set(leads)) == 3


def test_the_list_is_a_landmark_of_its_own_name(db):
    assert shown(body_of(("One", "section"))).nav["aria-label"] == "On this page"


def test_a_page_without_headings_has_no_contents(db):
    assert not shown(body_of()).find(True)
