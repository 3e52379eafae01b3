"""Two columns side by side."""

from wagtail.blocks import StreamBlock, StructBlock

from .buttons import ButtonsBlock
from .picture import PictureBlock
from .quote import QuoteBlock
from .text import TextBlock


class ColumnBlock(StreamBlock):
    """What may stand in a column."""

    text = TextBlock()
    picture = PictureBlock()
    quote = QuoteBlock()
    buttons = ButtonsBlock()

    class Meta:
        template = "components/column.html"


class ColumnsBlock(StructBlock):
    """Two columns; on a telephone the right one follows the left one."""

    left = ColumnBlock()
    right = ColumnBlock()

    class Meta:
        icon = "grip"
        label = "Two columns"
        description = "Text, pictures or quotations side by side."
        group = "Layout"
        template = "components/columns.html"
        preview_value = {
            "left": [("text", "<p><b>Before.</b> Everybody learns alone, and twice.</p>")],
            "right": [("text", "<p><b>After.</b> One person learns, and tells the rest.</p>")],
        }
