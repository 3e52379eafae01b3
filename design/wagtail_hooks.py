"""What the design adds to Wagtail's editor of texts."""

from wagtail import hooks

from design.components.notes_editor import register_notes


@hooks.register("register_rich_text_features")
def notes(features):
    """Let texts have notes."""
    register_notes(features)
