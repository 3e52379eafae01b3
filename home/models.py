"""The home page, and the plain pages that say what needs saying."""

from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PageChooserPanel
from wagtail.models import Page
from wagtail.search import index

from core.fields import BlocksField
from core.models import BasePage, BodyPage
from home.blocks import HomeBody


def first_blocks() -> list:
    """Return what a new home page shows until she composes her own."""
    return [
        ("latest_posts", {"title": "From the blog", "count": 3}),
        ("memberships", {"title": "I am a member of"}),
    ]


class HomePage(BasePage):
    """The first page: one proposition, one thing to do, and then what she composes."""

    page_description = "The first page of the site."
    parent_page_types = ["wagtailcore.Page"]
    max_count_per_parent = 1
    template = "home/home_page.html"

    headline = models.CharField(
        max_length=120,
        blank=True,
        help_text="What you offer, in one short sentence. Without it the title is shown.",
    )
    action_label = models.CharField(
        "button", max_length=60, blank=True, help_text="What the one button says."
    )
    action_page = models.ForeignKey(
        Page,
        verbose_name="leads to",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    body = BlocksField(
        HomeBody(),
        blank=True,
        default=first_blocks,
    )

    content_panels = [
        *Page.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("headline"),
                FieldPanel("summary"),
                FieldPanel("picture"),
                FieldPanel("action_label"),
                PageChooserPanel("action_page"),
            ],
            heading="The opening",
        ),
        FieldPanel("body"),
    ]

    search_fields = [
        *BasePage.search_fields,
        index.SearchField("headline"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = "home page"
        verbose_name_plural = "home pages"

    @property
    def action_address(self) -> str:
        """Where the button leads; empty when the page is gone or not published."""
        page = self.action_page
        return page.url if page is not None and page.live and page.url else ""


class PlainPage(BodyPage):
    """Any page that tells something: about her, where to start, the community."""

    page_description = "A page of your own: text, pictures, whatever it needs."
    parent_page_types = ["home.HomePage", "home.PlainPage", "resources.ResourceIndexPage"]

    body = BlocksField(HomeBody(), blank=True)

    class Meta:
        verbose_name = "page"
        verbose_name_plural = "pages"
