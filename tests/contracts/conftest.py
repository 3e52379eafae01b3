"""The gallery: a site with one of every page type, each filled with one of every block."""

import pytest
from wagtail.models import Page, Site

from blog.models import Category, PostPage, Series
from core.models import SiteSettings
from tests.conftest import make_home
from tests.discovery import factory_for, page_types, place_for, stream_fields
from tests.factories import DocumentFactory, FilmFactory, PictureFactory, SoundFactory, TestimonialFactory


def with_every_block(page_type: type[Page]) -> dict:
    """Return what the fields of blocks of a page type hold when each block is used once."""
    return {
        field.name: [
            (name, block.get_preview_value()) for name, block in field.stream_block.child_blocks.items()
        ]
        for model, field in stream_fields()
        if model is page_type
    }


def fill(page: Page) -> Page:
    """Give a page everything it can hold, and publish it."""
    page.refresh_from_db()  # it may have got children since
    page.picture = PictureFactory()
    page.summary = f"What {page.title} is about."
    for name, blocks in with_every_block(type(page)).items():
        setattr(page, name, blocks)
    page.save_revision().publish()
    return page


def file(post: PostPage) -> None:
    """Give a post everything that posts may be filed under, and publish it."""
    post.categories = [Category.objects.create(name="Notes from work")]
    post.tags.add("Reading")
    post.series = Series.objects.create(name="A year of notes")
    post.save_revision().publish()


@pytest.fixture(scope="module")
def gallery(module_database):
    """One page of each type, filled and published; every picture's files are made."""
    for _ in range(3):
        PictureFactory()
    DocumentFactory()
    SoundFactory()
    FilmFactory()
    TestimonialFactory(picture=PictureFactory())
    home = make_home()
    settings = SiteSettings.for_site(Site.objects.get())
    settings.badges = [("badge", {"picture": PictureFactory(), "name": "A membership", "address": ""})]
    settings.social_links = [("link", {"name": "Elsewhere", "address": "https://example.com/"})]
    settings.share_picture = PictureFactory()
    settings.description = "What the site is about."
    settings.save()
    pages = {type(home): home}
    for page_type in page_types():
        if page_type not in pages:
            # One that another page type had to have above it may stand already.
            pages[page_type] = page_type.objects.first() or factory_for(page_type)(
                parent=place_for(page_type, home), show_in_menus=True
            )
    for page in pages.values():
        fill(page)
    file(pages[PostPage])
    return pages
