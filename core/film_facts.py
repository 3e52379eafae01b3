"""What a film's own site tells about it: asked for with care, since the answer is a stranger's."""

import json
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from urllib.parse import urlencode

from django.core.files.base import ContentFile
from django.core.files.storage import storages
from PIL import Image

from core.distant_files import NotFetched, fetch
from design.components.video import THUMBNAILS
from design.components.video_providers import Provider

LARGEST_ANSWER = 256 * 1024  # bytes
LARGEST_PICTURE = 4 * 1024 * 1024  # bytes
MOST_PIXELS = 20_000_000
SHOWN_SIZE = (1280, 1280)  # pixels: the larger of the two sides counts
FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
LONGEST_TITLE = 200  # characters


@dataclass(frozen=True)
class Thumbnail:
    """A film's picture, made anew and kept here.

    Attributes:
        name: its name in the storage of pictures that visitors may see.
    """

    name: str
    width: int
    height: int


@dataclass(frozen=True)
class FilmFacts:
    """What was found out.

    Attributes:
        picture: the address of the film's picture; empty if it has none.
    """

    title: str
    author: str
    picture: str


def ask(provider: Provider, page: str) -> FilmFacts:
    """Ask a provider about one of its pages (oEmbed, https://oembed.com).

    Raises:
        NotFetched: it can't be reached, or gave no answer that can be used.
    """
    question = urlencode({"url": page, "format": "json", "maxwidth": SHOWN_SIZE[0]})
    answer = fetch(f"{provider.asks}?{question}", (_host(provider.asks),), LARGEST_ANSWER)
    try:
        told = json.loads(answer)
    except (ValueError, RecursionError) as error:
        raise NotFetched("The answer can't be read.") from error
    if not isinstance(told, dict) or not _words(told, "title"):
        raise NotFetched("The answer has no title.")
    return FilmFacts(_words(told, "title"), _words(told, "author_name"), _words(told, "thumbnail_url", 2000))


def keep_thumbnail(provider: Provider, address: str) -> Thumbnail:
    """Fetch a film's picture, and keep one drawn anew from it where visitors may see it.

    Nothing of the stranger's file remains. The name follows from what the picture shows,
    since browsers keep pictures for a year.

    Raises:
        NotFetched: it can't be had, or is no picture.
    """
    content = fetch(address, provider.thumbnails, LARGEST_PICTURE)
    try:
        with Image.open(BytesIO(content), formats=FORMATS) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise NotFetched("The picture is too large.")
            picture = opened.convert("RGB")
        picture.thumbnail(SHOWN_SIZE)
        written = BytesIO()
        picture.save(written, "JPEG", quality=80, optimize=True)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise NotFetched("The picture is damaged.") from error
    name = f"{THUMBNAILS}{sha256(written.getvalue()).hexdigest()[:24]}.jpg"
    storage = storages["renditions"]
    if not storage.exists(name):
        name = storage.save(name, ContentFile(written.getvalue()))
    return Thumbnail(name, *picture.size)


def _host(address: str) -> str:
    return address.split("/")[2]


def _words(told: dict, name: str, longest: int = LONGEST_TITLE) -> str:
    """Return a text of the answer as one line, without what can't be stored or shown."""
    text = told.get(name)
    if not isinstance(text, str):
        return ""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:longest]
