"""A call to action: why, and the button to press."""

from wagtail.blocks import CharBlock, StructBlock, TextBlock

from .link import LabelledLinkBlock


class CallToActionBlock(StructBlock):
    """An invitation with a button."""

    title = CharBlock(max_length=120)
    text = TextBlock(required=False, rows=2)
    action = LabelledLinkBlock(label="Button")

    class Meta:
        label_format = "{title}"
        icon = "arrow-right"
        label = "Call to action"
        description = "An invitation, set in a coloured panel, with one button."
        group = "Links and buttons"
        template = "components/call_to_action.html"
        preview_value = {
            "title": "Shall we talk it through?",
            "text": "Half an hour, no obligation, and you leave with one thing to try.",
            "action": {"label": "Book a conversation", "address": "https://example.com/"},
        }
