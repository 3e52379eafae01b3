"""Shows a component on its own, from what an author would have put into it."""

import pytest
from bs4 import BeautifulSoup

from home.blocks import HomeBody
from tests.documents import read_html
from tests.factories import PlainPageFactory


@pytest.fixture
def show(db):
    """Return a function that renders a body of blocks, each a kind and what is stored of it."""

    def render(*blocks: tuple) -> BeautifulSoup:
        body = HomeBody()
        stored = [{"type": kind, "value": value} for kind, value in blocks]
        return read_html(body.render(body.to_python(stored), {"page": None}))

    return render


@pytest.fixture
def target(home):
    """A page to lead to."""
    return PlainPageFactory(parent=home, title="The page", slug="the-page", summary="What it is about.")
