"""The services for one audience, on a page of their own."""

from django.db.models import Count, Q
from django.http import Http404
from django.utils.translation import gettext as _

from core.fields import BlocksField
from core.generation import remembered
from core.models import IndexPage
from design.components.choices import Choice
from services.blocks import ServiceBody

from .service import Format, ServicePage, ServiceQuerySet

FORMAT = "format"  # what the address asks with: ?format=online


class ServiceIndexPage(IndexPage):
    """The services for one audience."""

    page_description = "A page that lists services for one kind of visitor."
    parent_page_types = ["home.HomePage"]
    subpage_types = ["services.ServicePage"]

    body = BlocksField(ServiceBody(), blank=True)

    class Meta:
        verbose_name = "services for an audience"
        verbose_name_plural = "services for audiences"

    # What one visitor asked for; None for services of any format.
    asked_format: Format | None = None

    def listed_pages(self) -> ServiceQuerySet:
        """Return the services asked for, with what their cards say."""
        listed = self._services().in_brief()
        return listed.held(self.asked_format) if self.asked_format else listed

    def count_listed(self, request, listed) -> int:
        """Return how many services there are of the format asked for."""
        return self._numbers(request)[self.asked_format]

    def get_context(self, request, *args, **kwargs):
        """Add ``choices``: all services, and those of each format that there are.

        Raises:
            Http404: the visitor asked for a format that no service can have, or a page of the
                list that doesn't exist.
        """
        self.asked_format = asked_format(request)
        if self.asked_format:
            label = self.asked_format.label.lower()
            self.seo_title = _("%(title)s: %(format)s") % {"title": self.title, "format": label}
        context = super().get_context(request, *args, **kwargs)
        context["choices"] = self._choices(request)
        if self.asked_format:
            context["kept_query"] = f"{FORMAT}={self.asked_format}&"
        return context

    def _services(self) -> ServiceQuerySet:
        return ServicePage.objects.child_of(self).visible()

    def _numbers(self, request) -> dict[Format | None, int]:
        """Return how many services there are of each format, and in all (None)."""

        def count() -> dict:
            numbers = {way.field: Count("pk", filter=Q(**{way.field: True})) for way in Format}
            counted = self._services().order_by().aggregate(total=Count("pk"), **numbers)
            return {None: counted["total"], **{way: counted[way.field] for way in Format}}

        return remembered(request, f"services:{self.pk}", count)

    def _choices(self, request) -> list[Choice]:
        """Return the ways to narrow the list; none where all services are alike."""
        numbers = self._numbers(request)
        there = [way for way in Format if numbers[way]]
        if not self.asked_format and all(numbers[way] == numbers[None] for way in there):
            return []
        address = self.get_url(request)
        every = Choice(_("All"), address, numbers[None], not self.asked_format)
        return [
            every,
            *(
                Choice(way.label, f"{address}?{FORMAT}={way}", numbers[way], way == self.asked_format)
                for way in there
            ),
        ]


def asked_format(request) -> Format | None:
    """Return the format that the address names, None without one.

    Raises:
        Http404: there is no such format.
    """
    asked = request.GET.get(FORMAT)
    if asked is None:
        return None
    try:
        return Format(asked)
    except ValueError as error:
        raise Http404("There is no such format.") from error
