"""A quotation."""

from wagtail.blocks import CharBlock, StructBlock, TextBlock


class QuoteBlock(StructBlock):
    """Somebody's words, set apart."""

    text = TextBlock(label="Quotation", rows=3)
    attribution = CharBlock(
        required=False,
        max_length=160,
        label="Who said it",
        help_text="Leave it empty for your own words.",
    )

    class Meta:
        label_format = "“{text}”"
        icon = "openquote"
        label = "Quotation"
        description = "Somebody's words, set apart from the text."
        group = "Words"
        template = "components/quote.html"
        preview_value = {
            "text": "Share the work while it is still unfinished. That is when others can help.",
            "attribution": "",
        }
