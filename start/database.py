"""The database: there, readable, writable, whole, and not newer than this code."""

from pathlib import Path

from django.db import DatabaseError, connection, transaction
from django.db.migrations.executor import MigrationExecutor

from start.cannot_start import CannotStart

SQLITE_HEADER = b"SQLite format 3\x00"  # https://www.sqlite.org/fileformat.html#the_database_header
RESTORE = "Restore it from a backup; or begin a new site in its place: START_AFRESH=yes make serve"

# What a database says, and what it means for whoever must mend it.
EXPLANATIONS = {
    "not a database": "{name} is damaged or isn't a database. Restore it from a backup.",
    "malformed": "{name} is damaged. Restore it from a backup.",
    "readonly": "{name} can't be written. Make the user that runs the site its owner, and its folder's too.",
    "unable to open": "{name} can't be opened. Make the user that runs the site its owner, and "
    "its folder's too.",
    "is locked": "{name} is locked by another program. Wait until that one has finished.",
    "disk is full": "the disk under {name} is full. Make room.",
    "permission denied": "the user named in DATABASE_URL may not make tables in {name}. Make that "
    "user the owner of the database.",
    "read-only": "PostgreSQL allows no changes in {name}. Name its primary server in DATABASE_URL.",
    "password": "PostgreSQL refuses the user or the password in DATABASE_URL.",
    "role": "PostgreSQL knows no such user as DATABASE_URL names.",
    "does not exist": "PostgreSQL has no database {name}. Make it first: createdb {name}",
    "refused": "no PostgreSQL answers at {host}. Start it, or mend DATABASE_URL.",
    "timeout": "no PostgreSQL answers at {host}. Start it, or mend DATABASE_URL.",
    "resolve host": "there is no machine named {host}. Mend DATABASE_URL.",
    "name resolution": "there is no machine named {host}. Mend DATABASE_URL.",
}


def sqlite_file() -> Path | None:
    """Return the file that is the database, or nothing if it is a server's."""
    return Path(connection.settings_dict["NAME"]) if connection.vendor == "sqlite" else None


def check_file(path: Path, may_be_empty: bool) -> None:
    """Look at the file before SQLite does, which would fill whatever is empty.

    Raises:
        CannotStart: something stands there that isn't a database.
    """
    if not path.parent.is_dir():
        raise CannotStart(
            f"there is no folder {path.parent} for the database. Make it, or mend DATABASE_URL."
        )
    if path.is_dir():
        raise CannotStart(f"{path} is a folder where the database should be. Move it away.")
    if not path.exists():
        return
    try:
        with path.open("rb") as opened:
            beginning = opened.read(len(SQLITE_HEADER))
    except OSError as error:
        raise CannotStart(_explained(str(error), otherwise="unable to open")) from error
    if not beginning and not may_be_empty:
        raise CannotStart(f"the database {path} is an empty file. {RESTORE}")
    if beginning and beginning != SQLITE_HEADER:
        raise CannotStart(_explained("not a database"))


def check_connection() -> None:
    """Read and write, without changing anything.

    Raises:
        CannotStart: the database doesn't answer, is damaged, or can't be written.
    """
    try:
        with connection.cursor() as cursor:
            if connection.vendor == "sqlite":
                cursor.execute("PRAGMA quick_check(1)")
                if cursor.fetchone() != ("ok",):
                    raise CannotStart(_explained("malformed"))
            # Only a change shows whether one is allowed; it's taken back at once.
            with transaction.atomic():
                cursor.execute("CREATE TABLE start_check (tried integer)")
                transaction.set_rollback(True)
    except DatabaseError as error:
        raise CannotStart(_explained(str(error))) from error


def needs_migration() -> bool:
    """Tell whether this code brings changes that the database hasn't seen.

    Raises:
        CannotStart: it's the other way round.
    """
    executor = MigrationExecutor(connection)
    on_disk: dict[str, list[str]] = {}
    for app, name in executor.loader.disk_migrations:
        on_disk.setdefault(app, []).append(name)
    for app, name in sorted(executor.loader.applied_migrations):
        # An older name that is gone was squashed; only a later one tells of newer code.
        if app in on_disk and name > max(on_disk[app]):
            raise CannotStart(
                f"the database was last used by a newer version of this site ({app} {name} is "
                "unknown here). Update the code, or restore the backup made before the upgrade."
            )
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _explained(said: str, otherwise: str = "") -> str:
    known = connection.settings_dict
    server = f"{known.get('HOST') or 'localhost'}:{known.get('PORT') or 5432}"
    for sign, meaning in EXPLANATIONS.items():
        if sign in said:
            return f"the database: {meaning.format(name=known['NAME'], host=server)}"
    if otherwise:
        return _explained(otherwise)
    return f"the database doesn't work: {' '.join(said.split())}"
