"""The report on how often each file of the library was fetched."""

from django.db.models import Q, Sum
from django.db.models.functions import Coalesce
from django.utils import timezone
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.documents import get_document_model
from wagtail.permissions import policy_registry

from core.safe_export import SafeExport
from resources.models.document_facts import LATELY


class DownloadsReportView(SafeExport, ReportView):
    """Every file that was ever fetched, the most wanted of the last month first."""

    page_title = "Downloads"
    header_icon = "download"
    index_url_name = "downloads_report"
    index_results_url_name = "downloads_report_results"
    columns = [
        TitleColumn("title", label="File", url_name="wagtaildocs:edit"),
        Column("lately", label="In the last 30 days", width="20%"),
        Column("ever", label="All in all", width="20%"),
    ]
    list_export = ["title", "lately", "ever"]
    export_headings = {"title": "File", "lately": "In the last 30 days", "ever": "All in all"}
    export_filename = "downloads"
    any_permission_required = ["add", "change", "delete"]

    @property
    def permission_policy(self):
        """Whoever may see the library's documents may see how often they are fetched."""
        return policy_registry.get_by_type(get_document_model())

    def get_queryset(self):
        """Return the documents that the user may see with both counts, by one query."""
        theirs = self.permission_policy.instances_user_has_any_permission_for(
            self.request.user, self.any_permission_required
        )
        since = timezone.localdate() - LATELY
        fetched = theirs.filter(download_counts__isnull=False)
        lately = Sum("download_counts__number", filter=Q(download_counts__day__gt=since))
        return fetched.annotate(ever=Sum("download_counts__number"), lately=Coalesce(lately, 0)).order_by(
            "-lately", "-ever", "title"
        )
