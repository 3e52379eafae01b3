"""Somebody who wants to come to an event."""

from datetime import timedelta

from django.db import models
from django.db.models import Q
from django.utils import timezone

# So long after an event, who came is nobody's business any more.
KEPT_AFTER = timedelta(days=30)
# Where the event's date was taken back, and no other has come since.
KEPT_WITHOUT_DATE = timedelta(days=365)


class RegistrationQuerySet(models.QuerySet):
    """Registrations by what became of them."""

    def registered(self):
        """Those that have a seat."""
        return self.filter(state=Registration.State.REGISTERED)

    def waiting(self):
        """Those that come if a seat is free again."""
        return self.filter(state=Registration.State.WAITING)

    def not_cancelled(self):
        """Those that have a seat or hope for one."""
        return self.exclude(state=Registration.State.CANCELLED)

    def outdated(self):
        """Those for events that were over long ago, or have had no date for very long."""
        now = timezone.now()
        was_long_ago = Q(event__over_at__lt=now - KEPT_AFTER)
        has_no_date = Q(event__over_at=None, created_at__lt=now - KEPT_WITHOUT_DATE)
        return self.filter(was_long_ago | has_no_date)

    def first_come(self):
        """In the order in which they came."""
        return self.order_by("created_at", "pk")


class Registration(models.Model):
    """One person's registration for one event.

    What moves it from one state to another stands in ``resources.events.registering``.
    """

    class State(models.TextChoices):
        REGISTERED = "registered", "Registered"
        WAITING = "waiting", "On the waiting list"
        CANCELLED = "cancelled", "Cancelled"

    event = models.ForeignKey("resources.EventPage", on_delete=models.CASCADE, related_name="registrations")
    name = models.CharField(max_length=80)
    email = models.EmailField()
    note = models.TextField(blank=True)
    state = models.CharField(max_length=10, choices=State, default=State.REGISTERED)
    created_at = models.DateTimeField("came", default=timezone.now)
    cancelled_at = models.DateTimeField(null=True, blank=True)
    # How often the address registered, having cancelled before: each time it is told anew.
    attempt = models.PositiveIntegerField(default=1, editable=False)
    # How many changes of the event were known when it registered.
    news_number = models.PositiveIntegerField(default=0, editable=False)
    # Where it came from (core.visitor_forms.origin); emptied after a day.
    origin = models.CharField(max_length=32, blank=True, editable=False)

    objects = RegistrationQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["event", "email"], name="one_registration_an_address"),
        ]
        indexes = [
            models.Index(fields=["event", "state", "created_at"], name="registrations_in_order"),
            models.Index(fields=["-created_at"], name="registrations_by_time"),
            models.Index(fields=["origin", "created_at"], name="registrations_by_origin"),
        ]

    def __str__(self):
        return self.name

    @property
    def is_registered(self) -> bool:
        """Whether it has a seat."""
        return self.state == self.State.REGISTERED

    @property
    def is_waiting(self) -> bool:
        """Whether it is on the waiting list."""
        return self.state == self.State.WAITING

    @property
    def is_cancelled(self) -> bool:
        """Whether the person, or the author, took it back."""
        return self.state == self.State.CANCELLED
