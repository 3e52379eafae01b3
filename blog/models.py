"""The blog: an index, and the posts beneath it."""

from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel
from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from core.models import BodyPage, IndexPage


class PostQuerySet(PageQuerySet):
    """Posts, in a reader's terms."""

    def visible(self):
        """Only those that everybody may read."""
        return self.live().public()

    def newest_first(self):
        """The latest at the top."""
        return self.order_by("-posted_at", "-pk")


class BlogIndexPage(IndexPage):
    """The blog's front page: every post, newest first."""

    page_description = "A page that lists posts, newest first."
    parent_page_types = ["home.HomePage"]
    max_count_per_parent = 1
    children_per_page = 13  # the first leads the list, the others fill four rows of three

    class Meta:
        verbose_name = "blog"
        verbose_name_plural = "blogs"

    def listed_pages(self):
        """Return the posts, newest first."""
        return PostPage.objects.child_of(self).visible().newest_first().defer_streamfields()


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
