"""What is found out about documents of the library, and how often they are fetched."""

from datetime import timedelta

from django.db import models
from django.db.models import F
from django.utils import timezone
from wagtail.documents import get_document_model_string

LATELY = timedelta(days=30)  # what she is told of besides all that ever was


class DocumentFacts(models.Model):
    """How many pages a document has, as found out once by the worker."""

    document = models.OneToOneField(get_document_model_string(), on_delete=models.CASCADE, related_name="+")
    # None where the file has no pages, or could not be read.
    pages = models.PositiveIntegerField(null=True)
    # Which of the files that the document has had it is about.
    file = models.CharField(max_length=300)

    class Meta:
        verbose_name_plural = "document facts"

    def __str__(self):
        return f"{self.file}: {self.pages}"


class DownloadCountQuerySet(models.QuerySet):
    """Counts of downloads."""

    def count_one(self, document_id: int) -> None:
        """Count one more of today."""
        today = self.filter(document=document_id, day=timezone.localdate())
        if not today.update(number=F("number") + 1):
            new = self.model(document_id=document_id, day=timezone.localdate())
            self.bulk_create([new], ignore_conflicts=True)
            today.update(number=F("number") + 1)


class DownloadCount(models.Model):
    """How often a document was fetched on one day. Nothing is known of who fetched it."""

    document = models.ForeignKey(
        get_document_model_string(), on_delete=models.CASCADE, related_name="download_counts"
    )
    day = models.DateField()
    number = models.PositiveIntegerField(default=0)

    objects = DownloadCountQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["document", "day"], name="one_count_a_day")]

    def __str__(self):
        return f"{self.day}: {self.number}"


class MailedDownload(models.Model):
    """That a download was mailed lately: all that the limits need, forgotten after a day."""

    # Of the address and the page; neither can be found out from it (core.visitor_forms.origin).
    fingerprint = models.CharField(max_length=64, db_index=True)
    origin = models.CharField(max_length=32)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [models.Index(fields=["origin", "created_at"], name="mailed_by_origin")]

    def __str__(self):
        return str(self.created_at)
