"""A reader comments: what becomes of it, and what is said to her."""

import pytest
from django.db import connection
from django.test import Client

from blog.comments import moderation
from blog.models import BlogSettings, Comment
from core.models import Generation
from core.visitor_forms.stamp import fresh_stamp
from outbox.models import Mail
from tests.blog.comments.conftest import page_of, shown
from tests.documents import parse_errors, read, unlabelled_fields
from tests.visitors import HERE


def settings_of(site, **changed):
    decided = BlogSettings.of(site)
    for name, value in changed.items():
        setattr(decided, name, value)
    decided.save()


def test_a_comment_waits_and_changes_nothing_that_visitors_see(send, post, client):
    before = client.get(post.url).content
    generation = Generation.objects.current()
    answer = send()
    assert answer.status_code == 303
    assert "appears once it has been read" in page_of(client.get(answer.url)).get_text()
    assert Comment.objects.get().state == Comment.State.WAITING
    assert Generation.objects.current() == generation
    assert shown(read(client.get(post.url))) == []
    assert b"I agree." not in client.get(post.url).content
    assert len(client.get(post.url).content) == len(before)


def test_whoever_was_approved_before_appears_at_once(send, post, client, make):
    make("My first.", email="Helen@Example.com")
    answer = send(text="My second.", email="HELEN@example.com")
    assert "on the page" in page_of(client.get(answer.url)).get_text()
    assert shown(read(client.get(post.url))) == ["My first.", "My second."]


def test_somebody_else_approved_helps_nobody(send, make):
    make(email="eve@example.com")
    send()
    assert Comment.objects.get(email="helen@example.com").is_waiting


@pytest.mark.parametrize(("moderation", "state"), [("all_wait", "waiting"), ("all_appear", "approved")])
def test_the_author_decides_who_waits(moderation, state, send, site, make):
    settings_of(site, moderation=moderation)
    make("My first.")
    send(text="My second.")
    assert Comment.objects.get(text="My second.").state == state


def test_the_same_words_sent_twice_are_one_comment_and_one_mail(send, site):
    settings_of(site, told_address="author@example.com")
    assert send().url == send().url
    assert Comment.objects.count() == 1
    assert Mail.objects.count() == 1


@pytest.mark.parametrize("away", [moderation.bin_them, moderation.mark_spam])
def test_the_same_words_sent_again_after_they_were_thrown_away_arrive_again(away, send):
    send()
    away(Comment.objects.all())
    send()
    assert Comment.objects.waiting().count() == 1


def test_the_row_that_all_writers_share_is_locked_last(send, site, queries_of):
    settings_of(site, moderation="all_appear", told_address="author@example.com")
    written = [sql for sql in queries_of(send) if sql.startswith(("INSERT", "UPDATE", "DELETE"))]
    assert any("outbox_mail" in sql for sql in written)
    assert "core_generation" in written[-1]
    assert sum("core_generation" in sql for sql in written) == 1


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        ({"text": "  "}, "Please write something"),
        ({"name": ""}, "Please give a name"),
        ({"name": "helen@example.org"}, "Everybody sees the name"),
        ({"email": "nobody"}, "no email address"),
        ({"email": "helen@@example.com"}, "no email address"),
        ({"website": "javascript:alert(1)"}, "no address of a website"),
        ({"website": "ftp://example.com/"}, "no address of a website"),
        ({"text": "a http://a.example b https://b.example www.c.example"}, "There are 3 links"),
        ({"text": "a https://www.a.example b https://b.example www.c.example"}, "There are 3 links"),
        ({"text": "Write to Helen@example.com please"}, "where everybody would see it"),
        ({"text": "Write to my friend, ida.b+x@mail.example.org"}, "where everybody would see it"),
        ({"text": "x" * 10_001}, "it has 10001 characters, and 10000 fit"),
        ({"name": "n" * 81}, "it has 81 characters"),
        ({"topic": "cheap pills"}, "as robots leave it"),
        ({"stamp": ""}, "open for very long"),
        ({"stamp": "1:forged"}, "open for very long"),
        ({"follow": "everything"}, "not one of the available choices"),
        ({"reply": "999"}, "no longer there"),
        ({"reply": "99999999999999999999"}, "no longer there"),
        ({"reply": "x"}, "no longer there"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_is_still_there(typed, complaint, send):
    answer = send(**{"text": "What I typed.", "website": "example.com", **typed})
    assert answer.status_code == 422
    page = page_of(answer)
    assert complaint in page.select_one("[role=alert]").get_text()
    sent = {"text": "What I typed.", "name": "Helen", "email": "helen@example.com", **typed}
    assert page.select_one("textarea").get_text().strip() == sent["text"].strip()
    assert page.select_one("[name=name]").get("value", "") == sent["name"]
    assert page.select_one("[name=email]").get("value", "") == sent["email"]
    assert page.select_one("[name=website]").get("value", "") == sent.get("website", "example.com")
    assert not Comment.objects.exists()


def test_a_form_sent_at_once_can_be_sent_again(send, an_old_page):
    answer = send(stamp=fresh_stamp())
    assert "faster than anybody types" in page_of(answer).get_text()
    again = page_of(answer).select_one("[name=stamp]")["value"]
    assert again
    assert again != an_old_page


def test_a_filled_trap_comes_back_empty(send):
    assert not page_of(send(topic="pills")).select_one("[name=topic]").get("value")


def test_errors_are_linked_to_their_fields(send):
    page = page_of(send(name="", text=""))
    for link in page.select("[role=alert] a"):
        field = page.find(id=link["href"][1:])
        assert field["aria-invalid"] == "true"
        assert all(page.find(id=part) for part in field["aria-describedby"].split())
    assert len(page.select("[role=alert] a")) == 2
    assert page.find("title").get_text().startswith("Error")
    assert page.select_one("[role=alert]").has_attr("autofocus")
    assert unlabelled_fields(page) == []


def test_the_error_page_is_proper_html(send, client):
    assert parse_errors(send(name="").content.decode()) == []


def test_the_trap_is_out_of_reach_of_keyboard_and_screen_reader(client, post):
    trap = read(client.get(post.url)).select_one("[name=topic]")
    assert trap["tabindex"] == "-1"
    assert trap.find_parent(attrs={"aria-hidden": "true"})


def test_the_form_has_no_token_and_sets_no_cookie(client, post):
    answer = client.get(post.url)
    assert not answer.cookies
    assert b"csrf" not in answer.content


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"HTTP_SEC_FETCH_SITE": "cross-site", "HTTP_ORIGIN": "http://testserver"},
        {"HTTP_SEC_FETCH_SITE": "same-site"},
        {"HTTP_ORIGIN": "null"},
        {"HTTP_ORIGIN": "https://evil.example"},
        {"HTTP_REFERER": "https://evil.example/http://testserver/"},
        {"HTTP_ORIGIN": "http://[broken"},
    ],
)
def test_a_form_from_elsewhere_is_refused_in_plain_words(headers, send):
    answer = send(headers=headers)
    assert answer.status_code == 403
    assert "not sent from our page" in answer.content.decode()
    assert not Comment.objects.exists()


@pytest.mark.parametrize(
    "headers", [HERE, {"HTTP_ORIGIN": "http://testserver"}, {"HTTP_REFERER": "http://testserver/a/"}]
)
def test_a_form_from_here_is_taken(headers, send):
    assert send(headers=headers).status_code == 303


def test_a_form_is_taken_by_a_browser_that_checks_tokens_too(post, send):
    assert send(browser=Client(enforce_csrf_checks=True)).status_code == 303


def test_the_eleventh_comment_within_an_hour_is_too_many_and_not_lost(send):
    for number in range(10):
        assert send(text=f"Number {number}").status_code == 303
    answer = send(text="Number 10")
    assert answer.status_code == 429
    assert page_of(answer).select_one("textarea").get_text().strip() == "Number 10"
    assert Comment.objects.count() == 10
    elsewhere = {**HERE, "REMOTE_ADDR": "203.0.113.9"}
    assert send(text="From elsewhere", headers=elsewhere).status_code == 303


def test_no_network_address_is_kept(send):
    send(headers={**HERE, "REMOTE_ADDR": "203.0.113.9"})
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM blog_comment")
        assert "203.0.113.9" not in str(cursor.fetchall())


def test_a_reply_stands_under_what_it_answers(send, post, client, make):
    parent = make("First.")
    make("Another.", email="eve@example.com")
    send(text="An answer.", reply=str(parent.pk))
    page = read(client.get(post.url))
    assert shown(page) == ["First.", "An answer.", "Another."]
    assert page.select_one(".comments__replies .comment__text").get_text(strip=True) == "An answer."


def test_the_form_of_a_reply_quotes_what_it_answers_without_a_script(post, client, make):
    parent = make("What I said.")
    link = read(client.get(post.url)).select_one("a[data-reply]")
    page = read(client.get(link["href"]))
    assert "What I said." in page.select_one("blockquote").get_text()
    assert page.select_one("[name=reply]")["value"] == str(parent.pk)


def test_an_answer_to_a_comment_that_went_meanwhile_can_be_sent_by_itself(send, make):
    gone = make(state=Comment.State.BINNED)
    answer = send(text="My answer", reply=str(gone.pk))
    assert answer.status_code == 422
    page = page_of(answer)
    assert page.select_one("textarea").get_text().strip() == "My answer"
    assert not page.select_one("[name=reply]").get("value")


def test_nobody_answers_a_comment_of_another_post(send, make, post):
    from tests.factories import PostPageFactory

    other = PostPageFactory(parent=post.get_parent())
    assert send(to=other, reply=str(make().pk)).status_code == 422


@pytest.mark.parametrize("how", ["site", "post", "age"])
def test_a_closed_post_takes_no_comment_and_gives_the_text_back(how, send, post, site, client):
    from django.utils import timezone

    if how == "site":
        settings_of(site, comments_are_open=False)
    elif how == "post":
        post.takes_comments = "no"
        post.save()
    else:
        settings_of(site, comments_close_after=30)
        post.posted_at = timezone.now() - timezone.timedelta(days=31)
        post.save()
    answer = send(text="My long text")
    assert answer.status_code == 403
    assert page_of(answer).select_one("textarea").get_text().strip() == "My long text"
    assert not Comment.objects.exists()
    assert not read(client.get(post.url)).select(".visitor-form")


def test_a_post_can_stay_open_when_others_are_closed(send, post, site):
    settings_of(site, comments_are_open=False)
    post.takes_comments = "yes"
    post.save()
    assert send().status_code == 303


def test_nobody_comments_on_a_draft_or_on_a_post_for_some_people_only(send, post, client):
    from wagtail.models import PageViewRestriction

    restriction = PageViewRestriction.objects.create(page=post, restriction_type="login")
    assert send().status_code == 404
    restriction.delete()
    post.unpublish()
    assert send().status_code == 404
    assert client.get("/comments/999999/").status_code == 404
    assert client.get("/comments/99999999999999999999999/").status_code == 404


HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "http://example.com/\"onmouseover='alert(1)'",
    "{{ settings.SECRET_KEY }}{% debug %}",
    "\0nul\0",
    "a\r\nBcc: eve@example.com",
    "a\u2028Bcc: eve@example.com",
    "\ud800 half",
    "\u202eevil",
    "http://[::1",
    "%s %(x)s {0}",
    "'; DROP TABLE blog_comment; --",
    "💥" * 20,
]


@pytest.mark.parametrize("payload", HOSTILE)
@pytest.mark.parametrize("field", ["text", "name", "email", "website", "reply", "follow", "stamp", "topic"])
def test_hostile_input_breaks_nothing_and_is_shown_as_text(field, payload, send, site, client, post):
    settings_of(site, moderation="all_appear", told_address="author@example.com")
    answer = send(**{field: payload})
    assert answer.status_code in (303, 422)
    page = client.get(post.url)
    assert page.status_code == 200
    soup = page_of(page)
    assert not soup.select("[onerror], [onmouseover], img[src=x], [href^=javascript]")
    assert "<script>alert" not in page.content.decode()
    for answered in (answer, page):
        assert not set("\0\ud800\u202e\u2028") & set(answered.content.decode())
    for mail in Mail.objects.all():
        assert "\nBcc" not in str(mail.message.message()).partition("\n\n")[0]


@pytest.mark.parametrize("field", ["text", "name", "email", "website", "reply", "follow", "stamp", "topic"])
def test_a_megabyte_in_any_field_is_refused_quickly(field, send):
    import time

    began = time.perf_counter()
    answer = send(**{field: "http://a.b" * 100_000})
    assert answer.status_code == 422
    assert time.perf_counter() - began < 2


def test_more_than_the_server_takes_is_refused_in_plain_words(client, post):
    answer = client.post(
        f"/comments/{post.pk}/", "text=" + "x" * 3_000_000, "application/x-www-form-urlencoded", **HERE
    )
    assert answer.status_code == 413
    assert "too large to be read" in answer.content.decode()


MULTIPART = b'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nabc\r\n--x--\r\n'


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"text=%ff%fe%c0%80&name=%ff&email=%00", "application/x-www-form-urlencoded"),
        (b"text=a", "application/x-www-form-urlencoded; charset=utf-16"),
        (MULTIPART, "multipart/form-data; boundary=x; charset=hex"),
        (MULTIPART, "multipart/form-data; boundary=x; charset=no-such"),
        (b"--x\r\nbroken", "multipart/form-data; boundary=x"),
        (b"", "multipart/form-data"),
        (b'{"text": 1}', "application/json"),
        (b"&".join(b"a%d=1" % number for number in range(11_000)), "application/x-www-form-urlencoded"),
    ],
)
def test_broken_encodings_are_refused_cleanly(body, kind, client, post):
    answer = client.generic("POST", f"/comments/{post.pk}/", body, kind, **HERE)
    assert 400 <= answer.status_code < 500
