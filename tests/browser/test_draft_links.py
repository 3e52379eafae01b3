"""The author shows a draft to somebody without an account."""

from urllib.parse import urlsplit

from playwright.sync_api import expect


def test_the_author_sends_a_link_to_a_draft_and_takes_it_back(visitor, planted_site):
    author = visitor(permissions=["clipboard-read", "clipboard-write"])
    page = author.visit(f"/admin/login/?next=/admin/pages/{planted_site.plain}/edit/")
    page.get_by_label("Username").fill("author")
    page.get_by_label("Password").fill("a password for tests")
    page.get_by_role("button", name="Sign in").click()
    page.locator("#id_title").fill("Not yet for everybody")
    page.get_by_role("button", name="Save draft").click()
    expect(page.locator(".messages")).to_contain_text("has been updated")

    page.locator("#w-slim-header-buttons").get_by_role("button", name="Actions").click()
    page.get_by_role("link", name="Share a draft").click()
    page.get_by_label("For whom").fill("Priya")
    page.get_by_role("button", name="Make a link").click()
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    address = page.evaluate("navigator.clipboard.readText()")
    assert address == page.get_by_label("Address").input_value()

    guest = visitor()
    shown = guest.visit(urlsplit(address).path)
    expect(shown.get_by_role("heading", level=1)).to_have_text("Not yet for everybody")
    expect(shown.get_by_role("complementary", name="About this draft")).to_contain_text("Link valid until")

    page.get_by_role("button", name="Take back the link for Priya").click()
    expect(page.get_by_role("main")).to_contain_text("Taken back on")
    assert guest.context.request.get(address).status == 410
