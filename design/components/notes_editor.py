"""Notes in the editor: how they are stored, read back, and offered in a text's toolbar."""

from draftjs_exporter.dom import DOM
from wagtail.admin.rich_text.converters.html_to_contentstate import (
    KEEP_WHITESPACE,
    InlineEntityElementHandler,
)
from wagtail.admin.rich_text.editors.draftail.features import EntityFeature

from .notes import EMBED_TYPE, NoteHandler

FEATURE = "note"
ENTITY = "NOTE"
MARK = "†"  # stands for the note in the editor, where it has no number yet
LONGEST = 1500  # characters


class NoteElementHandler(InlineEntityElementHandler):
    """Reads a stored note into the editor."""

    mutability = "IMMUTABLE"

    def get_attribute_data(self, attrs):
        """Keep the note's words."""
        return {"text": attrs.get("text", "")}

    def handle_endtag(self, name, state, contentstate):
        """Give the note something to stand on: what is stored has no words between its tags."""
        state.current_block.text += MARK
        state.leading_whitespace = KEEP_WHITESPACE
        super().handle_endtag(name, state, contentstate)


def stored_note(props: dict):
    """Return what is stored of a note in the editor."""
    text = str(props.get("text") or "").strip()[:LONGEST]
    return DOM.create_element("embed", {"embedtype": EMBED_TYPE, "text": text})


def register_notes(features) -> None:
    """Make notes known to Wagtail's texts."""
    features.register_embed_type(NoteHandler)
    features.register_editor_plugin(
        "draftail",
        FEATURE,
        EntityFeature(
            {
                "type": ENTITY,
                "icon": "superscript",
                "description": "Note at the end of the page",
                "mark": MARK,
                "longest": LONGEST,
            },
            js=["wagtailadmin/js/draftail.js", "components/notes_editor.js"],
        ),
    )
    features.register_converter_rule(
        "contentstate",
        FEATURE,
        {
            "from_database_format": {f'embed[embedtype="{EMBED_TYPE}"]': NoteElementHandler(ENTITY)},
            "to_database_format": {"entity_decorators": {ENTITY: stored_note}},
        },
    )
