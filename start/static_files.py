"""Styles, scripts and their like, collected anew only when one of them has changed."""

import hashlib
import os
from importlib.metadata import version
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command

# What turns the files into what is served, besides this site's own code.
TOOLS = ["brotli", "django", "whitenoise"]


def collect_static_files() -> None:
    """Publish all files; the note of what was published is written last.

    An interrupted run leaves no note, and so is done again.
    """
    _note().unlink(missing_ok=True)
    found = fingerprint()
    call_command("collectstatic", interactive=False, verbosity=0)
    _note().write_text(found)


def static_files_have_changed() -> bool:
    """Tell whether what is published differs from what should be."""
    return not _note().exists() or _note().read_text() != fingerprint()


def fingerprint() -> str:
    """Sum up names, sizes and times of all files, and the versions of what works on them."""
    known = hashlib.sha256(repr([settings.DEBUG, settings.STATIC_URL]).encode())
    for tool in TOOLS:
        known.update(version(tool).encode())
    for place in (settings.BASE_DIR / "design" / "static_files.py", *_files()):
        status = os.stat(place)
        known.update(f"{place} {status.st_size} {status.st_mtime_ns}\n".encode())
    return known.hexdigest()


def _files() -> list[str]:
    return sorted(storage.path(name) for finder in get_finders() for name, storage in finder.list(None))


def _note() -> Path:
    return settings.STATIC_ROOT / ".collected"
