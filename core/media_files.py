"""Sounds and films: what is taken into the author's library, and how it reaches a visitor."""

from pathlib import PurePosixPath

from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe
from wagtailmedia.forms import BaseMediaForm
from wagtailmedia.models import get_media_model

from core.file_form import FileForm
from core.media_kinds import AUDIO, CONTENT_TYPES, VIDEO, content_types_of
from core.stored_file import SECONDS_AN_HOUR, StoredFile, restrict_memory, send, send_from_elsewhere
from core.view_restrictions import is_for

LARGEST = {AUDIO: 200, VIDEO: 1000}  # megabytes: three hours of talk, an hour of film
FOLDER = "media"  # where wagtailmedia puts what is uploaded
CALLED = {AUDIO: "sound file", VIDEO: "film"}
TAKEN = {
    AUDIO: "Please choose an MP3, M4A, OGG, OPUS or WAV file.",
    VIDEO: "Please choose an MP4, M4V or WEBM file.",
}


class MediaForm(FileForm, BaseMediaForm):
    """The form of a sound file or a film."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("duration", "thumbnail", "width", "height"):  # shown nowhere
            self.fields.pop(name, None)

    def clean_file(self):
        """Accept sounds and films that are what their names say.

        Raises:
            ValidationError: it is another kind of file, or too large.
        """
        file, kind = self.cleaned_data["file"], self.instance.type
        if not isinstance(file, UploadedFile):
            return file
        if file.size > LARGEST[kind] * 1024 * 1024:
            raise ValidationError(
                f"This file has {file.size / 1024 / 1024:.0f} MB, and {LARGEST[kind]} MB fit."
            )
        expected = CONTENT_TYPES[kind].get(_ending(file.name))
        if expected is None:
            raise ValidationError(TAKEN[kind])
        file.seek(0)
        found = content_types_of(file.read(16))
        file.seek(0)
        if expected not in found:
            raise ValidationError(f"This file isn't the kind of {CALLED[kind]} that its name says.")
        return file


@require_safe
def media_file(request: HttpRequest, name: str) -> HttpResponse:
    """Send a sound file or a film of the library, or the part of it that was asked for.

    Players ask for parts to jump within a file, and some play nothing otherwise. From a
    bucket the visitor fetches it herself, at an address signed at this moment.

    Raises:
        Http404: the library has no such file, or not for this visitor.
    """
    stored = f"{FOLDER}/{name}"
    # The library is asked, so that nothing else in the folder can be reached, nor a name
    # that leads out of it.
    found = get_media_model().objects.filter(file=stored).select_related("collection").first()
    content_type = CONTENT_TYPES.get(found.type, {}).get(_ending(name)) if found else None
    if content_type is None:
        raise Http404("There is no such file.")
    if not is_for(request, found.collection):
        raise Http404("This file is not for everybody.")
    try:
        path = default_storage.path(stored)
    except NotImplementedError:  # a bucket's files have no path
        return send_from_elsewhere(default_storage, stored)
    try:
        response = send(request, StoredFile.at(path, content_type))
    except OSError as error:
        raise Http404("There is no such file.") from error
    # Feed readers on the web play the sound of posts.
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    restrict_memory(response, found.collection, max_age=SECONDS_AN_HOUR)
    return response


def _ending(name: str) -> str:
    return PurePosixPath(name).suffix.lstrip(".").lower()
