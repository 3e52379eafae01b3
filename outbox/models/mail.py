"""One mail to one person, kept from the moment it is written until long after it is sent."""

from datetime import timedelta
from email.utils import format_datetime, parseaddr
from urllib.parse import urlsplit
from uuid import uuid4

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.encoding import punycode

# How long to wait after each failure; a mail that fails once more is given up.
RETRIES = [
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=6),
    timedelta(hours=24),
]
# Nobody else tries a mail that is being sent. Should the worker die meanwhile, it is
# tried again when this has passed.
TIME_TO_SEND = timedelta(minutes=5)
KEPT_WHEN_SENT = timedelta(days=30)
KEPT_WHEN_GIVEN_UP = timedelta(days=90)


def new_message_id() -> str:
    """Return a name for a mail that no other has (RFC 5322, section 3.6.4)."""
    return f"<{uuid4().hex}@{punycode(urlsplit(settings.SITE_URL).hostname)}>"


class MailQuerySet(models.QuerySet):
    """Mails by what became of them."""

    def waiting(self):
        """Those that were neither sent nor given up."""
        return self.filter(state=Mail.State.WAITING)

    def given_up(self):
        """Those that nobody tries to send any more."""
        return self.filter(state=Mail.State.GIVEN_UP)

    def due(self):
        """Those whose turn has come, the longest due first."""
        return self.waiting().filter(due_at__lte=timezone.now()).order_by("due_at", "pk")

    def waiting_long(self):
        """Those that have waited for more than an hour."""
        return self.waiting().filter(created_at__lt=timezone.now() - timedelta(hours=1))

    def outdated(self):
        """Those sent, or given up, so long ago that nobody needs to know what they said."""
        now = timezone.now()
        was_sent = Q(state=Mail.State.SENT, sent_at__lt=now - KEPT_WHEN_SENT)
        was_given_up = Q(state=Mail.State.GIVEN_UP, due_at__lt=now - KEPT_WHEN_GIVEN_UP)
        return self.filter(was_sent | was_given_up)


class Mail(models.Model):
    """A mail to one person, and what became of it.

    Written by ``outbox.post.put_mail``, which refuses what doesn't belong in a mail.
    """

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        SENT = "sent", "Sent"
        GIVEN_UP = "given_up", "Given up"

    to = models.CharField(max_length=320)
    subject = models.CharField(max_length=255)
    text = models.TextField()
    html = models.TextField(blank=True)
    reply_to = models.CharField(max_length=320, blank=True)
    headers = models.JSONField(default=dict, blank=True)
    message_id = models.CharField(max_length=320, default=new_message_id, editable=False)
    key = models.CharField(max_length=200, unique=True, null=True, blank=True)
    about = models.CharField(max_length=60, blank=True)
    state = models.CharField(max_length=8, choices=State, default=State.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    due_at = models.DateTimeField(default=timezone.now)
    sent_at = models.DateTimeField(null=True, blank=True)
    last_error = models.TextField(blank=True)

    objects = MailQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        indexes = [
            models.Index(fields=["state", "due_at"], name="mail_by_state_and_time"),
            models.Index(fields=["about"], name="mail_by_what_it_is_about"),
            models.Index(fields=["to", "created_at"], name="mail_by_recipient"),
        ]

    def __str__(self):
        return f"{self.subject} ({self.to})"

    @property
    def message(self) -> EmailMultiAlternatives:
        """The mail as it is sent: each attempt under the same name and date.

        A mail server that has got it already can tell by these.
        """
        message = EmailMultiAlternatives(
            self.subject,
            self.text,
            to=[self.to],
            reply_to=[self.reply_to] if self.reply_to else None,
            headers={
                **self.headers,
                "Message-ID": self.message_id,
                "Date": format_datetime(self.created_at),
            },
        )
        if self.html:
            message.attach_alternative(self.html, "text/html")
        return message

    @property
    def error_without_address(self) -> str:
        """What went wrong last, fit for a log, which is kept for longer than the mail."""
        return self.last_error.replace(parseaddr(self.to)[1], "…")

    def claim(self) -> bool:
        """Take the mail in hand, and tell whether nobody else had.

        One statement that changes the row only as it was read: of several workers that
        read it, one succeeds.
        """
        as_read = Mail.objects.waiting().filter(pk=self.pk, attempts=self.attempts, due_at=self.due_at)
        self.attempts += 1
        self.due_at = timezone.now() + TIME_TO_SEND
        return bool(as_read.update(attempts=self.attempts, due_at=self.due_at))

    def mark_sent(self, but: str = "") -> None:
        """Note that a mail server has taken it, or what else became of it."""
        self._note(state=Mail.State.SENT, sent_at=timezone.now(), last_error=but)

    def try_later(self, error: str) -> None:
        """Wait for longer after each failure, and in the end no more."""
        if self.attempts > len(RETRIES):
            self.give_up(error)
        else:
            self._note(due_at=timezone.now() + RETRIES[self.attempts - 1], last_error=error)

    def give_up(self, error: str) -> None:
        """Try no more: it has failed too often, or was refused for good."""
        self._note(state=Mail.State.GIVEN_UP, last_error=error)

    def send_again(self) -> None:
        """Begin anew with a mail that was given up."""
        self._note(state=Mail.State.WAITING, attempts=0, due_at=timezone.now())

    def _note(self, **changed) -> None:
        for name, value in changed.items():
            setattr(self, name, value)
        # Whoever takes a mail back while it is being sent takes nothing from the worker.
        Mail.objects.filter(pk=self.pk).update(**changed)
