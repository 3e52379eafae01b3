"""What search engines are told about an event in their own terms (schema.org).

It follows https://developers.google.com/search/docs/appearance/structured-data/event.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpRequest
from django.utils.translation import get_language

from core.models import SiteSettings
from core.site_address import absolute
from core.structured_data import SHARE_SIZE, owner
from design.components.picture import files_of

if TYPE_CHECKING:
    from resources.models import EventPage

SCHEMA = "https://schema.org"
ATTENDANCE = {"in_person": "Offline", "online": "Online", "both": "Mixed"}
# The three shapes in which Google shows the picture of an event.
PICTURES = [f"fill-{size}|format-jpeg" for size in ("1200x1200", "1200x900", "1200x675")]


def event(page: EventPage, request: HttpRequest, settings: SiteSettings) -> dict:
    """Describe an event; nothing as long as its date or its place, which are asked for, is unknown."""
    url = absolute(request, page.get_url(request))
    clock = next(iter(page.clocks), None)
    location = places(page, url)
    if clock is None or location is None:
        return {}
    described = {
        "@type": "Event",
        "@id": f"{url}#event",
        "name": page.title,
        "description": page.description,
        "url": url,
        "inLanguage": get_language(),
        "startDate": clock.starts.isoformat(),
        "endDate": clock.ends and clock.ends.isoformat(),
        "eventStatus": f"{SCHEMA}/{'EventCancelled' if page.is_cancelled else 'EventScheduled'}",
        "eventAttendanceMode": page.place and f"{SCHEMA}/{ATTENDANCE[page.place]}EventAttendanceMode",
        "location": location,
        "organizer": organiser(page, request, settings),
        "performer": {"@id": absolute(request, "/#owner")},
        "image": pictures(page, request, settings),
        "offers": offer(page, url),
    }
    return {name: value for name, value in described.items() if value}


def places(page: EventPage, url: str) -> list[dict] | dict | None:
    """Describe where it is; a link that only the registered get is not named."""
    found = []
    if page.is_in_person and page.room:
        place = {"@type": "Place", "name": page.place_name or page.room}
        found.append(place | ({"address": " ".join(page.address.split())} if page.address else {}))
    if page.is_online:
        found.append({"@type": "VirtualLocation", "url": page.public_link or url})
    return found if len(found) > 1 else next(iter(found), None)


def organiser(page: EventPage, request: HttpRequest, settings: SiteSettings) -> dict:
    """Describe who holds it: somebody named, or whose site it is."""
    if not page.organiser:
        return owner(request, settings)
    named = {"@type": "Organization", "name": page.organiser}
    return named | ({"url": page.organiser_link} if page.organiser_link else {})


def offer(page: EventPage, url: str) -> dict | None:
    """Describe how one gets a seat, where people register on the site or on a page that is named.

    It says until when that holds: what is written here is remembered for a while.
    """
    if page.is_cancelled or page.registration == page.RegistrationKind.NONE:
        return None
    if not page.takes_registrations_here:
        return {"@type": "Offer", "url": page.registration_link}
    left = "SoldOut" if page.has_no_seat_left else "InStock"
    described = {"@type": "Offer", "url": url, "availability": f"{SCHEMA}/{left}"}
    until = page.closes_on or page.clocks[0].starts
    return described | {"validThrough": until.isoformat()}


def pictures(page: EventPage, request: HttpRequest, settings: SiteSettings) -> list[str]:
    """Return the addresses of its picture in each shape; without one, of the site's."""
    picture, shapes = (page.picture, PICTURES) if page.picture else (settings.share_picture, [SHARE_SIZE])
    files = files_of(picture, shapes).values() if picture else []
    return [absolute(request, file.url) for file in files if file.width]
