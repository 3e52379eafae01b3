"""The sample site: complete, whole, and planted once."""

from itertools import pairwise
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest
from django.apps import apps
from django.core.management import call_command
from django.test import Client
from PIL import Image

from blog.models import PostPage
from resources.models import EventPage
from sample import pictures
from tests.documents import heading_levels, menu, parse_errors, read_html, unlabelled_fields

# The menu of the site that this one takes the place of, without its shop and newsletter.
MENU = {
    "Home": [],
    "About Helen": [],
    "Start Here": ["Fees", "Testimonials"],
    "For Teams": [
        "Future Skills Capability Consulting",
        "Workplace Learning & Collaboration Readiness Audit",
        "Show and Share Your Work Through Video",
        "Twitter for Building Professional Networks",
        "Showing and Sharing Your Work and Expertise",
    ],
    "For Individuals": ["Network Builder Coaching Program", "Personal Social Media Coaching Packages"],
    "Blog": [],
    "Resources": [
        "Free Resources",
        "Third Place Community",
        "Videos",
        "Speaking Events",
        "Use of Content",
    ],
    "Let's Chat": [],
}
POSTS = 20  # as many as the old site shows on its front


@pytest.fixture(scope="module")
def planted(module_database):
    """The sample site, with plain pictures in place of the drawn ones, which take long."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pictures, "draw", lambda key: Image.new("RGB", (96, 64), "teal"))
        call_command("plant", verbosity=0)


@pytest.fixture(scope="module")
def crawled(planted):
    """Every address that a visitor can come to from the home page, with the answer."""
    browser = Client()
    answers, waiting = {}, ["/"]
    while waiting:
        address = waiting.pop()
        if address in answers:
            continue
        answer = answers[address] = browser.get(address)
        if answer.status_code == 200 and answer["Content-Type"].startswith("text/html"):
            answer.soup = read_html(answer.content.decode())
            waiting += [target for target, _ in links(answer.soup, address)]
    return answers


@pytest.fixture(autouse=True)
def taken_back(savepoint):
    """Each test leaves the planted site as it found it."""


def links(soup, address: str) -> list[tuple[str, str]]:
    """Return what a page refers to on this site: the address and the part of the page."""
    named = [element["href"] for element in soup.find_all(href=True)]
    named += [element["src"] for element in soup.find_all(src=True)]
    for element in soup.find_all(srcset=True):
        named += [entry.split()[0] for entry in element["srcset"].split(", ")]
    found = []
    for name in named:
        target, part = urldefrag(urljoin(f"http://testserver{address}", name))
        place = urlsplit(target)
        # The design's own files are looked for in tests/design/test_static_files.py.
        if place.netloc == "testserver" and not place.path.startswith(("/static/", "/admin/")):
            found.append((place.path + ("?" + place.query if place.query else ""), part))
    return found


def pages_of(crawled) -> dict:
    """Return the answers that are pages, by address."""
    return {address: answer for address, answer in crawled.items() if hasattr(answer, "soup")}


def test_the_menu_is_that_of_the_site_it_takes_the_place_of(crawled):
    assert menu(crawled["/"].soup) == MENU


def test_every_page_of_the_menu_is_headed_by_its_title(crawled):
    entries = crawled["/"].soup.select("nav[aria-label=Main] a")
    assert len(entries) == 22
    for entry in entries[1:]:  # the home page is headed by what she offers
        assert crawled[entry["href"]].soup.h1.get_text(strip=True) == entry.get_text(strip=True)
    assert crawled["/"].soup.h1.get_text(strip=True) not in ("", "Home")


def test_no_link_and_no_picture_leads_nowhere(crawled):
    assert {
        address: answer.status_code for address, answer in crawled.items() if answer.status_code != 200
    } == {}


def test_every_link_into_a_page_finds_its_part(crawled):
    for address, answer in pages_of(crawled).items():
        for target, part in links(answer.soup, address):
            if part and target in pages_of(crawled):
                assert crawled[target].soup.find(id=part), f"{address} leads to {target}#{part}"


def test_nothing_is_asked_of_anybody_else(crawled):
    for address, answer in pages_of(crawled).items():
        for element in answer.soup.find_all(["img", "source", "script", "iframe", "form", "link", "video"]):
            for name in ("src", "srcset", "action", "href", "poster", "data"):
                asked = urlsplit((element.get(name) or "").split(" ")[0])
                assert asked.netloc in ("", "testserver"), f"{address}: {element}"


def test_every_page_is_valid_and_can_be_read_aloud(crawled):
    for address, answer in pages_of(crawled).items():
        levels = heading_levels(answer.soup)
        assert parse_errors(answer.content.decode()) == [], address
        assert levels[0] == 1, address
        assert levels.count(1) == 1, address
        assert not [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1], address
        assert all(image.has_attr("alt") for image in answer.soup.find_all("img")), address
        assert unlabelled_fields(answer.soup) == [], address


def test_no_two_pages_share_a_title_or_lack_a_description(crawled):
    pages = {
        answer.soup.find("link", rel="canonical")["href"]: answer.soup
        for answer in pages_of(crawled).values()
        if not answer.soup.find("meta", attrs={"name": "robots"})  # not offered to search engines
    }
    assert {"http://testserver/", "http://testserver/category/blogging/"} <= set(pages)
    titles = [soup.title.get_text(strip=True) for soup in pages.values()]
    assert len(set(titles)) == len(titles)
    for address, soup in pages.items():
        assert soup.find("meta", attrs={"name": "description"})["content"], address


def test_the_blog_holds_the_recent_posts_newest_first(crawled):
    posts = list(PostPage.objects.newest_first())
    assert len(posts) == POSTS
    assert posts[0].title == "We Wrote a Book on Microsoft Teams But Who’s It For?".replace("’", "'")
    assert posts[-1].title == "Submitting for Community Reporter at Microsoft Ignite"
    assert {post.url for post in posts} <= set(crawled)


def test_of_the_events_one_takes_registrations_one_is_in_a_room_and_one_is_past_with_slides(planted):
    online, in_a_room = EventPage.objects.coming().soonest_first()
    assert (online.place, online.is_open, online.seats) == ("online", True, 20)
    assert (in_a_room.place, in_a_room.registration) == ("in_person", "none")
    past = EventPage.objects.past().get()
    assert past.slides.file.read(5) == b"%PDF-"


def test_every_page_says_that_it_is_a_sample(crawled):
    for address, answer in pages_of(crawled).items():
        assert "sample content" in answer.soup.select_one("body > footer").get_text(), address


def test_planting_again_changes_nothing(planted):
    def rows() -> dict:
        return {
            model.__name__: model.objects.count() for model in apps.get_models() if hasattr(model, "objects")
        }

    before = rows()
    call_command("plant", verbosity=0)
    assert rows() == before
