"""The list of what was sent by one of her forms."""

from wagtail.contrib.forms.views import SubmissionsListView

from core.safe_export import SafeExport


class AnswersView(SafeExport, SubmissionsListView):
    """Wagtail's own list, from which nothing is exported that a spreadsheet would carry out."""
