"""The few answers that aren't pages of the tree: robots, pictures, and errors."""

import sys

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, SuspiciousFileOperation, TooManyFieldsSent
from django.db import InterfaceError, OperationalError
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from django.views.static import serve

from core.site_address import absolute

SECONDS_A_YEAR = 31_536_000


@require_safe
@cache_control(max_age=3600)
def robots(request: HttpRequest) -> HttpResponse:
    """Tell robots what to leave alone, and where the sitemap is (RFC 9309)."""
    return render(
        request,
        "core/robots.txt",
        {"sitemap": absolute(request, "/sitemap.xml")},
        content_type="text/plain; charset=utf-8",
    )


@require_safe
@cache_control(max_age=3600)
def favicon(request: HttpRequest) -> HttpResponse:
    """Lead browsers that ask for an icon at its old fixed address to where it is."""
    return redirect(static("brand/favicon.ico"))


@require_safe
@cache_control(max_age=SECONDS_A_YEAR, immutable=True, public=True)
def rendition(request: HttpRequest, path: str) -> FileResponse:
    """Send a picture in one of its sizes.

    Renditions alone are public: they carry no location or camera data, which the files
    she uploaded may. Their addresses change whenever the picture does, so a browser may
    keep them for a year.

    Raises:
        Http404: there is no such rendition.
    """
    try:
        response = serve(request, path, document_root=settings.MEDIA_ROOT / "images")
    except (OSError, ValueError, SuspiciousFileOperation) as error:
        raise Http404("There is no such picture.") from error
    # Feed readers on the web show pictures of posts.
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer a request that can't be read: with 413 if it is too large, else with 400."""
    if isinstance(exception, RequestDataTooBig | TooManyFieldsSent):
        return render(request, "413.html", status=413)
    return render(request, "400.html", status=400)


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer a request that failed: with 503 if the database was away, else with 500.

    Touches neither database nor page tree, which may be what failed.
    """
    if isinstance(sys.exc_info()[1], OperationalError | InterfaceError):
        response = render(request, "503.html", status=503)
        response["Retry-After"] = "30"  # seconds
        return response
    return render(request, "500.html", status=500)
