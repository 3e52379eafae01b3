"""What it all costs."""

from dataclasses import dataclass
from functools import cached_property

from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from core.fields import BlocksField
from core.models import BasePage, BodyPage
from services.blocks import FeesBlock, ServiceBody
from services.prices import gst_note

from .service import ServicePage
from .service_index import ServiceIndexPage


@dataclass(frozen=True)
class PriceList:
    """The services for one audience, with their prices."""

    audience: ServiceIndexPage
    services: list[ServicePage]


class FeesPage(BodyPage):
    """What the services cost."""

    page_description = "What your services cost. The prices come from the services themselves."
    parent_page_types = ["home.HomePage", "home.PlainPage"]
    max_count_per_parent = 1

    body = BlocksField(ServiceBody(), blank=True)
    fees = BlocksField(
        FeesBlock(),
        blank=True,
        verbose_name="other fees",
        help_text="What you charge besides the services, whose prices are listed by themselves.",
    )

    content_panels = [*BasePage.content_panels, FieldPanel("fees"), FieldPanel("body")]

    search_fields = [*BodyPage.search_fields, index.SearchField("fees")]

    class Meta:
        verbose_name = "fees"
        verbose_name_plural = "fees"

    @cached_property
    def price_lists(self) -> list[PriceList]:
        """The prices of all services that everybody may see, audience by audience."""
        site = self.get_site()
        if site is None:
            return []
        there = ServiceIndexPage.objects.descendant_of(site.root_page).live().public().order_by("path")
        lists = {index.path: PriceList(index, []) for index in there.defer_streamfields()}
        services = ServicePage.objects.descendant_of(site.root_page).visible().in_brief().order_by("path")
        for service in services:
            above = service.path[: -service.steplen]
            if above in lists:
                lists[above].services.append(service)
        return [prices for prices in lists.values() if prices.services]

    @property
    def gst_note(self) -> str:
        """What is to be said of the tax in all these prices."""
        services = [service for prices in self.price_lists for service in prices.services]
        return gst_note(package for service in services for package in service.prices)
