"""A row of cards that the author writes herself."""

from wagtail.blocks import CharBlock, ListBlock, StructBlock, TextBlock
from wagtail.images.blocks import ImageBlock

from .link import LinkBlock
from .picture import fetch_files


class CardBlock(StructBlock):
    """One card."""

    title = CharBlock(max_length=100)
    text = TextBlock(required=False, rows=2)
    image = ImageBlock(required=False, label="Picture")
    link = LinkBlock(required=False)

    class Meta:
        label_format = "{title}"
        icon = "doc-empty"


class CardsBlock(StructBlock):
    """Several cards under one title."""

    title = CharBlock(required=False, max_length=120)
    cards = ListBlock(CardBlock(), min_num=1, max_num=12)

    class Meta:
        label_format = "Cards {title}"
        icon = "table"
        label = "Cards"
        description = "Short texts side by side, each with a picture and a link if you like."
        group = "Layout"
        template = "components/cards.html"
        preview_value = {
            "title": "Three places to begin",
            "cards": [
                {"title": "Notice", "text": "Keep a line a day on what you learned."},
                {"title": "Share", "text": "Tell one colleague before Friday."},
                {"title": "Repeat", "text": "Do it again next week, a little louder."},
            ],
        }

    def get_context(self, value, parent_context=None):
        """Fetch the files of all pictures at once."""
        fetch_files((card.get("image") for card in value["cards"]), "card")
        return super().get_context(value, parent_context)
