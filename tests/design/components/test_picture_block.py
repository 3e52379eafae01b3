"""Pictures in a page: described, or said to be an ornament."""

import pytest

from tests.factories import PictureFactory


@pytest.fixture
def shown(show, db):
    """Return a function that shows a picture with the given words."""

    def render(caption="", width="text", **image):
        picture = PictureFactory(description="What it shows", credit=image.pop("credit", ""))
        value = {"image": {"image": picture.pk, "decorative": False, "alt_text": ""} | image}
        return show(("picture", value | {"caption": caption, "width": width}))

    return render


@pytest.mark.parametrize(
    ("image", "alt"),
    [
        ({}, "What it shows"),
        ({"alt_text": "What it means here"}, "What it means here"),
        ({"decorative": True}, ""),
    ],
)
def test_a_picture_is_described_as_fits_where_it_stands(image, alt, shown):
    assert shown(**image).find("img")["alt"] == alt


def test_a_caption_and_a_credit_stand_under_the_picture(shown):
    assert shown(caption="A caption", credit="A photographer").figcaption.get_text(" ", strip=True) == (
        "A caption A photographer"
    )
    assert not shown().find("figcaption")


def test_a_deleted_picture_leaves_no_frame_behind(show, db):
    image = {"image": 999, "decorative": False, "alt_text": ""}
    assert not show(("picture", {"image": image, "caption": "Gone", "width": "text"})).find(True)
