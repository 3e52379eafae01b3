"""A memory, outside the database, of which databases have held the site.

A database that is gone or empty looks like a first start. Filling it then would hide the
loss, and the next backup would keep the empty site in the place of the real one.
"""

import os
from pathlib import Path

from django.conf import settings
from django.db import connection

HEADING = (
    "# The databases that have held this site. Found gone or empty, none of them is filled\n"
    "# with a new site unless START_AFRESH=yes says so.\n"
)


def remember_this_database() -> None:
    """Note that the database in use holds the site."""
    known = _known()
    if _name() not in known:
        _file().write_text(HEADING + "".join(f"{name}\n" for name in [*known, _name()]))


def has_been_lost() -> bool:
    """Tell, of a database that holds no site, whether it should hold one."""
    return _name() in _known()


def traces_without_database() -> bool:
    """Tell, when no database file is there, whether a site has been here all the same."""
    media = settings.VAR_DIR / "media"
    return has_been_lost() or (not _known() and media.is_dir() and any(media.iterdir()))


def _file() -> Path:
    return settings.VAR_DIR / "known_sites.txt"


def _known() -> list[str]:
    if not _file().exists():
        return []
    return [line for line in _file().read_text().splitlines() if not line.startswith("#")]


def _name() -> str:
    """Name the database without its user and password; a file, as seen from VAR_DIR."""
    known = connection.settings_dict
    if connection.vendor == "sqlite":
        return os.path.relpath(known["NAME"], settings.VAR_DIR)
    return f"{connection.vendor} {known['HOST']}:{known['PORT']} {known['NAME']}"
