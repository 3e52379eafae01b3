"""Comments as visitors read them."""

from itertools import pairwise

import pytest
from django.core.cache import cache

from blog.comments import moderation, threads
from blog.models import Comment
from tests.blog.comments.conftest import page_of, shown
from tests.documents import heading_levels, parse_errors, read

State = Comment.State


def test_answers_to_answers_stand_on_the_second_level_and_say_what_they_answer(post, client, make):
    first = make("First.")
    second = make("Second.", first, name="Ida")
    third = make("Third.", second, name="Jo")
    make("Fourth.", third, name="Kim")
    page = read(client.get(post.url))
    assert [text.get_text(strip=True) for text in page.select(".comments__replies .comment__text")] == [
        "Second.",
        "Third.",
        "Fourth.",
    ]
    assert len(page.select(".comments__replies")) == 1
    hints = [hint.get_text(" ", strip=True) for hint in page.select(".comment__answers")]
    assert hints == ["in reply to Ida", "in reply to Jo"]
    assert page.select_one(".comment__answers a")["href"] == f"#comment-{second.pk}"
    assert page.find(id=f"comment-{third.pk}")


def test_nothing_but_approved_comments_is_shown(post, client, make):
    for state in State.values:
        make(f"It is {state}.", state=state)
    assert shown(read(client.get(post.url))) == ["It is approved."]


def test_no_address_is_ever_in_the_page(post, client, make):
    comment = make("Text.", name="helen@example.com", email="secret@example.com")
    make("Answer.", comment, email="other@example.com")
    html = client.get(post.url).content.decode()
    form = client.get(f"/comments/{post.pk}/?reply={comment.pk}").content.decode()
    for address in ("secret@", "other@", "helen@example.com</"):
        assert address not in html
        assert address not in form
    assert ">helen<" in html


def test_a_mail_address_in_a_text_is_left_out_unless_the_author_gave_it(post, client, make):
    comment = make("Ask ida.b@mail.example.org, or @jo@social.example on https://social.example/@jo.")
    make("Write to office@example.com", is_by_author=True)
    texts = shown(read(client.get(post.url)))
    assert texts == [
        "Ask [email address left out], or @jo@social.example on https://social.example/@jo .",
        "Write to office@example.com",
    ]
    for address in (f"/comments/{post.pk}/?reply={comment.pk}", "/comments/feed/"):
        html = client.get(address).content.decode()
        assert "Ask [email" in html
        assert "ida.b@" not in html


@pytest.mark.parametrize("how", ["preview", "draft"])
def test_where_nobody_can_comment_yet_there_is_neither_a_form_nor_a_word_about_it(
    how, post, make, author_client
):
    make("Said before.")
    if how == "draft":
        post.unpublish()
    page = page_of(post.make_preview_request())
    assert shown(page) == ["Said before."]
    assert not page.select(".visitor-form, .comment__reply, .comments__closed, .comments__feed")


def test_a_draft_without_comments_says_nothing_of_them(post):
    assert not page_of(post.make_preview_request()).select(".comments")


def test_the_feed_of_comments_is_found_from_a_post(post, client):
    page = read(client.get(post.url))
    assert page.head.select_one("link[rel=alternate][href$='/comments/feed/'][type='application/rss+xml']")
    assert page.select_one(".comments a[href='/comments/feed/']")


def test_addresses_in_a_text_are_links_that_search_engines_do_not_count(post, client, make):
    make("See https://example.com/a_(b)?c=1&d=2. Or (http://example.org)!\n\nBye,\nHelen <b>x</b>")
    text = read(client.get(post.url)).select_one(".comment__text")
    assert [(link["href"], link["rel"]) for link in text.find_all("a")] == [
        ("https://example.com/a_(b)?c=1&d=2", ["nofollow", "ugc", "noopener"]),
        ("http://example.org", ["nofollow", "ugc", "noopener"]),
    ]
    assert len(text.find_all("p")) == 2
    assert "<b>x</b>" in text.get_text()
    assert text.find("br")


@pytest.mark.parametrize("website", ["javascript:alert(1)", "data:text/html,x", "mailto:helen@example.com"])
def test_a_website_that_is_no_page_is_no_link(website, post, client, make):
    make(website=website)
    assert not read(client.get(post.url)).select(".comment__name a")


def test_a_website_is_a_link_that_search_engines_do_not_count(post, client, make):
    make(website="https://example.com")
    link = read(client.get(post.url)).select_one(".comment__name a")
    assert link["rel"] == ["nofollow", "ugc", "noopener"]


def test_a_removed_comment_keeps_its_place_as_long_as_it_is_answered(post, client, make):
    first = make("Rude.")
    make("An answer.", first, email="ida@example.com")
    alone = make("Alone.")
    moderation.bin_them(Comment.objects.filter(pk__in=[first.pk, alone.pk]))
    page = read(client.get(post.url))
    assert shown(page) == ["An answer."]
    assert page.find(id=f"comment-{first.pk}").get_text(strip=True) == "This comment was removed."
    assert not page.find(id=f"comment-{alone.pk}")
    assert "1 comment" in page.select_one("#comments-title").get_text()


def test_a_comment_deep_in_a_removed_thread_still_shows(post, client, make):
    first = make("One.")
    second = make("Two.", first)
    make("Three.", second, email="ida@example.com")
    moderation.bin_them(Comment.objects.filter(pk__in=[first.pk, second.pk]))
    page = read(client.get(post.url))
    assert shown(page) == ["Three."]
    assert "in reply to a comment that was removed" in page.select_one("article.comment").get_text()


def test_many_comments_are_shown_page_by_page(post, client, make, monkeypatch):
    monkeypatch.setattr(threads, "THREADS_A_PAGE", 2)
    made = [make(f"Number {number}") for number in range(5)]
    answer = make("Late answer", made[4])
    assert shown(read(client.get(post.url))) == ["Number 0", "Number 1"]
    page = read(client.get(f"{post.url}?comments=3"))
    assert shown(page) == ["Number 4", "Late answer"]
    assert page.select_one("link[rel=canonical]")["href"] == post.full_url
    assert page.select_one(".comments .pagination a")["href"] == "?comments=2#comments"
    for comment in (made[4], answer):
        led = client.get(f"/comments/at/{comment.pk}/")
        assert led.url == f"{post.url}?comments=3#comment-{comment.pk}"
    assert client.get(f"/comments/at/{made[0].pk}/").url == f"{post.url}#comment-{made[0].pk}"


@pytest.mark.parametrize("number", ["0", "4", "-1", "x", "9" * 40, "²", "%00"])
def test_a_page_of_comments_that_is_not_there_is_not_found(number, post, client, make):
    make()
    assert client.get(f"{post.url}?comments={number}").status_code in (400, 404)


@pytest.mark.parametrize("state", ["waiting", "binned", "spam", "erased"])
def test_nobody_is_led_to_a_comment_that_is_not_shown(state, client, make):
    assert client.get(f"/comments/at/{make(state=state).pk}/").status_code == 404


@pytest.mark.parametrize("pk", ["0", "99999999", "9" * 18, "9" * 40])
def test_nobody_is_led_to_a_comment_that_is_not_there(pk, client, home):
    assert client.get(f"/comments/at/{pk}/").status_code == 404


def test_a_post_costs_the_same_with_three_comments_as_with_ninety(post, client, make, queries_of):
    def cost() -> int:
        cache.clear()
        return len(queries_of(lambda: client.get(post.url)))

    first = make()
    make("Answer", make("Answer", first))
    client.get(post.url)
    few = cost()
    for _ in range(30):
        first = make()
        make("Answer", make("Answer", first))
    assert cost() == few


def test_a_page_of_a_conversation_costs_three_queries(post, make, queries_of):
    make("Answer", make("Answer", make()))
    assert len(queries_of(lambda: threads.conversation_on(post))) == 3


def test_headings_and_html_are_in_order(post, client, make):
    make("Answer", make("Answer", make()))
    answer = client.get(post.url)
    levels = heading_levels(page_of(answer))
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert parse_errors(answer.content.decode()) == []


def test_the_feed_finds_approved_comments_on_posts_for_everybody(post, make):
    from wagtail.models import PageViewRestriction

    old, new = make("Old"), make("New")
    make("Waiting", state=State.WAITING)
    comments = Comment.objects.approved().on_visible_posts().newest_first()
    assert list(comments) == [new, old]
    assert new.full_url == f"http://testserver/comments/at/{new.pk}/"
    PageViewRestriction.objects.create(page=post.get_parent(), restriction_type="login")
    assert not Comment.objects.approved().on_visible_posts()
