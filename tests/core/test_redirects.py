"""Old addresses go on working."""

from tests.factories import PlainPageFactory


def test_a_renamed_address_leads_to_the_new_one(home, client, django_capture_on_commit_callbacks):
    page = PlainPageFactory(parent=home, slug="old")
    PlainPageFactory(parent=page, slug="child")
    page.refresh_from_db()
    page.slug = "new"
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    for before, after in (("/old/", "/new/"), ("/old/child/", "/new/child/")):
        response = client.get(before)
        assert (response.status_code, response["Location"]) == (301, after)
        assert client.get(after).status_code == 200


def test_a_moved_page_is_found_from_where_it_stood(home, client):
    page = PlainPageFactory(parent=home, slug="page")
    home.refresh_from_db()
    section = PlainPageFactory(parent=home, slug="section")
    page.move(section, pos="last-child")
    response = client.get("/page/")
    assert (response.status_code, response["Location"]) == (301, "/section/page/")
