"""The editor and its preview follow each other, whatever is written and wherever it stands."""

import re

import pytest
from playwright.sync_api import expect

# For each field of a block with words that its place in the preview shows, on their own: focus the
# field, look at what is marked, press that, and look at where the focus is then.
ROUND_TRIPS = """async (id) => {
  const plain = (text) => (text ?? "").replace(/\\s+/g, " ").trim();
  const page = document.getElementById("w-preview-iframe").contentDocument;
  const block = document.querySelector(`[data-contentpath="${id}"]`);
  const region = page.querySelector(`[data-edit-block="${id}"]`);
  if (!region) return null;
  const words = (control) => plain(control.matches(".public-DraftEditor-content")
    ? control.querySelector("[data-block]")?.textContent : control.value);
  const settled = () => new Promise((resolve) => setTimeout(resolve, 120));
  const trips = [];
  for (const control of block.querySelectorAll("input[type=text], textarea, .public-DraftEditor-content")) {
    const typed = words(control);
    const all = [...region.querySelectorAll("*"), region];
    const isShown = all.some((element) => plain(element.textContent) === typed);
    if (!typed || !isShown) continue;
    document.activeElement.blur();
    control.focus();
    await settled();
    const marked = page.querySelector("[data-edit-here]");
    const there = marked && region.contains(marked) ? plain(marked.textContent) : null;
    document.activeElement.blur();
    marked?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    await settled();
    const isInside = block.contains(document.activeElement);
    trips.push({ typed, there, back: words(document.activeElement), isInside });
  }
  return trips;
}"""


FOCUS_IS_IN = "id => document.querySelector(`[data-contentpath='${id}']`).contains(document.activeElement)"


@pytest.fixture
def edit(author_page, planted_site):
    """Return a function that opens the editor of a page, and waits until the preview follows."""

    def edit(pk):
        author_page.goto(f"{planted_site.address}/admin/pages/{pk}/edit/")
        expect(shown(author_page).locator(".edit-frame")).to_be_attached()
        return author_page

    return edit


def shown(page):
    """Return the page in the preview."""
    return page.frame_locator("#w-preview-iframe")


def blocks_of(page) -> dict[str, str]:
    """Return the ids of the blocks that the preview shows, each with its kind."""
    return page.evaluate(
        """() => Object.fromEntries([...document.getElementById("w-preview-iframe").contentDocument
             .querySelectorAll("[data-edit-block]")].map(({ dataset: { editBlock: id } }) =>
               [id, document.querySelector(`[data-contentpath="${id}"] > input[name$="-type"]`)?.value]))"""
    )


def test_each_field_of_each_kind_of_block_leads_to_its_place_and_back(edit, planted_site):
    page = edit(planted_site.every_block)
    kinds = blocks_of(page)
    assert len(set(kinds.values())) >= 15
    followed = set()
    for pk, kind in kinds.items():
        for trip in page.evaluate(ROUND_TRIPS, pk):
            assert trip["there"] == trip["typed"], (kind, trip)
            assert trip["isInside"], (kind, trip)
            assert trip["back"] == trip["typed"], (kind, trip)
            followed.add(kind)
    assert followed >= {"text", "heading", "quote", "accordion", "cards", "table", "call_to_action"}


def test_a_press_anywhere_in_a_block_leads_into_it(edit, planted_site):
    page = edit(planted_site.every_block)
    for pk in blocks_of(page):
        page.evaluate("document.activeElement.blur()")
        shown(page).locator(f'[data-edit-block="{pk}"]').first.dispatch_event("click")
        page.wait_for_function(FOCUS_IS_IN, arg=pk, timeout=5_000)


def test_the_title_of_every_kind_of_page_leads_to_its_field_and_is_marked(edit, planted_site):
    for kind, pk in planted_site.edited.items():
        if kind == "HomePage":  # its title stands in the browser's bar alone
            continue
        page = edit(pk)
        title = page.locator("#id_title")
        shown(page).locator("h1").dispatch_event("click")
        expect(title, kind).to_be_focused()
        expect(shown(page).locator("h1[data-edit-here]"), kind).to_have_count(1)


def test_a_press_opens_what_is_folded_up_and_the_tab_that_is_hidden(edit, planted_site):
    page = edit(planted_site.every_block)
    page.get_by_role("button", name="Collapse all").click()
    page.get_by_role("tab", name="Promote").click()
    quoted = shown(page).locator("figure.quote blockquote p").first
    quoted.click()
    focused = page.locator("textarea:focus")
    expect(focused).to_be_visible()
    expect(focused).to_be_in_viewport()
    assert quoted.inner_text() in focused.input_value()


def test_a_block_is_added_at_a_place_in_the_preview_and_leads_there_unsaved(edit, planted_site):
    page = edit(planted_site.every_block)
    first = shown(page).locator("[data-edit-block]").first
    first.hover()
    expect(shown(page).locator(".edit-frame__name")).to_have_text(re.compile(r"\w"))
    shown(page).get_by_role("button", name="Add a block below").click()
    page.get_by_role("option", name="Quotation").first.click()
    page.keyboard.type("Typed a moment ago")
    typed = shown(page).locator(".quote", has_text="Typed a moment ago")
    expect(typed).to_have_attribute("data-edit-block", re.compile(r"\S"))
    page.locator("#id_title").focus()
    typed.locator("blockquote").click()
    expect(page.locator("textarea:focus")).to_have_value("Typed a moment ago")


def test_all_of_it_goes_by_keyboard_too(edit, planted_site):
    page = edit(planted_site.every_block)
    shown(page).locator(".quote[data-edit-block]").first.focus()
    page.keyboard.press("Enter")
    field = page.locator("textarea:focus")
    expect(field).to_be_visible()
    page.keyboard.press("Alt+Shift+KeyV")
    expect(shown(page).locator(".quote[data-edit-block]:focus")).to_have_count(1)
    page.keyboard.press("+")
    expect(page.get_by_role("option", name="Quotation").first).to_be_visible()


def test_links_are_followed_only_when_that_is_meant(edit, planted_site):
    page = edit(planted_site.every_block)
    link = shown(page).locator(".masthead a, .menu a").first
    before = page.evaluate("document.getElementById('w-preview-iframe').contentWindow.location.href")
    link.dispatch_event("click")
    page.wait_for_timeout(300)
    assert page.evaluate("document.getElementById('w-preview-iframe').contentWindow.location.href") == before


def test_the_preview_is_there_at_the_first_visit_and_stays_away_once_it_is_sent_away(edit, planted_site):
    page = edit(planted_site.plain)
    page.get_by_role("button", name="Toggle preview").click()
    page.goto(f"{planted_site.address}/admin/pages/{planted_site.plain}/edit/")
    page.wait_for_timeout(1500)
    expect(page.locator("#w-preview-iframe")).not_to_be_visible()
