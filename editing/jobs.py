"""What the author's screens leave behind, and when it is cleared away."""

from datetime import timedelta

from core.jobs import job
from editing.models import DraftLink


@job(every=timedelta(days=1))
def forget_old_draft_links():
    """Delete the links that ended long ago, with the names of whom they were for."""
    DraftLink.objects.outdated().delete()
