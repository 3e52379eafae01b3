"""Documents on their way into the library, and out to a visitor."""

import struct
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from wagtail.documents import get_document_model
from wagtail.documents.models import document_served
from wagtail.models import Collection, CollectionViewRestriction

from core import document_files
from tests.factories import DocumentFactory, root_collection

PDF = b"%PDF-1.7\n" + b"words " * 500 + b"\n%%EOF\n"


def packed(*names: str) -> bytes:
    """Return a zip file that holds files of these names."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name in names:
            archive.writestr(name, "words")
    return written.getvalue()


WHOLE = {
    "a.pdf": PDF,
    "a.docx": packed("[Content_Types].xml", "word/document.xml"),
    "a.xlsx": packed("[Content_Types].xml", "xl/workbook.xml"),
    "a.pptx": packed("[Content_Types].xml", "ppt/presentation.xml"),
    "a.odt": packed("mimetype", "content.xml"),
    "a.epub": packed("mimetype", "META-INF/container.xml"),
    "a.key": packed("Index/Document.iwa"),
    "a.zip": packed("anything"),
    "a.rtf": b"{\\rtf1 words}",
    "a.txt": "Wörter".encode(),
    "old.txt": "Wörter".encode("cp1252"),
    "wide.txt": "Wörter".encode("utf-16"),
    "a.csv": b"one,two\n1,2\n",
    "a.vtt": b"\xef\xbb\xbfWEBVTT\n\n00:00.000 --> 00:01.000\nHello",
    "A.PDF": PDF,
}
NOT_THEIRS = {
    "fake.pdf": b"MZ" + b"\0" * 2000,
    "page.pdf": b"<!doctype html><script>alert(1)</script>",
    "drawing.pdf": b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
    "fake.docx": b"not zipped at all",
    "sheet.docx": packed("[Content_Types].xml", "xl/workbook.xml"),
    "plain.epub": packed("anything"),
    "fake.zip": PDF,
    "fake.rtf": b"words",
    "program.txt": b"MZ\x90\x00",
    "binary.csv": b"one,two\n\0\0\0",
    "document.txt": PDF,
}
CUT_SHORT = {"half.pdf": PDF[: len(PDF) // 2], "half.docx": WHOLE["a.docx"][:-30], "half.zip": b"PK\x03\x04"}
OF_NO_KIND = {"a.svg": b"<svg/>", "a.html": b"<p>", "a.exe": b"MZ", "noending": b"words"}
REFUSED = {**NOT_THEIRS, **CUT_SHORT, **OF_NO_KIND}


def kept() -> list[str]:
    """Return the files of the library that there are."""
    folder = Path(settings.MEDIA_ROOT, "documents")
    return sorted(path.name for path in folder.rglob("*") if path.is_file()) if folder.exists() else []


@pytest.fixture
def folder_before():
    return kept()


@pytest.fixture(params=["add", "several at once", "chooser"])
def upload(request, home, author_client, folder_before):
    """Return a function that uploads a document by each door that there is."""

    def send(name: str, content: bytes):
        file = SimpleUploadedFile(name, content)
        collection = root_collection().pk
        if request.param == "several at once":
            return author_client.post(
                "/admin/documents/multiple/add/",
                {"title": name, "files[]": file, "collection": collection},
                headers={"x-requested-with": "XMLHttpRequest"},
            )
        if request.param == "chooser":
            typed = {
                "document-chooser-upload-title": "T",
                "document-chooser-upload-file": file,
                "document-chooser-upload-collection": collection,
            }
            return author_client.post("/admin/documents/chooser/create/", typed)
        typed = {"title": "T", "file": file, "collection": collection, "tags": ""}
        return author_client.post("/admin/documents/add/", typed)

    return send


@pytest.mark.parametrize("name", WHOLE)
def test_documents_that_are_what_they_say_are_kept(name, upload):
    upload(name, WHOLE[name])
    document = get_document_model().objects.get()
    assert document.file_size == len(WHOLE[name])
    with document.open_file() as stored:
        assert stored.read() == WHOLE[name]


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_none_is_refused_and_leaves_nothing_behind(name, upload, folder_before):
    answer = upload(name, REFUSED[name])
    assert answer.status_code == 200
    said = answer.content.decode().encode().decode("unicode_escape", "ignore")
    complaint = (
        "did not arrive whole"
        if name in CUT_SHORT
        else "the kind of document that its name says"
        if name in NOT_THEIRS
        else "can't be kept here"
    )
    assert complaint in said.replace("&#x27;", "'")
    assert "“”" not in said, "it is said once what is wrong"
    assert not get_document_model().objects.exists()
    assert kept() == folder_before


def test_an_empty_file_is_refused(upload):
    assert "empty" in upload("a.pdf", b"").content.decode()
    assert not get_document_model().objects.exists()


def test_what_is_too_large_is_refused_with_the_sizes(upload, monkeypatch):
    monkeypatch.setattr(settings, "WAGTAILDOCS_MAX_UPLOAD_SIZE", 1000)
    said = upload("a.pdf", PDF).content.decode().replace("\xa0", " ").replace("\\u00a0", " ")
    assert "1000 bytes" in said
    assert "2.9 KB" in said
    assert not get_document_model().objects.exists()


# What the end of a zip file says of its table: its size, or that the size is written elsewhere.
LARGE_TABLES = {
    "200 MB": struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 65535, 65535, 200 * 1024 * 1024, 4, 0),
    "elsewhere": struct.pack("<4sIQI", b"PK\x06\x07", 0, 4, 1)
    + struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 1, 1, 60, 4, 0),
}


@pytest.mark.parametrize("end", LARGE_TABLES.values(), ids=LARGE_TABLES)
def test_a_zip_of_a_million_names_is_not_read(end, upload, monkeypatch):
    monkeypatch.setattr(document_files, "ZipFile", lambda file: pytest.fail("the table was read"))
    assert "too many files" in upload("a.zip", b"PK\x03\x04" + end).content.decode()


def replace(browser, document, name: str, content: bytes):
    return browser.post(
        f"/admin/documents/edit/{document.pk}/",
        {
            "title": document.title,
            "file": SimpleUploadedFile(name, content),
            "collection": document.collection_id,
            "tags": "",
        },
    )


@pytest.mark.django_db(transaction=True)
def test_a_replaced_file_keeps_its_name_and_the_old_one_goes(home, author_client):
    document = DocumentFactory(file__filename="worksheet.pdf", file__data=PDF)
    name, before = document.filename, kept()
    assert replace(author_client, document, name, PDF + b"\n%%EOF").status_code == 302
    document.refresh_from_db()
    assert document.filename == name
    assert kept() == before
    with document.open_file() as stored:
        assert stored.read() == PDF + b"\n%%EOF"


@pytest.mark.django_db(transaction=True)
def test_a_document_that_could_not_be_replaced_is_still_there(home, author_client, monkeypatch):
    document = DocumentFactory(file__filename="worksheet.pdf", file__data=PDF)
    before = kept()

    def fail(*args, **kwargs):
        raise RuntimeError("the database is away")

    monkeypatch.setattr("wagtail.documents.forms.search_index.insert_or_update_object", fail)
    assert replace(author_client, document, "worksheet.pdf", PDF * 2).status_code == 500
    document.refresh_from_db()
    assert kept() == before
    with document.open_file() as stored:
        assert stored.read() == PDF


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("what", ["documents", "images"])
def test_a_file_whose_row_is_taken_back_goes_with_it(what, home, author_client, monkeypatch):
    from tests.core.test_uploads import photograph

    def fail(*args, **kwargs):
        raise RuntimeError("the database is away")

    monkeypatch.setattr(f"wagtail.{what}.forms.search_index.insert_or_update_object", fail)
    file = ("a.pdf", PDF) if what == "documents" else ("a.jpg", photograph((300, 200)))
    folder = Path(settings.MEDIA_ROOT)
    before = sorted(path for path in folder.rglob("*") if path.is_file())
    typed = {"title": "T", "description": "T", "collection": root_collection().pk, "tags": ""}
    answer = author_client.post(f"/admin/{what}/add/", {**typed, "file": SimpleUploadedFile(*file)})
    assert answer.status_code == 500
    assert sorted(path for path in folder.rglob("*") if path.is_file()) == before


@pytest.fixture
def document(db):
    return DocumentFactory(file__filename="worksheet.pdf", file__data=PDF)


@pytest.fixture
def served():
    """What the site takes for a download."""
    seen = []

    def note(sender, instance, request, **kwargs):
        seen.append(instance.pk)

    document_served.connect(note)
    yield seen
    document_served.disconnect(note)


def body_of(response) -> bytes:
    return b"".join(response.streaming_content) if response.streaming else response.content


def test_a_document_comes_whole_under_its_name_and_runs_nothing(document, client, served):
    answer = client.get(document.url)
    assert body_of(answer) == PDF
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Disposition"].startswith("inline")
    assert answer["Content-Security-Policy"] == "default-src 'none'"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Cache-Control"] == "public, no-cache"
    assert served == [document.pk]
    assert not answer.cookies


@pytest.mark.parametrize("ending", sorted(set(settings.WAGTAILDOCS_EXTENSIONS) - {"pdf"}))
def test_what_browsers_do_not_show_is_kept_under_its_name(ending, db, client):
    document = DocumentFactory(file__filename=f"Blätter.{ending}", file__data=b"words")
    answer = client.get(document.url)
    assert answer["Content-Type"] == settings.WAGTAILDOCS_CONTENT_TYPES[ending]
    assert answer["Content-Disposition"].startswith("attachment; filename*=utf-8''Bl%C3%A4tter")


@pytest.mark.parametrize(
    ("asked", "status", "part"),
    [
        ("bytes=0-4", 206, PDF[:5]),
        ("bytes=100-", 206, PDF[100:]),
        ("bytes=-6", 206, PDF[-6:]),
        ("bytes=999999-", 416, b""),
        ("bytes=5-2", 200, PDF),
        ("pages=1-2", 200, PDF),
    ],
)
def test_a_part_is_sent_when_a_part_is_asked_for(asked, status, part, document, client):
    answer = client.get(document.url, headers={"range": asked})
    assert answer.status_code == status
    assert body_of(answer) == part
    if status == 206:
        assert answer["Content-Length"] == str(len(part))


def test_a_document_that_is_unchanged_is_not_sent_again(document, client, served):
    first = client.get(document.url)
    again = client.get(document.url, headers={"if-none-match": first["ETag"]})
    assert again.status_code == 304
    assert again["ETag"] == first["ETag"]
    assert served == [document.pk]


def test_questions_and_later_parts_are_no_downloads(document, client, served):
    assert client.head(document.url).status_code == 200
    client.get(document.url, headers={"range": "bytes=100-"})
    assert served == []
    client.get(document.url, headers={"range": "bytes=0-"})
    assert served == [document.pk]


def test_nothing_but_reading_is_allowed(document, client):
    assert client.post(document.url).status_code == 405


@pytest.mark.parametrize("name", ["other.pdf", "../worksheet.pdf", "worksheet.pdf/x", "%00.pdf"])
def test_a_document_has_one_name(name, document, client):
    assert client.get(f"/documents/{document.pk}/{name}").status_code in (400, 404)


def test_a_document_whose_file_is_gone_is_not_found_and_the_operator_is_told(
    document, client, served, caplog
):
    document.file.storage.delete(document.file.name)
    with caplog.at_level("WARNING", "core.document_files"):
        assert client.get(document.url).status_code == 404
    assert document.file.name in caplog.text
    assert served == []


def test_a_document_in_a_private_collection_is_not_for_everybody(document, client, home):
    private = root_collection().add_child(instance=Collection(name="Private"))
    CollectionViewRestriction.objects.create(collection=private, restriction_type="login")
    document.collection = private
    document.save()
    assert client.get(document.url).status_code == 302
    browser = Client()
    from tests.conftest import log_in

    log_in(browser)
    answer = browser.get(document.url)
    assert body_of(answer) == PDF
    assert answer["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("digits", ["١", "१", "１"])
def test_no_document_has_a_second_address(digits, document, client):
    number = "".join(chr(ord(digits) - 1 + int(digit)) for digit in str(document.pk))
    assert client.get(f"/documents/{number}/{document.filename}").status_code == 404
    assert client.get(f"/documents/{document.pk}/{document.filename}").status_code == 200


def test_a_document_is_replaced_as_often_as_she_likes_and_keeps_its_address(home, author_client):
    document = DocumentFactory(file__filename="worksheet.pdf", file__data=PDF)
    address = document.url
    for number in range(3):
        assert replace(author_client, document, document.filename, PDF * (number + 2)).status_code == 302
        document.refresh_from_db()
        assert document.url == address
