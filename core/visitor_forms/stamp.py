"""A signed note in a form of when it was made: a person needs a while to fill it in.

Each page that is made has one of its own, so that a form that is sent twice can be told from two
that say the same.
"""

import time
from datetime import timedelta
from secrets import token_hex

from django.core.signing import BadSignature, Signer

SHORTEST = timedelta(seconds=2)
LONGEST = timedelta(days=30)  # a page with a form in it may be stored for long

_signer = Signer(salt="core.visitor_forms.stamp")


def fresh_stamp() -> str:
    """Return a stamp of the present moment."""
    return _signer.sign(f"{int(time.time())}-{token_hex(8)}")


def age_of(stamp: str) -> timedelta | None:
    """Return how old a stamp is, or None if it isn't one of this site's."""
    try:
        made = int(_signer.unsign(stamp).partition("-")[0])
    except (BadSignature, ValueError):
        return None
    return timedelta(seconds=time.time() - made)
