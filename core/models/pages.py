"""The abstract pages that every page type is made from, each building on the one above."""

from django.conf import settings
from django.core.paginator import EmptyPage, PageNotAnInteger, Paginator
from django.db import models
from django.http import Http404
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page
from wagtail.search import index

from core.fields import BlocksField
from design.body import BodyBlock
from design.components.page_card import with_pictures


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
    show_in_menus_default = False
    default_preview_size = "desktop"

    search_fields = [
        *Page.search_fields,
        index.SearchField("summary"),
        index.AutocompleteField("summary"),
    ]

    class Meta:
        abstract = True

    @property
    def description(self) -> str:
        """The sentence that search engines and shared links show."""
        return self.search_description or self.summary


class BodyPage(BasePage):
    """A page that says something: it has a body made of blocks."""

    body = BlocksField(BodyBlock(), blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("body")]

    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    class Meta:
        abstract = True


class IndexPage(BodyPage):
    """A page that lists the pages beneath it, a dozen at a time."""

    children_per_page = 12

    class Meta:
        abstract = True

    def listed_pages(self):
        """Return the queryset of the pages to list; override it for another order."""
        return self.get_children().live().public().specific(defer=False)

    def get_context(self, request, *args, **kwargs):
        """Add ``children``: one paginator page of the pages beneath.

        Raises:
            Http404: the visitor asked for a page number that doesn't exist.
        """
        context = super().get_context(request, *args, **kwargs)
        paginator = Paginator(self.listed_pages(), self.children_per_page)
        try:
            children = paginator.page(request.GET.get("page", 1))
        except (EmptyPage, PageNotAnInteger) as error:
            raise Http404("There is no such page of this list.") from error
        children.object_list = with_pictures(children.object_list)
        context["children"] = children
        return context
