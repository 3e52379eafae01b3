"""A reader comments, the author approves, and the comment is there; with and without a script."""

import re
from itertools import count

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, TELEPHONE, from_another_place
from tests.browser.test_accessibility import violations

numbers = count(1)


@pytest.fixture(params=[True, False], ids=["with scripts", "without"])
def reader(visitor, request):
    """A reader on a telephone, whose browser runs scripts or doesn't."""
    return visitor(TELEPHONE, java_script_enabled=request.param, **from_another_place())


def fill_in(page, text: str) -> None:
    """Type a comment, and take as long over it as a person does."""
    page.get_by_label("Your comment").fill(text)
    page.get_by_label("Your name").fill("Helen")
    page.get_by_label("Your email address").fill(f"helen{next(numbers)}@example.com")
    page.wait_for_timeout(2_100)


def send(page) -> None:
    page.get_by_role("button", name="Send the comment").click()


def approve(author_page, text: str) -> None:
    """Approve the comment of this text in the author's list."""
    author_page.goto(re.match(r"https?://[^/]+", author_page.url)[0] + "/admin/blog/comment/")
    row = author_page.locator(".records__row", has_text=text)
    row.get_by_role("button", name="Approve the comment").click()
    expect(author_page.locator(".messages")).to_contain_text("approved")


def test_a_reader_comments_and_the_comment_appears_once_the_author_approves_it(
    reader, author_page, planted_site
):
    post = planted_site.types["PostPage"]
    text = f"I read it to the end, twice ({next(numbers)})."
    page = reader.visit(post)
    fill_in(page, text)
    send(page)
    expect(page.locator("h1")).to_have_text("Thank you")
    expect(page.locator("main")).to_contain_text("once it has been read")
    expect(reader.visit(post).get_by_text(text)).to_have_count(0)

    approve(author_page, text)
    page = reader.visit(post)
    expect(page.locator(".comment__text", has_text=text)).to_be_visible()

    page.locator(".comment", has_text=text).get_by_role("link", name="Reply to Helen").click()
    answer = f"An answer to that ({next(numbers)})."
    fill_in(page, answer)
    send(page)
    approve(author_page, answer)
    page = reader.visit(post)
    expect(page.locator(".comments__replies .comment__text", has_text=answer)).to_be_visible()
    assert reader.context.cookies() == []


def test_a_reply_can_be_called_off_and_the_form_goes_home(visitor, author_page, planted_site):
    reader = visitor(**from_another_place())
    page = reader.visit(planted_site.types["PostPage"])
    text = f"To be answered ({next(numbers)})."
    fill_in(page, text)
    send(page)
    approve(author_page, text)
    page = reader.visit(planted_site.types["PostPage"])
    comment = page.locator(".comment", has_text=text)
    comment.get_by_role("link", name="Reply to Helen").click()
    expect(comment.get_by_label("Your comment")).to_be_focused()
    expect(comment.get_by_role("heading", name="Your answer to Helen")).to_be_visible()
    comment.get_by_role("button", name="Don’t answer this one").click()
    expect(page.locator(".comments > .comments__write")).to_be_visible()
    expect(page.locator("[name=reply]")).to_have_value("")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_errors_are_focused_and_violate_no_rule(scheme, visitor, planted_site):
    reader = visitor(LAPTOP, color_scheme=scheme, **from_another_place())
    page = reader.visit(planted_site.types["PostPage"])
    page.locator(".visitor-form").evaluate("form => { form.noValidate = true; }")
    page.get_by_label("Your comment").fill("What I typed.")
    page.get_by_label("Your email address").fill("nobody")
    send(page)
    summary = page.locator(".form__errors")
    expect(summary).to_be_focused()
    expect(page.get_by_label("Your comment")).to_have_value("What I typed.")
    for viewport in (LAPTOP, TELEPHONE):
        page.set_viewport_size(viewport)
        assert violations(page) == []
    summary.get_by_role("link", name="Your name").click()
    expect(page.get_by_label("Your name")).to_be_focused()
    assert page.evaluate("document.documentElement.scrollWidth") <= TELEPHONE["width"]
    reader.complaints.clear()  # the browser remarks on the 422


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_authors_list_violates_no_rule_on_a_telephone(scheme, author_page, visitor, planted_site):
    page = visitor(**from_another_place()).visit(planted_site.types["PostPage"])
    fill_in(page, f"Something to look at ({next(numbers)}).")
    send(page)
    author_page.emulate_media(color_scheme=scheme)
    author_page.set_viewport_size(TELEPHONE)
    author_page.goto(re.match(r"https?://[^/]+", author_page.url)[0] + "/admin/blog/comment/")
    found = [problem for problem in violations(author_page) if "records" in problem]
    assert found == []
    assert author_page.evaluate("document.documentElement.scrollWidth") <= TELEPHONE["width"]
