"""A database for other processes: what they do can't be taken back when a test ends."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from django.db import connection


@contextmanager
def copy_of_test_database(folder: Path) -> Iterator[str]:
    """Copy the test database, as it was migrated, and give the copy's ``DATABASE_URL``."""
    if connection.vendor == "sqlite":
        copy = folder / "copy.sqlite3"
        with connection.cursor() as cursor:
            cursor.execute("VACUUM INTO %s", [str(copy)])
        yield f"sqlite:///{copy}"
        return
    known = connection.settings_dict
    name = f"{known['NAME']}_copy"
    # A template must have no visitors: neither this connection nor those that Playwright's
    # loop, or a thread of another test, has left behind.
    connection.close()
    with connection._nodb_cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [known["NAME"]]
        )
        cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        cursor.execute(f'CREATE DATABASE "{name}" TEMPLATE "{known["NAME"]}"')
    user = f"{quote(known['USER'], safe='')}:{quote(known['PASSWORD'], safe='')}@" if known["USER"] else ""
    host = quote(known["HOST"], safe="")
    try:
        yield f"postgres://{user}{host}{':' + str(known['PORT']) if known['PORT'] else ''}/{quote(name)}"
    finally:
        with connection._nodb_cursor() as cursor:
            cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
