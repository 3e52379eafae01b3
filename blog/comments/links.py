"""Addresses that mails about comments carry."""

from django.conf import settings
from django.urls import reverse

from core import signed_links

CONFIRM, STOP, THANKS = "confirm", "stop", "thanks"


def token_for(purpose: str, pk: int) -> str:
    """Return a word that names a row, good for one purpose only."""
    return signed_links.token_for(f"blog.comments.{purpose}", pk)


def named_by(purpose: str, token: str) -> int | None:
    """Return the id of the row that a word names, or None if the site never gave it out."""
    return signed_links.named_by(f"blog.comments.{purpose}", token)


def link_for(purpose: str, pk: int) -> str:
    """Return the absolute address that carries the word."""
    return settings.SITE_URL + reverse(f"comments_{purpose}", args=[token_for(purpose, pk)])
