"""Pictures: described, sent in sizes that fit, and never as they were uploaded."""

from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from wagtail.images import get_image_model

from tests.documents import read
from tests.factories import PictureFactory, PlainPageFactory, root_collection


@pytest.fixture
def picture(home):
    return PictureFactory(file__width=1000, file__height=600, description="Two people at a table")


def uploaded(name="table.jpg", size=(30, 20), exif: Image.Exif | None = None) -> SimpleUploadedFile:
    """Return a photograph as a browser uploads it, with what the camera wrote into it."""
    written = BytesIO()
    Image.new("RGB", size, "teal").save(written, "JPEG")
    photograph = written.getvalue()
    if exif:  # put in by hand: the site's own encoders leave it out
        words = exif.tobytes()
        segment = b"\xff\xe1" + (len(words) + 2).to_bytes(2, "big") + words
        photograph = photograph[:2] + segment + photograph[2:]
    return SimpleUploadedFile(name, photograph, "image/jpeg")


def test_an_opening_picture_is_offered_in_modern_formats_and_fetched_first(picture, home, client):
    page = PlainPageFactory(parent=home, picture=picture)
    shown = read(client.get(page.url)).find("main").find("picture")
    assert [source["type"] for source in shown.find_all("source")] == ["image/avif", "image/webp"]
    for source in shown.find_all("source"):
        widths = [int(entry.split()[1].removesuffix("w")) for entry in source["srcset"].split(", ")]
        assert widths == sorted(set(widths))
        assert len(widths) > 1
        assert source["sizes"]
    image = shown.find("img")
    assert image["src"].endswith((".jpg", ".jpeg"))
    assert image["alt"] == "Two people at a table"
    assert int(image["width"]) > 0
    assert int(image["height"]) > 0
    assert image["fetchpriority"] == "high"
    assert not image.has_attr("loading")


def test_every_other_picture_waits_until_it_is_near(picture, home, client):
    block = ("picture", {"image": picture, "caption": "", "width": "text"})
    page = PlainPageFactory(parent=home, body=[block])
    image = read(client.get(page.url)).find("main").find("img")
    assert image["loading"] == "lazy"
    assert not image.has_attr("fetchpriority")


def test_a_small_picture_is_not_blown_up(home, client):
    page = PlainPageFactory(parent=home, picture=PictureFactory(file__width=60, file__height=40))
    shown = read(client.get(page.url)).find("main").find("picture")
    assert {source["srcset"].split()[1] for source in shown.find_all("source")} == {"60w"}


def test_a_page_whose_picture_lost_its_file_is_still_shown(picture, home, client):
    page = PlainPageFactory(parent=home, picture=picture, title="Still here")
    Path(picture.file.path).unlink()
    soup = read(client.get(page.url))
    assert soup.h1.get_text(strip=True) == "Still here"
    assert not soup.find("main").find("img")
    assert client.get("/").status_code == 200


@pytest.mark.parametrize("spec", ["width-80|format-webp", "width-80|format-avif", "width-80|format-jpeg"])
def test_a_rendition_may_be_kept_for_a_year(spec, picture, client):
    response = client.get(picture.get_rendition(spec).url)
    assert response.status_code == 200
    assert response["Content-Type"] == "image/" + spec.rpartition("-")[2]
    assert {"max-age=31536000", "immutable", "public"} <= set(response["Cache-Control"].split(", "))


@pytest.mark.parametrize(
    "address",
    [
        "/media/{original}",
        "/media/images/../{original}",
        "/media/images/%2e%2e/{original}",
        "/media/images/x/../../{original}",
        "/media/images/..//{original}",
        "/media/images/../../db.sqlite3",
        "/media/images/%2fetc/passwd",
        "/media/images/../../../../../../etc/passwd",
        "/media/images/",
        "/media/images/none.webp",
    ],
)
def test_nothing_but_renditions_is_ever_sent(address, picture, client):
    assert Path(settings.MEDIA_ROOT, picture.file.name).exists()
    response = client.get(address.format(original=picture.file.name))
    assert response.status_code in (400, 404)


def test_a_rendition_carries_nothing_the_camera_wrote_down(home):
    exif = Image.Exif()
    exif[0x010F] = "A camera"
    exif.get_ifd(0x8825)[1] = "S"
    picture = PictureFactory(file=uploaded(exif=exif))
    with Image.open(picture.file.path) as original:
        assert original.getexif()
    for file_format in ("avif", "webp", "jpeg"):
        rendition = picture.get_rendition(f"width-20|format-{file_format}")
        with Image.open(rendition.file.path) as sent:
            assert not sent.getexif(), file_format


def test_a_picture_is_kept_only_with_words_for_those_who_cannot_see_it(home, author_client):
    form = {"title": "A table", "file": uploaded(), "collection": root_collection().pk, "tags": ""}
    refused = author_client.post("/admin/images/add/", form | {"description": ""})
    assert refused.status_code == 200
    assert "description" in refused.context["form"].errors
    assert not get_image_model().objects.exists()

    kept = author_client.post("/admin/images/add/", form | {"file": uploaded(), "description": "A table"})
    assert kept.status_code == 302, kept.context["form"].errors
    assert get_image_model().objects.get().description == "A table"


def test_several_pictures_at_once_are_kept_only_once_each_is_described(home, author_client):
    answer = author_client.post(
        "/admin/images/multiple/add/",
        {"title": "A table", "files[]": uploaded(), "collection": root_collection().pk},
        headers={"x-requested-with": "XMLHttpRequest"},
    )
    assert answer.json()["success"] is True
    assert not get_image_model().objects.filter(description="").exists()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("half.jpg", uploaded().read()[:200]),
        ("text.png", b"no picture at all"),
        ("empty.webp", b""),
        ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
    ],
)
def test_a_file_that_is_no_picture_is_refused_with_words(name, content, home, author_client):
    form = {"title": "A table", "description": "A table", "collection": root_collection().pk, "tags": ""}
    refused = author_client.post("/admin/images/add/", form | {"file": SimpleUploadedFile(name, content)})
    assert refused.status_code == 200
    assert "file" in refused.context["form"].errors
    assert not get_image_model().objects.exists()
