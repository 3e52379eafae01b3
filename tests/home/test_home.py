"""The home page: one proposition and one thing to do."""

import pytest

from tests.documents import read
from tests.factories import PlainPageFactory


@pytest.fixture
def start(home):
    return PlainPageFactory(parent=home, title="Start", slug="start")


def test_the_headline_takes_the_place_of_the_title(home, client):
    assert read(client.get("/")).h1.get_text(strip=True) == "Home"
    home.headline = "Learn in the open."
    home.save()
    assert read(client.get("/")).h1.get_text(strip=True) == "Learn in the open."


def test_the_button_leads_to_its_page_and_is_gone_when_that_is(home, start, client):
    home.refresh_from_db()
    home.action_label, home.action_page = "Begin here", start
    home.save()
    assert read(client.get("/")).find("a", string="Begin here")["href"] == "/start/"
    start.unpublish()
    assert not read(client.get("/")).find("a", string="Begin here")
    start.delete()
    assert not read(client.get("/")).find("a", string="Begin here")


def test_there_is_one_home_page(home):
    assert not type(home).can_create_at(home.get_parent())
