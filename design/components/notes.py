"""Notes: an aside within a text, numbered where it belongs and read at the end of the page."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail.rich_text import EmbedHandler

EMBED_TYPE = "note"
# Two dashes in a row: no heading ever has such an anchor.
ANCHOR = "note--{}"

# The notes of the body that is being shown, in order. None outside of one.
_notes: ContextVar[list[str] | None] = ContextVar("notes", default=None)


@contextmanager
def numbered_notes() -> Iterator[list[str]]:
    """Number the notes of all texts that are shown within, and hand out the list of them."""
    notes: list[str] = []
    outside = _notes.set(notes)
    try:
        yield notes
    finally:
        _notes.reset(outside)


def notes_list(notes: list[str]) -> SafeString:
    """Return the notes as a list, each with a way back to its mark; nothing without notes."""
    if not notes:
        return SafeString()
    numbered = [
        {"number": number, "anchor": ANCHOR.format(number), "text": text}
        for number, text in enumerate(notes, start=1)
    ]
    return render_to_string("components/notes.html", {"notes": numbered})


class NoteHandler(EmbedHandler):
    """Shows a note's mark in a text; where no list will follow, the note itself."""

    identifier = EMBED_TYPE

    @staticmethod
    def expand_db_attributes(attrs: dict) -> str:
        """Return the mark and keep the note for the list."""
        # The exporter writes an apostrophe so; Wagtail reads back all others.
        text = attrs.get("text", "").replace("&#x27;", "'").strip()
        notes = _notes.get()
        if notes is None or not text:
            return format_html("<small>({})</small>", text) if text else ""
        notes.append(text)
        number = len(notes)
        return format_html(
            '<sup class="notes__mark"><a href="#{anchor}" id="{anchor}-mark" role="doc-noteref" '
            'aria-label="{name}">{number}</a></sup>',
            anchor=ANCHOR.format(number),
            name=_("Note %(number)d") % {"number": number},
            number=number,
        )
