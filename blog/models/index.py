"""The blog's front page."""

from blog.structured_data import blog
from core.models import IndexPage

from .filing import FRONT, Filing
from .listed_posts import ListedPosts


class BlogIndexPage(IndexPage):
    """The blog's front page: every post, newest first."""

    page_description = "A page that lists posts, newest first."
    parent_page_types = ["home.HomePage"]
    max_count = 1
    children_per_page = 13  # the first leads the list, the others fill four rows of three

    class Meta:
        verbose_name = "blog"
        verbose_name_plural = "blogs"

    def described(self, request, settings) -> list[dict]:
        """Add to the JSON-LD that this is a blog."""
        return [blog(self, request, settings)]

    def listed_pages(self):
        """Return the posts, those kept at the top first, then by date."""
        return ListedPosts(Filing.objects.in_archive(FRONT).newest_first())
