"""A comment comes in: it waits, or it appears."""

import hashlib

from django.db import transaction

from blog.comments import moderation
from blog.comments.followers import follow
from blog.comments.mail import tell_author
from blog.comments.openness import name_of
from blog.models import BlogSettings, Comment, PostPage

Moderation = BlogSettings.Moderation


def fingerprint_of(post: PostPage, parent: Comment | None, email: str, text: str) -> str:
    """Return what the same words of the same person in the same place have in common."""
    said = "\0".join([str(post.pk), str(parent.pk if parent else ""), email, text])
    return hashlib.sha256(said.encode()).hexdigest()


def already_here(fingerprint: str) -> Comment | None:
    """Return the comment that came of the same form when it was sent before."""
    return Comment.objects.filter(fingerprint=fingerprint).first()


def take_in(
    post: PostPage, parent: Comment | None, cleaned: dict, *, origin: str, decided: BlogSettings
) -> Comment:
    """Keep a visitor's comment, show it if it need not wait, and tell the author.

    Args:
        parent: the comment it answers, if any.
        cleaned: what the form found in order.
        origin: where the visitor comes from.
        decided: what the author decided about comments.
    """
    with transaction.atomic():
        fingerprint = fingerprint_of(post, parent, cleaned["email"], cleaned["text"])
        comment, is_new = Comment.objects.get_or_create(
            fingerprint=fingerprint,
            defaults={
                **{name: cleaned[name] for name in ("name", "email", "website", "text")},
                "post": post,
                "parent": parent,
                "origin": origin,
            },
        )
        if not is_new:
            return comment
        if cleaned["follow"]:
            follow(comment, cleaned["follow"])
        if _appears_at_once(comment, decided):
            moderation.approve(Comment.objects.filter(pk=comment.pk))
            comment.refresh_from_db()
        tell_author(comment)
    return comment


def answer(post: PostPage, parent: Comment | None, text: str, user) -> Comment:
    """Show what somebody who answers for the site says, marked as the author's.

    What she answers was worth an answer: if it waits, it is approved.
    """
    with transaction.atomic():
        if parent is not None:
            moderation.approve(Comment.objects.filter(pk=parent.pk))
        comment = Comment.objects.create(
            post=post, parent=parent, text=text, name=name_of(user)[:80], user=user, is_by_author=True
        )
        moderation.approve(Comment.objects.filter(pk=comment.pk))
        comment.refresh_from_db()
    return comment


def _appears_at_once(comment: Comment, decided: BlogSettings) -> bool:
    if decided.moderation == Moderation.ALL_APPEAR:
        return True
    known = Comment.objects.by(comment.email).approved()
    return decided.moderation == Moderation.KNOWN_APPEAR and known.exists()
