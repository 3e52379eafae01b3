"""The field in which the author names tags that are kept elsewhere."""

from types import SimpleNamespace

from django import forms
from taggit.utils import edit_string_for_tags, parse_tags
from wagtail.admin.widgets import AdminTagWidget

from core.tagged import tags_offered


class TagNamesInput(AdminTagWidget):
    """Wagtail's field for tags, over the tags of whichever section has some."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, free_tagging=False, **kwargs)

    def get_context(self, name, value, attrs):
        """Find the tags now: while the forms are being made, no section has registered any."""
        self.tag_model = tags_offered() or self.tag_model
        return super().get_context(name, value, attrs)


class TagNamesField(forms.CharField):
    """Names of tags, kept as a list of words."""

    widget = TagNamesInput

    def prepare_value(self, value):
        """Return the names as they are typed, those of several words in quotation marks."""
        if isinstance(value, list):
            return edit_string_for_tags([SimpleNamespace(name=name) for name in value])
        return value

    def clean(self, value) -> list[str]:
        """Return the names, each once."""
        return parse_tags(super().clean(value))

    def has_changed(self, initial, data) -> bool:
        """Compare the names themselves, in whatever order they are typed."""
        return sorted(initial or []) != parse_tags(data or "")
