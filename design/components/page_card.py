"""Pages of several types, made ready to be shown as cards without a query for each."""

from collections.abc import Iterable

from wagtail.images import get_image_model

from .picture import fetch_files


def with_pictures(pages: Iterable) -> list:
    """Return the pages with their pictures, and the files a card shows, already fetched.

    ``prefetch_related`` can't follow a relation that each page type defines for itself,
    so the pictures of all pages are fetched by their ids: two queries for any number.
    """
    pages = list(pages)
    with_picture = [page for page in pages if getattr(page, "picture_id", None)]
    pictures = get_image_model().objects.in_bulk({page.picture_id for page in with_picture})
    for page in with_picture:
        page.picture = pictures.get(page.picture_id)
    fetch_files(pictures.values(), "card")
    return pages
