"""What is known of an event, as those who are told of changes see it."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

if TYPE_CHECKING:
    from resources.models import EventPage


def facts_for_people(page: EventPage) -> list:
    """Return what those who registered must hear of when it changes."""
    return [*_facts(page), page.link_for_registered]


def facts_for_calendars(page: EventPage) -> list:
    """Return what a calendar shows."""
    return [*_facts(page), page.title, description_for_calendars(page)]


def name_of(facts: list) -> str:
    """Return a short name for facts, the same as long as they are."""
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()


def description_for_calendars(page: EventPage) -> str:
    """Return what a calendar says of an event, besides its name, time and place."""
    cancelled = f"{_('Cancelled.')} {page.cancelled_why}".strip() if page.is_cancelled else ""
    link = _("Take part: %(link)s") % {"link": page.public_link} if page.public_link else ""
    return "\n".join(part for part in (cancelled, page.summary, link) if part)


def _facts(page: EventPage) -> list:
    moments = [moment and moment.astimezone(UTC).isoformat() for moment in (page.starts_at, page.ends_at)]
    return [*moments, page.zone, page.place, page.place_name, page.address, page.is_cancelled]
