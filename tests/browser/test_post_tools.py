"""Beneath a post: passing it on and citing it, with scripts and without."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import TELEPHONE


@pytest.fixture
def post(planted_site):
    """The address of a post."""
    return planted_site.types["PostPage"]


def test_a_link_is_copied_and_that_is_said(visitor, post):
    page = visitor(permissions=["clipboard-read", "clipboard-write"]).visit(post)
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_role("status").filter(has_text="Link copied")).to_have_count(1)
    assert page.evaluate("navigator.clipboard.readText()").endswith(post)
    expect(page.get_by_role("button", name="Copy link")).to_be_visible()  # says so again, after a while


def test_a_citation_is_copied_whole_on_a_telephone(visitor, post):
    page = visitor(TELEPHONE, permissions=["clipboard-read", "clipboard-write"]).visit(post)
    page.get_by_text("Cite this").click()
    page.get_by_role("button", name="Copy BibTeX").click()
    expect(page.get_by_role("status").filter(has_text="Copied")).to_have_count(1)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("@misc{")
    assert copied.endswith("}")
    assert page.evaluate("document.documentElement.scrollWidth") == TELEPHONE["width"]


def test_the_devices_own_ways_are_offered_where_there_are_any(visitor, post):
    guest = visitor()
    guest.context.add_init_script(
        "navigator.share = async page => { window.shared = page }; navigator.canShare = () => true"
    )
    page = guest.visit(post)
    page.get_by_role("button", name="More ways").click()
    assert page.evaluate("window.shared.url").endswith(post)
    assert page.evaluate("window.shared.title") == page.locator("h1").inner_text()


def test_without_scripts_there_are_links_and_text_and_no_buttons(visitor, post):
    page = visitor(java_script_enabled=False).visit(post)
    tools = page.locator(".post-tools")
    expect(tools.get_by_role("link", name="Mastodon")).to_be_visible()
    page.get_by_text("Cite this").click()
    expect(tools.locator("pre")).to_be_visible()
    expect(tools.get_by_role("button")).to_have_count(0)
