"""Documents: what is taken into the author's library, and how it reaches a visitor."""

import codecs
import logging
from pathlib import PurePosixPath
from secrets import token_hex
from zipfile import BadZipFile, ZipFile

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe
from wagtail import hooks
from wagtail.documents import get_document_model
from wagtail.documents.forms import BaseDocumentForm
from wagtail.documents.models import document_served

from core.file_form import FileForm
from core.stored_file import StoredFile, begins_a_download, restrict_memory, send, send_from_elsewhere

logger = logging.getLogger(__name__)

# What a zipped kind of document has in it: a name, or how one begins.
PARTS = {
    "docx": ("[Content_Types].xml", "word/"),
    "xlsx": ("[Content_Types].xml", "xl/"),
    "pptx": ("[Content_Types].xml", "ppt/"),
    "odt": ("mimetype", "content.xml"),
    "epub": ("mimetype", "META-INF/container.xml"),
    "key": ("Index",),
    "zip": (),
}
END_OF_ZIP = b"PK\x05\x06"  # APPNOTE.TXT 4.3.16
LOCATOR_OF_ZIP64 = b"PK\x06\x07"  # 4.3.15: of packages with more than 65,535 files, or 4 GB
LENGTH_OF_LOCATOR = 20  # bytes
# Bytes: the locator, the record, and the longest remark in it.
LONGEST_END_OF_ZIP = LENGTH_OF_LOCATOR + 22 + 65_535
LARGEST_TABLE_OF_ZIP = 4 * 1024 * 1024  # bytes: some 40,000 names
# PDF, zip, PNG, JPEG, GIF, programs of Windows and Linux, documents of old Word.
BINARY = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"MZ",
    b"\x7fELF",
    b"\xd0\xcf\x11\xe0",
)
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
BYTES_AT_A_TIME = 1024 * 1024

NOT_WHOLE = "This file did not arrive whole, or is damaged. Please try again."
NOT_ITS_KIND = "This file isn't the kind of document that its name says."


class DocumentForm(FileForm, BaseDocumentForm):
    """The form of a document."""

    def clean_file(self):
        """Accept documents that are what their names say, and whole.

        Raises:
            ValidationError: it is another kind of file, or only a part of one.
        """
        file = self.cleaned_data["file"]
        if isinstance(file, UploadedFile):
            file.seek(0)
            check(file, PurePosixPath(file.name).suffix.lstrip(".").lower())
            file.seek(0)
        return file

    def save(self, commit=True):
        """Keep the document. A new file may have the name of the one it replaces.

        The two lie in different folders: the old one is there until it is certain that it is
        replaced, and the address by which others link to the document ends in its name.
        """
        if "file" in self.changed_data and self.replaced:
            name = PurePosixPath(self.instance.file.name).name
            if name == PurePosixPath(self.replaced.name).name:
                self.instance.file.name = f"{token_hex(4)}/{name}"
        return super().save(commit)

    def _post_clean(self):
        """Say once what is wrong: of a refused file the row would say that it has no ending."""
        refused = self.errors["file"].copy() if "file" in self.errors else None
        super()._post_clean()
        if refused:
            self.errors["file"] = refused


def check(file: UploadedFile, ending: str) -> None:
    """Look at a file's first and last bytes; nothing in it is unpacked.

    Args:
        file: what was uploaded.
        ending: the kind that its name says.

    Raises:
        ValidationError: the library takes no such files, or it is none, or cut short.
    """
    if ending not in settings.WAGTAILDOCS_EXTENSIONS:
        kinds = ", ".join(sorted(settings.WAGTAILDOCS_EXTENSIONS)).upper()
        raise ValidationError(f"Files of this kind can't be kept here. These can: {kinds}.")
    if ending == "pdf":
        _check_pdf(file)
    elif ending in PARTS:
        _check_zip(file, ending)
    elif ending == "vtt":
        if not file.read(9).removeprefix(codecs.BOM_UTF8).startswith(b"WEBVTT"):
            raise ValidationError("Captions begin with the word WEBVTT; this file doesn't.")
    elif ending == "rtf":
        if file.read(5) != b"{\\rtf":
            raise ValidationError(NOT_ITS_KIND)
    else:
        _check_text(file)


def _check_pdf(file: UploadedFile) -> None:
    # Readers look for the beginning in the first 1,024 bytes (ISO 32000-1, annex H.3, note 13).
    if b"%PDF-" not in file.read(1024):
        raise ValidationError(NOT_ITS_KIND)
    file.seek(max(0, file.size - 2048))
    if b"%%EOF" not in file.read():
        raise ValidationError(NOT_WHOLE)


def _check_zip(file: UploadedFile, ending: str) -> None:
    if file.read(4) not in (b"PK\x03\x04", END_OF_ZIP):
        raise ValidationError(NOT_ITS_KIND)
    file.seek(max(0, file.size - LONGEST_END_OF_ZIP))
    before, found, end = file.read().rpartition(END_OF_ZIP)
    if not found or len(end) < 18:
        raise ValidationError(NOT_WHOLE)
    # Asked before the table is read: a name costs a hundred times its room in memory. Where a
    # locator stands before the record, the table's true size is written elsewhere.
    is_large = before[-LENGTH_OF_LOCATOR:].startswith(LOCATOR_OF_ZIP64)
    if is_large or int.from_bytes(end[8:12], "little") > LARGEST_TABLE_OF_ZIP:
        raise ValidationError("There are too many files in this one.")
    file.seek(0)
    try:
        with ZipFile(file) as packed:
            names = packed.namelist()
    except (BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise ValidationError(NOT_WHOLE) from error
    if not all(any(name.startswith(part) for name in names) for part in PARTS[ending]):
        raise ValidationError(NOT_ITS_KIND)


def _check_text(file: UploadedFile) -> None:
    first = file.read(16)
    if first.startswith(BINARY):
        raise ValidationError(NOT_ITS_KIND)
    if first.startswith(UTF_16):
        return
    file.seek(0)
    while piece := file.read(BYTES_AT_A_TIME):
        if b"\0" in piece:
            raise ValidationError(NOT_ITS_KIND)


@require_safe
def document_file(request: HttpRequest, document_id: int, filename: str) -> HttpResponse:
    """Send a document of the library, or the part of it that was asked for.

    Stands in the place of Wagtail's own view, which sends no parts: whoever may not have the
    document is kept from it by the same hooks, and ``document_served`` is sent once for what a
    person would call a download (``begins_a_download``).

    Raises:
        Http404: there is no such document, or its file is gone.
    """
    model = get_document_model()
    document = get_object_or_404(model.objects.select_related("collection"), pk=document_id)
    if document.filename != filename:
        raise Http404("The document has another name.")
    for hook in hooks.get_hooks("before_serve_document"):
        answer = hook(document, request)
        if isinstance(answer, HttpResponse):
            return answer
    response = _sent(request, document)
    # Nothing within it is ever run, whatever it turns out to be.
    response["Content-Security-Policy"] = "default-src 'none'"
    if "no-store" not in response.headers.get("Cache-Control", ""):
        # Asked again each time: a file that was replaced is the new one at once.
        restrict_memory(response, document.collection, no_cache=True)
    if begins_a_download(request, response):
        document_served.send(sender=model, instance=document, request=request)
    return response


def _sent(request: HttpRequest, document) -> HttpResponse:
    storage, name = document.file.storage, document.file.name
    try:
        path = storage.path(name)
    except NotImplementedError:  # a bucket's files have no path
        return send_from_elsewhere(storage, name)
    is_kept = document.content_disposition != "inline"
    try:
        return send(request, StoredFile.at(path, document.content_type, document.filename, is_kept))
    except OSError as error:
        logger.warning("The file of the document %s is gone: %s", document.pk, path)
        raise Http404("The file of this document is gone.") from error
