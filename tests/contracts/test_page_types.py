"""What every page type must do, whoever writes it."""

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, Site
from wagtail.test.utils.form_data import nested_form_data, querydict_from_html, streamfield

from tests.conftest import log_in
from tests.discovery import child_types_of, factory_for, page_types, place_for, stream_fields
from tests.documents import heading_levels, parse_errors, read, unlabelled_fields
from tests.factories import PictureFactory

every_page_type = pytest.mark.parametrize("page_type", page_types(), ids=lambda model: model.__name__)
every_parent_type = pytest.mark.parametrize(
    "page_type",
    [model for model in page_types() if child_types_of(model)],
    ids=lambda model: model.__name__,
)


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
def test_every_page_type_says_what_it_is_for(page_type):
    assert page_type.get_page_description() or page_type._meta.verbose_name != page_type.__name__.lower()
    assert page_type.get_verbose_name()


@every_page_type
def test_every_page_type_has_one_first_heading_and_skips_no_level(shown, client):
    levels = heading_levels(read(client.get(shown.url)))
    assert levels.count(1) == 1 and levels[0] == 1
    skipped = [(above, below) for above, below in zip(levels, levels[1:], strict=False) if below > above + 1]
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


def title_only_form(html: str, page_type: type[Page], **values) -> dict:
    """Return what a browser sends from the editor when no field but these was filled in."""
    form = querydict_from_html(html, form_id="page-edit-form").dict()
    empty = {field.name: streamfield([]) for model, field in stream_fields() if model is page_type}
    return form | nested_form_data(empty) | values


@every_page_type
def test_a_title_alone_is_enough_to_save_publish_and_show_a_page(page_type, home, author_client, client):
    parent = place_for(page_type, home)
    if parent.is_root():
        # One home page a site: this one makes room.
        Site.objects.update(root_page=parent)
        home.delete()
    add = reverse(
        "wagtailadmin_pages:add",
        args=[page_type._meta.app_label, page_type._meta.model_name, parent.pk],
    )
    opened = author_client.get(add)
    assert opened.status_code == 200

    # The browser makes the last part of the address out of the title while she types.
    saved = author_client.post(
        add,
        title_only_form(opened.content.decode(), page_type, title="Only a title", slug="only-a-title"),
    )
    assert saved.status_code == 302, saved.context["form"].errors
    page = page_type.objects.get(title="Only a title")
    assert not page.live

    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = title_only_form(author_client.get(edit).content.decode(), page_type, **{"action-publish": "1"})
    published = author_client.post(edit, form)
    assert published.status_code == 302, published.context["form"].errors
    page.refresh_from_db()
    assert page.live
    assert read(client.get(page.url)).h1.get_text(strip=True) == "Only a title"


@every_parent_type
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
