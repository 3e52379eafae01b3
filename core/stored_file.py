"""How a file of the author's library reaches a visitor, whole or in parts (RFC 9110)."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.core.files.storage import Storage
from django.http import FileResponse, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import content_disposition_header, http_date
from wagtail.models import Collection

from core.byte_range import RangeNotSatisfiable, part_of
from core.view_restrictions import is_for_everybody

BYTES_AT_A_TIME = 64 * 1024
SECONDS_AN_HOUR = 3600


@dataclass(frozen=True)
class StoredFile:
    """A file in a folder of this machine.

    Attributes:
        path: where it is.
        content_type: what it is (a media type).
        name: what it is called when it is kept.
        size: in bytes.
        modified_at: in seconds since 1970.
        is_kept: whether a browser keeps it rather than shows it.
    """

    path: Path
    content_type: str
    name: str
    size: int
    modified_at: int
    is_kept: bool = False

    @classmethod
    def at(cls, path: str, content_type: str, name: str = "", is_kept: bool = False) -> "StoredFile":
        """Return the file at a path.

        Raises:
            OSError: there is none, or it can't be read.
        """
        found = Path(path)
        facts = found.stat()
        return cls(found, content_type, name or found.name, facts.st_size, int(facts.st_mtime), is_kept)

    @property
    def etag(self) -> str:
        """Differs whenever the file does."""
        return f'"{self.modified_at:x}-{self.size:x}"'

    def read(self, part: range) -> Iterator[bytes]:
        """Yield the bytes at these positions."""
        with self.path.open("rb") as opened:
            opened.seek(part.start)
            left = len(part)
            while left and (piece := opened.read(min(BYTES_AT_A_TIME, left))):
                left -= len(piece)
                yield piece


def send(request: HttpRequest, file: StoredFile) -> HttpResponse:
    """Answer with a file, the part of it that was asked for, or the word that it is unchanged.

    How long it may be remembered, and by whom, is for the caller to add.

    Raises:
        OSError: the file can't be read.
    """
    response = get_conditional_response(request, etag=file.etag, last_modified=file.modified_at)
    response = response or _answer(request, file)
    if response.status_code != 304:
        response["Content-Type"] = file.content_type if response.status_code < 400 else "text/plain"
        response["Content-Disposition"] = content_disposition_header(file.is_kept, file.name)
    response["Accept-Ranges"] = "bytes"
    response["ETag"] = file.etag
    response["Last-Modified"] = http_date(file.modified_at)
    return response


def send_from_elsewhere(storage: Storage, name: str) -> HttpResponse:
    """Lead to a file in a bucket, at an address that is signed at this moment and soon no good."""
    response = redirect(storage.url(name))
    patch_cache_control(response, no_store=True)
    return response


def begins_a_download(request: HttpRequest, response: HttpResponse) -> bool:
    """Tell whether a person begins to get a file by this answer.

    Not by a question about it (``HEAD``), nor by the word that it is unchanged, nor by a later
    part: players and download managers ask for a file in many.
    """
    is_first = response.headers.get("Content-Range", "bytes 0-").startswith("bytes 0-")
    return request.method == "GET" and response.status_code in (200, 206, 302) and is_first


def restrict_memory(response: HttpResponse, collection: Collection, **public: int | bool) -> None:
    """Say who may remember an answer: everybody, but for a file that not everybody may have."""
    if is_for_everybody(collection):
        patch_cache_control(response, public=True, **public)
    else:
        patch_cache_control(response, private=True, no_store=True)


def _answer(request: HttpRequest, file: StoredFile) -> HttpResponse:
    try:
        part = part_of(_wanted_range(request, file), file.size)
    except RangeNotSatisfiable:
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{file.size}"})
    if part is None:
        return FileResponse(file.path.open("rb"))
    return StreamingHttpResponse(
        file.read(part),
        status=206,
        headers={
            "Content-Length": str(len(part)),
            "Content-Range": f"bytes {part.start}-{part.stop - 1}/{file.size}",
        },
    )


def _wanted_range(request: HttpRequest, file: StoredFile) -> str:
    """Return the ``Range`` header, unless it is for an earlier file (RFC 9110, 13.1.5 and 14.2)."""
    condition = request.headers.get("If-Range", file.etag)
    is_meant = condition in (file.etag, http_date(file.modified_at))
    return request.headers.get("Range", "") if request.method == "GET" and is_meant else ""
