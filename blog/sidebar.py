"""The boxes that the author may put beside the blog."""

from wagtail.blocks import CharBlock, IntegerBlock, StreamBlock, StructBlock
from wagtail.images import get_image_model

from blog.models.category import Category
from blog.models.filing import ALL, Filing
from blog.models.listed_posts import ListedPosts
from blog.models.series import Series
from blog.sidebar_contents import MOST_RECENT_POSTS, most_used_tags, with_posts, years_of
from core.blocks import BadgeBlock, MembershipsBlock
from design.components.text import TextBlock


def titled(title: str) -> CharBlock:
    """Return the field for the heading of a box."""
    return CharBlock(default=title, required=False, max_length=80, label="Heading")


class RecentPostsBlock(StructBlock):
    """What was written last, without the post that is being read."""

    title = titled("My recent posts")
    count = IntegerBlock(default=5, min_value=1, max_value=MOST_RECENT_POSTS, label="How many")

    class Meta:
        icon = "calendar-alt"
        label = "Recent posts"
        description = "The titles of what you wrote last, each with its date."
        group = "From the blog"
        template = "blog/sidebar/recent_posts.html"
        preview_value = {"title": "My recent posts", "count": 5}

    def get_context(self, value, parent_context=None):
        """Add ``posts``."""
        context = super().get_context(value, parent_context)
        current = getattr(context.get("page"), "pk", None)
        newest = Filing.objects.in_archive(ALL).exclude(post_id=current).newest_first()
        context["posts"] = ListedPosts(newest)[: value["count"]]
        return context


class CategoriesBlock(StructBlock):
    """The categories, each with the number of its posts."""

    title = titled("Categories")

    class Meta:
        icon = "folder-open-inverse"
        label = "Categories"
        description = "Your categories, those beneath others set in, with the number of posts."
        group = "From the blog"
        template = "blog/sidebar/categories.html"
        preview_value = {"title": "Categories"}

    def get_context(self, value, parent_context=None):
        """Add ``categories``: those with posts, each with the number as ``size``."""
        context = super().get_context(value, parent_context)
        context["categories"] = with_posts(Category.objects.in_order())
        return context


class TagsBlock(StructBlock):
    """The tags that are used most."""

    title = titled("Tags")
    count = IntegerBlock(default=20, min_value=1, max_value=100, label="How many at most")

    class Meta:
        icon = "tag"
        label = "Tags"
        description = "The tags you use most, by name."
        group = "From the blog"
        template = "blog/sidebar/tags.html"
        preview_value = {"title": "Tags", "count": 20}

    def get_context(self, value, parent_context=None):
        """Add ``tags``: the most used, by name."""
        context = super().get_context(value, parent_context)
        context["tags"] = most_used_tags(value["count"])
        return context


class SeriesBlock(StructBlock):
    """The series, each with the number of its parts."""

    title = titled("Series")

    class Meta:
        icon = "list-ol"
        label = "Series"
        description = "Your series of posts, with the number of parts."
        group = "From the blog"
        template = "blog/sidebar/series.html"
        preview_value = {"title": "Series"}

    def get_context(self, value, parent_context=None):
        """Add ``series``: those with posts, each with the number as ``size``."""
        context = super().get_context(value, parent_context)
        context["series"] = with_posts(Series.objects.all())
        return context


class MonthsBlock(StructBlock):
    """The archive by month."""

    title = titled("By month")

    class Meta:
        icon = "history"
        label = "Archive by month"
        description = "The years of your blog, each opening to show its months."
        group = "From the blog"
        template = "blog/sidebar/months.html"
        preview_value = {"title": "By month"}

    def get_context(self, value, parent_context=None):
        """Add ``years``, the latest first."""
        context = super().get_context(value, parent_context)
        context["years"] = years_of(Filing.objects.visible())
        return context


class BadgeBoxBlock(BadgeBlock):
    """A badge or an award, in a box of its own."""

    class Meta:
        description = "A badge or an award that you are proud of."
        group = "About you"
        template = "blog/sidebar/badge.html"

    def get_preview_value(self):
        """Show the newest picture of the library."""
        newest = get_image_model().objects.order_by("-pk").values_list("pk", flat=True).first()
        return self.to_python({"picture": newest, "name": "Among the fifty best", "address": ""})


class WordsBlock(StructBlock):
    """A few words of the author's own."""

    title = titled("")
    text = TextBlock()

    class Meta:
        icon = "pilcrow"
        label = "Words of your own"
        description = "A heading and some text, with links if you like."
        group = "About you"
        template = "blog/sidebar/words.html"
        preview_value = {
            "title": "What this is",
            "text": "<p>Notes from working life, most weeks.</p>",
        }


class SidebarBlock(StreamBlock):
    """Everything that may stand beside the blog; other sections' boxes are added here."""

    recent_posts = RecentPostsBlock()
    categories = CategoriesBlock()
    tags = TagsBlock()
    series = SeriesBlock()
    months = MonthsBlock()
    badge = BadgeBoxBlock()
    memberships = MembershipsBlock()
    words = WordsBlock()

    class Meta:
        template = "blog/sidebar/sidebar.html"
