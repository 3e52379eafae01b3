"""The menu and the breadcrumbs, and how soon they follow a change."""

import pytest
from django.db import transaction
from wagtail.models import PageViewRestriction

from core.models import Generation
from tests.documents import menu, read
from tests.factories import PlainPageFactory, ServiceIndexPageFactory, ServicePageFactory


@pytest.fixture
def about(home):
    return PlainPageFactory(parent=home, title="About", slug="about", show_in_menus=True)


@pytest.fixture
def start(home, about):
    home.refresh_from_db()
    return PlainPageFactory(parent=home, title="Start here", slug="start", show_in_menus=True)


@pytest.fixture
def fees(start):
    return PlainPageFactory(parent=start, title="Fees", slug="fees", show_in_menus=True)


@pytest.fixture
def shown(client):
    """Return a function that reads the menu as the next visitor gets it."""
    return lambda: menu(read(client.get("/")))


def make_private(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def test_the_menu_has_two_levels_in_the_order_of_the_tree(fees, about, shown):
    PlainPageFactory(parent=fees, title="Too deep", show_in_menus=True)
    assert shown() == {"Home": [], "About": [], "Start here": ["Fees"]}


def test_the_menu_leaves_out_drafts_private_and_unlisted_pages(home, about, shown):
    home.refresh_from_db()
    PlainPageFactory(parent=home, title="Draft", live=False, show_in_menus=True)
    PlainPageFactory(parent=home, title="Unlisted", show_in_menus=False)
    make_private(PlainPageFactory(parent=home, title="Private", show_in_menus=True))
    assert shown() == {"Home": [], "About": []}


@pytest.mark.parametrize("hide", ["draft", "unlisted", "private"])
def test_the_menu_leaves_out_what_stands_beneath_a_hidden_page(hide, start, fees, shown):
    if hide == "private":
        make_private(start)
    else:
        start.live, start.show_in_menus = hide != "draft", hide != "unlisted"
        start.save()
    assert shown() == {"Home": [], "About": []}


def test_the_menu_marks_the_page_being_shown_and_no_other(fees, client):
    soup = read(client.get(fees.url))
    current = soup.select("nav[aria-label=Main] [aria-current=page]")
    assert [link.get_text(strip=True) for link in current] == ["Fees"]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda about, start, fees: about.unpublish(), {"Home": [], "Start here": ["Fees"]}),
        (lambda about, start, fees: about.delete(), {"Home": [], "Start here": ["Fees"]}),
        (lambda about, start, fees: make_private(about), {"Home": [], "Start here": ["Fees"]}),
        (
            lambda about, start, fees: fees.move(about, pos="last-child"),
            {"Home": [], "About": ["Fees"], "Start here": []},
        ),
        (
            lambda about, start, fees: start.move(about, pos="left"),
            {"Home": [], "Start here": ["Fees"], "About": []},
        ),
        (
            lambda about, start, fees: rename(fees, "Prices"),
            {"Home": [], "About": [], "Start here": ["Prices"]},
        ),
        (
            lambda about, start, fees: PlainPageFactory(parent=about, title="Press", show_in_menus=True),
            {"Home": [], "About": ["Press"], "Start here": ["Fees"]},
        ),
    ],
    ids=["unpublish", "delete", "make private", "move", "reorder", "rename", "publish"],
)
def test_a_change_shows_in_the_menu_on_the_very_next_visit(change, expected, about, start, fees, shown):
    assert shown() == {"Home": [], "About": [], "Start here": ["Fees"]}
    for page in (about, start, fees):
        page.refresh_from_db()
    change(about, start, fees)
    assert shown() == expected


def rename(page, title):
    page.title = title
    page.save_revision().publish()


def test_the_menu_is_read_from_the_database_only_after_a_change(about, client, queries_of):
    client.get("/")
    remembered = len(queries_of(lambda: client.get("/")))
    Generation.objects.renew()
    assert len(queries_of(lambda: client.get("/"))) > remembered


def test_a_draft_forgets_nothing(about):
    before = Generation.objects.current()
    about.title = "Not yet"
    about.save_revision()
    assert Generation.objects.current() == before


def test_a_taken_back_change_forgets_nothing(about):
    before = Generation.objects.current()
    with transaction.atomic():
        rename(about, "Never")
        assert Generation.objects.current() != before
        transaction.set_rollback(True)
    assert Generation.objects.current() == before


def test_the_breadcrumbs_lead_from_the_home_page_to_this_one(home, client):
    index = ServiceIndexPageFactory(parent=home, title="For teams")
    service = ServicePageFactory(parent=index, title="Audit")
    steps = read(client.get(service.url)).select("nav[aria-label=Breadcrumbs] li")
    assert [step.get_text(strip=True) for step in steps] == ["Home", "For teams", "Audit"]
    assert [step.a["href"] for step in steps if step.a] == ["/", index.url]
    assert steps[-1]["aria-current"] == "page"


def test_the_home_page_has_no_breadcrumbs(home, client):
    assert not read(client.get("/")).select("nav[aria-label=Breadcrumbs]")
