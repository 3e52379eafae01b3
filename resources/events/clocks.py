"""When an event is, as the clocks of a place show it."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.utils.dateformat import format as formatted
from django.utils.translation import gettext as _

from .zones import abbreviation, home_zone, place_of

DAY, SHORT_DAY, TIME = "l j F Y", "D j F Y", "g:i a"


@dataclass(frozen=True)
class Clock:
    """The beginning and the end of an event by the clocks of one place.

    Attributes:
        zone: the IANA name of the zone.
        starts: the beginning, in that zone.
        ends: the end, in that zone, if one is known.
    """

    zone: str
    starts: datetime
    ends: datetime | None

    @property
    def place(self) -> str:
        """The place: Melbourne."""
        return place_of(self.zone)

    @property
    def day(self) -> str:
        """The day on which it begins: Tuesday 8 December 2026."""
        return formatted(self.starts, DAY)

    @property
    def short_day(self) -> str:
        """The same with less room: Tue 8 December 2026."""
        return formatted(self.starts, SHORT_DAY)

    @property
    def start_time(self) -> str:
        """When it begins: 10:00 am; with the name of the time where that changes before the end."""
        return self._time(self.starts, is_named=self.ends is None or self._name_changes)

    @property
    def named_start_time(self) -> str:
        """When it begins, with the name of the time: 10:00 am AEDT."""
        return self._time(self.starts, is_named=True)

    @property
    def end_time(self) -> str:
        """When it ends, with the day if that is another: 11:30 am AEDT."""
        if self.ends is None:
            return ""
        time = self._time(self.ends, is_named=True)
        return time if self.ends.date() == self.starts.date() else f"{formatted(self.ends, DAY)}, {time}"

    @property
    def _name_changes(self) -> bool:
        return self.ends is not None and abbreviation(self.starts) != abbreviation(self.ends)

    def _time(self, moment: datetime, *, is_named: bool) -> str:
        time = formatted(moment, TIME).replace(".", "")
        return f"{time} {abbreviation(moment)}" if is_named else time

    def __str__(self):
        begins = f"{self.day}, {self.start_time}"
        whole = (
            _("%(begins)s to %(ends)s") % {"begins": begins, "ends": self.end_time} if self.ends else begins
        )
        return f"{whole} ({self.place})"


def clocks_of(starts: datetime | None, ends: datetime | None, zone: str) -> list[Clock]:
    """Return how an event reads by the clocks of its place, and by those of home where they differ.

    Without a beginning there is nothing to read.
    """
    if starts is None:
        return []
    shown = []
    for name in (zone, home_zone()):
        there = ZoneInfo(name)
        clock = Clock(name, starts.astimezone(there), ends and ends.astimezone(there))
        if all(clock.starts.utcoffset() != known.starts.utcoffset() for known in shown):
            shown.append(clock)
    return shown
