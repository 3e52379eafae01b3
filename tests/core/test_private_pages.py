"""Pages for some people only: asked for in the site's own look, and shown to nobody else."""

import pytest
from wagtail.models import PageViewRestriction

from tests.documents import parse_errors, read, unlabelled_fields
from tests.factories import PlainPageFactory

SECRET = "Only for those who were told"


@pytest.fixture
def private_page(home):
    return PlainPageFactory(parent=home, summary=SECRET)


def test_a_page_with_a_password_asks_for_it_and_opens(private_page, client):
    PageViewRestriction.objects.create(
        page=private_page, restriction_type=PageViewRestriction.PASSWORD, password="open sesame"
    )
    asked = client.get(private_page.url)
    soup = read(asked)
    assert SECRET not in asked.content.decode()
    assert not unlabelled_fields(soup)
    assert not parse_errors(asked.content.decode())

    form = {field["name"]: field.get("value", "") for field in soup.select("form[method=post] input[name]")}
    action = soup.select_one("form[method=post]")["action"]
    refused = client.post(action, form | {"password": "open barley"})
    assert SECRET not in refused.content.decode()
    opened = client.post(action, form | {"password": "open sesame"}, follow=True)
    assert SECRET in opened.content.decode()


def test_a_page_for_people_who_log_in_leads_to_a_form_in_the_sites_own_look(private_page, client):
    PageViewRestriction.objects.create(page=private_page, restriction_type=PageViewRestriction.LOGIN)
    asked = client.get(private_page.url, follow=True)
    soup = read(asked)
    assert SECRET not in asked.content.decode()
    assert soup.select_one("footer.footer")
    assert not unlabelled_fields(soup)
    assert not parse_errors(asked.content.decode())


def test_what_was_shown_to_one_is_not_remembered_for_another(private_page, client, author_client):
    PageViewRestriction.objects.create(page=private_page, restriction_type=PageViewRestriction.LOGIN)
    assert SECRET in author_client.get(private_page.url).content.decode()
    assert SECRET not in client.get(private_page.url, follow=True).content.decode()
