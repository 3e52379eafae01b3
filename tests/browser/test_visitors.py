"""What a visitor's browser is asked to do, and whom it is sent to."""

from playwright.sync_api import expect


def test_no_page_brings_a_complaint_a_cookie_or_a_stranger(visitor, public_addresses):
    guest = visitor()
    for path in public_addresses.values():
        page = guest.visit(path)
        # So that pictures far down are asked for as well.
        page.keyboard.press("End")
        page.wait_for_load_state("networkidle")
    assert guest.context.cookies() == []
    # The fixture looks for complaints and strangers.


def test_the_styles_may_be_kept_for_ever_and_apply(visitor):
    guest = visitor()
    with guest.page.expect_response(lambda response: "/static/site." in response.url) as loaded:
        page = guest.visit("/")
    assert "immutable" in loaded.value.headers["cache-control"]
    assert loaded.value.header_value("content-encoding") in ("br", "gzip")
    assert page.evaluate("getComputedStyle(document.querySelector('.skip-link')).position") != "static"


def test_a_film_asks_nobody_until_it_is_played(visitor, planted_site):
    guest = visitor()
    page = guest.visit(planted_site.blocks["video"])
    page.wait_for_load_state("networkidle")
    assert guest.strangers == []
    assert page.locator("iframe").count() == 0

    page.locator(".video__play").first.click()
    player = page.locator(".video iframe").first
    expect(player).to_be_visible()
    hosts = ("https://www.youtube-nocookie.com/embed/", "https://player.vimeo.com/video/")
    assert player.get_attribute("src").startswith(hosts)
    assert player.get_attribute("title")
    expect(page.frame_locator(".video iframe").locator("p")).to_have_text("Elsewhere")
    assert guest.strangers
    assert all(address.startswith(hosts) for address in guest.strangers)
    guest.strangers.clear()


def test_a_film_is_a_link_without_scripts(visitor, planted_site):
    page = visitor(java_script_enabled=False).visit(planted_site.blocks["video"])
    address = page.locator(".video__play").first.get_attribute("href")
    assert address.startswith(("https://www.youtube.com/", "https://youtu.be/", "https://vimeo.com/"))


def test_a_search_finds_a_page_and_leads_to_it(visitor):
    page = visitor().visit("/")
    field = page.get_by_role("searchbox").first
    field.fill("fees")
    field.press("Enter")
    page.locator("main").get_by_role("link", name="Fees", exact=True).click()
    expect(page.locator("h1")).to_have_text("Fees")
