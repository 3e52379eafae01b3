"""Addresses of what belongs to events: calendars, the form, and what mails carry."""

from django.conf import settings
from django.urls import reverse

from core import signed_links
from resources.models import EventPage, Registration

CANCEL = "resources.events.cancel"


def cancel_link(registration: Registration) -> str:
    """Return the absolute address at which a person takes a registration back."""
    return settings.SITE_URL + reverse("event_cancel", args=[signed_links.token_for(CANCEL, registration.pk)])


def named_by(token: str) -> int | None:
    """Return the id of the registration that a word names, or None if the site never gave it out."""
    return signed_links.named_by(CANCEL, token)


def calendar_link(event: EventPage) -> str:
    """Return the absolute address of an event's calendar file."""
    return settings.SITE_URL + reverse("event_calendar", args=[event.uid])
