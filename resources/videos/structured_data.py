"""What search engines are told about a film (schema.org).

What they want to know: https://developers.google.com/search/docs/appearance/structured-data/video.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpRequest
from wagtail.blocks import StreamValue, StructValue
from wagtail.rich_text import get_text_for_indexing

from core.models import SiteSettings
from core.site_address import absolute
from core.structured_data import SHARE_SIZE, owner
from core.view_restrictions import is_for_everybody
from design.components.picture import files_of
from design.components.video import recognise_films

if TYPE_CHECKING:
    from resources.models import VideoPage


def video(page: VideoPage, request: HttpRequest, settings: SiteSettings) -> dict:
    """Describe a film with what is known of it; nothing without a film."""
    films = page.shown_film
    recognise_films(films)
    film = next(iter(films), None)
    if film is None or not is_open(film):
        return {}
    url = absolute(request, page.get_url(request))
    described = {
        "@type": "VideoObject",
        "@id": f"{url}#video",
        "name": page.title,
        "description": page.description or page.title,
        "url": url,
        "thumbnailUrl": _thumbnail(film.value, request),
        "uploadDate": page.day.isoformat(),
        "duration": _iso_duration(page.seconds),
        "transcript": " ".join(get_text_for_indexing(page.transcript).split()),
        "publisher": owner(request, settings),
    }
    if film.block_type == "video":
        described["embedUrl"] = film.value.player
    else:
        described["contentUrl"] = absolute(request, film.value.address)
    return {name: value for name, value in described.items() if value}


def is_open(film: StreamValue.StreamChild) -> bool:
    """Tell whether everybody may see a film: one of the library can be kept from some, or be gone."""
    if film.block_type == "video":
        return True
    own = film.value["film"]
    return own is not None and is_for_everybody(own.collection)


def _thumbnail(film: StructValue, request: HttpRequest) -> str:
    """Return the address of the film's picture: hers, or that which its site shows of it."""
    picture, known = film.get("picture"), getattr(film, "thumbnail", None)
    if not picture and known:
        return absolute(request, known["url"])
    found = files_of(picture, [SHARE_SIZE])[SHARE_SIZE] if picture else None
    return absolute(request, found.url) if found and found.width else ""


def _iso_duration(seconds: int) -> str:
    """Return a length as ISO 8601 writes it: ``PT12M30S``."""
    minutes, rest = divmod(seconds, 60)
    return f"PT{minutes}M{rest}S" if seconds else ""
