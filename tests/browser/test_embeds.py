"""Pictures, sound, films, code and notes within a page, as a visitor and her browser meet them."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, TELEPHONE
from tests.browser.test_accessibility import violations
from tests.browser.test_author import author  # noqa: F401 -- a fixture

ELSEWHERE = (
    "https://www.youtube-nocookie.com/embed/",
    "https://player.vimeo.com/video/",
)


@pytest.fixture
def every_block(planted_site):
    """The address of a page with a block of each kind."""
    return planted_site.blocks["gallery"]


def test_nobody_else_is_asked_before_a_visitor_presses_play(visitor, every_block):
    guest = visitor()
    page = guest.visit(every_block)
    page.keyboard.press("End")
    for _ in range(12):  # past everything that is fetched when it comes near
        page.mouse.wheel(0, -800)
    page.wait_for_load_state("networkidle")
    assert guest.strangers == []
    assert page.locator("iframe").count() == 0

    stage = page.locator(".video__stage").first
    stage.locator(".video__play").click()
    expect(stage.locator("iframe")).to_be_focused()
    assert guest.strangers
    assert all(address.startswith(ELSEWHERE) for address in guest.strangers)
    guest.strangers.clear()
    assert guest.context.cookies() == []


def test_a_sound_file_is_fetched_when_it_is_played_and_not_before(visitor, every_block):
    guest = visitor()
    asked = []
    guest.page.on("request", lambda request: "/media/media/" in request.url and asked.append(request.url))
    page = guest.visit(every_block)
    page.wait_for_load_state("networkidle")
    player = page.locator("audio").first
    expect(player).to_be_visible()
    assert asked == []
    with page.expect_response(lambda response: "/media/media/" in response.url) as fetched:
        # Its bytes are no music: that it fails to play doesn't matter here.
        player.evaluate("player => player.play().catch(() => {})")
    assert fetched.value.status in (200, 206)
    assert fetched.value.headers["content-type"] == "audio/mpeg"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [LAPTOP, TELEPHONE], ids=["laptop", "telephone"])
def test_no_block_violates_a_rule_and_none_scrolls_the_page_sideways(scheme, viewport, visitor, every_block):
    page = visitor(viewport, color_scheme=scheme).visit(every_block)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]

    page.locator(".gallery__pictures a").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert violations(page) == []


def test_a_gallery_is_looked_through_by_keyboard_and_gives_the_focus_back(visitor, every_block):
    page = visitor().visit(every_block)
    links = page.locator(".gallery__pictures a")
    links.nth(0).focus()
    page.keyboard.press("Enter")
    viewer = page.get_by_role("dialog")
    expect(viewer.locator("img")).to_be_visible()
    first = viewer.locator("img").get_attribute("src")
    assert first == links.nth(0).evaluate("link => link.href")
    assert viewer.locator("img").get_attribute("alt")

    page.keyboard.press("ArrowRight")
    expect(viewer.locator("img")).not_to_have_attribute("src", first)
    page.keyboard.press("ArrowLeft")
    expect(viewer.locator("img")).to_have_attribute("src", first)
    page.keyboard.press("ArrowLeft")
    expect(viewer.get_by_role("status")).to_have_text(re.compile(rf"^{links.count()} / "))
    viewer.get_by_role("button", name="Next").click()
    viewer.get_by_role("button", name="Next").click()
    expect(viewer.get_by_role("status")).to_have_text(re.compile("^2 / "))

    page.keyboard.press("Escape")
    expect(viewer).to_be_hidden()
    expect(links.nth(1)).to_be_focused()


def test_a_gallery_opens_its_pictures_without_scripts(visitor, every_block):
    guest = visitor(java_script_enabled=False)
    page = guest.visit(every_block)
    address = page.locator(".gallery__pictures a").first.evaluate("link => link.href")
    with page.expect_response(address) as opened:
        page.locator(".gallery__pictures a").first.click()
    assert opened.value.headers["content-type"] == "image/webp"
    # The browser would style a picture that stands alone, which the policy refuses.
    guest.complaints.clear()


def test_code_is_copied_where_scripts_run_and_readable_where_not(visitor, every_block):
    guest = visitor(permissions=["clipboard-read", "clipboard-write"])
    page = guest.visit(every_block)
    code = page.locator(".code").first
    code.get_by_role("button", name="Copy").click()
    expect(code.get_by_role("status")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == code.locator("code").text_content()

    without = visitor(java_script_enabled=False).visit(every_block)
    expect(without.locator(".code code").first).to_be_visible()
    assert without.locator(".code button").count() == 0


def test_a_note_leads_there_and_back(visitor, every_block):
    page = visitor().visit(every_block)
    page.locator("[role=doc-noteref]").first.click()
    expect(page.locator("li:target")).to_contain_text("A note.")
    page.locator("[role=doc-backlink]").first.click()
    expect(page.locator(".notes__mark a:target")).to_be_in_viewport()


def test_the_author_writes_a_note_changes_it_and_takes_one_away(author, visitor, planted_site):  # noqa: F811
    page = author.visit(f"/admin/pages/{planted_site.plain}/edit/")
    page.get_by_role("button", name="Insert a block").last.click()
    page.get_by_role("option", name="Text", exact=True).click()
    editor = page.locator(".public-DraftEditor-content").last
    editor.click()
    page.keyboard.type("A sentence")

    def note(words: str):
        """Write a note about the last word."""
        page.keyboard.press("End")
        page.keyboard.press("Shift+Control+ArrowLeft")
        page.get_by_role("button", name="Note at the end of the page").last.click()
        keep(words)

    def keep(words: str):
        page.get_by_role("dialog").get_by_label("Note").fill(words)
        page.get_by_role("dialog").get_by_role("button", name="Keep").click()

    note('It\'s "so" & <b>')
    expect(editor).to_have_text("A sentence†")

    editor.locator(".TooltipEntity").click()
    page.get_by_role("button", name="Edit", exact=True).last.click()
    expect(page.get_by_role("dialog").get_by_label("Note")).to_have_value('It\'s "so" & <b>')
    keep("Changed & <kept>")
    expect(editor).to_have_text("A sentence†")

    editor.click()
    page.keyboard.press("End")
    page.keyboard.type(" and more")
    note("Not needed")
    expect(editor).to_have_text("A sentence† and more†")
    editor.locator(".TooltipEntity").last.click()
    page.get_by_role("button", name="Remove", exact=True).last.click()
    expect(editor).to_have_text("A sentence† and more")

    # The editor writes what it shows into the form a moment later.
    page.wait_for_function(
        """() => [...document.querySelectorAll("input[type=hidden]")].some(
            ({value}) =>
                value.includes(" and more") && value.includes("Changed") && !value.includes("Not needed")
        )"""
    )
    page.get_by_role("button", name="More actions").first.click()
    page.get_by_role("button", name="Publish").click()
    expect(page.locator(".messages")).to_contain_text("published")
    shown = visitor().visit(planted_site.types["PlainPage"])
    expect(shown.locator("[role=doc-endnotes] li")).to_have_count(1)
    expect(shown.locator("[role=doc-endnotes]")).to_contain_text("Changed & <kept>")
