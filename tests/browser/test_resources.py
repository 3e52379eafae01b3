"""A visitor fetches a worksheet, has another mailed, and watches a film."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import TELEPHONE, from_another_place, take_time


@pytest.fixture(params=[True, False], ids=["with scripts", "without"])
def guest(visitor, request):
    """Somebody on a telephone, whose browser runs scripts or doesn't."""
    return visitor(
        TELEPHONE, java_script_enabled=request.param, accept_downloads=True, **from_another_place()
    )


def test_from_all_resources_to_a_worksheet_by_the_way_on(guest, planted_site):
    page = guest.visit("/resources/")
    page.get_by_role("link", name="All of them: Free Resources").click()
    page.locator("main .card a").first.click()
    link = page.locator(".download__list a").first
    answer = page.request.get(planted_site.address + link.get_attribute("href"))
    assert answer.body().startswith(b"%PDF-")
    assert re.search(r'filename="?sample-.*\.pdf', answer.headers["content-disposition"])
    assert guest.context.cookies() == []


def test_a_worksheet_comes_by_mail(guest, planted_site):
    page = guest.visit(planted_site.types["DownloadPage"])
    page.get_by_text("Have it sent to you by email").click()
    page.get_by_label("Your email address").fill("ida@example.com")
    take_time(page)
    page.get_by_role("button", name="Send me the link").click()
    expect(page.locator("h1")).to_have_text("On its way")


def test_a_film_is_played_by_a_press_and_its_words_can_be_read(visitor, planted_site):
    guest = visitor()
    page = guest.visit(planted_site.types["VideoPage"])
    page.locator("details.transcript summary").click()
    expect(page.locator("details.transcript")).to_contain_text("Nobody speaks")
    page.wait_for_load_state("networkidle")
    assert guest.strangers == []
    page.locator(".video__play").click()
    expect(page.locator(".video__stage iframe")).to_be_focused()
    assert all(address.startswith("https://www.youtube-nocookie.com/") for address in guest.strangers)
    guest.strangers.clear()


def test_films_are_narrowed_by_topic(guest, planted_site):
    page = guest.visit(planted_site.types["VideoIndexPage"])
    page.get_by_role("link", name="Noticing (1)", exact=True).click()
    expect(page.locator(".choices [aria-current]")).to_have_text("Noticing (1)")
    assert page.locator("main .card").count() == 1
