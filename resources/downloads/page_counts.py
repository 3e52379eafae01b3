"""Finding out how many pages the documents have that are offered for download."""

import logging
from collections.abc import Iterator

from django.db import transaction
from django.db.models import F, OuterRef, Q, Subquery
from pypdf import PdfReader
from wagtail.documents import get_document_model

from core.generation import begin_generation
from resources.models import DocumentFacts, DownloadFile

logger = logging.getLogger(__name__)


def count_pages_of_new_files() -> Iterator[None]:
    """Count the pages of each document that is offered, once for each file that it has had."""
    known = DocumentFacts.objects.filter(document=OuterRef("pk")).values("file")
    documents = get_document_model().objects.filter(pk__in=DownloadFile.objects.values("document"))
    documents = documents.annotate(looked_at=Subquery(known))
    unknown = documents.filter(Q(looked_at__isnull=True) | ~Q(looked_at=F("file")))
    for document in unknown.order_by("pk"):
        pages = pages_of(document)
        with transaction.atomic():
            DocumentFacts.objects.update_or_create(
                document=document, defaults={"pages": pages, "file": document.file.name}
            )
            begin_generation()
        yield


def pages_of(document) -> int | None:
    """Return how many pages a document has; None if it has none, or they can't be counted."""
    if document.file_extension.lower() != "pdf":
        return None
    try:
        with document.open_file() as opened:
            return len(PdfReader(opened).pages)
    except Exception as error:  # pypdf raises whatever comes up in a file that breaks its rules
        logger.warning("The pages of %s can't be counted: %s", document.file.name, error)
        return None
