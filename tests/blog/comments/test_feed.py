"""The feed of comments: what everybody may read, and nothing else."""

from datetime import timedelta
from xml.etree import ElementTree

import feedparser
import pytest
from django.core.cache import cache
from django.utils import timezone
from wagtail.models import PageViewRestriction

from blog.models import Comment
from tests.factories import PostPageFactory

FEED = "/comments/feed/"


@pytest.fixture
def feed(client):
    """Return a function that reads the feed as it is now; a reader must have no complaint."""

    def parsed():
        cache.clear()
        response = client.get(FEED)
        assert response["Content-Type"] == "application/rss+xml; charset=utf-8"
        found = feedparser.parse(response.content)
        assert not found.bozo, found.bozo_exception
        return found

    return parsed


def test_the_newest_twenty_comments_come_newest_first(make, feed):
    now = timezone.now()
    for hours in range(22):
        make(f"{hours} hours ago", created_at=now - timedelta(hours=hours))
    assert [entry.summary for entry in feed().entries] == [f"{hours} hours ago" for hours in range(20)]


def test_a_comment_is_known_by_a_guid_of_its_own_and_leads_to_its_place(make, post, feed, client):
    comment = make("See <b>https://a.example/</b>\n\nTwice.")
    (entry,) = feed().entries
    assert entry.title == "Helen on “The case for networks”"
    assert entry.author == "Helen"
    assert entry.id == f"{post.guid}#comment-{comment.pk}"
    assert entry.guidislink is False
    assert entry.link.endswith(f"#comment-{comment.pk}")
    led_to = client.get(entry.link)
    assert led_to.status_code == 302
    assert led_to["Location"].endswith(f"/the-case-for-networks/#comment-{comment.pk}")
    assert "<p>Twice.</p>" in entry.content[0].value
    assert "&lt;b&gt;" in entry.content[0].value


def test_no_address_of_a_reader_is_told(make, feed, client):
    make(name="helen@example.com")
    make(website="https://helen.example/")
    assert b"@" not in client.get(FEED).content.replace(b"xmlns", b"")


@pytest.mark.parametrize("state", [state for state in Comment.State if state != Comment.State.APPROVED])
def test_what_is_not_approved_is_not_told(state, make, feed):
    make("Secret", state=state)
    assert feed().entries == []


def test_comments_on_what_not_everybody_may_read_are_not_told(make, post, feed):
    private, draft = (PostPageFactory(parent=post.get_parent()) for _ in "ab")
    for page in (private, draft):
        comment = make("Secret")
        Comment.objects.filter(pk=comment.pk).update(post=page)
    assert len(feed().entries) == 2
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    draft.unpublish()
    assert feed().entries == []


def test_the_feed_does_not_claim_the_comments_for_the_owner(make, client):
    make()
    root = ElementTree.fromstring(client.get(FEED).content)
    assert root.find("channel/copyright") is None


def test_a_reader_that_has_the_feed_is_told_so_until_a_comment_comes(make, client):
    make()
    first = client.get(FEED)
    assert client.get(FEED, headers={"If-None-Match": first["ETag"]}).status_code == 304
    make("Another")
    cache.clear()
    assert client.get(FEED, headers={"If-None-Match": first["ETag"]}).status_code == 200


def test_the_feed_costs_no_query_for_each_comment(make, client, queries_of):
    def cost() -> int:
        cache.clear()
        return len(queries_of(lambda: client.get(FEED)))

    make()
    client.get(FEED)
    one = cost()
    for number in range(9):
        make(f"More {number}")
    assert cost() == one


def test_characters_that_xml_cannot_hold_do_no_harm(make, feed):
    make("Bell\x07", name="He\x0blen")
    assert feed().entries[0].summary == "Bell"
