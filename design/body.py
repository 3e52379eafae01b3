"""The blocks an author may put into the body of any page."""

from wagtail.blocks import StreamBlock

from design.components.accordion import AccordionBlock
from design.components.audio import AudioBlock
from design.components.buttons import ButtonsBlock
from design.components.call_to_action import CallToActionBlock
from design.components.cards import CardsBlock
from design.components.code import CodeBlock
from design.components.columns import ColumnsBlock
from design.components.divider import DividerBlock
from design.components.file import FileBlock
from design.components.gallery import GalleryBlock
from design.components.heading import HeadingBlock, settle_headings
from design.components.notes import notes_list, numbered_notes
from design.components.page_list import PageListBlock
from design.components.picture import PictureBlock
from design.components.quote import QuoteBlock
from design.components.table import TableBlock
from design.components.text import TextBlock
from design.components.video import VideoBlock, recognise_films


class BodyBlock(StreamBlock):
    """The catalogue that every page offers; a section extends it with blocks of its own."""

    text = TextBlock()
    heading = HeadingBlock()
    picture = PictureBlock()
    gallery = GalleryBlock()
    quote = QuoteBlock()
    call_to_action = CallToActionBlock()
    buttons = ButtonsBlock()
    columns = ColumnsBlock()
    cards = CardsBlock()
    pages = PageListBlock()
    accordion = AccordionBlock()
    table = TableBlock()
    video = VideoBlock()
    audio = AudioBlock()
    file = FileBlock()
    code = CodeBlock()
    divider = DividerBlock()

    class Meta:
        template = "body.html"

    def render(self, value, context=None):
        """Show the blocks, and after them the notes that their texts hold."""
        with numbered_notes() as notes:
            return super().render(value, context) + notes_list(notes)

    def get_context(self, value, parent_context=None):
        """Give the headings their levels and anchors, and the films what is known of them."""
        settle_headings(value)
        recognise_films(value)
        return super().get_context(value, parent_context)
