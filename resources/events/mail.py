"""The mails that events cause."""

from django.conf import settings
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _

from outbox.notices import address_of_author, put_notice
from outbox.post import forget_mail, one_line, put_mail
from resources.models import Registration

from .links import calendar_link, cancel_link


def tell_what_became_of(registration: Registration) -> None:
    """Tell somebody who has just registered: a seat, or the waiting list."""
    subject = (
        _("You are registered: %(event)s") if registration.is_registered else _("Waiting list: %(event)s")
    )
    _put(registration, subject, "registered", f"{registration.attempt}")


def tell_of_seat(registration: Registration) -> None:
    """Tell somebody who waited that there is a seat."""
    _put(registration, _("There is a seat for you: %(event)s"), "seat", f"{registration.attempt}:seat")


def tell_of_change(registration: Registration) -> None:
    """Tell somebody that the event was cancelled, or is at another time or place; once for each change."""
    event = registration.event
    subject = _("Cancelled: %(event)s") if event.is_cancelled else _("Changed: %(event)s")
    _put(registration, subject, "changed", f"news:{event.news_number}")


def tell_author(registration: Registration) -> None:
    """Tell the author who has registered."""
    event = registration.event
    index = f"{reverse('wagtailadmin_home')}resources/registration/"
    subject = (
        _("%(name)s registered: %(event)s") if registration.is_registered else _("%(name)s waits: %(event)s")
    )
    put_notice(
        Registration.objects.all(),
        to=address_of_author(event),
        subject=subject % {"name": registration.name, "event": event.title},
        template="resources/events/mail/to_author.txt",
        shown={
            "registration": registration,
            "event": event,
            "taken": event.registrations.registered().count(),
            "waiting": event.registrations.waiting().count(),
            "admin": f"{settings.SITE_URL}{index}?event={event.pk}",
        },
        reply_to=registration.email,
        about=_about(registration.pk),
        key=f"{_about(registration.pk)}:{registration.attempt}:notice",
    )


def forget_mail_of(registrations: QuerySet[Registration]) -> None:
    """Delete kept mail about registrations that are forgotten themselves."""
    forget_mail(map(_about, registrations.values_list("pk", flat=True)))


def _put(registration: Registration, subject: str, template: str, words: str) -> None:
    event = registration.event
    shown = {
        "registration": registration,
        "event": event,
        "cancel": cancel_link(registration),
        "calendar": calendar_link(event) if event.has_calendar else "",
    }
    put_mail(
        to=registration.email,
        subject=one_line(subject % {"event": event.title}),
        text=_render(template, **shown),
        about=_about(registration.pk),
        key=f"{_about(registration.pk)}:{words}",
    )


def _about(registration: int) -> str:
    return f"registration:{registration}"


def _render(name: str, **context) -> str:
    return render_to_string(
        f"resources/events/mail/{name}.txt", {**context, "site_name": settings.SITE_NAME}
    ).strip()
