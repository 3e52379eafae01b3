"""Pictures on their way into the library: whole, upright, no larger than useful."""

from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from core.forms import LONGEST_SIDE
from core.models import Generation, SiteSettings
from tests.documents import read
from tests.factories import PictureFactory, PlainPageFactory, root_collection

ORIENTATION = 0x0112  # EXIF's tag; 6 says: turn a quarter to the right


def photograph(size: tuple[int, int], orientation: int | None = None) -> bytes:
    """Return a JPEG with a little noise, as a camera held in some way writes it."""
    written = BytesIO()
    picture = Image.effect_noise((64, 64), 60).convert("RGB").resize(size)
    picture.save(written, "JPEG", quality=90)
    jpeg = written.getvalue()
    if orientation:
        exif = Image.Exif()
        exif[ORIENTATION] = orientation
        words = exif.tobytes()
        jpeg = jpeg[:2] + b"\xff\xe1" + (len(words) + 2).to_bytes(2, "big") + words + jpeg[2:]
    return jpeg


@pytest.fixture
def upload(home, author_client):
    """Return a function that uploads a picture as the author does."""

    def send(content: bytes, name: str = "photograph.jpg"):
        return author_client.post(
            "/admin/images/add/",
            {
                "title": "A table",
                "description": "A table",
                "tags": "",
                "collection": root_collection().pk,
                "file": SimpleUploadedFile(name, content),
            },
        )

    return send


def test_a_large_photograph_is_made_smaller_when_it_arrives(upload):
    assert upload(photograph((LONGEST_SIDE + 800, 2000))).status_code == 302
    kept = get_image_model().objects.get()
    assert (kept.width, kept.height) == (LONGEST_SIDE, 1600)
    with Image.open(kept.file.path) as stored:
        assert stored.size == (kept.width, kept.height)


def test_a_photograph_is_turned_upright_and_forgets_the_camera(upload):
    assert upload(photograph((300, 200), orientation=6)).status_code == 302
    with Image.open(get_image_model().objects.get().file.path) as stored:
        assert stored.size == (200, 300)
        assert not stored.getexif()


def test_a_small_picture_is_kept_as_it_is(upload):
    content = photograph((300, 200))
    assert upload(content).status_code == 302
    with get_image_model().objects.get().file.open() as stored:
        assert stored.read() == content


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_half_a_picture_is_refused_in_words(kind, upload):
    whole = BytesIO()
    Image.effect_noise((400, 300), 80).convert("RGB").save(whole, kind)
    content = whole.getvalue()
    refused = upload(content[: len(content) // 2], f"half.{kind.lower()}")
    assert refused.status_code == 200
    assert "did not arrive whole" in str(refused.context["form"].errors["file"])
    assert not get_image_model().objects.exists()


def test_another_picture_of_the_same_name_comes_under_another_address(
    home, django_capture_on_commit_callbacks
):
    def address(colour: str) -> str:
        picture = PictureFactory(file__filename="portrait.jpg", file__color=colour)
        found = picture.get_rendition("width-20|format-webp").url
        with django_capture_on_commit_callbacks(execute=True):
            picture.delete()  # and with it, once that is certain, its files
        return found

    assert address("red") != address("blue")


def test_pages_are_shown_although_the_picture_for_sharing_lost_its_file(home, site, client):
    picture = PictureFactory()
    site_settings = SiteSettings.for_site(site)
    site_settings.share_picture = picture
    site_settings.save()
    picture.file.storage.delete(picture.file.name)
    soup = read(client.get(PlainPageFactory(parent=home).url))
    assert not soup.find("meta", property="og:image")


def test_a_changed_file_begins_a_new_generation(home):
    document = get_document_model().objects.create(
        title="Worksheet", file=SimpleUploadedFile("worksheet.txt", b"one")
    )
    before = Generation.objects.current()
    document.title = "Another worksheet"
    document.save()
    assert Generation.objects.current() != before
    before = Generation.objects.current()
    document.delete()
    assert Generation.objects.current() != before


@pytest.fixture(params=["add", "several at once", "chooser"])
def any_door(request, home, author_client):
    """Return a function that uploads a picture by each door that there is."""

    def send(content: bytes, name: str):
        file, collection = SimpleUploadedFile(name, content), root_collection().pk
        if request.param == "several at once":
            typed = {"title": "A table", "files[]": file, "collection": collection}
            return author_client.post(
                "/admin/images/multiple/add/", typed, headers={"x-requested-with": "XMLHttpRequest"}
            )
        if request.param == "chooser":
            typed = {"title": "A", "description": "A", "file": file, "collection": collection, "tags": ""}
            typed = {f"image-chooser-upload-{name}": value for name, value in typed.items()}
            return author_client.post("/admin/images/chooser/create/", typed)
        typed = {"title": "A", "description": "A", "file": file, "collection": collection, "tags": ""}
        return author_client.post("/admin/images/add/", typed)

    return send


def enormous(side: int) -> bytes:
    """Return a small file that unpacks to a picture of so many dots a side."""
    written = BytesIO()
    Image.new("1", (side, side)).save(written, "PNG")
    return written.getvalue()


def half(kind: str) -> bytes:
    whole = BytesIO()
    Image.effect_noise((400, 300), 80).convert("P" if kind == "GIF" else "RGB").save(whole, kind)
    return whole.getvalue()[: len(whole.getvalue()) // 2]


SVG = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("half.png", half("PNG"), "did not arrive whole"),
        ("half.jpg", half("JPEG"), "did not arrive whole"),
        ("half.webp", half("WEBP"), "did not arrive whole"),
        ("half.gif", half("GIF"), "did not arrive whole"),
        ("large.png", enormous(8000), "64 million dots (8000 × 8000). At most 60 million fit"),
        ("bomb.png", enormous(20_000), "far too many dots. At most 60 million fit"),
        ("drawing.svg", SVG, "Not a supported image format"),
        ("drawing.png", SVG, "Not a valid .png image"),
        ("words.jpg", b"words", "either not an image or a corrupted image"),
        ("empty.jpg", b"", "empty"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_whole_picture_is_refused_in_words_and_leaves_nothing(name, content, complaint, any_door):
    folder = Path(settings.MEDIA_ROOT)
    before = sorted(path for path in folder.rglob("*") if path.is_file())
    answer = any_door(content, name)
    assert answer.status_code == 200
    said = answer.content.decode().replace("\\u00d7", "×")
    assert complaint in said, said[:2000]
    assert not get_image_model().objects.exists()
    assert sorted(path for path in folder.rglob("*") if path.is_file()) == before
