"""Room to write: the folder that holds what the site keeps, and the disk below it."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from start.cannot_start import CannotStart

MEGABYTE = 1024 * 1024
TOO_LITTLE = 20 * MEGABYTE
LITTLE = 100 * MEGABYTE


def check_room(folder: Path) -> str:
    """Return a warning when little room is left on the disk, else nothing.

    Raises:
        CannotStart: nothing can be written, or so little that the site would soon fail.
    """
    free = shutil.disk_usage(folder).free
    if is_full(folder):
        raise CannotStart(
            f"the disk under {folder} is full ({free // MEGABYTE} MB free). Make room: the site "
            f"needs {TOO_LITTLE // MEGABYTE} MB to start, and more to grow."
        )
    for place in (folder, folder / "media", folder / "static"):
        if place.exists():
            _check_writing(place)
    if free < LITTLE:
        return f"The disk under {folder} is nearly full: {free // MEGABYTE} MB free. Make room soon."
    return ""


def is_full(folder: Path) -> bool:
    """Tell whether the disk has less room than a start needs."""
    return shutil.disk_usage(folder).free < TOO_LITTLE


def _check_writing(folder: Path) -> None:
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise CannotStart(
            f"nothing can be written in {folder} ({error.strerror}). Make the user that runs "
            "the site its owner, or name another folder in VAR_DIR."
        ) from error


@contextmanager
def one_at_a_time(folder: Path) -> Iterator[None]:
    """Wait until no other start is preparing the same folder, then keep others waiting."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX)
        yield
    finally:
        os.close(opened)
