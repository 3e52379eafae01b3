"""A visitor finds the right service, sees what it costs, and begins a conversation."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, TELEPHONE

NAME = "Show and Share Your Work Through Video"


@pytest.mark.parametrize("with_scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_visitor_filters_opens_a_service_and_asks_about_it(with_scripts, visitor):
    page = visitor(TELEPHONE, java_script_enabled=with_scripts).visit("/for-teams/")
    formats = page.get_by_role("navigation", name="Services by format")
    expect(formats.locator("[aria-current]")).to_contain_text("All")
    before = page.locator("main .card").count()
    formats.get_by_role("link", name="In person").click()
    expect(formats.locator("[aria-current]")).to_contain_text("In person")
    expect(page).to_have_url(re.compile(r"\?format=in-person$"))
    assert 0 < page.locator("main .card").count() < before

    page.get_by_role("link", name=NAME).last.click()
    expect(page.locator("h1")).to_have_text(NAME)
    expect(page.locator(".facts")).to_contain_text("From $")

    page.get_by_role("link", name="Ask about this service").first.click()
    expect(page).to_have_url(re.compile(r"/lets-chat/\?about=\d+#enquiry"))
    expect(page.locator("main form select:has(option:checked)").first).to_be_visible()
    chosen = page.locator("main option:checked").all_text_contents()
    assert any(NAME in words for words in chosen), chosen


def test_prices_stand_side_by_side_on_a_laptop_and_one_below_another_on_a_telephone(visitor):
    address = "/for-teams/show-and-share-your-work-through-video/"
    lefts = {}
    for viewport in (LAPTOP, TELEPHONE):
        page = visitor(viewport).visit(address)
        boxes = [package.bounding_box() for package in page.locator(".package").all()]
        assert len(boxes) == 3
        assert all(box["x"] + box["width"] <= viewport["width"] for box in boxes)
        lefts[viewport["width"]] = len({round(box["x"]) for box in boxes})
    assert lefts == {LAPTOP["width"]: 3, TELEPHONE["width"]: 1}


def test_fees_stay_a_table_and_fit_a_telephone(visitor):
    page = visitor({"width": 320, "height": 640}).visit("/start-here/fees/")
    table = page.get_by_role("table", name="For Teams")
    expect(table.get_by_role("row").filter(has_text="Half a day")).to_contain_text("$1,234 per group")
    assert table.get_by_role("rowheader").count() > 5
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_keyboard_filters_testimonials_and_opens_a_question(visitor):
    page = visitor().visit("/start-here/testimonials/")
    link = page.get_by_role("link", name=NAME).and_(page.locator(".choices a"))
    link.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"\?service=\d+$"))
    expect(page.locator("main .testimonial")).to_have_count(1)

    page.goto(page.url.split("/start-here/")[0] + "/for-teams/show-and-share-your-work-through-video/")
    question = page.locator("main summary").first
    question.focus()
    page.keyboard.press("Enter")
    expect(page.locator("main details").first).to_have_attribute("open", "")
    assert page.locator("main details .text").first.is_visible()
