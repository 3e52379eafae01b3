"""Somebody far away finds out when an event is, registers and changes their mind; the author sees it."""

import re
from itertools import count

import pytest
from icalendar import Calendar
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, TELEPHONE, from_another_place
from tests.browser.test_accessibility import violations

numbers = count(1)


@pytest.fixture(params=[True, False], ids=["with scripts", "without"])
def guest(visitor, request):
    """Somebody in Berlin, whose browser runs scripts or doesn't."""
    return visitor(
        TELEPHONE, java_script_enabled=request.param, timezone_id="Europe/Berlin", **from_another_place()
    )


def fill_in(page, address: str) -> None:
    """Type name and address, and take as long over it as a person does."""
    page.get_by_label("Your name").fill(address.partition("@")[0])
    page.get_by_label("Your email address").fill(address)
    page.wait_for_timeout(2_100)


def admin(author_page, path: str):
    """Open one of the author's screens and return it."""
    author_page.goto(re.match(r"https?://[^/]+", author_page.url)[0] + path)
    return author_page


def mail_to(author_page, address: str) -> str:
    """Return the text of the mail to an address, as the author's list of mails has it."""
    page = admin(author_page, f"/admin/outbox/mail/?q={address}")
    page.get_by_role("link", name="Inspect").first.evaluate("link => location.assign(link.href)")
    expect(page.locator("main")).to_contain_text("attempts", ignore_case=True)
    return page.locator("main").inner_text()


def test_a_visitor_elsewhere_sees_their_own_clock_too(visitor, planted_site):
    page = visitor(timezone_id="Europe/Berlin").visit(planted_site.types["EventPage"])
    clocks = page.locator(".event-times__clock:visible")
    expect(clocks).to_have_count(2)
    expect(clocks.nth(0)).to_contain_text("12:00 pm to 1:00 pm AE")
    expect(clocks.nth(0)).to_contain_text("(Melbourne)")
    expect(clocks.nth(1)).to_contain_text("By your clock:")
    expect(clocks.nth(1)).to_contain_text(
        re.compile(r"[23]:00 am to [34]:00 am (GMT\+[12]|CES?T) \(Berlin\)")
    )
    named, own = (
        [moment.get_attribute("datetime") for moment in clock.locator("time").all()] for clock in clocks.all()
    )
    instants = "texts => texts.map(text => Date.parse(text))"
    assert page.evaluate(instants, named) == page.evaluate(instants, own)


def test_a_clock_of_no_place_is_named_once(visitor, planted_site):
    page = visitor(timezone_id="UTC").visit(planted_site.types["EventPage"])
    expect(page.locator("[data-local-time]")).to_have_text(re.compile(r"to [23]:00 am UTC$"))


@pytest.mark.parametrize("zone", ["Australia/Melbourne", "Australia/Sydney"])
def test_a_visitor_with_the_same_clock_sees_one(zone, visitor, planted_site):
    page = visitor(timezone_id=zone).visit(planted_site.types["EventPage"])
    expect(page.locator(".event-times__clock:visible")).to_have_count(1)


def test_without_a_script_the_time_of_the_place_is_enough(visitor, planted_site):
    page = visitor(timezone_id="Europe/Berlin", java_script_enabled=False).visit(
        planted_site.types["EventPage"]
    )
    expect(page.locator(".event-times__clock:visible")).to_have_count(1)


def test_a_visitor_registers_the_author_sees_it_and_the_link_in_the_mail_takes_it_back(
    guest, author_page, planted_site
):
    address = f"guest{next(numbers)}@example.com"
    page = guest.visit(planted_site.types["EventPage"])
    fill_in(page, address)
    page.locator(".registration").get_by_role("button", name="Register").click()
    expect(page.locator("h1")).to_have_text("Thank you")
    assert guest.context.cookies() == []

    listed = admin(author_page, f"/admin/resources/registration/?q={address}")
    expect(listed.locator(".records__row")).to_contain_text(address)
    expect(listed.locator(".records__row .w-status")).to_contain_text("Registered")

    mail = mail_to(author_page, address)
    assert "https://example.com/sample-room" in mail
    cancel = re.search(r"https?://[^/\s]+(/events/cancel/\S+)", mail)[1]
    page = guest.visit(cancel)
    expect(page.locator("h1")).to_have_text("Take your registration back?")
    page.get_by_role("button", name="I’m not coming").click()
    expect(page.locator("h1")).to_have_text("You are not registered")
    listed = admin(author_page, f"/admin/resources/registration/?q={address}")
    expect(listed.locator(".records__row .w-status")).to_contain_text("Cancelled")


def test_a_full_event_offers_its_waiting_list(guest, author_page, planted_site):
    index = planted_site.types["EventIndexPage"]
    card = guest.visit(index).locator(".card", has_text="A full talk")
    expect(card).to_contain_text("Fully booked")
    page = guest.visit(f"{index}a-full-talk/")
    address = f"waits{next(numbers)}@example.com"
    fill_in(page, address)
    page.get_by_role("button", name="Put me on the waiting list").click()
    expect(page.locator("h1")).to_have_text("Thank you")
    listed = admin(author_page, f"/admin/resources/registration/?q={address}")
    expect(listed.locator(".records__row .w-status")).to_contain_text("On the waiting list")


def test_a_visitor_takes_the_event_home_as_a_calendar_file(guest, planted_site):
    page = guest.visit(planted_site.types["EventPage"])
    with page.expect_download() as downloading:
        page.get_by_role("link", name="Put it into your calendar").click()
    assert downloading.value.suggested_filename == "sample-talk-working-out-loud.ics"
    [event] = Calendar.from_ical(downloading.value.path().read_bytes()).events
    assert str(event["SUMMARY"]) == "Sample Talk: Working Out Loud Without the Noise"
    assert event["DTSTART"].params["TZID"] == "Australia/Melbourne"


def test_past_events_are_behind_a_link(guest, planted_site):
    page = guest.visit(planted_site.types["EventIndexPage"])
    expect(page.locator(".card", has_text="The Two-Minute Expert")).to_have_count(0)
    page.get_by_role("link", name=re.compile(r"^Past \(")).click()
    page.get_by_role("link", name="Sample Talk: The Two-Minute Expert").click()
    expect(page.locator(".event-facts").get_by_role("link", name="Slides of")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_state_of_an_event_violates_no_rule(scheme, visitor, planted_site):
    reader = visitor(LAPTOP, color_scheme=scheme, timezone_id="Europe/Berlin", **from_another_place())
    index = planted_site.types["EventIndexPage"]
    for path in (f"{index}?past", f"{index}a-full-talk/", f"{index}sample-talk-the-two-minute-expert/"):
        page = reader.visit(path)
        for viewport in (LAPTOP, TELEPHONE):
            page.set_viewport_size(viewport)
            assert violations(page) == []
            assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    page = reader.visit(planted_site.types["EventPage"])
    page.locator(".visitor-form").evaluate("form => { form.noValidate = true; }")
    page.get_by_label("Your name").fill("What I typed")
    page.wait_for_timeout(2_100)
    page.locator(".registration").get_by_role("button", name="Register").click()
    expect(page.locator(".form__errors")).to_be_focused()
    expect(page.get_by_label("Your name")).to_have_value("What I typed")
    assert violations(page) == []
    reader.complaints.clear()  # the browser remarks on the 422
