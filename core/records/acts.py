"""What the screens share in which something is done to records."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def counted(count: int, one: str, many: str) -> str:
    """Return a number of things in words: ``1 enquiry``, ``3 enquiries``."""
    return f"1 {one}" if count == 1 else f"{count} {many}"


def list_left(request: HttpRequest, index: str) -> str:
    """Return the list as it was narrowed when a button of it was pressed, and no address elsewhere.

    Args:
        request: what the button sent.
        index: the address of the whole list.
    """
    asked = request.POST.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(asked, allowed_hosts=None)
    return asked if is_ours and asked.startswith(index) else index
