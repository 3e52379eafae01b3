"""What workers know of each other, and of what was done when."""

from datetime import timedelta

from django.db import models
from django.db.models import Q
from django.utils import timezone


class LeaseQuerySet(models.QuerySet):
    """Rights that one holder has at a time, each taken by one statement."""

    def take(self, name: str, holder: str, duration: timedelta) -> bool:
        """Take or renew a right, and tell whether it is this holder's now.

        An end that lies further ahead than any holder would set it is no end: the clock
        has been put back since.
        """
        now = timezone.now()
        is_open = Q(holder=holder) | Q(expires_at__lt=now) | Q(expires_at__gt=now + 2 * duration)
        taken = self.filter(name=name)
        # Those who wait their turn ask often: a question locks nothing.
        if taken.exclude(is_open).exists():
            return False
        if taken.filter(is_open).update(holder=holder, expires_at=now + duration):
            return True
        new = Lease(name=name, holder=holder, expires_at=now + duration)
        self.bulk_create([new], ignore_conflicts=True)
        return taken.filter(holder=holder).exists()

    def release(self, name: str, holder: str) -> None:
        """Let the next one have it at once."""
        self.filter(name=name, holder=holder).delete()


class Lease(models.Model):
    """A right that one of several workers has, and loses unless it renews it in time."""

    name = models.CharField(max_length=50, primary_key=True)
    holder = models.CharField(max_length=100)
    expires_at = models.DateTimeField()

    objects = LeaseQuerySet.as_manager()

    def __str__(self):
        return f"{self.name}: {self.holder}"


class LastRun(models.Model):
    """When a job was last done, and what went wrong if something did."""

    job = models.CharField(max_length=200, primary_key=True)
    started_at = models.DateTimeField()
    error = models.TextField(blank=True)

    def __str__(self):
        return self.job
