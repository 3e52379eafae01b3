"""Paragraphs, lists and links: what most of a page is made of."""

from wagtail.blocks import RichTextBlock

# No headings: those are a block of their own, so that no level is ever skipped. No
# embeds and pictures: those have blocks too, with the questions they need answered.
FEATURES = ["bold", "italic", "ol", "ul", "link", "document-link", "note"]


class TextBlock(RichTextBlock):
    """A stretch of text."""

    def __init__(self, features=None, **kwargs):
        super().__init__(features=features or FEATURES, **kwargs)

    class Meta:
        icon = "pilcrow"
        label = "Text"
        description = "Paragraphs, lists, links and notes."
        group = "Words"
        template = "components/text.html"
        preview_value = (
            "<p>Learning sticks when it is <b>shared</b>. Write down what surprised you, "
            "say it to one other person, and it is yours.</p>"
            "<ul><li>Notice one thing a day.</li><li>Keep it short.</li></ul>"
        )
