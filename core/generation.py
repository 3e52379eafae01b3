"""What is expensive to find out, remembered until something that visitors see changes.

The site's present state has a name, its generation, kept in a row of the database. What is
remembered is remembered under that name, and so forgotten everywhere, in every process, the
moment a new generation begins.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

from django.apps import apps
from django.core.cache import cache
from django.http import HttpRequest
from django.http.request import split_domain_port

Remembered = TypeVar("Remembered")

# What changes by time alone (a page expiring while nothing saw to it) can't stay for ever.
SECONDS_TO_REMEMBER = 600

# Within ``one_generation_at_most``: whether anything has changed so far. None outside.
_has_changed: ContextVar[list[bool] | None] = ContextVar("has_changed", default=None)


def begin_generation() -> None:
    """Note that something visitors see has changed."""
    noted = _has_changed.get()
    if noted is None:
        _renew()
    else:
        noted[:] = [True]


@contextmanager
def one_generation_at_most() -> Iterator[None]:
    """Begin a new generation once, at the end, however much has changed within.

    As the last statement of a transaction it holds the row's lock for no longer than the
    commit takes: taken at the first change, two people publishing at once on PostgreSQL
    could each wait for what the other holds.
    """
    noted: list[bool] = []
    outside = _has_changed.set(noted)
    try:
        yield
    finally:
        _has_changed.reset(outside)
    if noted:
        _renew()


def _renew() -> None:
    # Looked up by name: the models themselves remember things.
    apps.get_model("core", "Generation").objects.renew()


def remembered(request: HttpRequest | None, name: str, find_out: Callable[[], Remembered]) -> Remembered:
    """Return what ``find_out`` returned the last time, unless something has changed since.

    Args:
        request: the request being answered. It must have passed the middleware
            ``core.middleware.ReadGeneration``; a preview, and anything that has not, is
            answered afresh.
        name: what is remembered, unique among what is shown under one host (add the page's id to it).
        find_out: finds the answer; it must be something that can be pickled. None isn't
            remembered.
    """
    generation = getattr(request, "generation", "")
    if not generation or getattr(request, "is_preview", False):
        return find_out()
    # One database may hold several sites, and one site answer to several names.
    host, _port = split_domain_port(request.get_host())  # any port may be asked for
    key = f"remembered:{generation}:{host}:{name}"
    answer = cache.get(key)
    if answer is None:
        answer = find_out()
        cache.set(key, answer, SECONDS_TO_REMEMBER)
    return answer
