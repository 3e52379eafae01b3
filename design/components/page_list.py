"""A list of pages: those the author chose, or the latest beneath one of them."""

from django.core.exceptions import ValidationError
from wagtail.blocks import (
    CharBlock,
    IntegerBlock,
    ListBlock,
    PageChooserBlock,
    StructBlock,
    StructBlockValidationError,
)
from wagtail.models import Page

from .page_card import with_pictures


class PageListBlock(StructBlock):
    """Pages of this site, as cards."""

    title = CharBlock(required=False, max_length=120)
    pages = ListBlock(PageChooserBlock(), default=[], label="Pages to show")
    parent = PageChooserBlock(
        required=False,
        label="Or: the latest pages beneath",
        help_text="Shows what you published last under this page.",
    )
    count = IntegerBlock(default=3, min_value=1, max_value=12, label="How many of the latest")

    class Meta:
        label_format = "Pages {title}"
        icon = "list-ul"
        label = "List of pages"
        description = "Pages of your site as cards: those you choose, or the latest ones."
        group = "From your site"
        template = "components/page_list.html"

    def clean(self, value):
        """Ask for one of the two ways of choosing.

        Raises:
            StructBlockValidationError: no page is named, or both ways are used.
        """
        cleaned = super().clean(value)
        if bool(len(cleaned["pages"])) == bool(cleaned["parent"]):
            raise StructBlockValidationError(
                {
                    "parent": ValidationError(
                        "Choose the pages to show, or one page to show the latest beneath."
                    )
                }
            )
        return cleaned

    def get_preview_value(self):
        """Show the newest pages of the site itself."""
        newest = Page.objects.live().public().filter(depth__gt=2).order_by("-first_published_at")
        return self.to_python(
            {
                "title": "Read next",
                "pages": [page.pk for page in newest[:3]],
                "parent": None,
                "count": 3,
            }
        )

    def get_context(self, value, parent_context=None):
        """Add ``pages``: those to show, in order, without any that visitors can't see."""
        context = super().get_context(value, parent_context)
        visible = Page.objects.live().public().defer_streamfields().specific()
        if value["parent"] is not None:
            latest = visible.child_of(value["parent"]).order_by("-first_published_at")
            pages = latest[: value["count"]]
        else:
            chosen = [page.pk for page in value["pages"] if page is not None]
            found = {page.pk: page for page in visible.filter(pk__in=chosen)}
            pages = [found[pk] for pk in chosen if pk in found]
        context["pages"] = with_pictures(pages)
        return context
