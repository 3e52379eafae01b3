"""What automatic checks of accessibility find, on every template, in light and dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from blog.urls import ARCHIVES
from tests.browser.conftest import LAPTOP, TELEPHONE
from tests.discovery import page_types

TEMPLATES = [
    *(model.__name__ for model in page_types()),
    *(name for name, _, _ in ARCHIVES),
    "category without posts",
    "second page of an archive",
    "search",
    "search without results",
    "second page of a list",
]
RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    "resultTypes": ["violations"],
}

every_template = pytest.mark.parametrize("template", TEMPLATES)


def violations(page) -> list[str]:
    """Return what axe finds wrong on the page as it is now."""
    return [
        f"{rule['id']}: {node['html'][:160]} {node['failureSummary']}"
        for rule in Axe().run(page, options=RULES).response["violations"]
        for node in rule["nodes"]
    ]


@every_template
def test_no_template_violates_a_rule_in_light_or_dark_on_telephone_or_laptop(
    template, visitor, public_addresses
):
    found = {}
    for scheme in ("light", "dark"):
        page = visitor(color_scheme=scheme).visit(public_addresses[template])
        for viewport in (LAPTOP, TELEPHONE):
            page.set_viewport_size(viewport)
            found[scheme, viewport["width"]] = violations(page)
    assert not any(found.values()), found


@every_template
def test_no_template_scrolls_sideways_at_320_pixels(template, visitor, public_addresses):
    page = visitor({"width": 320, "height": 640}).visit(public_addresses[template])
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_every_address_is_among_what_is_looked_at(public_addresses):
    assert set(public_addresses) == set(TEMPLATES)


@pytest.mark.parametrize("viewport", [LAPTOP, TELEPHONE], ids=["laptop", "telephone"])
def test_a_word_without_an_end_scrolls_no_page_sideways(viewport, visitor, planted_site):
    guest = visitor(viewport)
    page = guest.visit(planted_site.unending)
    expect(page.locator(".comment__text")).to_contain_text("w" * 200)
    title = page.locator("h1").inner_text()
    paths = {
        "itself": planted_site.unending,
        "the blog": planted_site.types["BlogIndexPage"],
        "an archive": page.locator("a[href*='/category/']").first.get_attribute("href"),
        "another post": planted_site.types["PostPage"],
        "home": "/",
    }
    widths = {}
    for name, path in paths.items():
        page = guest.visit(path)
        widths[name] = page.evaluate("document.documentElement.scrollWidth")
        assert title in page.content(), name
    assert widths == dict.fromkeys(paths, viewport["width"])


def test_no_template_scrolls_sideways_with_text_of_twice_the_size(visitor, public_addresses):
    # 1280 pixels wide at 200 % is what WCAG 1.4.4 asks of a laptop.
    page = visitor({"width": 640, "height": 450}).visit(public_addresses["HomePage"])
    assert page.evaluate("document.documentElement.scrollWidth") <= 640


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_open_menu_of_a_telephone_violates_no_rule(scheme, visitor):
    page = visitor(TELEPHONE, color_scheme=scheme, reduced_motion="reduce").visit("/")
    page.get_by_role("button", name="Menu").click()
    page.locator("nav[aria-label=Main] summary").first.click()
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_error_page_violates_no_rule(scheme, visitor):
    guest = visitor(color_scheme=scheme)
    assert violations(guest.visit("/no/such/page/")) == []
    guest.complaints.clear()  # the browser remarks on the 404
