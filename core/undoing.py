"""What has to be taken back when a transaction is, and the database can't take back by itself: files."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

# Within ``undoing``: what to do if it fails. None outside.
_undoings: ContextVar[list[Callable[[], None]] | None] = ContextVar("undoings", default=None)


def if_taken_back(undo: Callable[[], None]) -> None:
    """Do this if what is going on is taken back; outside ``undoing``, never."""
    noted = _undoings.get()
    if noted is not None:
        noted.append(undo)


@contextmanager
def undoing() -> Iterator[Callable[[], None]]:
    """Carry out what was noted if an exception ends the block, or when the value is called."""
    noted: list[Callable[[], None]] = []
    outside = _undoings.set(noted)

    def undo() -> None:
        while noted:
            noted.pop()()

    try:
        yield undo
    except BaseException:
        undo()
        raise
    finally:
        _undoings.reset(outside)
