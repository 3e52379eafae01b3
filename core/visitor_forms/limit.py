"""How often one visitor may do something."""

from datetime import timedelta
from zlib import crc32

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import QuerySet
from django.utils import timezone


def is_within_limit(rows: QuerySet, origin: str, *, most: int, within: timedelta) -> bool:
    """Tell whether a visitor may add one more of what the database holds already.

    The rows themselves are counted, so the limit holds over processes and restarts. It must
    be asked in the transaction that adds the row: others from the same place wait for its
    end, on SQLite because one transaction writes at a time.

    Args:
        rows: what is counted; its model has the fields ``origin`` and ``created_at``.
        origin: where the visitor comes from.
        most: how many are allowed.
        within: in which time.
    """
    one_at_a_time(origin, using=rows.db)
    since = timezone.now() - within
    return rows.filter(origin=origin, created_at__gte=since).count() < most


def one_at_a_time(name: str, using: str = DEFAULT_DB_ALIAS) -> None:
    """Wait until no other transaction that has asked for this name is under way.

    On SQLite one transaction writes at a time anyway.

    Args:
        name: of what only one may do.
        using: the database.
    """
    connection = connections[using]
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [crc32(name.encode())])
