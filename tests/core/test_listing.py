"""Index pages: their children a page at a time."""

import pytest
from wagtail.models import PageViewRestriction

from tests.documents import read
from tests.factories import ResourceIndexPageFactory, ResourcePageFactory


@pytest.fixture
def index(home):
    index = ResourceIndexPageFactory(parent=home, slug="list", title="List")
    for number in range(index.children_per_page + 1):
        ResourcePageFactory(parent=index, title=f"Resource {number:02}")
    return index


def titles(soup) -> list[str]:
    """Return the titles of the listed pages."""
    return [card.get_text(strip=True) for card in soup.select("main article.card .card__title")]


def test_the_first_page_holds_as_many_as_fit_and_leads_on(index, client):
    soup = read(client.get("/list/"))
    assert titles(soup) == [f"Resource {number:02}" for number in range(index.children_per_page)]
    assert soup.find("a", rel="next")["href"] == "?page=2"
    assert not soup.find("a", rel="prev")


def test_one_child_more_stands_on_the_second_page(index, client):
    soup = read(client.get("/list/?page=2"))
    assert titles(soup) == [f"Resource {index.children_per_page:02}"]
    assert soup.find("a", rel="prev")["href"] == "/list/"
    assert "2" in soup.title.get_text(), "its title tells it from the first"


@pytest.mark.parametrize("number", ["abc", "0", "-1", "99", "1.5", "", "²", "9" * 400])
def test_a_page_of_the_list_that_does_not_exist_is_not_found(number, index, client):
    assert client.get("/list/", {"page": number}).status_code == 404


def test_drafts_and_private_pages_are_not_listed(index, client):
    first, second, *_ = index.get_children()
    first.unpublish()
    PageViewRestriction.objects.create(page=second, restriction_type=PageViewRestriction.LOGIN)
    assert titles(read(client.get("/list/")))[0] == "Resource 02"


def test_a_list_without_children_says_so(home, client):
    empty = ResourceIndexPageFactory(parent=home)
    soup = read(client.get(empty.url))
    assert titles(soup) == []
    assert soup.find(class_="empty").get_text(strip=True)


def test_the_children_are_pages_of_their_own_type(index):
    assert {type(page).__name__ for page in index.listed_pages()} == {"ResourcePage"}
