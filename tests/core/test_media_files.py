"""Sounds and films: what the library takes, and how players fetch it."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.models import Collection, CollectionViewRestriction
from wagtailmedia.models import get_media_model

from core.media_files import LARGEST
from core.models import Generation
from tests.factories import DocumentFactory, PictureFactory, SoundFactory, root_collection

FIRST_BYTES = {
    "mp3": b"ID3\x04" + b"\0" * 40,
    "m4a": b"\0\0\0\x20ftypM4A " + b"\0" * 40,
    "ogg": b"OggS" + b"\0" * 40,
    "opus": b"OggS" + b"\0" * 40,
    "wav": b"RIFF\0\0\0\0WAVEfmt " + b"\0" * 40,
}
CONTENT = b"ID3" + bytes(range(250)) * 8  # what SoundFactory puts into a file
SIZE = len(CONTENT)


def body_of(response) -> bytes:
    return b"".join(response.streaming_content) if response.streaming else response.content


@pytest.fixture
def upload(home, author_client):
    """Return a function that uploads a file as the author does."""

    def send(content: bytes, name: str, kind: str = "audio"):
        return author_client.post(
            f"/admin/media/{kind}/add/",
            {
                "title": "A talk",
                "tags": "",
                "collection": root_collection().pk,
                "file": SimpleUploadedFile(name, content),
            },
        )

    return send


@pytest.fixture
def address(home):
    """The address of a sound file of the library."""
    return SoundFactory().url


@pytest.mark.parametrize("ending", FIRST_BYTES)
def test_each_kind_of_sound_file_is_taken_and_played(ending, upload, client):
    assert upload(FIRST_BYTES[ending], f"talk.{ending}").status_code == 302
    response = client.get(get_media_model().objects.get().url)
    assert response.status_code == 200
    assert response["Content-Type"].startswith("audio/")
    assert body_of(response) == FIRST_BYTES[ending]


def test_an_mp3_needs_no_tags_at_its_beginning(upload):
    assert upload(b"\xff\xfb\x90\x64" + b"\0" * 40, "talk.mp3").status_code == 302


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"<script>alert(1)</script>", "talk.mp3"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "talk.svg"),
        (b"ID3 but html", "talk.html"),
        (b"ID3 but nothing", "talk"),
        (FIRST_BYTES["wav"], "talk.mp3"),
        (b"\0\0\0\x20ftypqt  ", "talk.m4a"),
        (b"MZ", "talk.wav"),
    ],
)
def test_what_is_no_sound_file_is_refused_in_words(content, name, upload):
    refused = upload(content, name)
    assert refused.status_code == 200
    assert refused.context["form"].errors["file"]
    assert not get_media_model().objects.exists()


FILMS = {
    "mp4": b"\0\0\0\x20ftypisom" + b"\0" * 40,
    "m4v": b"\0\0\0\x20ftypM4V " + b"\0" * 40,
    "webm": b"\x1a\x45\xdf\xa3" + b"\0" * 40,
}


@pytest.mark.parametrize("ending", FILMS)
def test_each_kind_of_film_is_taken_and_played_in_parts(ending, upload, client):
    assert upload(FILMS[ending], f"film.{ending}", "video").status_code == 302
    film = get_media_model().objects.get()
    part = client.get(film.url, headers={"range": "bytes=4-7"})
    assert part.status_code == 206
    assert part["Content-Type"].startswith("video/")
    assert body_of(part) == FILMS[ending][4:8]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (FIRST_BYTES["mp3"], "film.mp4"),
        (FILMS["webm"], "film.mp4"),
        (FILMS["mp4"], "film.avi"),
        (b"<svg><script>alert(1)</script></svg>", "film.webm"),
        (FIRST_BYTES["m4a"], "sound.m4a"),
    ],
)
def test_what_is_no_film_is_refused_in_words(content, name, upload):
    refused = upload(content, name, "video")
    assert refused.status_code == 200
    assert refused.context["form"].errors["file"]
    assert not get_media_model().objects.exists()


def replace(browser, sound, content: bytes):
    return browser.post(
        f"/admin/media/edit/{sound.pk}/",
        {
            "title": sound.title,
            "tags": "",
            "collection": sound.collection_id,
            "file": SimpleUploadedFile("talk.mp3", content),
        },
    )


def kept() -> list[Path]:
    """Return the sounds and films that lie in the library's folder."""
    return sorted(Path(settings.MEDIA_ROOT, "media").glob("*"))


@pytest.mark.django_db(transaction=True)
def test_a_replaced_sound_is_the_new_one_and_the_old_file_goes(home, author_client):
    sound = SoundFactory()
    number = len(kept())
    assert replace(author_client, sound, FIRST_BYTES["mp3"]).status_code == 302
    sound.refresh_from_db()
    with sound.file.open() as stored:
        assert stored.read() == FIRST_BYTES["mp3"]
    assert len(kept()) == number


@pytest.mark.django_db(transaction=True)
def test_a_sound_that_could_not_be_replaced_is_still_there(home, author_client, monkeypatch):
    sound = SoundFactory()
    before = kept()

    def fail(*args, **kwargs):
        raise RuntimeError("the database is away")

    monkeypatch.setattr("wagtailmedia.views.media.get_search_backends", fail)
    assert replace(author_client, sound, FIRST_BYTES["mp3"]).status_code == 500
    sound.refresh_from_db()
    assert kept() == before
    with sound.file.open() as stored:
        assert stored.read() == CONTENT


def test_what_is_neither_sound_nor_film_has_no_door(upload):
    upload(FIRST_BYTES["m4a"], "sound.m4a", "media")
    assert not get_media_model().objects.filter(type="media").exists()


def test_a_sound_in_a_private_collection_is_not_for_everybody(home, client, author_client):
    private = root_collection().add_child(instance=Collection(name="Private"))
    CollectionViewRestriction.objects.create(collection=private, restriction_type="login")
    address = SoundFactory(collection=private).url
    assert client.get(address).status_code == 404
    assert author_client.get(address)["Cache-Control"] == "private, no-store"


def test_the_author_finds_sounds_under_that_name(home, author_client):
    assert "Sounds" in author_client.get("/admin/").content.decode()
    SoundFactory(title="A talk")
    for query in ("", "?q=talk", "?q=nothing-like-it"):
        listed = author_client.get(f"/admin/media/{query}")
        assert listed.status_code == 200
        assert "/admin/media/audio/add/" in listed.content.decode()
        assert "/admin/media/video/add/" in listed.content.decode()
    assert author_client.get("/admin/media/chooser/audio/").status_code == 200


def test_a_sound_file_is_played_and_can_run_nothing(address, client):
    response = client.get(address)
    assert response["Content-Type"] == "audio/mpeg"
    assert response["Content-Disposition"].startswith("inline")
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Accept-Ranges"] == "bytes"
    assert response["Content-Length"] == str(SIZE)
    assert body_of(response) == CONTENT
    assert not response.cookies


@pytest.mark.parametrize(
    ("wanted", "start", "stop"),
    [
        ("bytes=0-", 0, SIZE),
        ("bytes=0-0", 0, 1),
        ("bytes=100-199", 100, 200),
        (f"bytes=100-{SIZE * 9}", 100, SIZE),
        (f"bytes={SIZE - 1}-", SIZE - 1, SIZE),
        ("bytes=-10", SIZE - 10, SIZE),
        (f"bytes=-{SIZE * 9}", 0, SIZE),
        ("Bytes=5-9", 5, 10),
    ],
)
def test_a_player_gets_the_part_it_asks_for(wanted, start, stop, address, client):
    response = client.get(address, headers={"Range": wanted})
    assert response.status_code == 206
    assert body_of(response) == CONTENT[start:stop]
    assert response["Content-Range"] == f"bytes {start}-{stop - 1}/{SIZE}"
    assert response["Content-Length"] == str(stop - start)
    assert response["Content-Type"] == "audio/mpeg"


@pytest.mark.parametrize("wanted", [f"bytes={SIZE}-", f"bytes={SIZE * 9}-{SIZE * 10}", "bytes=-0"])
def test_a_part_beyond_the_end_is_refused_with_the_size(wanted, address, client):
    response = client.get(address, headers={"Range": wanted})
    assert response.status_code == 416
    assert response["Content-Range"] == f"bytes */{SIZE}"


@pytest.mark.parametrize(
    "wanted",
    ["bytes=9-5", "bytes=-", "bytes=0-1,5-9", "items=0-5", "bytes=a-b", "bytes=" + "9" * 30 + "-", ""],
)
def test_a_range_that_is_none_or_several_is_ignored(wanted, address, client):
    response = client.get(address, headers={"Range": wanted})
    assert response.status_code == 200
    assert len(body_of(response)) == SIZE


def test_a_part_is_asked_for_of_the_file_that_is_known_or_else_comes_whole(address, client):
    etag = client.get(address)["ETag"]
    assert client.get(address, headers={"Range": "bytes=0-9", "If-Range": etag}).status_code == 206
    assert client.get(address, headers={"Range": "bytes=0-9", "If-Range": '"other"'}).status_code == 200
    assert client.get(address, headers={"If-None-Match": etag}).status_code == 304


def test_asking_for_the_facts_alone_brings_no_sound(address, client):
    response = client.head(address, headers={"Range": "bytes=0-9"})
    assert response.status_code == 200
    assert response["Content-Length"] == str(SIZE)
    assert not body_of(response)


def test_nothing_but_sound_files_of_the_library_can_be_reached(home, address, client):
    folder = Path(settings.MEDIA_ROOT, "media")
    (folder / "stray.mp3").write_bytes(CONTENT)
    document = DocumentFactory(file__filename="secret.mp3").file.name
    picture = PictureFactory().file.name
    film = SoundFactory(type="video", file__filename="film.mp3").file.name
    tried = [
        "/media/media/stray.mp3",
        f"/media/{document}",
        f"/media/media/../{document}",
        f"/media/media/%2e%2e/{document}",
        f"/media/media/..%2f{document}",
        f"/media/media/{document}",
        f"/media/media//{settings.MEDIA_ROOT}/{document}",
        f"/media/{picture}",
        f"/media/{film}",
        "/media/media/",
        "/media/media/%00.mp3",
    ]
    answered = {path: client.get(path).status_code for path in tried}
    assert all(status in (400, 404) for status in answered.values()), answered


def test_a_sound_file_that_is_gone_is_not_found(address, client):
    default_storage.delete(get_media_model().objects.get().file.name)
    assert client.get(address).status_code == 404


def test_a_sound_file_in_a_bucket_is_fetched_from_there(address, client, monkeypatch):
    def no_path(name):
        raise NotImplementedError

    monkeypatch.setattr(default_storage, "path", no_path)
    monkeypatch.setattr(default_storage, "url", lambda name: f"https://bucket.example/{name}?signed")
    response = client.get(address)
    assert response.status_code == 302
    assert response["Location"].startswith("https://bucket.example/media/talk")
    assert response["Location"].endswith("?signed")
    assert "no-store" in response["Cache-Control"]


def test_a_renamed_sound_file_begins_a_new_generation(home):
    sound = SoundFactory()
    before = Generation.objects.current()
    sound.title = "Another talk"
    sound.save()
    assert Generation.objects.current() != before


def test_the_documented_proxy_lets_through_the_largest_film_that_the_site_takes():
    documented = Path(settings.BASE_DIR, "docs", "deploy", "nginx.conf").read_text()
    allowed = int(re.search(r"client_max_body_size (\d+)m;", documented)[1])
    assert allowed > max(LARGEST.values())
    assert allowed * 1024 * 1024 > settings.WAGTAILDOCS_MAX_UPLOAD_SIZE
