"""What the list of registrations can be narrowed to."""

from django.contrib.admin import SimpleListFilter
from django.db.models import Count, Max, Q

from core.addresses import is_id
from resources.models import EventPage, Registration

State = Registration.State
EVENTS_OFFERED = 50  # those that somebody registered for last


class EventFilter(SimpleListFilter):
    """By the event, with the number of seats taken and of people who wait."""

    title = "Event"
    parameter_name = "event"
    everything = "All events"

    def lookups(self, request, model_admin):
        """Offer the events that people registered for last, and the one chosen already."""
        events = Registration.objects.order_by().values("event")
        latest = events.annotate(last=Max("created_at")).order_by("-last")[:EVENTS_OFFERED]
        keys = [row["event"] for row in latest]
        if is_id(chosen := request.GET.get(self.parameter_name, "")):
            keys.append(int(chosen))
        counted = EventPage.objects.filter(pk__in=keys).annotate(
            seated=Count("registrations", filter=Q(registrations__state=State.REGISTERED)),
            waiting=Count("registrations", filter=Q(registrations__state=State.WAITING)),
        )
        rows = counted.order_by("-starts_at", "pk").values_list("pk", "title", "seats", "seated", "waiting")
        return [(str(pk), _label(*facts)) for pk, *facts in rows]

    def queryset(self, request, queryset):
        """Keep those for the event."""
        return queryset.filter(event=int(self.value())) if is_id(self.value() or "") else queryset


class StateFilter(SimpleListFilter):
    """By what became of them."""

    title = "State"
    parameter_name = "state"
    everything = "All states"

    def lookups(self, request, model_admin):
        """Offer the states."""
        return State.choices

    def queryset(self, request, queryset):
        """Keep those in the state."""
        return queryset.filter(state=self.value()) if self.value() in State.values else queryset


def _label(title: str, seats: int | None, seated: int, waiting: int) -> str:
    taken = f"{seated} of {seats}" if seats else f"{seated}"
    return f"{title} ({taken} registered{f', {waiting} waiting' if waiting else ''})"
