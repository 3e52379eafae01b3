"""What happens to each request before and after the page is made."""

from collections.abc import Callable
from urllib.parse import unquote

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.middleware.gzip import GZipMiddleware
from django.urls import reverse
from django.views.defaults import bad_request
from wagtail.models import Site

from core.generation import one_generation_at_most
from core.models import Generation
from core.undoing import undoing

GetResponse = Callable[[HttpRequest], HttpResponse]

# Methods that change nothing (RFC 9110, section 9.2.1).
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})

PERMISSIONS_POLICY = ", ".join(
    f"{feature}=()"
    for feature in (
        "accelerometer",
        "browsing-topics",
        "camera",
        "geolocation",
        "gyroscope",
        "magnetometer",
        "microphone",
        "payment",
        "usb",
    )
)


class SecurityHeaders:
    """Say what a browser may do with the answer, where Django and django-csp don't."""

    def __init__(self, get_response: GetResponse):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response


class ContentSecurityPolicy:
    """Choose the policy that django-csp writes: the public one, a preview's or the admin's.

    A preview is shown inside the editor, so it alone may be framed, by this site alone.
    """

    def __init__(self, get_response: GetResponse):
        self.get_response = get_response
        self.admin_path = reverse("wagtailadmin_home")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if getattr(request, "is_preview", False):
            response._csp_replace = settings.CONTENT_SECURITY_POLICY_PREVIEW
        elif request.path.startswith(self.admin_path):
            response._csp_replace = settings.CONTENT_SECURITY_POLICY_ADMIN
        return response


class ReadGeneration:
    """Note, before anything else is read, how far the site's changes have come.

    Read any later, a page loaded just before a change could be remembered as of after it,
    and would stay stale.
    """

    def __init__(self, get_response: GetResponse):
        self.get_response = get_response
        self.seen = ""

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method in SAFE_METHODS and not request.path.startswith(settings.MEDIA_URL):
            request.generation = Generation.objects.current()
            if request.generation != self.seen:
                # Wagtail remembers for an hour where each site's root is, and forgets it
                # only in the process that changed it.
                Site.clear_site_root_paths_cache()
                self.seen = request.generation
        return self.get_response(request)


class CompressText(GZipMiddleware):
    """Compress what compressing makes smaller: pictures and archives are left alone."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        """Compress pages, styles and data."""
        kind = response.headers.get("Content-Type", "").partition(";")[0]
        # Feeds are of kinds that end so.
        if kind.startswith(("text/", "image/svg")) or kind.endswith(("json", "xml")):
            return super().process_response(request, response)
        return response


class HeadersAlone:
    """Leave out the body of an answer to ``HEAD`` (RFC 9110, section 9.3.2).

    The server would drop it, and warn in the log of each that a monitor asks for.
    """

    def __init__(self, get_response: GetResponse):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.method == "HEAD":
            if response.streaming:
                response.file_to_stream = None
                response.streaming_content = ()
            else:
                response.content = b""
        return response


class PlainInput:
    """Refuse addresses and cookies that hold a NUL character.

    Nobody types one, and PostgreSQL can't look for it: what sends it is looking for a way
    in. Forms refuse it by themselves.
    """

    def __init__(self, get_response: GetResponse):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        places = [request.path, unquote(request.META.get("QUERY_STRING", "")), *request.COOKIES.values()]
        if any("\0" in place for place in places):
            return bad_request(request, ValueError("The request holds a NUL character."))
        return self.get_response(request)


class AtomicWrites:
    """Carry out what somebody logged in changes in one transaction, or not at all.

    Publishing a page takes about a hundred statements; a crash between two of them must
    not leave half of it. Not ``ATOMIC_REQUESTS``: reading needs no transaction, and on
    SQLite, where one begins by taking the write lock, readers would queue. Nor for
    visitors: checking a wrong password takes long on purpose, and whoever sends many
    would hold that lock. A form for visitors opens a transaction of its own, around its
    few statements.

    An exception, and an answer of 500 or above, take back what was written, files with the rest.
    """

    def __init__(self, get_response: GetResponse):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view, args, kwargs) -> HttpResponse | None:
        """Call the view within a transaction, after all other middleware had its say.

        The form has been read by then: a slow upload holds no lock.
        """
        if request.method in SAFE_METHODS or not request.user.is_authenticated:
            return None
        with undoing() as undo, transaction.atomic():
            with one_generation_at_most():
                response = view(request, *args, **kwargs)
            if response.status_code >= 500:
                transaction.set_rollback(True)
                undo()
        return response
