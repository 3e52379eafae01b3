"""What every block that the author may pick must do."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from wagtail.blocks import StreamBlock
from wagtail.coreutils import get_dummy_request
from wagtail.models import Site

from core.models import SiteSettings
from tests.conftest import log_in
from tests.discovery import offered_blocks, stream_fields
from tests.documents import read, read_html

every_block = pytest.mark.parametrize(
    "block", offered_blocks(), ids=lambda block: f"{type(block).__name__}-{block.name}"
)


@pytest.fixture
def library(gallery, savepoint):
    """A site with pictures, a file, a testimonial and pages to show, and what templates know of it."""
    return {
        "request": get_dummy_request(),
        "site_settings": SiteSettings.for_site(Site.objects.get()),
    }


@every_block
def test_every_block_has_a_picture_a_name_a_line_of_help_and_a_group(block):
    assert block.meta.icon != "placeholder"
    assert block.meta.label
    assert block.get_description()
    assert block.meta.group


@every_block
def test_every_block_can_be_previewed(block):
    assert block.is_previewable


@every_block
def test_every_block_renders_from_its_preview_value(block, library):
    shown = block.render(block.get_preview_value(), library)
    assert read_html(shown).find(True), "it shows at least one element"


@every_block
def test_every_block_shows_itself_in_the_block_picker(block, library):
    browser = Client()
    log_in(browser)
    address = reverse("wagtailadmin_block_preview")
    soup = read(browser.get(address, {"id": block.definition_prefix}))
    rendered = BeautifulSoup(block.render(block.get_preview_value(), library), "html.parser").find(True)
    assert soup.find(rendered.name), "the preview shows the block"
    assert any("site.css" in link["href"] for link in soup.find_all("link", rel="stylesheet"))


@pytest.mark.parametrize(
    "field",
    [field for _, field in stream_fields()],
    ids=lambda field: f"{field.model.__name__}-{field.name}",
)
def test_every_field_of_blocks_may_be_left_empty(field):
    assert field.blank
    assert isinstance(field.stream_block, StreamBlock)
