"""A row of buttons."""

from wagtail.blocks import ChoiceBlock, ListBlock

from .link import LabelledLinkBlock


class ButtonBlock(LabelledLinkBlock):
    """One button of a row."""

    emphasis = ChoiceBlock(
        choices=[("primary", "The main thing to do"), ("quiet", "Also possible")], default="primary"
    )

    class Meta:
        form_layout = ["label", "page", "address", "emphasis"]


class ButtonsBlock(ListBlock):
    """One button or several."""

    def __init__(self, **kwargs):
        kwargs.setdefault("min_num", 1)
        kwargs.setdefault("max_num", 4)
        super().__init__(ButtonBlock(), **kwargs)

    class Meta:
        icon = "link"
        label = "Buttons"
        description = "One button or several, leading to other pages."
        group = "Links and buttons"
        template = "components/buttons.html"
        preview_value = [
            {
                "label": "Book a conversation",
                "address": "https://example.com/",
                "emphasis": "primary",
            },
            {"label": "Read more first", "address": "https://example.com/", "emphasis": "quiet"},
        ]
