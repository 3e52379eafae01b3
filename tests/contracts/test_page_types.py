"""What every page type must do, whoever writes it."""

from itertools import pairwise

import pytest
from django.urls import reverse

from tests.conftest import log_in
from tests.discovery import factory_for, page_types
from tests.documents import heading_levels, parse_errors, read, unlabelled_fields

every_page_type = pytest.mark.parametrize("page_type", page_types(), ids=lambda model: model.__name__)


@pytest.fixture
def shown(gallery, savepoint, page_type):
    return gallery[page_type]


@every_page_type
def test_every_page_type_has_a_factory(page_type):
    assert factory_for(page_type)


@every_page_type
def test_every_page_type_states_where_it_may_stand_and_may_stand_there(page_type):
    assert page_type.parent_page_types is not None
    assert page_type.allowed_parent_page_models()


@every_page_type
def test_every_page_type_has_one_first_heading_and_skips_no_level(shown, client):
    levels = heading_levels(read(client.get(shown.url)))
    assert levels[0] == 1
    assert levels.count(1) == 1
    skipped = [(above, below) for above, below in pairwise(levels) if below > above + 1]
    assert not skipped, levels


@every_page_type
def test_every_page_type_describes_each_picture_and_names_each_field(shown, client):
    soup = read(client.get(shown.url))
    assert soup.find("img"), "a filled page shows pictures"
    assert [str(image) for image in soup.find_all("img") if not image.has_attr("alt")] == []
    assert unlabelled_fields(soup) == []


@every_page_type
def test_every_page_type_is_valid_html(shown, client):
    assert parse_errors(client.get(shown.url).content.decode()) == []


@every_page_type
def test_every_page_type_uses_each_id_once(shown, client):
    ids = [element["id"] for element in read(client.get(shown.url)).find_all(id=True)]
    assert sorted(ids) == sorted(set(ids))


@every_page_type
def test_every_page_type_opens_in_the_editor(shown, client):
    log_in(client)
    assert client.get(reverse("wagtailadmin_pages:edit", args=[shown.pk])).status_code == 200


@every_page_type
def test_every_preview_mode_shows_the_page(shown, client):
    for mode, _ in shown.preview_modes:
        read(shown.make_preview_request(preview_mode=mode))
