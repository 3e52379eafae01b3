"""Events, asked for in a visitor's terms."""

from django.db.models import Count, F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone
from wagtail.query import PageQuerySet

from .registration import Registration


class EventQuerySet(PageQuerySet):
    """Events by when they are."""

    def visible(self):
        """Only those that everybody may see."""
        return self.live().public()

    def dated(self):
        """Those of which the date is known."""
        return self.filter(starts_at__isnull=False)

    def coming(self):
        """Those that are not over, and those of which nobody knows yet when they are."""
        return self.filter(Q(over_at__isnull=True) | Q(over_at__gt=timezone.now()))

    def past(self):
        """Those that are over."""
        return self.filter(over_at__lte=timezone.now())

    def soonest_first(self):
        """The next at the top, those without a date at the end."""
        return self.order_by(F("starts_at").asc(nulls_last=True), "pk")

    def latest_first(self):
        """The last at the top."""
        return self.order_by("-starts_at", "-pk")

    def with_seats_taken(self):
        """Count in the same query how many seats are taken."""
        seated = Registration.objects.registered().filter(event=OuterRef("pk")).order_by()
        number = seated.values("event").annotate(number=Count("pk")).values("number")
        return self.annotate(seats_taken_then=Coalesce(Subquery(number), 0))
