"""Visitors: what their browsers say when they send a form of the site, and several of them at once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from django.db import connections

URLENCODED = "application/x-www-form-urlencoded"
HERE = {"HTTP_SEC_FETCH_SITE": "same-origin"}


def at_once(number: int, act: Callable[[int], object]) -> list:
    """Let several visitors do something at the same moment, each in a thread; return what came of it.

    The test needs ``transaction=True``: the others don't see what its own transaction has not ended.

    Args:
        number: how many.
        act: what each does, given her number.
    """
    together = Barrier(number, timeout=60)

    def visit(one: int):
        together.wait()
        try:
            return act(one)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(number) as crowd:
        return list(crowd.map(visit, range(number)))
