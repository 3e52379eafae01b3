"""What the author's browser sends from the editor."""

from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data, querydict_from_html, streamfield

from tests.discovery import stream_fields


def title_only_form(html: str, page_type: type[Page], **values) -> dict:
    """Return what is sent when no field but these was filled in."""
    form = querydict_from_html(html, form_id="page-edit-form").dict()
    empty = {field.name: streamfield([]) for model, field in stream_fields() if model is page_type}
    return form | nested_form_data(empty) | values
