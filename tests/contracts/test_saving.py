"""A title alone must save: autosave and preview stand still on a page type that asks for more."""

import pytest
from django.urls import reverse
from wagtail.models import Site

from tests.author import title_only_form
from tests.discovery import page_types, place_for
from tests.documents import read


@pytest.mark.parametrize("page_type", page_types(), ids=lambda model: model.__name__)
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
