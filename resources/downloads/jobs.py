"""What comes due with downloads by itself."""

from datetime import timedelta

from django.utils import timezone

from core.jobs import job
from resources.downloads.page_counts import count_pages_of_new_files
from resources.models import MailedDownload


@job(every=timedelta(minutes=1))
def count_pages():
    """Count the pages of files that are new among the downloads."""
    return count_pages_of_new_files()


@job(every=timedelta(hours=1))
def forget_who_was_mailed():
    """Forget that downloads were mailed, once no limit needs it."""
    MailedDownload.objects.filter(created_at__lt=timezone.now() - timedelta(days=1)).delete()
