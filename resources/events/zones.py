"""Clocks of the world: what the author types by those of a place, and how they are called."""

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from django.conf import settings
from django.core.exceptions import ValidationError

# Where she speaks, offered first.
OFTEN = {
    "Australia/Melbourne": "Melbourne",
    "Australia/Sydney": "Sydney",
    "Australia/Brisbane": "Brisbane",
    "Australia/Adelaide": "Adelaide",
    "Australia/Perth": "Perth",
    "Australia/Hobart": "Hobart",
    "Australia/Darwin": "Darwin",
    "Pacific/Auckland": "Auckland",
    "Asia/Singapore": "Singapore",
    "Europe/London": "London",
    "Europe/Berlin": "Berlin",
    "America/New_York": "New York",
    "America/Los_Angeles": "Los Angeles",
}
# Old names and names of no place (https://data.iana.org/time-zones/theory.html).
CONTINENTS = (
    "Africa",
    "America",
    "Antarctica",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
)
YEARS = range(1970, 2101)


def home_zone() -> str:
    """Return the zone that the site lives by."""
    return settings.TIME_ZONE


@cache
def zones_to_choose() -> list[tuple[str, list[tuple[str, str]]]]:
    """Return all zones as a form offers them: those of every day, then the others."""
    known = available_timezones()
    often = {home_zone(): place_of(home_zone()), **OFTEN}
    wanted = (name for name in known if name == "UTC" or name.split("/")[0] in CONTINENTS)
    others = sorted(name for name in wanted if name not in often)
    return [
        ("Often", list(often.items())),
        ("All others", [*((name, name.replace("_", " ")) for name in others)]),
    ]


def place_of(zone: str) -> str:
    """Return the place whose clocks a zone is named after: Melbourne."""
    return zone.rpartition("/")[2].replace("_", " ")


def check_zone(name: str) -> None:
    """Insist that a zone is known.

    Raises:
        ValidationError: it isn't.
    """
    if name not in available_timezones():
        raise ValidationError(f"No clocks are known by the name “{name}”. Choose a place from the list.")


def abbreviation(moment: datetime) -> str:
    """Return what a zone's time is called at a moment given by its clocks: AEDT, or UTC+8."""
    name = moment.tzname() or ""
    if name[:1] not in "+-":
        return name
    hours, minutes = name[:3], name[3:]
    return f"UTC{hours[0]}{int(hours[1:])}" + (f":{minutes}" if minutes else "")


def moment_at(typed: datetime, zone: str) -> datetime:
    """Return the moment at which the clocks of a zone show a time.

    Args:
        typed: the time that the clocks show, without a zone.
        zone: an IANA name, known to ``check_zone``.

    Raises:
        ValidationError: they never show it, or twice, for on that day they are changed; or
            the year is a slip of the hand.
    """
    if typed.year not in YEARS:
        raise ValidationError(f"The year {typed.year} can't be right.")
    here = ZoneInfo(zone)
    # PEP 495: where the clocks are changed, the two readings of one time differ.
    once, again = typed.replace(tzinfo=here, fold=0), typed.replace(tzinfo=here, fold=1)
    if once.utcoffset() == again.utcoffset():
        return once
    day, time = f"{typed:%d/%m/%Y}", f"{typed:%H:%M}"
    if once.utcoffset() < again.utcoffset():
        raise ValidationError(
            f"On {day} the clocks in {place_of(zone)} go forward and never show {time}. "
            "Choose a time before or after that."
        )
    raise ValidationError(
        f"On {day} the clocks in {place_of(zone)} go back and show {time} twice. "
        "Choose a time before or after that."
    )
