"""Events as a calendar program reads them (iCalendar, RFC 5545)."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from django.http import HttpRequest
from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard
from icalendar.prop import vDuration

from core.site_address import absolute
from core.visitor_forms.plain_text import plain
from resources.events.facts import description_for_calendars
from resources.models import EventPage

ASK_AGAIN_AFTER = timedelta(hours=6)
# Calendar programs know the changes of clocks for so long before and after the events.
AROUND = timedelta(days=400)


def calendar_of(events: Iterable[EventPage], request: HttpRequest, *, site: str, name: str = "") -> bytes:
    """Write events as a calendar.

    It names no method: "PUBLISH" would have to name an organiser by a mail address
    (RFC 5546, section 3.2.1).

    Args:
        events: with a date, each.
        request: the request being answered.
        site: the site's name.
        name: the calendar's, if it is one to subscribe to.
    """
    calendar = Calendar()
    calendar.add("prodid", f"-//{plain(site).replace('//', '/')}//Speaking events//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    if name:
        calendar.calendar_name = plain(name)
        every = vDuration(ASK_AGAIN_AFTER)
        calendar.add("refresh-interval", every, parameters={"VALUE": "DURATION"})  # RFC 7986, section 5.7
        calendar.add("x-published-ttl", every)
    events = list(events)
    for zone in sorted({event.zone for event in events}):
        moments = [event.starts_at for event in events if event.zone == zone]
        calendar.add_component(timezone(zone, min(moments) - AROUND, max(moments) + AROUND))
    for event in events:
        calendar.add_component(written(event, request))
    return calendar.to_ical()


def written(page: EventPage, request: HttpRequest) -> Event:
    """Write one event."""
    event, clock = Event(), page.clocks[0]
    event.add("uid", str(page.uid))
    event.add("sequence", page.sequence)
    event.add("dtstamp", page.calendar_changed_at)
    event.add("last-modified", page.calendar_changed_at)
    event.add("status", "CANCELLED" if page.is_cancelled else "CONFIRMED")
    event.add("dtstart", clock.starts)
    if clock.ends:
        event.add("dtend", clock.ends)
    event.add("summary", plain(page.title))
    if description := plain(description_for_calendars(page)):
        event.add("description", description)
    if location := plain(page.room or page.public_link or page.where):
        event.add("location", location)
    event.add("url", absolute(request, page.get_url(request)))
    return event


def timezone(zone: str, first: datetime, last: datetime) -> Timezone:
    """Describe when the clocks of a zone are changed, from one moment to another.

    The onset of each change is written by the clocks as they were just before it (RFC 5545,
    section 3.6.5). icalendar's own ``Timezone.from_tzinfo`` writes it by those just after,
    and puts the beginning of every summer time an hour late.
    """
    described = Timezone()
    described.add("tzid", zone)
    clocks = ZoneInfo(zone)
    begins = first.astimezone(UTC).replace(microsecond=0)
    before = begins.astimezone(clocks)
    # What holds at first has no onset that matters; it is said to have begun there.
    described.add_component(_observance(before, before.utcoffset(), before))
    for moment in changes(clocks, begins, last.astimezone(UTC)):
        was, now = (moment - timedelta(seconds=1)).astimezone(clocks), moment.astimezone(clocks)
        onset = was + timedelta(seconds=1)  # by the clocks as they were: arithmetic on a wall
        described.add_component(_observance(onset, was.utcoffset(), now))
    return described


def _observance(onset: datetime, offset_before: timedelta, after: datetime):
    observance = TimezoneDaylight() if after.dst() else TimezoneStandard()
    observance.DTSTART = onset.replace(tzinfo=None, fold=0)
    observance.TZOFFSETFROM = offset_before
    observance.TZOFFSETTO = after.utcoffset()
    observance.add("tzname", after.tzname())
    return observance


def changes(clocks: ZoneInfo, first: datetime, last: datetime) -> Iterable[datetime]:
    """Yield the moments, in UTC, at which the clocks of a zone are changed."""
    day = timedelta(days=1)
    while first < last:
        if _shown(clocks, first) != _shown(clocks, first + day):
            low, high = first, first + day
            while high - low > timedelta(seconds=1):
                middle = (low + (high - low) / 2).replace(microsecond=0)
                is_before = _shown(clocks, middle) == _shown(clocks, low)
                low, high = (middle, high) if is_before else (low, middle)
            yield high
        first += day


def _shown(clocks: ZoneInfo, moment: datetime) -> tuple:
    there = moment.astimezone(clocks)
    return there.utcoffset(), there.dst(), there.tzname()
