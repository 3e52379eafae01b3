"""Calendar files, opened by two programs that read them; what they say, and when it changes."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import vobject
from icalendar import Calendar

from resources.events.calendar_file import timezone as described_zone
from resources.models import EventPage
from tests.resources.events.conftest import NOW, local, publish
from tests.visitors import at_once


def calendar_at(client, address: str) -> Calendar:
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    return Calendar.from_ical(answer.content)


def of(client, event: EventPage):
    """Return what the calendar of one event says of it."""
    return calendar_at(client, f"/events/{event.uid}.ics").events[0]


def moments_in_vobject(text: str) -> tuple[datetime, datetime]:
    """Return beginning and end, in UTC, as vobject finds them by what the file says of its zone."""
    calendar = vobject.readOne(text)
    zone = calendar.vtimezone.tzinfo
    walls = [line.value.replace(tzinfo=None) for line in (calendar.vevent.dtstart, calendar.vevent.dtend)]
    starts, ends = (wall.replace(tzinfo=zone).astimezone(UTC) for wall in walls)
    return starts, ends


@pytest.mark.parametrize(
    ("zone", "typed", "utc"),
    [
        # Summer time begins in Melbourne on Sunday 4 October 2026 and ends on Sunday 4 April 2027.
        ("Australia/Melbourne", (2026, 10, 3, 9), (2026, 10, 2, 23)),
        ("Australia/Melbourne", (2026, 10, 4, 1, 30), (2026, 10, 3, 15, 30)),
        ("Australia/Melbourne", (2026, 10, 4, 3, 0), (2026, 10, 3, 16, 0)),
        ("Australia/Melbourne", (2026, 10, 4, 3, 30), (2026, 10, 3, 16, 30)),
        ("Australia/Melbourne", (2026, 10, 5, 9), (2026, 10, 4, 22)),
        ("Australia/Melbourne", (2027, 4, 3, 9), (2027, 4, 2, 22)),
        ("Australia/Melbourne", (2027, 4, 4, 1, 30), (2027, 4, 3, 14, 30)),
        ("Australia/Melbourne", (2027, 4, 4, 3, 0), (2027, 4, 3, 17, 0)),
        ("Australia/Melbourne", (2027, 4, 5, 9), (2027, 4, 4, 23)),
        ("Europe/Berlin", (2026, 10, 24, 9), (2026, 10, 24, 7)),
        ("Europe/Berlin", (2026, 10, 26, 9), (2026, 10, 26, 8)),
        ("Europe/Berlin", (2027, 3, 28, 3, 15), (2027, 3, 28, 1, 15)),
        ("America/New_York", (2026, 10, 31, 9), (2026, 10, 31, 13)),
        ("America/New_York", (2026, 11, 2, 9), (2026, 11, 2, 14)),
        ("America/New_York", (2027, 3, 14, 3, 30), (2027, 3, 14, 7, 30)),
        ("Asia/Singapore", (2026, 11, 2, 9), (2026, 11, 2, 1)),
    ],
)
def test_two_programs_find_the_moment_that_was_meant_whatever_the_clocks_do(zone, typed, utc, make, client):
    starts = local(*typed, zone=zone)
    event = make(zone=zone, starts_at=starts, ends_at=starts.astimezone(UTC) + timedelta(minutes=45))
    expected = datetime(*utc, tzinfo=UTC)
    text = client.get(f"/events/{event.uid}.ics").content.decode()

    read = Calendar.from_ical(text)
    assert read.events[0].start.astimezone(UTC) == expected
    assert read.events[0].end.astimezone(UTC) == expected + timedelta(minutes=45)
    assert read.events[0]["DTSTART"].params["TZID"] == zone
    # Not the zone that the program knows by its name: the one the file describes.
    described = read.timezones[0].to_tz(lookup_tzid=False)
    assert datetime(*typed, tzinfo=described).astimezone(UTC) == expected

    assert moments_in_vobject(text) == (expected, expected + timedelta(minutes=45))


def test_the_changes_of_clocks_are_written_by_the_clocks_as_they_were(make, client):
    make(starts_at=local(2026, 10, 5, 9))
    text = client.get("/events/calendar.ics").content.decode().replace("\r\n", "\n")
    assert (
        "BEGIN:DAYLIGHT\nDTSTART:20261004T020000\nTZNAME:AEDT\n"
        "TZOFFSETFROM:+1000\nTZOFFSETTO:+1100\nEND:DAYLIGHT"
    ) in text
    assert (
        "BEGIN:STANDARD\nDTSTART:20270404T030000\nTZNAME:AEST\n"
        "TZOFFSETFROM:+1100\nTZOFFSETTO:+1000\nEND:STANDARD"
    ) in text


def test_each_hour_of_a_year_is_the_same_by_the_described_zone_and_by_the_real_one():
    first = datetime(2026, 1, 1, tzinfo=UTC)
    for zone in ("Australia/Melbourne", "Europe/London", "America/New_York", "Australia/Lord_Howe"):
        real = ZoneInfo(zone)
        text = described_zone(zone, first, first + timedelta(days=400)).to_ical().decode()
        described = vobject.readOne(
            f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{text}END:VCALENDAR\r\n"
        ).vtimezone.tzinfo
        for hour in range(24, 365 * 24):
            wall = (first + timedelta(hours=hour)).astimezone(real)
            is_twofold = wall.replace(fold=0).utcoffset() != wall.replace(fold=1).utcoffset()
            if not is_twofold:
                assert described.utcoffset(wall.replace(tzinfo=None)) == wall.utcoffset(), (zone, wall)


def test_an_event_says_what_where_and_whose_page_it_is(make, client):
    event = make(
        "Learning, aloud; together",
        summary="A talk.\nWith questions",
        place="both",
        place_name="Town Hall",
        address="1 Example Street\nSampleville",
        online_link="https://example.com/room",
        link_is_public=True,
    )
    written = of(client, event)
    assert written["SUMMARY"] == "Learning, aloud; together"
    assert written["DESCRIPTION"] == "A talk.\nWith questions\nTake part: https://example.com/room"
    assert written["LOCATION"] == "Town Hall, 1 Example Street, Sampleville"
    assert written["URL"] == f"http://testserver{event.url}"
    assert written["UID"] == str(event.uid)
    assert written["STATUS"] == "CONFIRMED"
    assert {"GEO", "ORGANIZER", "METHOD"}.isdisjoint(written)
    assert vobject.readOne(client.get(f"/events/{event.uid}.ics").content.decode()).vevent.summary.value == (
        "Learning, aloud; together"
    )


def test_an_event_without_an_end_has_none(make, client):
    event = make(starts_at=local(2026, 10, 10, 10))
    assert "DTEND" not in of(client, event)


def test_the_name_stays_when_the_page_is_moved_or_renamed_and_a_copy_gets_its_own(make, index, home):
    from tests.factories import EventIndexPageFactory

    event = make()
    uid = event.uid
    other = EventIndexPageFactory(parent=home, title="Elsewhere")
    event.move(other, "last-child")
    event = publish(event, title="Renamed", slug="renamed")
    assert event.uid == uid
    copy = event.copy(to=other, update_attrs={"slug": "copy", "title": "Copy"}, copy_revisions=True)
    assert copy.uid != uid
    assert copy.get_latest_revision_as_object().uid == copy.uid
    assert publish(copy).uid == copy.uid
    alias = event.create_alias(update_slug="alias")
    assert alias.uid not in (uid, copy.uid)
    known = alias.uid
    publish(event, title="Renamed again")
    alias.refresh_from_db()
    assert (alias.title, alias.uid) == ("Renamed again", known)


def test_an_old_revision_that_is_published_again_stays_the_same_event_and_counts_on(make):
    event = make()
    first = event.save_revision()
    event = publish(event, title="Second")
    assert event.sequence == 1
    first.publish()
    event.refresh_from_db()
    assert (event.title, event.sequence) == ("A talk", 2)


@pytest.mark.parametrize(
    ("changed", "counts"),
    [
        ({"title": "Another"}, True),
        ({"summary": "More of it"}, True),
        ({"starts_at": local(2026, 10, 10, 9)}, True),
        ({"ends_at": local(2026, 10, 10, 12)}, True),
        ({"zone": "Australia/Sydney"}, True),
        ({"place": "in_person"}, True),
        ({"is_cancelled": True}, True),
        ({"online_link": "https://example.com/new", "link_is_public": True}, True),
        ({"online_link": "https://example.com/new"}, False),
        ({"body": [("text", "<p>Words.</p>")]}, False),
        ({"seats": 5}, False),
        ({"organiser": "Somebody"}, False),
        ({}, False),
    ],
)
def test_the_sequence_grows_by_published_changes_of_what_a_calendar_shows(
    changed, counts, make, client, move_clock
):
    event = make()
    before = of(client, event)
    assert before["SEQUENCE"] == 0
    move_clock(NOW + timedelta(hours=1))
    publish(event, **changed)
    after = of(client, event)
    assert after["SEQUENCE"] == int(counts)
    moved = after["LAST-MODIFIED"].dt - before["LAST-MODIFIED"].dt
    assert moved == (timedelta(hours=1) if counts else timedelta())
    assert after["DTSTAMP"].dt == after["LAST-MODIFIED"].dt


def test_a_draft_changes_nothing_in_the_calendar(make, client):
    event = make()
    before = client.get(f"/events/{event.uid}.ics").content
    draft = EventPage.objects.get(pk=event.pk)
    draft.title = "Not yet"
    draft.save_revision()
    assert client.get(f"/events/{event.uid}.ics").content == before
    assert publish(event).sequence == 0


def test_a_cancelled_event_stays_in_both_calendars_and_says_so(make, client):
    event = publish(make(), is_cancelled=True, cancelled_why="I am ill.")
    for written in (of(client, event), calendar_at(client, "/events/calendar.ics").events[0]):
        assert written["STATUS"] == "CANCELLED"
        assert written["DESCRIPTION"].startswith("Cancelled. I am ill.")
        assert written["SEQUENCE"] == 1


def test_the_calendar_of_all_has_what_is_coming_and_the_past_year(make, client):
    make("Coming", starts_at=local(2027, 10, 5, 9), zone="Australia/Melbourne")
    make("Berlin", starts_at=local(2026, 10, 5, 9, zone="Europe/Berlin"), zone="Europe/Berlin")
    make("Within a year", starts_at=local(2025, 9, 5, 9))
    make("Long ago", starts_at=local(2025, 8, 1, 9))
    make("Undated", starts_at=None)
    calendar = calendar_at(client, "/events/calendar.ics")
    assert [str(event["SUMMARY"]) for event in calendar.events] == ["Within a year", "Berlin", "Coming"]
    assert [zone.tz_name for zone in calendar.timezones] == ["Australia/Melbourne", "Europe/Berlin"]
    assert str(calendar["X-WR-CALNAME"]) == "Activate Learning Solutions: speaking events"
    assert calendar["REFRESH-INTERVAL"].params["VALUE"] == "DURATION"
    assert calendar["X-PUBLISHED-TTL"].to_ical() == b"PT6H"
    assert calendar["VERSION"] == "2.0"


def test_an_empty_calendar_is_one(index, client):
    assert calendar_at(client, "/events/calendar.ics").events == []


def test_a_program_that_has_the_calendar_gets_it_once(make, client):
    event = make()
    for address in ("/events/calendar.ics", f"/events/{event.uid}.ics"):
        first = client.get(address)
        again = client.get(address, HTTP_IF_NONE_MATCH=first["ETag"])
        assert (again.status_code, again.content) == (304, b"")
        publish(event, title=f"{event.title} once more {address}")
        assert client.get(address, HTTP_IF_NONE_MATCH=first["ETag"]).status_code == 200
    assert (
        client.get("/events/calendar.ics")["Content-Disposition"] == 'inline; filename="speaking-events.ics"'
    )
    one = client.get(f"/events/{event.uid}.ics")["Content-Disposition"]
    assert one == f'attachment; filename="{event.slug}.ics"'


def test_what_was_taken_out_is_gone_for_a_program_that_has_it(make, client):
    make("Other")
    event = make()
    first = client.get("/events/calendar.ics")
    event.unpublish()
    again = client.get("/events/calendar.ics", HTTP_IF_NONE_MATCH=first["ETag"])
    assert again.status_code == 200
    assert str(event.uid).encode() not in again.content


@pytest.mark.parametrize("state", ["draft", "private", "undated", "unknown"])
def test_there_is_no_file_of_what_not_everybody_may_see(state, make, client):
    import uuid

    from wagtail.models import PageViewRestriction

    event = make(starts_at=None) if state == "undated" else make()
    if state == "draft":
        event.unpublish()
    elif state == "private":
        PageViewRestriction.objects.create(page=event, restriction_type="login")
    uid = uuid.uuid4() if state == "unknown" else event.uid
    assert client.get(f"/events/{uid}.ics").status_code == 404


def test_the_list_tells_how_to_subscribe(make, index, client):
    from tests.documents import read

    links = [link["href"] for link in read(client.get(index.url)).select(".event-subscribe a")]
    assert links == ["webcal://testserver/events/calendar.ics", "http://testserver/events/calendar.ics"]


def test_lines_are_no_longer_than_the_standard_allows(make, client):
    make("ä" * 200, summary="Wörter " * 40)
    content = client.get("/events/calendar.ics").content
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert calendar_at(client, "/events/calendar.ics").events[0]["SUMMARY"] == "ä" * 200


def test_an_alias_is_no_second_event(event, index, client):
    event.create_alias(parent=index, update_slug="again")
    assert client.get("/events/calendar.ics").content.count(b"BEGIN:VEVENT") == 1


def test_a_calendar_says_by_which_version_of_the_standard_it_is_written_and_by_whom(event, client):
    for address in ("/events/calendar.ics", f"/events/{event.uid}.ics"):
        written = Calendar.from_ical(client.get(address).content)
        assert written["VERSION"] == "2.0"
        assert written["PRODID"].startswith("-//")


@pytest.mark.django_db(transaction=True)
def test_two_who_publish_at_once_count_two_changes(event):
    before = event.sequence

    def change(one: int) -> None:
        page = EventPage.objects.get(pk=event.pk)
        page.starts_at -= timedelta(hours=one + 1)
        page.save()

    at_once(2, change)
    event.refresh_from_db()
    assert event.sequence == before + 2
