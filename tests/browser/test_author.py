"""The author at work: she sees what she writes as visitors will, and then they do."""

import re
from contextlib import nullcontext

import pytest
from playwright.sync_api import expect


@pytest.fixture
def author(visitor):
    """The author, logged in through the form."""
    author = visitor()
    page = author.visit("/admin/")
    page.get_by_label("Username").fill("author")
    page.get_by_label("Password").fill("a password for tests")
    page.get_by_role("button", name="Sign in").click()
    expect(page).to_have_url(author.site.address + "/admin/")
    return author


def expect_preview_to_follow(preview, title):
    """Type on until the preview shows it.

    The editor takes what stands there two seconds after it has opened for unchanged, so
    what was typed before shows only with what is typed next.
    """
    for _ in range(10):
        title.press("End")
        title.press_sequentially("!")
        try:
            return expect(preview.locator("h1")).to_have_text(title.input_value(), timeout=5_000)
        except AssertionError:
            continue
    raise AssertionError("The preview stood still.")


def test_the_author_sees_a_change_as_she_types_and_visitors_once_she_publishes(author, visitor, planted_site):
    page = author.visit(f"/admin/pages/{planted_site.plain}/edit/")
    preview = page.frame_locator(".w-preview__iframe").last
    expect(preview.locator("h1")).to_be_visible()
    title = page.locator("#id_title")
    title.fill("Typed just now")
    expect_preview_to_follow(preview, title)

    guest = visitor()
    path = planted_site.types["PlainPage"]
    expect(guest.visit(path).locator("h1")).not_to_have_text(title.input_value())

    typed = title.input_value()
    page.get_by_role("button", name="More actions").first.click()
    page.get_by_role("button", name="Publish").click()
    expect(page.locator(".messages")).to_contain_text("published")
    expect(guest.visit(path).locator("h1")).to_have_text(typed)


def test_the_author_sees_a_block_before_she_picks_it(author, planted_site):
    page = author.visit(f"/admin/pages/{planted_site.plain}/edit/")
    page.get_by_role("button", name="Insert a block").last.click()
    choice = page.get_by_role("option", name="Quotation")
    choice.locator("xpath=following::button[1]").click()
    shown = page.frame_locator(".w-combobox-preview__iframe").locator("blockquote")
    expect(shown).to_be_visible()
    sheets = shown.evaluate("() => [...document.styleSheets].map((sheet) => sheet.href)")
    assert any("/static/site." in sheet for sheet in sheets)


@pytest.mark.parametrize("is_held", [True, False], ids=["while it saves itself", "before it does"])
def test_a_new_page_published_at_once_is_one_page(is_held, author, planted_site):
    page = author.page
    add = f"{author.site.address}/admin/pages/add/home/plainpage/{planted_site.plain}/"
    page.goto(add)
    page.wait_for_timeout(2500)  # then Wagtail notes what stands in a form
    answers = []

    def hold(route):
        """Let the page be made, and keep the answer from the browser."""
        answers.append((route, route.fetch()))

    if is_held:
        page.route(add, hold, times=1)
    title = "Published at once " + ("in the middle" if is_held else "before it was saved")
    with page.expect_request(add) if is_held else nullcontext():
        page.locator("#id_title").press_sequentially(title)
    page.get_by_role("button", name="More actions").first.click()
    page.get_by_role("button", name="Publish").click()
    if is_held:
        page.wait_for_timeout(500)
        [(route, answer)] = answers
        route.fulfill(response=answer)
    expect(page.locator(".messages")).to_contain_text("published")
    page.goto(f"{author.site.address}/admin/pages/{planted_site.plain}/?q={title}")
    rows = page.locator("table.listing tbody tr", has_text=title)
    expect(rows).to_have_count(1)
    expect(rows.first).to_contain_text(re.compile("live", re.IGNORECASE))


def test_a_page_that_is_being_published_does_not_save_itself_any_more(author, planted_site):
    page = author.page
    edit = f"{author.site.address}/admin/pages/{planted_site.plain}/edit/"
    page.goto(edit)
    page.wait_for_timeout(2500)  # then Wagtail notes what stands in a form
    asked = []

    def hold(route):
        """Let the page be published, and keep the answer from the browser for longer than a save waits."""
        if route.request.method != "POST":
            return route.continue_()
        asked.append("saved" if route.request.headers["accept"] == "application/json" else "published")
        if asked[-1] == "saved":
            return route.continue_()
        answer = route.fetch(max_redirects=0)
        page.wait_for_timeout(2_000)
        return route.fulfill(response=answer)

    page.route(edit, hold)
    page.get_by_role("button", name="More actions").first.click()
    expect(page.get_by_role("button", name="Publish")).to_be_visible()
    page.evaluate(
        """() => {
            document.querySelector("[name=action-publish]").click();
            // A change noticed only now, as the ones typed last are.
            document.querySelector("#page-edit-form").dispatchEvent(new CustomEvent("w-unsaved:add"));
        }"""
    )
    expect(page.locator(".messages")).to_contain_text("published")
    assert asked == ["published"]


def test_a_day_that_cant_be_read_is_told_and_not_made_today(author):
    page = author.page
    page.goto(f"{author.site.address}/admin/snippets/services/testimonial/add/")
    page.locator("#id_quote").fill("Every week.")
    page.locator("#id_name").fill("A Client")
    day = page.locator("#id_consented_on")
    day.fill("next week")
    page.locator("#id_quote").click()
    expect(day).to_have_value("next week")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Enter a valid date.")).to_be_visible()
    expect(day).to_have_value("next week")


def test_a_page_whose_title_is_typed_at_once_saves_itself(author, planted_site):
    page = author.page
    edit = f"{author.site.address}/admin/pages/{planted_site.plain}/edit/"
    page.goto(edit, wait_until="domcontentloaded")
    with page.expect_response(lambda answer: answer.request.method == "POST" and answer.url == edit):
        page.locator("#id_title").press_sequentially("!")  # and nothing more
    page.goto(edit)
    expect(page.locator("#id_title")).to_have_value(re.compile("!"))


def test_she_is_asked_before_she_leaves_what_she_typed_at_once(author):
    page = author.page
    page.goto(f"{author.site.address}/admin/snippets/services/testimonial/add/")
    page.locator("#id_organisation").press_sequentially("A Company")
    page.wait_for_timeout(4_000)  # Wagtail has noted what stands there
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.goto(author.site.address + "/admin/")
    assert asked == ["beforeunload"]


def wait_for(page, condition) -> None:
    """Wait until something is so, and let the page go on meanwhile."""
    for _ in range(200):
        if condition():
            return
        page.wait_for_timeout(100)
    raise AssertionError("It never was so.")


def test_words_typed_while_a_page_saves_itself_are_saved_too(author, planted_site):
    page = author.page
    edit = f"{author.site.address}/admin/pages/{planted_site.plain}/edit/"
    page.goto(edit)
    page.wait_for_timeout(2_500)  # then Wagtail notes what stands in a form
    held, sent = [], []

    def hold(route):
        """Keep the first answer from the browser."""
        if route.request.method != "POST":
            return route.continue_()
        sent.append(route.request.post_data)
        if len(sent) > 1:
            return route.continue_()
        return held.append((route, route.fetch()))

    page.route(edit, hold)
    title = page.locator("#id_title")
    title.press("End")
    title.press_sequentially("?")
    wait_for(page, lambda: held)
    title.press_sequentially("!")
    [(route, answer)] = held
    route.fulfill(response=answer)
    wait_for(page, lambda: len(sent) > 1)
    assert "?!" in sent[1]
