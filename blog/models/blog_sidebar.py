"""What stands beside the blog."""

from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from blog.sidebar import SidebarBlock
from core.fields import BlocksField


@register_setting(icon="list-ul", order=20)
class BlogSidebar(BaseSiteSetting):
    """The boxes beside posts and lists of posts, in the author's order."""

    boxes = BlocksField(
        SidebarBlock(),
        blank=True,
        default=[
            ("recent_posts", {"title": "My recent posts", "count": 5}),
            ("categories", {"title": "Categories"}),
            ("months", {"title": "By month"}),
        ],
        help_text="Shown beside every post and every list of posts; on a telephone, beneath.",
    )

    panels = [FieldPanel("boxes")]

    class Meta:
        verbose_name = "sidebar of the blog"

    def __str__(self):
        return "The blog's sidebar"
