"""How often the files of a download were fetched, on the screen where it is written."""

from django.db.models import Sum
from django.utils import timezone
from wagtail.admin.panels import Panel

from resources.models.document_facts import LATELY, DownloadCount


class DownloadsPanel(Panel):
    """Two numbers; not there as long as nothing was fetched."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "resources/admin/downloads_panel.html"

        def _counts(self):
            documents = [file.document_id for file in self.instance.files.all()]
            return DownloadCount.objects.filter(document__in=documents)

        def is_shown(self):
            """Return whether anything was fetched."""
            return bool(self.instance.pk) and self._counts().exists()

        def get_context_data(self, parent_context=None):
            """Add both numbers."""
            counts = self._counts()
            lately = counts.filter(day__gt=timezone.localdate() - LATELY)
            return {
                **super().get_context_data(parent_context),
                "ever": counts.aggregate(number=Sum("number"))["number"] or 0,
                "lately": lately.aggregate(number=Sum("number"))["number"] or 0,
            }
