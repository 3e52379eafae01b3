"""What addresses of the site's own are made of."""

import re

from django.urls import register_converter


class Id:
    """The id of a row, of no more digits than a database counts."""

    regex = "[0-9]{1,18}"

    def to_python(self, value: str) -> int:
        """Read it."""
        return int(value)

    def to_url(self, value: int) -> str:
        """Write it."""
        return str(value)


def is_id(value: str) -> bool:
    """Tell whether what somebody sent may be the id of a row."""
    return re.fullmatch(Id.regex, value) is not None


def set_up_addresses() -> None:
    """Let every address name an id: ``<id:page>``."""
    register_converter(Id, "id")
