"""Lists of pages: the author's order, or the latest, and only what visitors may see."""

import pytest
from wagtail.blocks import StructBlockValidationError
from wagtail.models import PageViewRestriction

from design.components.page_list import PageListBlock
from tests.factories import PlainPageFactory


@pytest.fixture
def pages(home):
    """Four pages, in the order of the tree."""
    return [PlainPageFactory(parent=home, title=title) for title in ("One", "Two", "Three", "Four")]


def listed(show, **value) -> list[str]:
    shown = show(("pages", {"title": "", "pages": [], "parent": None, "count": 3} | value))
    return [title.get_text(strip=True) for title in shown.select(".card__title")]


def test_chosen_pages_keep_the_order_of_the_author(show, pages):
    one, two, three, _ = pages
    assert listed(show, pages=[three.pk, one.pk, two.pk]) == ["Three", "One", "Two"]


def test_drafts_private_and_deleted_pages_are_left_out(show, pages):
    one, two, three, _ = pages
    chosen = [page.pk for page in pages]
    one.unpublish()
    PageViewRestriction.objects.create(page=two, restriction_type=PageViewRestriction.LOGIN)
    three.delete()
    assert listed(show, pages=chosen) == ["Four"]


def test_the_latest_beneath_a_page_come_newest_first_and_not_more_than_asked_for(show, pages, home):
    for page in pages:
        page.save_revision().publish()
    assert listed(show, parent=home.pk, count=2) == ["Four", "Three"]


def test_a_list_of_nothing_shows_nothing(show, pages):
    pages[0].unpublish()
    assert not show(
        ("pages", {"title": "Read next", "pages": [pages[0].pk], "parent": None, "count": 3})
    ).find(True)


@pytest.mark.parametrize("both", [True, False])
def test_a_list_is_chosen_in_one_way_not_in_two_or_none(both, pages, home):
    block = PageListBlock()
    chosen, parent = ([pages[0].pk], home.pk) if both else ([], None)
    with pytest.raises(StructBlockValidationError):
        block.clean(block.to_python({"title": "", "pages": chosen, "parent": parent, "count": 3}))
