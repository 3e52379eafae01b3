"""Passing a page on: links that say what they should, and fetch nothing by themselves."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from django.template.loader import render_to_string

from design.components.share import ways_to_share
from tests.documents import read_html

TITLE = 'Tom & "Jerry\'s" 50% #1 + 🙂\nüber?'
SHOWN = 'Tom & "Jerry\'s" 50% #1 + 🙂 über?'
ADDRESS = "https://site.example/blog/über/?a=1&b=2#c"


@pytest.fixture
def shown():
    context = {"ways": ways_to_share(TITLE, ADDRESS), "title": TITLE, "address": ADDRESS}
    return read_html(render_to_string("components/share.html", context))


def address_of(shown, name: str) -> str:
    return next(link["href"] for link in shown.find_all("a") if link.get_text(strip=True) == name)


def test_a_mail_has_title_and_address(shown):
    address = urlsplit(address_of(shown, "Email"))
    assert address.scheme == "mailto"
    assert "+" not in address.query, "mail programs show it as it is"
    assert parse_qs(address.query) == {"subject": [SHOWN], "body": [f"{SHOWN}\r\n{ADDRESS}"]}


def test_linkedin_gets_the_address(shown):
    address = urlsplit(address_of(shown, "LinkedIn"))
    assert address.netloc == "www.linkedin.com"
    assert parse_qs(address.query) == {"url": [ADDRESS]}


def test_bluesky_gets_title_and_address(shown):
    address = urlsplit(address_of(shown, "Bluesky"))
    assert address.netloc == "bsky.app"
    assert parse_qs(address.query) == {"text": [f"{SHOWN} {ADDRESS}"]}


def test_mastodon_gets_both_without_telling_its_server(shown):
    address = urlsplit(address_of(shown, "Mastodon"))
    assert (address.netloc, address.query) == ("share.joinmastodon.org", "")
    key, _, value = address.fragment.partition("=")
    assert (key, unquote(value)) == ("text", f"{SHOWN} {ADDRESS}")
    assert "&" not in value


def test_nothing_is_fetched_from_elsewhere_before_a_link_is_pressed(shown):
    assert all("nofollow" in link["rel"] and "noopener" in link["rel"] for link in shown.find_all("a"))
    fetched = [element["src"] for element in shown.find_all(src=True)]
    assert all(address.startswith("/static/") for address in fetched)
    assert not shown.find_all(["img", "iframe", "link"])


def test_every_way_is_named_in_words(shown):
    ways = shown.find_all(["a", "button"])
    assert [way.get_text(strip=True) for way in ways] == [
        "Email",
        "LinkedIn",
        "Mastodon",
        "Bluesky",
        "Copy link",
        "More ways",
    ]
    assert all(way.svg["aria-hidden"] == "true" for way in ways)


def test_copying_and_sharing_wait_for_their_script(shown):
    copy, more = shown.find_all("button")
    assert copy.has_attr("hidden")
    assert more.has_attr("hidden")
    assert copy["data-copies-text"] == more["data-shares"] == ADDRESS
    assert more["data-title"] == TITLE
