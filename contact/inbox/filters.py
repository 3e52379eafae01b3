"""What the inbox can be narrowed to."""

from django.contrib.admin import SimpleListFilter

from contact.models import Enquiry
from core.addresses import is_id

State = Enquiry.State
ALL = "all"


class StateFilter(SimpleListFilter):
    """By what became of them; without a choice, new ones and those she answered."""

    title = "State"
    parameter_name = "state"
    everything = "New and answered"

    def lookups(self, request, model_admin):
        """Offer the states, and all of them."""
        return [*State.choices, (ALL, "All, put away too")]

    def queryset(self, request, queryset):
        """Leave what was put away out, unless it is asked for."""
        if self.value() == ALL:
            return queryset
        if self.value() in State.values:
            return queryset.filter(state=self.value())
        return queryset.filter(state__in=[State.NEW, State.ANSWERED])


class ServiceFilter(SimpleListFilter):
    """By the service they are about."""

    title = "Service"
    parameter_name = "about"
    everything = "All services"

    def lookups(self, request, model_admin):
        """Offer the services that anybody asked about, as they were called then."""
        asked = Enquiry.objects.exclude(about=None).order_by("about_title")
        found = dict(asked.values_list("about", "about_title").distinct())
        return [(str(pk), title) for pk, title in found.items()]

    def queryset(self, request, queryset):
        """Keep those about the service."""
        return queryset.filter(about=int(self.value())) if is_id(self.value() or "") else queryset
