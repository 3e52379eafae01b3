"""A table."""

from wagtail.blocks import CharBlock
from wagtail.contrib.typed_table_block.blocks import TypedTable, TypedTableBlock

from .text import TextBlock


class TableBlock(TypedTableBlock):
    """Rows and columns; the first column names its row."""

    def __init__(self, local_blocks=None, **kwargs):
        cells = local_blocks or [
            ("words", CharBlock(required=False, max_length=200, label="A few words")),
            ("text", TextBlock(required=False, label="Text")),
        ]
        super().__init__(cells, **kwargs)

    class Meta:
        icon = "table"
        label = "Table"
        description = "Rows and columns. The first column names each row."
        group = "Layout"
        template = "components/table.html"

    def get_preview_value(self) -> TypedTable:
        """Show a table of two rows."""
        return self.to_python(
            {
                "caption": "Ways to work together",
                "columns": [
                    {"type": "words", "heading": "What"},
                    {"type": "words", "heading": "How long"},
                ],
                "rows": [
                    {"values": ["A conversation", "Half an hour"]},
                    {"values": ["A workshop", "Half a day"]},
                ],
            }
        )
