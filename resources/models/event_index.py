"""The list of events."""

import re

from django.utils.translation import gettext as _

from core.models import IndexPage

from .event import EventPage
from .event_set import EventQuerySet

PAST = "past"  # what the address asks with: ?past, or ?past=2025


class EventIndexPage(IndexPage):
    """When she speaks: what is coming, and behind a link what is past."""

    page_description = "A page that lists events: coming ones first, past ones by year."
    parent_page_types = ["home.HomePage", "resources.ResourceIndexPage"]
    subpage_types = ["resources.EventPage"]

    class Meta:
        verbose_name = "list of events"
        verbose_name_plural = "lists of events"

    # What one visitor asked for: None, an empty string for all past events, or a year.
    asked_past: str | None = None

    def events(self) -> EventQuerySet:
        """Return the events of this list that everybody may see."""
        return EventPage.objects.child_of(self).visible()

    def listed_pages(self) -> EventQuerySet:
        """Return the events asked for, in the order in which one wants to know of them."""
        listed = self.events().defer_streamfields().with_seats_taken()
        if self.asked_past is None:
            return listed.coming().soonest_first()
        past = listed.past()
        if self.asked_past:
            past = past.filter(year=int(self.asked_past))
        return past.latest_first()

    def count_listed(self, request, listed) -> int:
        """Count anew: events become past without anybody changing anything."""
        return listed.count()

    def get_context(self, request, *args, **kwargs):
        """Add the years of past events, and which of all is shown.

        Raises:
            Http404: there is no such page of the list.
        """
        self.asked_past = asked_past(request.GET)
        if self.asked_past is not None:
            self.seo_title = _("%(title)s: past events") % {
                "title": f"{self.title} {self.asked_past}".strip()
            }
        context = super().get_context(request, *args, **kwargs)
        years = self.events().past().order_by("-year")
        context["past_years"] = list(years.values_list("year", flat=True).distinct())
        context["asked_past"] = self.asked_past
        if self.asked_past is not None:
            context["kept_query"] = f"{PAST}={self.asked_past}&" if self.asked_past else f"{PAST}&"
        return context


def asked_past(query) -> str | None:
    """Return what the address asks for: no past events, all (an empty string), or a year's."""
    year = query.get(PAST)
    return year if year is None or re.fullmatch("[1-9][0-9]{3}", year) else ""
