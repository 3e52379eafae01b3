"""A post, which is what people come to the blog for."""

from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel
from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from core.models import BodyPage


class PostQuerySet(PageQuerySet):
    """Posts, in a reader's terms."""

    def visible(self):
        """Only those that everybody may read."""
        return self.live().public()

    def newest_first(self):
        """The latest at the top."""
        return self.order_by("-posted_at", "-pk")


class PostPage(BodyPage):
    """One post of the blog."""

    page_description = "An article with a date."
    parent_page_types = ["blog.BlogIndexPage"]
    subpage_types: list[str] = []

    posted_at = models.DateTimeField(
        "date and time",
        default=timezone.now,
        db_index=True,
        help_text="The date that readers see. Posts are listed by it.",
    )

    objects = PageManager.from_queryset(PostQuerySet)()

    content_panels = [*BodyPage.content_panels, FieldPanel("posted_at")]

    class Meta:
        verbose_name = "post"
        verbose_name_plural = "posts"

    @property
    def date(self):
        """The day that readers see."""
        return self.posted_at
