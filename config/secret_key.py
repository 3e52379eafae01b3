"""A secret key that is made once, on this machine, and kept there."""

import os
import secrets
import tempfile
from contextlib import suppress
from pathlib import Path


def secret_key_in(path: Path) -> str:
    """Return the key kept in ``path``, making it first if there is none.

    The file appears whole and in one step, readable by its owner alone, so that two
    processes starting at once end up with the same key, and a full disk leaves no empty one.
    """
    if not path.exists():
        with tempfile.NamedTemporaryFile("w", dir=path.parent) as made:
            made.write(secrets.token_urlsafe(50))
            made.flush()
            with suppress(FileExistsError):
                os.link(made.name, path)
    return path.read_text().strip()
