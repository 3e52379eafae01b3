"""The block that shows the latest posts."""

from wagtail.blocks import CharBlock, IntegerBlock, StructBlock, StructValue

from blog.models import PostPage
from design.components.page_card import with_pictures


class LatestPostsValue(StructValue):
    """A block that can find the posts to show."""

    def posts(self) -> list[PostPage]:
        """Return the latest posts, newest first."""
        newest = PostPage.objects.visible().newest_first().defer_streamfields()
        return with_pictures(newest[: self["count"]])


class LatestPostsBlock(StructBlock):
    """The latest posts of the blog."""

    title = CharBlock(required=False, max_length=120)
    count = IntegerBlock(default=3, min_value=1, max_value=12, label="How many")

    class Meta:
        icon = "calendar-alt"
        label = "Latest posts"
        description = "What you wrote last on the blog. Keeps itself up to date."
        group = "From your site"
        template = "blog/blocks/latest_posts.html"
        value_class = LatestPostsValue
        preview_value = {"title": "From the blog", "count": 3}
