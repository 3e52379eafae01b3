"""What a visitor asked, and what she answered."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from contact.retention import is_outdated

SPAM_IS_KEPT = timedelta(days=30)


class EnquiryQuerySet(models.QuerySet):
    """Enquiries by what became of them."""

    def new(self):
        """Those that she has yet to see to."""
        return self.filter(state=Enquiry.State.NEW)

    def by(self, email: str):
        """Those of one person."""
        return self.filter(email=email.strip().lower())

    def outdated(self, months: int):
        """Those that have been kept for long enough; spam, for a month after it was marked.

        Args:
            months: how long enquiries are kept by what she wants now; 0 is for ever.
        """
        is_old_spam = Q(state=Enquiry.State.SPAM, moved_at__lt=timezone.now() - SPAM_IS_KEPT)
        return self.filter(is_old_spam | is_outdated("created_at", months))


class Enquiry(models.Model):
    """One message from a visitor. What moves it on stands in ``contact.enquiries``."""

    class State(models.TextChoices):
        NEW = "new", "New"
        ANSWERED = "answered", "Answered"
        ARCHIVED = "archived", "Archived"
        SPAM = "spam", "Spam"

    name = models.CharField(max_length=80)
    email = models.EmailField(db_index=True)
    organisation = models.CharField(max_length=120, blank=True)
    topic = models.CharField(max_length=120, blank=True)
    about = models.ForeignKey(
        "wagtailcore.Page", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    # As the page was called then: it may be gone.
    about_title = models.CharField("service", max_length=255, blank=True)
    message = models.TextField()
    # The sentence that the sender agreed to, and the moment that it comes to; none is never.
    agreed_to = models.TextField(blank=True)
    kept_until = models.DateTimeField(null=True, blank=True, editable=False)
    state = models.CharField(max_length=8, choices=State, default=State.NEW)
    notes = models.TextField(blank=True, max_length=5000)
    created_at = models.DateTimeField("received", default=timezone.now)
    moved_at = models.DateTimeField(null=True, blank=True, editable=False)
    # Where it came from (core.visitor_forms.origin); emptied after a day.
    origin = models.CharField(max_length=32, blank=True, editable=False)
    # What makes the same form, sent twice, one enquiry; emptied after a day.
    fingerprint = models.CharField(max_length=64, null=True, unique=True, editable=False)  # noqa: DJ001 -- many have none

    objects = EnquiryQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "enquiries"
        ordering = ["-created_at", "-pk"]
        indexes = [
            models.Index(fields=["state", "-created_at"], name="enquiries_by_state_and_time"),
            models.Index(fields=["-created_at"], name="enquiries_by_time"),
            models.Index(fields=["origin", "created_at"], name="enquiries_by_origin"),
        ]

    def __str__(self):
        return f"{self.name}: {self.subject}"

    @property
    def subject(self) -> str:
        """What it is about, in a few words."""
        return self.about_title or self.topic or _("An enquiry")

    @property
    def mail_key(self) -> str:
        """The name under which the outbox knows what mail is about it."""
        return f"enquiry:{self.pk}"

    @property
    def admin_url(self) -> str:
        """Where she reads and answers it, with scheme and host."""
        return settings.SITE_URL + reverse("enquiry", args=[self.pk])


class Answer(models.Model):
    """What she wrote back, kept with the enquiry; the mail itself is the outbox's."""

    enquiry = models.ForeignKey(Enquiry, on_delete=models.CASCADE, related_name="answers")
    text = models.TextField()
    user = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["created_at", "pk"]

    def __str__(self):
        return self.text[:60]

    @property
    def mail_key(self) -> str:
        """The name under which the outbox knows the mail."""
        return f"{self.enquiry.mail_key}:answer:{self.pk}"
