"""A list of events, a way to make one, a clock that can be moved, and somebody who registers."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from django.utils import timezone

from resources.models import EventPage
from tests.factories import EventIndexPageFactory, EventPageFactory
from tests.visitors import HERE

NOW = datetime(2026, 9, 1, 0, 0, tzinfo=UTC)  # ten in the morning in Melbourne; summer time is to come


def local(*parts: int, zone: str = "Australia/Melbourne") -> datetime:
    """Return the moment at which the clocks of a zone show a time."""
    return datetime(*parts, tzinfo=ZoneInfo(zone))


@pytest.fixture
def move_clock(monkeypatch):
    """Return a function that sets the clock."""

    def move(moment: datetime) -> None:
        monkeypatch.setattr(timezone, "now", lambda: moment)

    return move


@pytest.fixture
def now(move_clock):
    """It is the first of September 2026."""
    move_clock(NOW)
    return NOW


@pytest.fixture
def index(home, now):
    """The list of events."""
    return EventIndexPageFactory(parent=home, title="Speaking events")


@pytest.fixture
def make(index):
    """Return a function that makes a published event, in an hour online unless said otherwise."""

    def make(title="A talk", **values) -> EventPage:
        if "starts_at" not in values:
            values |= {"starts_at": local(2026, 10, 10, 10), "ends_at": local(2026, 10, 10, 11, 30)}
        return EventPageFactory(parent=index, title=title, **{"place": "online", **values})

    return make


@pytest.fixture
def event(make):
    """An event with two seats, to register for."""
    return make(registration="here", seats=2, online_link="https://example.com/secret-room")


def publish(page: EventPage, **changed) -> EventPage:
    """Change something and publish it, as the editor does; return it as it is then."""
    page = EventPage.objects.get(pk=page.pk)
    for name, value in changed.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return EventPage.objects.get(pk=page.pk)


@pytest.fixture
def send(post_form, client):
    """Return a function that sends an event's form with what is given, and else what is in order."""

    def send(event, browser: Client = client, headers=HERE, **typed):
        sent = {"name": "Ida", "email": "ida@example.com", "note": "", **typed}
        return post_form(f"/events/{event.pk}/register/", sent, browser, headers)

    return send


def cancel_address(mail) -> str:
    """Return the path of the link in a mail that takes a registration back."""
    return re.search(r"http://testserver(/events/cancel/\S+)", mail.text)[1]
