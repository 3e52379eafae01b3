"""Sound files: what is taken into the author's library, and how it reaches a visitor."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import UploadedFile
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import content_disposition_header, http_date
from django.views.decorators.http import require_safe
from wagtailmedia.forms import BaseMediaForm
from wagtailmedia.models import get_media_model

from core.byte_range import RangeNotSatisfiable, part_of

AUDIO = "audio"  # wagtailmedia's other kind, video, isn't taken
LARGEST = 200 * 1024 * 1024  # bytes: three hours of talk as MP3
# By the ending of the file's name.
CONTENT_TYPES = {
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "ogg": "audio/ogg",
    "opus": "audio/ogg",
    "wav": "audio/wav",
}
BRANDS_OF_MP4 = (b"M4A ", b"M4B ", b"mp41", b"mp42", b"isom", b"iso2", b"iso5", b"iso6", b"dash")
FOLDER = "media"  # where wagtailmedia puts what is uploaded
SECONDS_AN_HOUR = 3600
BYTES_AT_A_TIME = 64 * 1024


def content_type_of(first_bytes: bytes) -> str:
    """Return the type of a sound file that begins like this, or an empty string."""
    if first_bytes[:4] == b"RIFF" and first_bytes[8:12] == b"WAVE":
        return "audio/wav"
    if first_bytes[:4] == b"OggS":
        return "audio/ogg"
    if first_bytes[4:8] == b"ftyp" and first_bytes[8:12] in BRANDS_OF_MP4:
        return "audio/mp4"
    # Eleven bits that are set begin a frame; the two after the version say "layer III".
    is_frame = len(first_bytes) > 1 and first_bytes[0] == 0xFF and first_bytes[1] & 0xE6 == 0xE2
    return "audio/mpeg" if first_bytes[:3] == b"ID3" or is_frame else ""


class SoundForm(BaseMediaForm):
    """The form of a sound file."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("duration", "thumbnail"):  # shown nowhere
            self.fields.pop(name, None)

    def clean_file(self):
        """Accept sound files that are what their name says.

        Raises:
            ValidationError: it is another kind of file, or too large.
        """
        file = self.cleaned_data["file"]
        if not isinstance(file, UploadedFile):
            return file
        if file.size > LARGEST:
            raise ValidationError("This file is larger than 200 MB.")
        expected = CONTENT_TYPES.get(_ending(file.name))
        if expected is None:
            raise ValidationError("Please choose an MP3, M4A, OGG, OPUS or WAV file.")
        file.seek(0)
        found = content_type_of(file.read(16))
        file.seek(0)
        if found != expected:
            raise ValidationError("This file isn't the kind of sound file that its name says.")
        return file

    def clean(self):
        """Accept sound alone: films are shown from where they are.

        Raises:
            ValidationError: it was sent as a film.
        """
        if self.instance.type != AUDIO:
            raise ValidationError("Only sound files can be kept here.")
        return super().clean()


@dataclass(frozen=True)
class StoredSound:
    """A sound file in a folder of this machine."""

    path: Path
    content_type: str
    size: int
    modified_at: int  # seconds since 1970

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


@require_safe
def sound_file(request: HttpRequest, name: str) -> HttpResponse:
    """Send a sound file of the library, or the part of it that was asked for.

    Players ask for parts to jump within a file, and some play nothing otherwise. From a
    bucket the visitor fetches it herself, at an address signed at this moment.

    Raises:
        Http404: the library has no sound file of this name.
    """
    stored = f"{FOLDER}/{name}"
    content_type = CONTENT_TYPES.get(_ending(name))
    # The library is asked, so that nothing else in the folder can be reached, nor a name
    # that leads out of it.
    is_in_library = get_media_model().objects.filter(file=stored, type=AUDIO).exists()
    if content_type is None or not is_in_library:
        raise Http404("There is no such sound file.")
    try:
        path = Path(default_storage.path(stored))
    except NotImplementedError:  # a bucket's files have no path
        response = redirect(default_storage.url(stored))
        patch_cache_control(response, no_store=True)
        return response
    try:
        facts = path.stat()
        sound = StoredSound(path, content_type, facts.st_size, int(facts.st_mtime))
        response = _answer(request, sound)
    except OSError as error:
        raise Http404("There is no such sound file.") from error
    return _described(response, sound)


def _answer(request: HttpRequest, sound: StoredSound) -> HttpResponse:
    unchanged = get_conditional_response(request, etag=sound.etag, last_modified=sound.modified_at)
    if unchanged:
        return unchanged
    try:
        part = part_of(_wanted_range(request, sound), sound.size)
    except RangeNotSatisfiable:
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{sound.size}"})
    if part is None:
        return FileResponse(sound.path.open("rb"))
    return StreamingHttpResponse(
        sound.read(part),
        status=206,
        headers={
            "Content-Length": str(len(part)),
            "Content-Range": f"bytes {part.start}-{part.stop - 1}/{sound.size}",
        },
    )


def _wanted_range(request: HttpRequest, sound: StoredSound) -> str:
    """Return the ``Range`` header, unless it is for an earlier file (RFC 9110, 13.1.5 and 14.2)."""
    condition = request.headers.get("If-Range", sound.etag)
    is_meant = condition in (sound.etag, http_date(sound.modified_at))
    return request.headers.get("Range", "") if request.method == "GET" and is_meant else ""


def _described(response: HttpResponse, sound: StoredSound) -> HttpResponse:
    """Add what every answer about the file says."""
    if response.status_code != 304:
        response["Content-Type"] = sound.content_type if response.status_code < 400 else "text/plain"
        response["Content-Disposition"] = content_disposition_header(False, sound.path.name)
    response["Accept-Ranges"] = "bytes"
    response["ETag"] = sound.etag
    response["Last-Modified"] = http_date(sound.modified_at)
    # Feed readers on the web play the sound of posts.
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    patch_cache_control(response, public=True, max_age=SECONDS_AN_HOUR)
    return response


def _ending(name: str) -> str:
    return PurePosixPath(name).suffix.lstrip(".").lower()
