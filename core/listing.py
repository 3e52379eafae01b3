"""Lists of pages of several types, made ready to be shown without a query for each."""

from collections.abc import Iterable

from wagtail.images import get_image_model

from design.components.picture import LAYOUTS


def with_pictures(pages: Iterable, layout: str) -> list:
    """Return the pages with their pictures, and those pictures' files, already fetched.

    ``prefetch_related`` can't follow a relation that each page type defines for itself,
    so the pictures of all pages are fetched by their ids: two queries for any number.

    Args:
        pages: specific pages, or any objects with a ``picture`` relation.
        layout: a key of ``LAYOUTS``: how large the pictures will be shown.
    """
    pages = list(pages)
    picture_ids = {page.picture_id for page in pages if getattr(page, "picture_id", None)}
    if not picture_ids:
        return pages
    pictures = (
        get_image_model().objects.prefetch_renditions(*LAYOUTS[layout].filter_specs).in_bulk(picture_ids)
    )
    for page in pages:
        picture_id = getattr(page, "picture_id", None)
        if picture_id:
            page.picture = pictures.get(picture_id)
    return pages
