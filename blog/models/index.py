"""The blog's front page."""

from core.models import IndexPage

from .post import PostPage


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
