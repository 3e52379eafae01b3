"""What becomes of a registration: a seat, the waiting list, or neither any more.

Seats are counted while the event's row is locked, so that of many who want the last one,
one gets it. Call each of these within a transaction.
"""

from django.utils import timezone

from core.generation import begin_generation
from resources.models import EventPage, Registration

from .mail import tell_author, tell_of_seat, tell_what_became_of

State = Registration.State


def locked(pk: int) -> EventPage:
    """Return an event that nobody else gives seats of until the transaction ends."""
    return EventPage.objects.defer_streamfields().select_for_update(of=("self",)).get(pk=pk)


def register(pk: int, cleaned: dict, *, origin: str) -> bool:
    """Give a visitor a seat, or a place on the waiting list, and say so by mail.

    An address that registered before stays what it is, and hears nothing new.

    Args:
        pk: the event's id.
        cleaned: what the form found in order.
        origin: where the visitor comes from.

    Returns:
        whether people can still register.
    """
    event = locked(pk)
    if not event.is_open:
        return False
    was_full = event.is_fully_booked
    waiting = fill_seats(event)
    known = event.registrations.filter(email=cleaned["email"]).first()
    if known is not None and not known.is_cancelled:
        return True
    registration = known or Registration(event=event, email=cleaned["email"], attempt=0)
    registration.name, registration.note = cleaned["name"], cleaned["note"]
    registration.attempt += 1
    registration.state = State.WAITING if waiting or free_seats(event) == 0 else State.REGISTERED
    registration.created_at, registration.cancelled_at = timezone.now(), None
    registration.news_number, registration.origin = event.news_number, origin
    registration.save()
    tell_what_became_of(registration)
    tell_author(registration)
    note_if_full(event, was_full)
    return True


def cancel(registration: Registration) -> bool:
    """Take a registration back; whoever has waited longest gets the seat.

    Returns:
        whether there was anything to take back.
    """
    try:
        event = locked(registration.event_id)
        registration.refresh_from_db()
    except (EventPage.DoesNotExist, Registration.DoesNotExist):  # deleted meanwhile
        return False
    if registration.is_cancelled:
        return False
    was_full = event.is_fully_booked
    registration.state, registration.cancelled_at = State.CANCELLED, timezone.now()
    registration.save()
    fill_seats(event)
    note_if_full(event, was_full)
    return True


def fill_seats(event: EventPage) -> int:
    """Give free seats to those who wait, while people still can come.

    Returns:
        how many wait after that.
    """
    waiting = list(event.registrations.waiting().first_come())
    if event.is_cancelled or event.has_begun:
        return len(waiting)
    free = free_seats(event)
    lucky = waiting if free is None else waiting[:free]
    for registration in lucky:
        registration.state = State.REGISTERED
        registration.save()
        tell_of_seat(registration)
    return len(waiting) - len(lucky)


def free_seats(event: EventPage) -> int | None:
    """Return how many seats are left; None if there is no limit."""
    if event.seats is None:
        return None
    return max(0, event.seats - event.registrations.registered().count())


def note_if_full(event: EventPage, was_full: bool) -> None:
    """Let pages say so, if the event has become fully booked, or no longer is."""
    event.__dict__.pop("seats_taken", None)  # count anew
    if event.is_fully_booked != was_full:
        begin_generation()
