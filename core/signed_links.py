"""Words in addresses that mails carry: each names one row, is good for one thing, and can't be guessed."""

from django.core.signing import BadSignature, Signer


def token_for(purpose: str, pk: int) -> str:
    """Return a word that names a row.

    Args:
        purpose: what it is good for, unique on the site (``blog.comments.confirm``).
        pk: the row's id.
    """
    return Signer(salt=purpose).sign(str(pk))


def named_by(purpose: str, token: str) -> int | None:
    """Return the id of the row that a word names, or None if the site never gave it out."""
    try:
        return int(Signer(salt=purpose).unsign(token))
    except BadSignature:
        return None
