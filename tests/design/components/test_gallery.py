"""Galleries: pictures that open large, with or without a script, at a constant cost."""

import pytest
from django.core.cache import cache
from wagtail.blocks import StructBlockValidationError

from design.components.gallery import GalleryBlock
from home.blocks import HomeBody
from tests.factories import PictureFactory


def picture(pk: int, caption: str = "", **image) -> dict:
    return {
        "image": {"image": pk, "decorative": False, "alt_text": ""} | image,
        "caption": caption,
    }


def gallery(*pictures: dict, title: str = "") -> tuple:
    return ("gallery", {"title": title, "pictures": list(pictures)})


@pytest.fixture
def library(db):
    return [PictureFactory(description=f"What {number} shows") for number in range(3)]


def test_each_picture_links_to_a_larger_file_that_visitors_may_see(show, library):
    links = show(gallery(*(picture(each.pk) for each in library))).select("ul a")
    assert len(links) == 3
    assert all(link["href"].startswith("/media/images/") for link in links)
    assert len({link["href"] for link in links}) == 3
    assert all(link["href"] != link.img["src"] for link in links)


def test_each_picture_is_described_as_fits_where_it_stands(show, library):
    one, two, three = library
    shown = show(
        gallery(
            picture(one.pk), picture(two.pk, alt_text="What it means"), picture(three.pk, decorative=True)
        )
    )
    assert [image["alt"] for image in shown.select("ul img")] == ["What 0 shows", "What it means", ""]


def test_a_link_has_a_name_although_its_picture_is_an_ornament(show, library):
    shown = show(gallery(*(picture(each.pk, decorative=True) for each in library)))
    assert [link.get_text(strip=True) for link in shown.select("ul a")] == [
        "Picture 1 of 3, large:",
        "Picture 2 of 3, large:",
        "Picture 3 of 3, large:",
    ]


def test_captions_and_credits_stand_under_their_pictures(show, db):
    credited = PictureFactory(credit="A photographer")
    shown = show(gallery(picture(credited.pk, "A caption"), picture(PictureFactory().pk)))
    assert [part.get_text(" ", strip=True) for part in shown.select("figcaption")] == [
        "A caption A photographer"
    ]


def test_what_is_gone_from_the_library_leaves_no_gap(show, library):
    assert len(show(gallery(picture(library[0].pk), picture(999))).select("ul li")) == 1
    assert not show(gallery(picture(998), picture(999))).find(True)


def test_a_picture_whose_file_is_gone_is_left_out(show, library):
    library[0].file.storage.delete(library[0].file.name)
    assert len(show(gallery(*(picture(each.pk) for each in library))).select("ul li")) == 2


def test_a_large_gallery_costs_as_many_queries_as_a_small_one(db, queries_of):
    body = HomeBody()

    def cost_of(count: int) -> int:
        stored = [picture(PictureFactory().pk) for _ in range(count)]
        value = [{"type": "gallery", "value": {"title": "", "pictures": stored}}]
        body.render(body.to_python(value), {"page": None})  # makes the files
        cache.clear()
        return len(queries_of(lambda: body.render(body.to_python(value), {"page": None})))

    assert cost_of(2) == cost_of(7) > 0


@pytest.mark.parametrize("count", [1, 41])
def test_a_gallery_has_from_two_to_forty_pictures(count, db):
    block = GalleryBlock()
    stored = [picture(PictureFactory().pk)] * count
    with pytest.raises(StructBlockValidationError):
        block.clean(block.to_python({"title": "", "pictures": stored}))
