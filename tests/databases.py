"""A database for other processes: what they do can't be taken back when a test ends."""

import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from django.db import connection


def template() -> str:
    """Return the name of the copy of the test database as it was when it was new."""
    return f"{connection.settings_dict['NAME']}_template"


def keep_template() -> None:
    """Copy the new test database, while nobody is connected to it: PostgreSQL copies no other."""
    drop_template()
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM INTO %s", [template()])
        return
    connection.close()
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'CREATE DATABASE "{template()}" TEMPLATE "{connection.settings_dict["NAME"]}"')


def make_new_again() -> None:
    """Put the copy in the place of the test database, which a test has emptied.

    Wagtail's migrations make a first page, a site and more, and emptied tables lack them.
    """
    if connection.vendor == "sqlite":
        # Through SQLite, and not over the file: others in this process may have it open, above
        # all Django's connection from outside Playwright's loop.
        connection.ensure_connection()
        give_up_at = time.monotonic() + 30  # seconds

        def watch(*progress):
            if time.monotonic() > give_up_at:
                raise TimeoutError("The test database could not be made new: something holds it.")

        with closing(sqlite3.connect(template())) as kept:
            kept.backup(connection.connection, progress=watch)
        return
    connection.close()
    name = connection.settings_dict["NAME"]
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
        cursor.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template()}"')


def drop_template() -> None:
    """Remove that copy."""
    if connection.vendor == "sqlite":
        Path(template()).unlink(missing_ok=True)
        return
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'DROP DATABASE IF EXISTS "{template()}" WITH (FORCE)')


@contextmanager
def copy_of_test_database(folder: Path) -> Iterator[str]:
    """Copy the test database, as it was migrated, and give the copy's ``DATABASE_URL``."""
    if connection.vendor == "sqlite":
        copy = folder / "copy.sqlite3"
        shutil.copyfile(template(), copy)
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
