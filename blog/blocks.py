"""The block that shows the latest posts."""

from wagtail.blocks import CharBlock, IntegerBlock, StructBlock

from blog.models.filing import ALL, Filing
from blog.models.listed_posts import ListedPosts
from design.components.page_card import with_pictures


class LatestPostsBlock(StructBlock):
    """The latest posts of the blog, shown as a list of pages is."""

    title = CharBlock(required=False, max_length=120)
    count = IntegerBlock(default=3, min_value=1, max_value=12, label="How many")

    class Meta:
        icon = "calendar-alt"
        label = "Latest posts"
        description = "What you wrote last on the blog. Keeps itself up to date."
        group = "From your site"
        template = "components/page_list.html"
        preview_value = {"title": "From the blog", "count": 3}

    def get_context(self, value, parent_context=None):
        """Add ``pages``: the latest posts, newest first."""
        context = super().get_context(value, parent_context)
        newest = ListedPosts(Filing.objects.in_archive(ALL).newest_first())
        context["pages"] = with_pictures(newest[: value["count"]])
        return context
