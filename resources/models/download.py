"""Something to download for nothing: a worksheet, a checklist, a chapter."""

from collections.abc import Callable, Iterable
from functools import partial

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.documents import get_document_model_string
from wagtail.models import Collection, Orderable
from wagtail.search import index

from core.licences import Licence
from core.models import BodyPage
from core.view_restrictions import is_for, is_for_everybody
from resources.downloads.forms import MailForm
from resources.downloads.structured_data import download
from resources.downloads_admin.panel import DownloadsPanel
from resources.kinds import Kind

from .document_facts import DocumentFacts


class DownloadPage(BodyPage):
    """A free resource: one file or several, and what they are for."""

    page_description = "A worksheet, checklist or other file to download for nothing."
    parent_page_types = ["resources.ResourceIndexPage"]
    subpage_types: list[str] = []
    kind = Kind(_("To download"), ngettext_lazy("%d download", "%d downloads"), order=10)

    licence = models.CharField(
        max_length=20,
        choices=Licence.choices,
        blank=True,
        help_text="What others may do with the files. Left empty, what holds for the whole site.",
    )
    offers_mail = models.BooleanField(
        "offer to send it by email",
        default=False,
        help_text="Beside the download, visitors can have the links mailed. Their addresses are used for "
        "nothing else, and deleted with that mail after three months at most.",
    )

    content_panels = [
        DownloadsPanel(heading="How often it was fetched"),
        *BodyPage.content_panels[:-1],
        InlinePanel("files", heading="Files", label="File"),
        MultiFieldPanel([FieldPanel("licence"), FieldPanel("offers_mail")], heading="How it is given"),
        FieldPanel("body"),
    ]

    search_fields = [
        *BodyPage.search_fields,
        index.RelatedFields("files", [index.SearchField("label")]),
    ]

    class Meta:
        verbose_name = "download"
        verbose_name_plural = "downloads"

    def licence_under(self, settings) -> Licence:
        """Return the licence that holds: its own, or else the site's."""
        return Licence(self.licence or settings.licence)

    def files_for_everybody(self) -> list["DownloadFile"]:
        """Return the files that nobody is kept from: what is said of them may be remembered for all."""
        return _those_in(is_for_everybody, self.files.select_related("document__collection"))

    def offered(self, request) -> list["DownloadFile"]:
        """Return the files that this visitor may have, each with what is known of it."""
        files = list(
            self.files.select_related("document__collection")
            if self.pk and not getattr(request, "is_preview", False)
            else self.files.all()
        )
        facts = DocumentFacts.objects.in_bulk([file.document_id for file in files], field_name="document_id")
        for file in files:
            file.facts = facts.get(file.document_id)
        return _those_in(partial(is_for, request), files)

    def get_context(self, request, *args, **kwargs):
        """Add ``files``, the ``licence`` and, where she offers it, the form of the mail."""
        context = super().get_context(request, *args, **kwargs)
        context["files"] = self.offered(request)
        context["mail_form"] = MailForm() if self.offers_mail and context["files"] else None
        return context

    def described(self, request, settings) -> list[dict]:
        """Describe the files, and under which licence they are given."""
        return [download(self, request, settings)]


class DownloadFile(Orderable):
    """One file of a download."""

    # What is known of the document, if it was looked at: set by the page.
    facts: DocumentFacts | None = None

    page = ParentalKey(DownloadPage, on_delete=models.CASCADE, related_name="files")
    document = models.ForeignKey(
        get_document_model_string(), verbose_name="file", on_delete=models.CASCADE, related_name="+"
    )
    label = models.CharField(
        max_length=160, blank=True, help_text="If it should read differently from the file's own title."
    )
    length = models.CharField(
        max_length=60,
        blank=True,
        help_text="For example “12 minutes” or “30 slides”. The pages of a PDF are counted for you.",
    )

    panels = [FieldPanel("document"), FieldPanel("label"), FieldPanel("length")]

    @property
    def title(self) -> str:
        """What the link says."""
        return self.label or self.document.title

    @property
    def extent(self) -> str:
        """How long it is: in her words, or in pages; empty where nobody knows."""
        if self.length:
            return self.length
        pages = self.facts.pages if self.facts else None
        return ngettext_lazy("%d page", "%d pages") % pages if pages else ""


def _those_in(may_have: Callable[[Collection], bool], files: Iterable[DownloadFile]) -> list[DownloadFile]:
    """Return the files that one may have; each collection is asked about once."""
    files = list(files)
    allowed = {one.pk for one in {file.document.collection for file in files} if may_have(one)}
    return [file for file in files if file.document.collection_id in allowed]
