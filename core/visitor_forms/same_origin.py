"""Forms are taken from this site's own pages only, without a token in them and without a cookie."""

from collections.abc import Callable
from functools import wraps
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt

from core.middleware import SAFE_METHODS

PLAIN = "utf-8"


def comes_from_here(request: HttpRequest) -> bool:
    """Tell whether a page of this site sent the request.

    Asks the browser's own word first: ``Sec-Fetch-Site`` (W3C Fetch Metadata), which no page
    can forge; from a browser that doesn't know it ``Origin`` (RFC 6454), and then ``Referer``.
    What names no place, or hides it (``null``), comes from elsewhere.
    """
    headers = request.headers
    if "Sec-Fetch-Site" in headers:
        return headers["Sec-Fetch-Site"] == "same-origin"
    return _origin_of(headers.get("Origin", headers.get("Referer", ""))) in (
        f"{request.scheme}://{request.get_host()}",
        _origin_of(settings.SITE_URL),  # a proxy may have taken the TLS off
    )


def _origin_of(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:  # brackets that hold no IPv6 address
        return ""
    return f"{parts.scheme}://{parts.netloc}".lower()


def same_origin_only(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Answer 403 to forms that other sites send; it stands in for Django's CSRF token.

    A token would have to be in the page, and the page could then not be stored and shown to
    everybody. Reading is not restricted.

    Raises:
        BadRequest: the form is in letters that no page of this site sends.
    """

    @csrf_exempt
    @wraps(view)
    def checked(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if request.method not in SAFE_METHODS:
            if not comes_from_here(request):
                return render(request, "core/form_from_elsewhere.html", status=403)
            if (request.encoding or PLAIN).lower() != PLAIN:
                raise BadRequest("The form is not in UTF-8.")
        return view(request, *args, **kwargs)

    return checked
