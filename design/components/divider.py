"""A pause between two parts of a page."""

from wagtail.blocks import StaticBlock


class DividerBlock(StaticBlock):
    """A pause."""

    class Meta:
        icon = "minus"
        label = "Divider"
        description = "A small ornament between two parts of a page."
        group = "Layout"
        admin_text = "A small ornament between two parts of the page."
        template = "components/divider.html"
        preview_value = None
