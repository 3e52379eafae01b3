"""What comes due with events by itself."""

from collections.abc import Iterator
from datetime import timedelta

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from core.generation import one_generation_at_most
from core.jobs import job
from resources.models import EventPage, Registration

from .mail import forget_mail_of, tell_of_change
from .registering import fill_seats, locked, note_if_full

ORIGIN_IS_KEPT = timedelta(days=1)
AT_ONCE = 100  # mails put into the outbox in one transaction


@job(every=timedelta(minutes=1))
def tell_of_changes() -> Iterator[None]:
    """Tell those who registered that an event was cancelled, or is at another time or place.

    Each mail has a key that names the change, so that a run which was cut short is finished
    by the next one, and nobody hears of it twice.
    """
    changed = EventPage.objects.filter(live=True, news_number__gt=F("told_number"))
    for event in changed.defer_streamfields():
        concerned = event.registrations.not_cancelled().filter(news_number__lt=event.news_number)
        keys = [] if event.is_over else list(concerned.order_by("pk").values_list("pk", flat=True))
        for first in range(0, len(keys), AT_ONCE):
            with transaction.atomic():
                for registration in concerned.filter(pk__in=keys[first : first + AT_ONCE]):
                    registration.event = event
                    tell_of_change(registration)
            yield
        EventPage.objects.filter(pk=event.pk).update(told_number=event.news_number)
        yield


@job(every=timedelta(minutes=1))
def give_free_seats() -> Iterator[None]:
    """Give seats that became free, or were added, to those who wait."""
    coming = EventPage.objects.filter(
        live=True,
        starts_at__gt=timezone.now(),
        is_cancelled=False,
        registration=EventPage.RegistrationKind.HERE,
    )
    for pk in coming.filter(registrations__state="waiting").distinct().values_list("pk", flat=True):
        with transaction.atomic(), one_generation_at_most():
            event = locked(pk)
            was_full = event.is_fully_booked
            fill_seats(event)
            note_if_full(event, was_full)
        yield


@job(every=timedelta(hours=1))
def forget_where_registrations_came_from():
    """Empty what tells one visitor's address from another's, once no limit needs it."""
    before = timezone.now() - ORIGIN_IS_KEPT
    Registration.objects.exclude(origin="").filter(created_at__lt=before).update(origin="")


@job(every=timedelta(days=1))
def forget_who_came():
    """Delete registrations some time after their event, and mail about them that is still kept."""
    with transaction.atomic():
        outdated = Registration.objects.outdated()
        forget_mail_of(outdated)
        outdated.delete()
