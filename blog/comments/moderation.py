"""What the author does with comments, each act in one place.

A new generation begins only when visitors see something else afterwards: what waits, and
what is thrown away unseen, changes no page.
"""

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from blog.comments.followers import ask_whoever_waits, keep_wishes_with
from blog.comments.mail import forget_mail_about, take_back_news_of, tell_followers
from blog.models import Comment, Follower
from core.generation import begin_generation

State = Comment.State


def approve(comments: QuerySet[Comment]) -> int:
    """Show comments to everybody, and tell those who follow. Returns how many were not shown before."""
    with transaction.atomic():
        moved = _move(comments, State.APPROVED)
        for comment in moved:
            tell_followers(comment)
            keep_wishes_with(comment)
        if moved:
            ask_whoever_waits()
    return len(moved)


def bin_them(comments: QuerySet[Comment]) -> int:
    """Take comments away; they can be fetched back. Returns how many were not in the bin."""
    return len(_move(comments, State.BINNED))


def mark_spam(comments: QuerySet[Comment]) -> int:
    """Take comments away as spam. Returns how many were not marked yet."""
    return len(_move(comments, State.SPAM))


def restore(comments: QuerySet[Comment]) -> int:
    """Let comments wait again to be looked at. Returns how many were not waiting."""
    return len(_move(comments, State.WAITING))


def reword(comment: Comment) -> None:
    """Keep what the author changed in a comment."""
    with transaction.atomic():
        comment.save(update_fields=["name", "website", "text"])
        if comment.is_approved:
            begin_generation()


def erase_person(email: str) -> int:
    """Delete all that one person wrote here, and all that is known of this address.

    Where others answered, an empty place stays, so that their answers keep theirs. Mail
    about the comments that is still kept is deleted too.

    Returns:
        how many comments there were.
    """
    with transaction.atomic():
        count = _erase(Comment.objects.by(email), email)
        Follower.objects.by(email).delete()
    return count


def erase_one(comment: Comment) -> None:
    """Delete a comment of which nobody's address is known, in the same way."""
    _erase(Comment.objects.filter(pk=comment.pk), comment.email)


def _erase(comments: QuerySet[Comment], email: str) -> int:
    with transaction.atomic():
        ids = set(comments.values_list("pk", flat=True))
        if comments.approved().exists():
            begin_generation()
        forget_mail_about(ids, email)
        others = Comment.objects.exclude(pk__in=ids).filter(Q(parent__in=ids) | Q(thread__in=ids))
        answered = {pk for pair in others.values_list("parent", "thread") for pk in pair} & ids
        Comment.objects.filter(pk__in=answered).update(
            name="",
            email="",
            website="",
            text="",
            origin="",
            user=None,
            fingerprint=None,
            state=State.ERASED,
        )
        Comment.objects.filter(pk__in=ids - answered).delete()
    return len(ids)


def _move(comments: QuerySet[Comment], to: str) -> list[Comment]:
    """Move comments into a state; return those that were in another. What is erased stays so."""
    with transaction.atomic():
        others = Comment.objects.filter(pk__in=comments.order_by().values("pk"))
        others = others.exclude(state__in=[to, State.ERASED]).select_related("post")
        moved = list(others.select_for_update(of=("self",)))
        if any(to == State.APPROVED or comment.is_approved for comment in moved):
            begin_generation()
        changed = {"state": to, "moved_at": timezone.now()}
        if to in (State.BINNED, State.SPAM):
            # The same words sent once more are a comment of their own: this one is not coming.
            changed["fingerprint"] = None
        Comment.objects.filter(pk__in=[comment.pk for comment in moved]).update(**changed)
        if to != State.APPROVED:
            _take_back_news({comment.pk for comment in moved if comment.is_approved})
        for comment in moved:
            comment.state = to
    return moved


def _take_back_news(comments: set[int]) -> None:
    """Tell nobody any more of what is not shown any more; should it be shown again, tell them then."""
    if comments and (untold := take_back_news_of(comments)):
        Comment.objects.filter(pk__in=untold).update(announced_at=None)
