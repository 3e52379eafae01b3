"""The abstract pages that every page type is made from, each building on the one above."""

import re
from html import unescape

from django.conf import settings
from django.db import models
from django.utils.html import strip_tags
from django.utils.text import Truncator
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page
from wagtail.search import index

from core.fields import BlocksField
from core.generation import remembered
from core.navigation import Crumb, breadcrumbs_of
from core.page_form import PageForm
from core.paging import page_of
from core.planning import planning_panel
from design.body import BodyBlock
from design.components.page_card import with_pictures

LONGEST_DESCRIPTION = 160  # characters; search engines show no more


def opening_words(stream) -> str:
    """Return the beginning of the first paragraph of a body, or an empty string."""
    for block in stream:
        if block.block_type == "text":
            paragraph = re.search(r"<p\b[^>]*>(.*?)</p>", block.value.source, re.DOTALL)
            words = strip_tags((paragraph[1] if paragraph else block.value.source).replace("<br/>", " "))
            return Truncator(" ".join(unescape(words).split())).chars(LONGEST_DESCRIPTION)
    return ""


class BasePage(Page):
    """What each page has besides its title: a summary and a picture."""

    summary = models.TextField(
        max_length=300,
        blank=True,
        help_text="One or two sentences. Shown under the title, on cards, and by search engines.",
    )
    picture = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Shown at the top, on cards, and when somebody shares the page.",
    )

    content_panels = [*Page.content_panels, FieldPanel("summary"), FieldPanel("picture")]
    settings_panels = [planning_panel]
    default_preview_size = "desktop"
    base_form_class = PageForm

    search_fields = [
        *Page.search_fields,
        index.SearchField("summary"),
        index.AutocompleteField("summary"),
    ]

    class Meta:
        abstract = True

    # The day that readers see, for types of pages that have one.
    date = None
    # Whether a list shows the page before its turn.
    is_out_of_turn = False
    # Whether visitors may choose the page in the contact form, and whether it has that form.
    may_be_asked_about = False
    takes_enquiries = False

    @property
    def description(self) -> str:
        """The sentence that search engines and shared links show."""
        return self.search_description or self.summary

    @property
    def card_text(self) -> str:
        """What cards say of the page."""
        return self.summary

    def breadcrumbs(self, request) -> list[Crumb]:
        """Return the way from the home page to this one."""
        return breadcrumbs_of(request, self)

    def described(self, request, settings) -> list[dict]:
        """Return what a kind of page adds to its JSON-LD (schema.org), besides the way to it."""
        return []


class BodyPage(BasePage):
    """A page that says something: it has a body made of blocks."""

    body = BlocksField(BodyBlock(), blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("body")]

    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    class Meta:
        abstract = True

    @property
    def description(self) -> str:
        """The sentence that search engines show; without one of hers, how the page begins."""
        return super().description or opening_words(self.body)


class IndexPage(BodyPage):
    """A page that lists the pages beneath it, a dozen at a time."""

    children_per_page = 12

    class Meta:
        abstract = True

    def listed_pages(self):
        """Return the queryset of the pages to list; override it for another order."""
        return self.get_children().live().public().defer_streamfields().specific()

    def count_listed(self, request, listed) -> int:
        """Return how many pages there are to list; override it where time alone changes that."""
        return remembered(request, f"children:{self.pk}", listed.count)

    def get_context(self, request, *args, **kwargs):
        """Add ``children``: one paginator page of the pages beneath.

        Raises:
            Http404: the visitor asked for a page number that doesn't exist.
        """
        context = super().get_context(request, *args, **kwargs)
        listed = self.listed_pages()
        children = page_of(listed, request, self.children_per_page, self.count_listed(request, listed))
        children.object_list = with_pictures(children.object_list)
        context["children"] = children
        return context
