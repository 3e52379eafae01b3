"""Following replies by mail: wished for, asked about, confirmed, and ended by one press."""

from datetime import timedelta
from itertools import groupby

from django.db.models import Q
from django.utils import timezone

from blog.comments.mail import ask_to_confirm, take_back_mail_to
from blog.models import Comment, Follower

THREAD, POST = "thread", "post"
BETWEEN_QUESTIONS = timedelta(hours=1)  # to one address


def follow(comment: Comment, what: str) -> None:
    """Note that whoever wrote a comment wants to be told of others.

    Args:
        what: ``thread``, the conversation that the comment is part of, or ``post``.
    """
    thread = comment.thread_id or comment.pk
    place = {"post": comment.post, "thread_id": thread if what == THREAD else None}
    wishes = Follower.objects.filter(email=comment.email, **place)
    Follower.objects.get_or_create(email=comment.email, **place, defaults={"comment": comment})
    # Asked some while ago, and nothing came back: the mail may be lost, so it is asked again.
    long_ago = timezone.now() - BETWEEN_QUESTIONS
    wishes.unconfirmed().filter(asked_at__lt=long_ago).update(asked_at=None, comment=comment)


def keep_wishes_with(comment: Comment) -> None:
    """Let what its writer wished for in this place hang on this comment, which stands on the page.

    The comment that a wish came with may wait still, or lie in the bin: the writer who then
    wished for the same again, with this one, is asked all the same.
    """
    place = Q(thread__isnull=True) | Q(thread=comment.thread_id or comment.pk)
    wishes = Follower.objects.by(comment.email).unconfirmed().filter(place, post=comment.post_id)
    unasked = wishes.filter(asked_at__isnull=True, comment__created_at__lte=comment.created_at)
    unasked.exclude(comment__state=Comment.State.APPROVED).update(comment=comment)


def stop(follower: Follower) -> None:
    """Tell an address no more of a post, whatever it wished to be told of there."""
    wishes = Follower.objects.by(follower.email).filter(post=follower.post_id)
    take_back_mail_to(wishes)
    wishes.delete()


def ask_whoever_waits() -> None:
    """Ask those whose comments stand on a page whether the wish was theirs.

    Nobody is asked more than once an hour, so that nobody can fill another's letter box;
    what came up meanwhile is asked about then.
    """
    lately = Follower.objects.filter(asked_at__gte=timezone.now() - BETWEEN_QUESTIONS)
    waiting = Follower.objects.unasked().exclude(email__in=lately.values("email"))
    waiting = waiting.select_related("post").order_by("email", "pk")
    for _email, wishes in groupby(waiting, key=lambda follower: follower.email):
        asked = list(wishes)
        Follower.objects.filter(pk__in=[wish.pk for wish in asked]).update(asked_at=timezone.now())
        ask_to_confirm(asked)


def asked_with(follower: Follower):
    """Return all wishes of the same address that it has been asked about."""
    return Follower.objects.by(follower.email).filter(asked_at__isnull=False)


def confirm(follower: Follower) -> None:
    """Begin to tell an address of what it was asked about."""
    asked_with(follower).unconfirmed().update(confirmed_at=timezone.now())
