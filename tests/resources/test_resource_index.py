"""Lists of resources, put in order by kind."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from tests.documents import read
from tests.factories import (
    DownloadPageFactory,
    EventIndexPageFactory,
    EventPageFactory,
    FormPageFactory,
    LicencePageFactory,
    ResourceIndexPageFactory,
    ResourcePageFactory,
    VideoIndexPageFactory,
    VideoPageFactory,
)


@pytest.fixture
def index(home):
    return ResourceIndexPageFactory(parent=home, title="Resources")


@pytest.fixture
def shelves(index):
    """A list of downloads and one of events, as on the real site."""
    return (
        ResourceIndexPageFactory(parent=index, title="Free resources"),
        EventIndexPageFactory(parent=index, title="Speaking"),
    )


def sections(client, page) -> dict[str, list[str]]:
    found = {}
    for section in read(client.get(page.url)).select("section.card-section"):
        heading = section.h2.get_text(" ", strip=True)
        found[heading] = [title.get_text(strip=True) for title in section.select(".card__title")]
    return found


def in_days(days: int):
    return timezone.now() + timedelta(days=days)


def test_each_kind_has_a_section_with_its_count_and_the_way_to_all(index, shelves, client):
    downloads, events = shelves
    for number in range(5):
        DownloadPageFactory(parent=downloads, title=f"Worksheet {number}")
    EventPageFactory(parent=events, title="Later", starts_at=in_days(9))
    EventPageFactory(parent=events, title="Sooner", starts_at=in_days(2))
    EventPageFactory(parent=events, title="Over", starts_at=in_days(-9), ends_at=in_days(-8))
    FormPageFactory(parent=index, title="Community")
    LicencePageFactory(parent=index, title="Use of content")
    found = sections(client, index)
    assert list(found) == ["To download 5 downloads", "To come to 2 events are coming", "And more"]
    assert len(found["To download 5 downloads"]) == 3
    assert found["To come to 2 events are coming"] == ["Sooner", "Later"]
    assert found["And more"] == ["Community", "Use of content"]
    links = [link["href"] for link in read(client.get(index.url)).select(".section-more a")]
    assert links == [downloads.url, events.url]


def test_no_way_to_all_is_shown_where_some_stand_in_another_list(index, shelves, client):
    downloads, events = shelves
    another = ResourceIndexPageFactory(parent=index, title="Older ones")
    for number in range(3):
        DownloadPageFactory(parent=another, title=f"Old {number}", first_published_at=in_days(-30))
        DownloadPageFactory(parent=downloads, title=f"New {number}", first_published_at=in_days(-1))
    EventPageFactory(parent=events, title="Sooner", starts_at=in_days(2))
    links = [link.get_text() for link in read(client.get(index.url)).select(".section-more a")]
    assert links == ["All of them: Speaking"]


def test_a_plain_list_of_other_things_too_is_not_counted_as_one_kind(index, shelves, client):
    DownloadPageFactory(parent=shelves[0], title="Worksheet")
    FormPageFactory(parent=index, title="Community")
    assert "1 download" not in read(client.get(index.url)).main.get_text()


def test_a_list_of_one_kind_is_a_plain_list_with_its_count(index, shelves, client):
    downloads, _events = shelves
    DownloadPageFactory(parent=downloads, title="The only one")
    page = read(client.get(downloads.url))
    assert page.select_one(".list-count").get_text() == "1 download"
    assert [title.get_text(strip=True) for title in page.select(".card__title")] == ["The only one"]
    assert page.select("section.card-section") == []


def test_an_empty_list_says_so(index, client):
    assert "Nothing here yet" in read(client.get(index.url)).get_text()


def test_what_not_everybody_may_see_is_neither_shown_nor_counted(index, shelves, client):
    from wagtail.models import PageViewRestriction

    downloads, _events = shelves
    DownloadPageFactory(parent=downloads, title="Public")
    DownloadPageFactory(parent=downloads, title="Draft", live=False)
    private = DownloadPageFactory(parent=downloads, title="Private")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    ResourcePageFactory(parent=index, title="Something to read")
    assert sections(client, index)["To download 1 download"] == ["Public"]


def test_an_event_moves_away_by_itself_when_it_is_over(index, shelves, client, monkeypatch):
    _downloads, events = shelves
    EventPageFactory(parent=events, title="Tomorrow", starts_at=in_days(1), ends_at=in_days(1.1))
    ResourcePageFactory(parent=index, title="Something to read")
    DownloadPageFactory(parent=_downloads)
    assert "To come to 1 event is coming" in sections(client, index)
    later = in_days(3)
    monkeypatch.setattr(timezone, "now", lambda: later)
    assert "To come to 1 event is coming" not in sections(client, index)


def test_the_list_costs_the_same_with_many(index, shelves, queries_of):
    downloads, events = shelves

    def cost(number) -> int:
        while downloads.get_children().count() < number:
            DownloadPageFactory(parent=downloads)
            EventPageFactory(parent=events, starts_at=in_days(3))
            ResourcePageFactory(parent=index)
        browser = Client()
        browser.get(index.url)
        cache.clear()
        return len(queries_of(lambda: browser.get(index.url)))

    assert cost(4) == cost(15)


def test_a_list_of_lists_is_not_taken_for_the_list_of_what_stands_further_down(home, client):
    index = ResourceIndexPageFactory(parent=home)
    events = EventIndexPageFactory(parent=index)
    EventPageFactory(parent=events, starts_at=timezone.now() + timedelta(days=3))
    films = VideoIndexPageFactory(parent=ResourceIndexPageFactory(parent=index))
    VideoPageFactory(parent=films)
    VideoPageFactory(parent=films.get_parent())  # beside the list that the other stands in
    listed = {link["href"] for link in read(client.get(index.url)).select(".section-more a")}
    assert listed == {events.url}
