"""A page must not cost more the more it lists."""

import pytest
from django.core.cache import cache
from django.test import Client

from tests.discovery import child_types_of, factory_for, page_types, place_for
from tests.factories import PictureFactory

PARENT_TYPES = [model for model in page_types() if child_types_of(model)]


@pytest.mark.parametrize("page_type", PARENT_TYPES, ids=lambda model: model.__name__)
def test_a_page_costs_the_same_number_of_queries_with_three_children_as_with_twelve(
    page_type, home, queries_of
):
    parent = home
    if page_type is not type(home):
        parent = factory_for(page_type)(parent=place_for(page_type, home), show_in_menus=True)
    parent.body.append(("pages", {"title": "", "pages": [], "parent": parent, "count": 12}))
    parent.save_revision().publish()
    make = factory_for(child_types_of(page_type)[0])

    def cost_with(children: int) -> int:
        while parent.get_children().count() < children:
            make(parent=parent, picture=PictureFactory(), summary="About it.", show_in_menus=True)
        parent.refresh_from_db()
        browser = Client()
        assert browser.get(parent.url).status_code == 200  # makes the pictures' files
        cache.clear()
        asked = queries_of(lambda: browser.get(parent.url))
        assert asked
        return len(asked)

    assert cost_with(3) == cost_with(12)
