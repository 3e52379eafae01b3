"""What lists of records can be narrowed to, whatever the records are."""

from datetime import date, timedelta

from django.contrib.admin import SimpleListFilter
from django.utils.formats import date_format
from django.utils.timezone import localdate


class MonthFilter(SimpleListFilter):
    """By the month they came in (``created_at``)."""

    title = "Month"
    parameter_name = "month"
    everything = "All months"

    def lookups(self, request, model_admin):
        """Offer every month from that of the last to that of the first.

        Found at the two ends of an index: to ask each of 20,000 rows for its month takes SQLite
        half a second.
        """
        came = model_admin.model.objects.order_by("created_at").values_list("created_at", flat=True)
        first, last = came.first(), came.last()
        if first is None:
            return []
        month, earliest = (localdate(moment).replace(day=1) for moment in (last, first))
        found = []
        while month >= earliest:
            found.append((f"{month:%Y-%m}", date_format(month, "F Y")))
            month = (month - timedelta(days=1)).replace(day=1)
        return found

    def queryset(self, request, queryset):
        """Keep those of the month."""
        try:
            month = date.fromisoformat(f"{self.value()}-01")
        except ValueError:
            return queryset
        return queryset.filter(created_at__year=month.year, created_at__month=month.month)
