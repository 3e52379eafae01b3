"""Packages that only some sites need, asked for in words when they are missing."""

from importlib.util import find_spec

from django.core.exceptions import ImproperlyConfigured


def require(package: str, purpose: str) -> None:
    """Insist that a package is installed.

    Raises:
        ImproperlyConfigured: it isn't.
    """
    if find_spec(package) is None:
        raise ImproperlyConfigured(f"{purpose} needs a package that isn't installed. Install it: make extras")
