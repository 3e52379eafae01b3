"""The list of events."""

import re

from django.db.models import Count
from django.utils.translation import gettext as _

from core.models import IndexPage
from design.components.choices import Choice

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
        """Add ``choices``: coming and past events; and ``year_choices``, where past ones are shown.

        Raises:
            Http404: there is no such page of the list.
        """
        self.asked_past = asked_past(request.GET)
        if self.asked_past is not None:
            said = _("%(title)s: past events, %(year)s") if self.asked_past else _("%(title)s: past events")
            self.seo_title = said % {"title": self.title, "year": self.asked_past}
        context = super().get_context(request, *args, **kwargs)
        by_year = self.events().past().order_by("-year").values("year").annotate(number=Count("pk"))
        numbers = dict(by_year.values_list("year", "number"))
        context["choices"] = self._choices(request, sum(numbers.values()))
        context["year_choices"] = self._year_choices(request, numbers)
        context["asked_past"] = self.asked_past
        if self.asked_past is not None:
            context["kept_query"] = f"{PAST}={self.asked_past}&" if self.asked_past else f"{PAST}&"
        return context

    def _choices(self, request, past: int) -> list[Choice]:
        """Return the ways to narrow the list; none where there is no past."""
        if not past and self.asked_past is None:
            return []
        address, coming = self.get_url(request), self.events().coming().count()
        return [
            Choice(_("Coming"), address, coming, self.asked_past is None),
            Choice(_("Past"), f"{address}?{PAST}", past, self.asked_past is not None),
        ]

    def _year_choices(self, request, numbers: dict[int, int]) -> list[Choice]:
        """Return the years of past events, if those are shown and of several years."""
        if self.asked_past is None or (len(numbers) < 2 and not self.asked_past):
            return []
        address = self.get_url(request)
        return [
            Choice(str(year), f"{address}?{PAST}={year}", number, self.asked_past == str(year))
            for year, number in numbers.items()
        ]


def asked_past(query) -> str | None:
    """Return what the address asks for: no past events, all (an empty string), or a year's."""
    year = query.get(PAST)
    return year if year is None or re.fullmatch("[1-9][0-9]{3}", year) else ""
