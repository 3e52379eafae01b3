"""Blocks for what is said of the site as a whole, and the block that shows its badges."""

from wagtail.blocks import CharBlock, StreamBlock, StructBlock, URLBlock
from wagtail.images.blocks import ImageChooserBlock

from design.components.picture import fetch_files


class SocialLinkBlock(StructBlock):
    """One of the owner's pages on another site."""

    name = CharBlock(max_length=40, help_text="As it should read, for example LinkedIn.")
    address = URLBlock(help_text="The full address of your page there.")

    class Meta:
        icon = "link"
        label = "Link"


class SocialLinksBlock(StreamBlock):
    """The owner's pages on other sites."""

    link = SocialLinkBlock()


class BadgeBlock(StructBlock):
    """A membership, a certificate or an award."""

    picture = ImageChooserBlock()
    name = CharBlock(max_length=120, help_text="What the badge says, in words.")
    address = URLBlock(required=False, help_text="Where to read more, if there is such a page.")

    class Meta:
        icon = "pick"
        label = "Badge"


class BadgesBlock(StreamBlock):
    """The owner's memberships and badges."""

    badge = BadgeBlock()


class MembershipsBlock(StructBlock):
    """The badges and memberships of the settings, in a row."""

    title = CharBlock(required=False, max_length=120)

    class Meta:
        icon = "pick"
        label = "Badges and memberships"
        description = "The badges that you keep under Settings, in a row."
        group = "From your site"
        template = "core/blocks/memberships.html"
        preview_value = {"title": "I am a member of"}

    def get_context(self, value, parent_context=None):
        """Add ``badges``, with the files of their pictures fetched at once."""
        context = super().get_context(value, parent_context)
        settings = context.get("site_settings")
        context["badges"] = [badge.value for badge in settings.badges] if settings else []
        fetch_files((badge["picture"] for badge in context["badges"]), "badge")
        return context
