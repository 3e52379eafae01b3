"""Addresses that mails carry: each is good for one thing, and can't be guessed."""

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.urls import reverse

CONFIRM, STOP, THANKS = "confirm", "stop", "thanks"


def token_for(purpose: str, pk: int) -> str:
    """Return a word that names a row, good for one purpose only."""
    return Signer(salt=f"blog.comments.{purpose}").sign(str(pk))


def named_by(purpose: str, token: str) -> int | None:
    """Return the id of the row that a word names, or None if the site never gave it out."""
    try:
        return int(Signer(salt=f"blog.comments.{purpose}").unsign(token))
    except BadSignature:
        return None


def link_for(purpose: str, pk: int) -> str:
    """Return the absolute address that carries the word."""
    return settings.SITE_URL + reverse(f"comments_{purpose}", args=[token_for(purpose, pk)])
