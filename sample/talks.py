"""Fills a list of events with made-up talks, and lets made-up visitors register for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from django.utils import timezone
from django.utils.text import slugify

from resources.events.facts import facts_for_calendars, facts_for_people, name_of
from resources.models import EventIndexPage, EventPage, Registration
from sample.bulk import add_published
from sample.writer import Writer

AT_ONCE = 500
YEARS_BACK, YEARS_AHEAD = 10, 1
REGISTRATIONS = [EventPage.RegistrationKind.HERE, EventPage.RegistrationKind.NONE]
ZONES = ["Australia/Melbourne"] * 6 + ["Australia/Perth", "Europe/London", "America/New_York", "Asia/Kolkata"]
SEATS = 30
MOST_REGISTRATIONS = 40  # some wait for a seat
DAYS_OF_REGISTRATIONS = 25  # so long after an event they are still there
State = Registration.State


@dataclass
class Talks:
    """Talks over ten years, and those that are coming in the next one.

    Attributes:
        chance: where they come from.
        writer: finds the words.
        until: what counts as today.
    """

    chance: Random
    writer: Writer
    until: datetime

    def hold(self, index: EventIndexPage, number: int) -> None:
        """Make so many talks beneath a list of events."""
        before = index.get_children().count()
        for first in range(0, number, AT_ONCE):
            made = [
                self._talk(index, before + place + 1) for place in range(first, min(first + AT_ONCE, number))
            ]
            add_published(index, made)
            self._register(made)

    def _talk(self, index: EventIndexPage, number: int) -> EventPage:
        title, zone = self.writer.title(), self.chance.choice(ZONES)
        day = self.until + timedelta(days=self.chance.randrange(-YEARS_BACK * 365, YEARS_AHEAD * 365))
        starts = day.astimezone(ZoneInfo(zone)).replace(
            hour=self.chance.randrange(8, 19), minute=30, second=0
        )
        place = self.chance.choice(EventPage.Place.values)
        talk = EventPage(
            title=title,
            slug=f"{slugify(title)}-{number}",
            owner_id=index.owner_id,
            summary=self.writer.sentence(),
            body=self.writer.body()[0],
            starts_at=starts.replace(microsecond=0),
            zone=zone,
            place=place,
            place_name="" if place == EventPage.Place.ONLINE else f"Sample hall {number % 50 + 1}",
            online_link="" if place == EventPage.Place.IN_PERSON else "https://meet.example.com/room",
            registration=self.chance.choice(
                [EventPage.RegistrationKind.HERE, EventPage.RegistrationKind.NONE]
            ),
            seats=SEATS,
            is_cancelled=self.chance.random() < 0.03,
            first_published_at=min(starts - timedelta(days=60), self.until),
        )
        # What saving it would have noted.
        talk.ends_at = talk.over_at = talk.starts_at + timedelta(minutes=self.chance.choice((45, 60, 90)))
        talk.year = talk.clocks[0].starts.year
        talk.calendar_changed_at = talk.first_published_at.replace(microsecond=0)
        talk.calendar_facts, talk.news_facts = (
            name_of(facts_for_calendars(talk)),
            name_of(facts_for_people(talk)),
        )
        return talk

    def _register(self, talks: Sequence[EventPage]) -> None:
        known_until = timezone.now() - timedelta(days=DAYS_OF_REGISTRATIONS)
        Registration.objects.bulk_create(
            (
                Registration(
                    event=talk,
                    name=f"Sample visitor {visitor}",
                    email=f"visitor{visitor}@example.com",
                    state=State.REGISTERED if visitor <= SEATS else State.WAITING,
                    created_at=talk.first_published_at + timedelta(hours=visitor),
                )
                for talk in talks
                if talk.takes_registrations_here and talk.over_at > known_until
                for visitor in range(1, self.chance.randrange(MOST_REGISTRATIONS) + 1)
            ),
            batch_size=AT_ONCE,
        )
