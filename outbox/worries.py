"""What the author must know of mail and of the worker, in her words; usually nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db.models import Max
from django.utils import timezone
from django.utils.formats import date_format
from wagtail import hooks

from outbox.folder import mail_goes_into_a_folder
from outbox.models import LastRun, Mail
from outbox.notices import NOTICES_GO, is_nobodys

TOO_LONG = timedelta(minutes=5)
START_IT = (
    "Whoever looks after the machine should start the site again (make serve), or the "
    "worker's own service where it has one (docs/deploy.md)."
)


@dataclass(frozen=True)
class Worry:
    """What is wrong, what to do about it, and which mails it is about (a state, or none)."""

    problem: str
    remedy: str
    state: str = ""


def worries(with_mail: bool) -> Iterator[Worry]:
    """Yield what is wrong.

    Args:
        with_mail: whether whoever asks may know of mails.
    """
    last = LastRun.objects.aggregate(last=Max("started_at"))["last"]
    if last is None or last < timezone.now() - TOO_LONG:
        since = f"since {spoken(last)}" if last else "yet"
        yield Worry(
            f"The worker has not run {since}: no mail is sent, and no page appears at the time "
            "planned for it.",
            START_IT,
        )
    if not with_mail:
        return
    if settings.SITE_IS_PUBLIC and mail_goes_into_a_folder():
        yield Worry(
            "No mail reaches anybody: what the site writes is kept in a folder of its machine.",
            "Whoever looks after the machine should name a mail server with EMAIL_URL (.env.example).",
        )
    if settings.SITE_IS_PUBLIC:
        for tell_where in hooks.get_hooks(NOTICES_GO):
            where = tell_where()
            if where and is_nobodys(where.address):
                yield Worry(
                    f"Nobody reads what tells you of new {where.of_what}: it goes to "
                    f"{where.address or 'no address'}.",
                    f"Give your own email address: {where.changed_at}. What visitors send is kept here "
                    "either way.",
                )
    if number := Mail.objects.waiting_long().count():
        said = Mail.objects.waiting().exclude(last_error="").order_by("-due_at").first()
        reason = f" The last thing that went wrong: {said.last_error}" if said else ""
        yield Worry(
            f"{mails(number)} waiting for more than an hour.",
            "All mail goes out by itself as soon as the mail server takes it. If that lasts, whoever looks "
            f"after the machine should look at EMAIL_URL.{reason}",
            Mail.State.WAITING,
        )
    if number := Mail.objects.given_up().count():
        yield Worry(
            f"{mails(number)} given up: the mail server refused it, or was away for too long.",
            "See to whom it was; send it again when the reason is gone, or delete it.",
            Mail.State.GIVEN_UP,
        )


def mails(number: int) -> str:
    """Return a number of mails as the beginning of a sentence."""
    return "1 mail has been" if number == 1 else f"{number} mails have been"


def spoken(moment) -> str:
    """Return a moment by the author's clock."""
    return date_format(timezone.localtime(moment), "j F Y, g:i a")
