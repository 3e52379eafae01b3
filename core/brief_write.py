"""Writing that a visitor must not wait for: it is done at once, or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.db import connection, transaction

PATIENCE = 200  # milliseconds


@contextmanager
def brief_write() -> Iterator[None]:
    """Open a transaction that waits for others for a moment only.

    On SQLite one transaction writes at a time, and the others wait for it for as long as the
    settings say, which is right for a form and wrong for counting what somebody reads.

    Raises:
        django.db.OperationalError: others write; nothing was written.
    """
    if connection.vendor == "sqlite":
        _sqlite_waits(PATIENCE)
        try:
            with transaction.atomic():
                yield
        finally:
            _sqlite_waits(settings.DATABASES["default"]["OPTIONS"]["timeout"] * 1000)
        return
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(f"SET LOCAL lock_timeout = {PATIENCE}")
        yield


def _sqlite_waits(milliseconds: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA busy_timeout = {int(milliseconds)}")
