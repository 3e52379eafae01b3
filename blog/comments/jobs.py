"""What comes due with comments by itself."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from blog.comments.followers import ask_whoever_waits
from blog.models import Comment, Follower
from core.jobs import job

ORIGIN_IS_KEPT = timedelta(days=1)


@job(every=timedelta(hours=1))
def forget_where_comments_came_from():
    """Empty what tells one visitor's address from another's, once no limit needs it."""
    before = timezone.now() - ORIGIN_IS_KEPT
    Comment.objects.exclude(origin="").filter(created_at__lt=before).update(origin="")


@job(every=timedelta(minutes=10))
def ask_followers():
    """Ask those who could not be asked when their comment appeared, having just been asked."""
    with transaction.atomic():
        ask_whoever_waits()


@job(every=timedelta(days=1))
def forget_unconfirmed_followers():
    """Delete wishes that nobody confirmed within a month."""
    Follower.objects.outdated().delete()


@job(every=timedelta(days=1))
def empty_out_spam():
    """Delete spam a month after it was marked, with the addresses in it."""
    Comment.objects.old_spam().delete()
