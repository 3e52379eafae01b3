"""The addresses of the feeds: what is asked for often, and has rarely changed."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from hashlib import sha256

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date, quote_etag
from django.views.decorators.http import require_safe

from blog.addresses import moved_to
from blog.archives import Archive
from core.context_processors import site
from core.generation import remembered
from core.site_address import absolute

from . import json_format, xml_formats
from .document import Document, document_of

SECONDS_TO_KEEP = 300  # readers ask every few minutes at most


@dataclass(frozen=True)
class Format:
    """One way to write a feed.

    Attributes:
        name: as people know it.
        ending: what its address has more than that of the archive's main feed.
        media_type: as ``Content-Type`` names it.
        written: writes a document that stands at an address.
    """

    name: str
    ending: str
    media_type: str
    written: Callable[[Document, str], str]


FORMATS = [
    Format("RSS", "", "application/rss+xml", partial(xml_formats.written, xml_formats.Rss)),
    Format("Atom", "atom/", "application/atom+xml", partial(xml_formats.written, xml_formats.Atom)),
    Format("JSON Feed", "json/", "application/feed+json", json_format.written),
]


@dataclass(frozen=True)
class Written:
    """A feed ready to be sent.

    Attributes:
        content: the bytes.
        etag: their name, without quotation marks.
        changed: when the posts in it last changed, in seconds since 1970.
    """

    content: bytes
    etag: str
    changed: int


@require_safe
def feed(request: HttpRequest, find: Callable[..., Archive], form: Format, **named) -> HttpResponse:
    """Send a feed of an archive, or word that it is as it was (RFC 9110, section 13).

    Args:
        find: finds the archive by what the address names.
        form: the format.
        named: the parts of the address.

    Raises:
        Http404: there is no such archive, or it is a time in which nothing was written.
    """
    archive = find(**named)
    address = archive.feed_url + form.ending
    elsewhere = moved_to(address, request)
    if elsewhere:
        return elsewhere

    def write() -> Written:
        document = document_of(archive, request, site(request)["site_settings"])
        if not document.entries and archive.is_span:
            raise Http404("Nothing was written at that time.")
        return ready(form.written(document, absolute(request, address)), document)

    return sent(request, remembered(request, f"feed:{address}", write), form.media_type)


def ready(text: str, document: Document) -> Written:
    """Return a feed with the names by which a reader knows it again."""
    content = text.encode()
    return Written(content, sha256(content).hexdigest()[:32], int(document.updated.timestamp()))


def sent(request: HttpRequest, written: Written, media_type: str) -> HttpResponse:
    """Return the answer: the feed, or that the reader has it already."""
    etag = quote_etag(written.etag)
    response = HttpResponse(
        written.content,
        content_type=f"{media_type}; charset=utf-8",
        headers={
            "ETag": etag,
            "Last-Modified": http_date(written.changed),
            "Cache-Control": f"public, max-age={SECONDS_TO_KEEP}",
            # Feed readers on the web fetch it too.
            "Cross-Origin-Resource-Policy": "cross-origin",
        },
    )
    return get_conditional_response(request, etag, written.changed, response)
