"""A page's draft, as somebody without an account sees it who was sent a link."""

from io import BytesIO
from urllib.parse import urlsplit

from django.contrib.auth.models import AnonymousUser
from django.core.handlers.wsgi import WSGIRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Page

from editing.models import DraftLink


@require_safe
def draft(request: HttpRequest, reference: str) -> HttpResponse:
    """Show the draft that a link leads to, or say that the link has ended.

    Args:
        reference: the link's, from an address that only this site can have made. If
            there is no such link any more, its page was deleted or it is long forgotten.
    """
    link = DraftLink.objects.open().select_related("page").filter(reference=reference).first()
    if link is None:
        response = render(request, "410.html", status=410)
    else:
        response = _shown_to_an_outsider(request, link)
    # The address is a secret: no index, store or other site may come to know it.
    response["X-Robots-Tag"] = "noindex, nofollow"
    response["Cache-Control"] = "private, no-store"
    response["Referrer-Policy"] = "no-referrer"
    return response


def _shown_to_an_outsider(request: HttpRequest, link: DraftLink) -> HttpResponse:
    """Return the draft as anybody else sees it, even if the author herself follows the link."""
    page = link.page.get_latest_revision_as_object()
    outsider = _request_of_an_outsider(request, page)
    outsider.draft_valid_until = link.expires_at
    return page.serve_preview(outsider, outsider.preview_mode)


def _request_of_an_outsider(request: HttpRequest, page: Page) -> HttpRequest:
    """Return a request for the page itself that knows neither the secret address nor who asks.

    No template can then give the address away, show what is the author's alone, or set a
    cookie. Not ``page.make_preview_request()``: that passes through all middleware as a
    visitor's request for the published page, which any store of whole pages would answer.
    """
    outsider = WSGIRequest(
        {
            "REQUEST_METHOD": "GET",
            "PATH_INFO": urlsplit(page.get_url(request) or "/").path,
            "QUERY_STRING": request.META.get("QUERY_STRING", ""),  # further pages of a list
            "SERVER_NAME": request.META["SERVER_NAME"],
            "SERVER_PORT": request.get_port(),
            "HTTP_HOST": request.get_host(),
            "wsgi.url_scheme": request.scheme,
            "wsgi.input": BytesIO(),
        }
    )
    outsider.user = AnonymousUser()
    outsider.is_preview = True  # so that nothing of it is remembered
    outsider.preview_mode = page.default_preview_mode
    return outsider
