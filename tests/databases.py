"""A database for other processes: what they do can't be taken back when a test ends."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from django.db import connection


def template() -> str:
    """Return the name of PostgreSQL's copy of the test database as it was when it was new."""
    return f"{connection.settings_dict['NAME']}_template"


def keep_template() -> None:
    """Copy the new test database, while nobody is connected to it: PostgreSQL copies no other."""
    if connection.vendor == "postgresql":
        drop_template()
        connection.close()
        with connection._nodb_cursor() as cursor:
            cursor.execute(f'CREATE DATABASE "{template()}" TEMPLATE "{connection.settings_dict["NAME"]}"')


def drop_template() -> None:
    """Remove that copy."""
    if connection.vendor == "postgresql":
        with connection._nodb_cursor() as cursor:
            cursor.execute(f'DROP DATABASE IF EXISTS "{template()}" WITH (FORCE)')


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
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        cursor.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template()}"')
    user = f"{quote(known['USER'], safe='')}:{quote(known['PASSWORD'], safe='')}@" if known["USER"] else ""
    host = quote(known["HOST"], safe="")
    try:
        yield f"postgres://{user}{host}{':' + str(known['PORT']) if known['PORT'] else ''}/{quote(name)}"
    finally:
        with connection._nodb_cursor() as cursor:
            cursor.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
