"""A signed note in a form of when it was made: a person needs a while to fill it in."""

import time
from datetime import timedelta

from django.core.signing import BadSignature, Signer

SHORTEST = timedelta(seconds=2)
LONGEST = timedelta(days=30)  # a page with a form in it may be stored for long

_signer = Signer(salt="core.visitor_forms.stamp")


def fresh_stamp() -> str:
    """Return a stamp of the present moment."""
    return _signer.sign(str(int(time.time())))


def age_of(stamp: str) -> timedelta | None:
    """Return how old a stamp is, or None if it isn't one of this site's."""
    try:
        made = int(_signer.unsign(stamp))
    except (BadSignature, ValueError):
        return None
    return timedelta(seconds=time.time() - made)
