"""Everything works without a mouse, and it shows where one is."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, TELEPHONE

# Numbers every element that a keyboard should reach, and remembers which it has reached.
NUMBER = """() => {
  const kinds = "a[href], button, input, select, textarea, summary, iframe, [tabindex]";
  window.stops = [...document.querySelectorAll(kinds)].filter((element) => element.tabIndex >= 0
    && !element.disabled
    && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }));
  return window.stops.map((element) => element.outerHTML.slice(0, 120));
}"""
# Where the focus is: its number, whether it can be seen, whether it shows.
FOCUS = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect(), style = getComputedStyle(element);
  let outlined = element;  // a card shows the focus of its link
  while (outlined && getComputedStyle(outlined).outlineStyle === "none") outlined = outlined.parentElement;
  return {
    number: window.stops.indexOf(element),
    html: element.outerHTML.slice(0, 120),
    seen: element.checkVisibility({ visibilityProperty: true }) && box.width > 0 && box.height > 0
      && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    marked: (outlined && parseFloat(getComputedStyle(outlined).outlineWidth) > 0)
      || style.boxShadow !== "none",
  };
}"""


@pytest.mark.parametrize("viewport", [LAPTOP, TELEPHONE], ids=["laptop", "telephone"])
@pytest.mark.parametrize("template", ["HomePage", "PostPage", "ContactPage", "BlogIndexPage", "search"])
def test_the_tab_key_reaches_everything_that_can_be_pressed_and_nothing_hidden(
    template, viewport, visitor, public_addresses
):
    page = visitor(viewport, reduced_motion="reduce").visit(public_addresses[template])
    stops = page.evaluate(NUMBER)
    reached = []
    for _ in range(len(stops) + 5):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus is None:
            break
        assert focus["seen"], f"cannot be seen: {focus['html']}"
        assert focus["marked"], f"shows no focus: {focus['html']}"
        reached.append(focus["number"])
    assert sorted(set(reached)) == list(range(len(stops))), [
        stop for number, stop in enumerate(stops) if number not in reached
    ]
    assert reached == sorted(reached), "in the order in which they are read"


def test_the_first_press_of_the_tab_key_offers_to_skip_to_the_content(visitor):
    page = visitor().visit("/")
    page.keyboard.press("Tab")
    link = page.locator(":focus")
    expect(link).to_have_attribute("href", "#content")
    expect(link).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main#content")).to_be_focused()


def test_a_submenu_opens_by_enter_and_closes_by_escape(visitor):
    page = visitor().visit("/")
    submenu = page.locator("nav[aria-label=Main] details").first
    opener = submenu.locator("summary")
    link = submenu.get_by_role("link").first
    expect(link).to_be_hidden()
    opener.focus()
    page.keyboard.press("Enter")
    expect(link).to_be_visible()
    page.keyboard.press("Tab")
    expect(link).to_be_focused()
    page.keyboard.press("Escape")
    expect(link).to_be_hidden()
    expect(opener).to_be_focused()


def test_an_open_submenu_closes_when_the_focus_moves_on(visitor):
    page = visitor().visit("/")
    submenu = page.locator("nav[aria-label=Main] details").first
    submenu.locator("summary").click()
    expect(submenu.get_by_role("link").first).to_be_visible()
    page.get_by_role("searchbox").first.focus()
    expect(submenu.get_by_role("link").first).to_be_hidden()


def test_the_menu_of_a_telephone_opens_by_enter_and_gives_the_focus_back(visitor):
    page = visitor(TELEPHONE).visit("/")
    opener = page.get_by_role("button", name="Menu")
    first = page.locator("nav[aria-label=Main] a").first
    expect(first).to_be_hidden()
    opener.focus()
    page.keyboard.press("Enter")
    expect(first).to_be_visible()
    page.keyboard.press("Escape")
    expect(first).to_be_hidden()
    expect(opener).to_be_focused()


@pytest.mark.parametrize("java_script", [True, False], ids=["with scripts", "without scripts"])
def test_the_menu_of_a_telephone_leads_on_by_touch(java_script, visitor):
    page = visitor(TELEPHONE, has_touch=True, is_mobile=True, java_script_enabled=java_script).visit("/")
    page.get_by_role("button", name="Menu").tap()
    submenu = page.locator("nav[aria-label=Main] details").first
    submenu.locator("summary").tap()
    link = submenu.get_by_role("link").first
    title = link.inner_text()
    link.tap()
    expect(page.locator("h1")).to_have_text(title)


def test_questions_open_without_scripts(visitor, planted_site):
    page = visitor(java_script_enabled=False).visit(planted_site.blocks["accordion"])
    question = page.locator("main details").first
    expect(question.locator("p").first).to_be_hidden()
    question.locator("summary").click()
    expect(question.locator("p").first).to_be_visible()
