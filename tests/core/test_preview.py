"""The live preview beside the editor."""

from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, querydict_from_html, rich_text, streamfield

from tests.documents import read
from tests.factories import PlainPageFactory


def test_the_preview_shows_what_is_typed_and_visitors_see_nothing_of_it(home, author_client, client):
    page = PlainPageFactory(parent=home, title="As published")
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    preview = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    form = querydict_from_html(author_client.get(edit).content.decode(), form_id="page-edit-form").dict()
    typed = {
        "title": "As typed",
        "body": streamfield([("text", rich_text("<p>Half a sentence</p>"))]),
    }
    assert author_client.post(preview, form | nested_form_data(typed)).json() == {
        "is_valid": True,
        "is_available": True,
    }
    response = author_client.get(preview)
    soup = read(response)
    assert soup.h1.get_text(strip=True) == "As typed"
    assert "Half a sentence" in soup.find("main").get_text()
    assert response["X-Frame-Options"] == "SAMEORIGIN"
    assert "frame-ancestors 'self'" in response["Content-Security-Policy"]
    assert read(client.get(page.url)).h1.get_text(strip=True) == "As published"


def test_what_a_preview_shows_is_never_remembered(home, author_client, client):
    page = PlainPageFactory(parent=home, title="As published", show_in_menus=True)
    page.title = "As drafted"
    page.make_preview_request()
    assert "As drafted" not in client.get("/").content.decode()
