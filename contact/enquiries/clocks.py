"""The clocks that she lives by, in words."""

from django.conf import settings


def city() -> str:
    """Return the city of the site's time zone: ``Melbourne`` for ``Australia/Melbourne``."""
    return settings.TIME_ZONE.rpartition("/")[2].replace("_", " ")
