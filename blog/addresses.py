"""How the parts of a date stand in an address: 2019/11/24, as WordPress writes them."""

from urllib.parse import unquote

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect


class Year:
    """A year of the Gregorian calendar that a blog may know."""

    regex = "(?:19|20)[0-9]{2}"

    def to_python(self, value: str) -> int:
        """Read it."""
        return int(value)

    def to_url(self, value: int) -> str:
        """Write it in four digits."""
        return f"{value:04}"


class Month:
    """A month, in two digits."""

    regex = "0[1-9]|1[0-2]"

    def to_python(self, value: str) -> int:
        """Read it."""
        return int(value)

    def to_url(self, value: int) -> str:
        """Write it in two digits."""
        return f"{value:02}"


class Day(Month):
    """A day of some month, in two digits."""

    regex = "0[1-9]|[12][0-9]|3[01]"


def moved_to(address: str, request: HttpRequest) -> HttpResponse | None:
    """Return the way to an address for whoever came by one that it had before, query and all.

    Args:
        address: where what is asked for stands, without host.
        request: the request being answered.
    """
    if unquote(address) == request.path:
        return None
    query = request.META.get("QUERY_STRING", "")
    return redirect(f"{address}?{query}" if query else address, permanent=True)
