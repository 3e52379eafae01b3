"""The addresses of calendars: one event's, and that of all to subscribe to."""

from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from uuid import UUID

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header, quote_etag
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from core.context_processors import site
from core.generation import remembered
from resources.models import EventPage

from .calendar_file import calendar_of

SECONDS_TO_KEEP = 300  # programs ask every few minutes at most
LOOKS_BACK = timedelta(days=365)  # so long a past event stays in the calendar of all


@dataclass(frozen=True)
class Written:
    """A calendar ready to be sent.

    Attributes:
        content: the bytes.
        etag: their name, without quotation marks.
        name: the name of the file.
    """

    content: bytes
    etag: str
    name: str


@require_safe
def one_event(request: HttpRequest, uid: UUID) -> HttpResponse:
    """Send the calendar file of one event.

    Raises:
        Http404: there is no such event for everybody, or its date is unknown.
    """

    def write() -> Written:
        event = get_object_or_404(_events(), uid=uid)
        content = calendar_of([event], request, site=site_name(request))
        return ready(content, f"{event.slug}.ics")

    return sent(request, remembered(request, f"event-calendar:{uid}", write), as_attachment=True)


@require_safe
def all_events(request: HttpRequest) -> HttpResponse:
    """Send the calendar of what is coming and of the past year, to subscribe to."""

    def write() -> Written:
        recent = Q(over_at__gt=timezone.now() - LOOKS_BACK)
        events = list(_events().filter(recent).soonest_first())
        named = _("%(site)s: speaking events") % {"site": site_name(request)}
        content = calendar_of(events, request, site=site_name(request), name=named)
        return ready(content, "speaking-events.ics")

    return sent(request, remembered(request, "events-calendar", write), as_attachment=False)


def _events():
    # Without the moment of a change it was never published: nothing to show.
    shown = EventPage.objects.visible().dated().filter(calendar_changed_at__isnull=False)
    # An alias is the same event at another address.
    return shown.filter(alias_of__isnull=True).defer_streamfields()


def site_name(request: HttpRequest) -> str:
    """Return the site's name."""
    return site(request)["site_settings"].display_name


def ready(content: bytes, name: str) -> Written:
    """Return a calendar with the name by which a program knows it again.

    It is told no time of the last change: an event that is taken out leaves none behind.
    """
    return Written(content, sha256(content).hexdigest()[:32], name)


def sent(request: HttpRequest, written: Written, *, as_attachment: bool) -> HttpResponse:
    """Return the answer: the calendar, or that the program has it already (RFC 9110, section 13)."""
    etag = quote_etag(written.etag)
    response = HttpResponse(
        written.content,
        content_type="text/calendar; charset=utf-8",
        headers={
            "ETag": etag,
            "Content-Disposition": content_disposition_header(as_attachment, written.name),
            "Cache-Control": f"public, max-age={SECONDS_TO_KEEP}",
            # Calendars on the web fetch it too.
            "Cross-Origin-Resource-Policy": "cross-origin",
        },
    )
    return get_conditional_response(request, etag, None, response)
