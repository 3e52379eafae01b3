"""Spreadsheets of what visitors typed, in which nothing is a formula.

A cell that begins like one is carried out by the program that opens the file (CWE-1236).
"""

import re
from datetime import datetime

from django.utils.timezone import is_aware, make_naive
from wagtail_modeladmin.views import IndexView

# OWASP, "CSV Injection": what a spreadsheet program may take for the start of a formula.
STARTS_A_FORMULA = re.compile(r"\s*[=+\-@\t\r\n|]")


def as_words(value: object) -> object:
    """Return a cell's value; a text that would be a formula begins with an apostrophe."""
    return f"'{value}" if isinstance(value, str) and STARTS_A_FORMULA.match(value) else value


class SafeExport:
    """For views that export lists of Wagtail's (``SpreadsheetExportMixin``): texts stay texts."""

    def preprocess_field_value(self, field, value, export_format):
        """Make sure that the cell holds no formula, and a time is the author's."""
        if isinstance(value, datetime) and is_aware(value):
            value = make_naive(value).replace(microsecond=0)
        return as_words(super().preprocess_field_value(field, value, export_format))


class SafeIndexView(SafeExport, IndexView):
    """The list of a ModelAdmin whose rows visitors wrote."""

    def to_row_dict(self, item):
        """Leave empty what is empty: a list shows a dash there."""
        row = super().to_row_dict(item)
        dash = self.model_admin.get_empty_value_display()
        return {field: "" if value == dash else value for field, value in row.items()}
