"""The addresses under which people register for an event, and take that back."""

from datetime import timedelta

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from core.generation import one_generation_at_most
from core.visitor_forms.answers import lead_on, too_many
from core.visitor_forms.limit import is_within_limit
from core.visitor_forms.origin import origin_of
from core.visitor_forms.readable import readable_page
from core.visitor_forms.same_origin import same_origin_only
from resources.models import EventPage, Registration
from resources.models.registration import KEPT_AFTER

from .forms import RegistrationForm
from .links import named_by
from .registering import cancel, register

REGISTRATIONS_AN_HOUR = 10  # from one place, where several people may be


@never_cache
@same_origin_only
@require_http_methods(["GET", "HEAD", "POST"])
def register_for(request: HttpRequest, event: int) -> HttpResponse:
    """Show the form by itself, and take what was typed, here or on the event's page.

    Whatever is wrong, the answer holds what was typed. Whoever registers an address that is
    registered already sees what everybody sees: nobody finds out who comes.

    Raises:
        Http404: there is no such event for this visitor, or it has no form.
    """
    page = readable_event(request, event)
    sent = request.POST if request.method == "POST" else None
    form = RegistrationForm(sent)
    shown = {"about": page, "event": page, "form": form, "days_kept": KEPT_AFTER.days}
    if not page.is_open:
        return render(request, "resources/events/closed.html", shown, status=200 if sent is None else 403)
    if sent is None:
        return render(request, "resources/events/register.html", shown)
    if not form.is_valid():
        return render(request, "resources/events/register.html", shown, status=422)
    origin = origin_of(request)
    # The row of the generation is locked last, by everybody: nobody waits in a circle.
    with transaction.atomic(), one_generation_at_most():
        is_within = is_within_limit(
            Registration.objects.all(), origin, most=REGISTRATIONS_AN_HOUR, within=timedelta(hours=1)
        )
        is_taken = is_within and register(page.itself.pk, form.cleaned_data, origin=origin)
    if not is_within:
        why = _("More registrations came from where you are than we take in an hour. Please send it later.")
        return too_many(request, "resources/events/register.html", shown, why)
    if not is_taken:
        return render(request, "resources/events/closed.html", shown, status=403)
    return lead_on("event_thanks", page.pk)


@never_cache
@require_safe
def thanks(request: HttpRequest, event: int) -> HttpResponse:
    """Say that a mail is on its way. It is the same page for everybody, whoever was registered before.

    Raises:
        Http404: there is no such event for this visitor, or it has no form.
    """
    return render(request, "resources/events/thanks.html", {"about": readable_event(request, event)})


# The address can't be guessed, and is opened from mail programs: where the press of the button
# comes from says nothing. Opening it changes nothing, for programs open it too.
@never_cache
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def cancel_registration(request: HttpRequest, token: str) -> HttpResponse:
    """Ask for one press of a button, and then take a registration back.

    Raises:
        Http404: the site never gave this address to anybody.
    """
    pk = named_by(token)
    if pk is None:
        raise Http404("Nobody is registered by this address.")
    registration = Registration.objects.filter(pk=pk).select_related("event").first()
    if registration is not None and request.method == "POST":
        with transaction.atomic(), one_generation_at_most():
            cancel(registration)
    is_done = registration is None or registration.is_cancelled
    shown = {"registration": registration, "is_done": is_done, "about": _shown_event(registration)}
    return render(request, "resources/events/cancel.html", shown)


def readable_event(request: HttpRequest, pk: int) -> EventPage:
    """Return an event with a form that this visitor may see.

    Raises:
        Http404: there is none.
    """
    page = readable_page(request, EventPage.objects.defer_streamfields(), pk)
    if not page.takes_registrations_here:
        raise Http404("People don't register for this event here.")
    return page


def _shown_event(registration: Registration | None) -> EventPage | None:
    """Return the event to lead back to, if its page is there."""
    return registration.event if registration is not None and registration.event.live else None
