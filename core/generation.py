"""A number that grows whenever something that visitors see has changed.

What is expensive to find out (the menu, the settings, the latest posts) is remembered
together with this number, and so forgotten everywhere the moment the number grows. It is
a row of the database, advanced inside the transaction that makes the change: a crash
cannot leave the one without the other.
"""

from collections.abc import Callable
from typing import TypeVar

from django.core.cache import cache
from django.http import HttpRequest

Remembered = TypeVar("Remembered")

# What is found out is remembered for at most this long, so that what
# changes by time alone (a page expiring while no scheduler ran) can't stay for ever.
SECONDS_TO_REMEMBER = 600


def remembered(request: HttpRequest | None, name: str, find_out: Callable[[], Remembered]) -> Remembered:
    """Return what ``find_out`` returned the last time, unless something has changed since.

    Args:
        request: the request being answered. It must have passed the middleware
            ``core.middleware.ReadGeneration``; a preview, and anything that has not, is
            answered afresh.
        name: what is remembered, unique on the site (add the page's or site's id to it).
        find_out: finds the answer; must return something that can be pickled, not None.
    """
    generation = getattr(request, "generation", None)
    if generation is None or getattr(request, "is_preview", False):
        return find_out()
    key = f"remembered:{generation}:{name}"
    answer = cache.get(key)
    if answer is None:
        answer = find_out()
        cache.set(key, answer, SECONDS_TO_REMEMBER)
    return answer
