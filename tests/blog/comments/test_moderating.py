"""The author decides about comments on her screens."""

import re
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from blog.comments import moderation
from blog.comments.jobs import empty_out_spam
from blog.models import BlogSettings, Comment, Follower
from core.models import Generation
from outbox.models import Mail
from tests.blog.comments.conftest import shown
from tests.documents import read
from tests.visitors import HERE

State = Comment.State
LIST = "/admin/blog/comment/"
ACT = "/admin/comments/act/"

pytestmark = pytest.mark.usefixtures("home")


def screen(response) -> BeautifulSoup:
    """Return a screen of the author's; Wagtail's own parts name variables that don't exist."""
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def listed(client, query="") -> list[str]:
    """Return the texts of the comments in the author's list."""
    page = screen(client.get(LIST + query))
    return [text.get_text(" ", strip=True) for text in page.select(".records__text")]


@pytest.fixture
def editor(db):
    """A browser in which somebody is logged in who may not touch comments."""
    from django.contrib.auth import get_user_model

    user = get_user_model().objects.create_user("editor", "editor@example.com", "x")
    group = Group.objects.create(name="Writers")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    user.groups.add(group)
    browser = Client(raise_request_exception=False)
    browser.force_login(user)
    return browser


def test_those_that_wait_come_first_and_spam_is_out_of_sight(author_client, make):
    make("Waiting", state="waiting")
    make("Approved")
    make("Binned", state="binned")
    make("Spam", state="spam")
    assert listed(author_client) == ["Waiting", "Approved"]
    assert listed(author_client, "?state=spam") == ["Spam"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?q=ida", ["By Ida"]),
        ("?q=ida@example.org", ["By Ida"]),
        ("?q=by", ["By Ida", "By Helen"]),
        ("?q=nobody", []),
        ("?month=2019-11", ["By Helen"]),
        ("?month=2019-13", ["By Ida", "By Helen"]),
        ("?post=999", []),
        ("?post=x", ["By Ida", "By Helen"]),
        ("?state=x&q=&month=", ["By Ida", "By Helen"]),
    ],
)
def test_the_list_is_narrowed(query, found, author_client, make):
    from datetime import UTC, datetime

    make("By Helen", created_at=datetime(2019, 11, 24, tzinfo=UTC))
    make("By Ida", name="Ida", email="ida@example.org")
    assert listed(author_client, query) == found


@pytest.mark.parametrize(
    ("do", "state"), [("approve", "approved"), ("bin", "binned"), ("spam", "spam"), ("restore", "waiting")]
)
def test_many_are_moved_at_once(do, state, author_client, make):
    before = "binned" if do == "restore" else "waiting"
    made = [make(f"Number {number}", state=before) for number in range(3)]
    answer = author_client.post(
        ACT, {"do": do, "comment": [made[0].pk, made[1].pk], "next": f"{LIST}?state=waiting"}
    )
    assert answer.url == f"{LIST}?state=waiting"
    states = Comment.objects.order_by("pk").values_list("state", flat=True)
    assert list(states) == [state, state, before]


def test_an_approved_comment_appears_at_once_and_a_binned_one_goes(author_client, client, make, post):
    comment = make("Good.", state="waiting")
    assert shown(read(client.get(post.url))) == []
    author_client.post(ACT, {"do": f"approve:{comment.pk}"})
    assert shown(read(client.get(post.url))) == ["Good."]
    author_client.post(ACT, {"do": f"bin:{comment.pk}"})
    assert shown(read(client.get(post.url))) == []


def test_moving_what_nobody_sees_changes_no_page(author_client, make):
    comment = make(state="waiting")
    before = Generation.objects.current()
    for do in ("bin", "spam", "restore"):
        author_client.post(ACT, {"do": f"{do}:{comment.pk}"})
    assert Generation.objects.current() == before
    author_client.post(ACT, {"do": f"approve:{comment.pk}"})
    assert Generation.objects.current() != before


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"do": "explode"},
        {"do": "approve", "comment": ["x", "9" * 30]},
        {"answer": "x"},
        {"do": "approve:"},
    ],
)
def test_nonsense_does_nothing_and_says_so(sent, author_client, make):
    make(state="waiting")
    assert author_client.post(ACT, sent).status_code == 302
    assert Comment.objects.waiting().count() == 1


def test_nobody_is_led_elsewhere_after_acting(author_client):
    for elsewhere in ("https://evil.example/", "//evil.example/", "/admin/"):
        assert author_client.post(ACT, {"do": "bin", "next": elsewhere}).url == LIST


def test_the_author_answers_in_place_and_approves_by_it(author_client, client, make, post):
    comment = make("A question?", state="waiting")
    author_client.post(ACT, {"answer": comment.pk, f"answer-{comment.pk}": "An answer.\0"})
    page = read(client.get(post.url))
    assert shown(page) == ["A question?", "An answer."]
    marked = page.select_one("[data-by=author]")
    assert "Author" in marked.get_text()
    assert "author@example.com" not in str(page)


def test_an_answer_that_can_not_be_kept_is_not_lost(author_client, make):
    comment = make(state="erased", email="")
    answer = author_client.post(ACT, {"answer": comment.pk, f"answer-{comment.pk}": "My words"}, follow=True)
    assert "My words" in answer.content.decode()


def test_the_author_comments_on_the_site_without_giving_her_name(author_client, post, client, an_old_page):
    form = read(author_client.get(post.url)).select_one(".visitor-form")
    assert not form.select("[name=email]")
    assert "csrf" not in str(form)
    answer = author_client.post(f"/comments/{post.pk}/", {"text": "Hers.", "stamp": an_old_page}, **HERE)
    assert answer.status_code == 303
    page = read(client.get(post.url))
    assert page.select_one("[data-by=author] .comment__text").get_text(strip=True) == "Hers."
    assert page.select("[name=email]")


def test_whoever_may_not_moderate_is_refused_everywhere(editor, make):
    comment = make(state="waiting")
    assert editor.get("/admin/").status_code == 200
    for address in (LIST, f"/admin/comments/{comment.pk}/", f"/admin/comments/{comment.pk}/erase/"):
        assert editor.get(address).status_code == 302
        editor.post(address, {"do": "approve"})
    editor.post(ACT, {"do": f"approve:{comment.pk}"})
    assert Comment.objects.get().is_waiting
    assert "wait" not in screen(editor.get("/admin/")).main.get_text()


def test_nobody_adds_a_comment_or_deletes_a_single_one_on_the_screens(author_client, make):
    comment = make()
    assert author_client.get(f"{LIST}create/").status_code == 302
    assert author_client.get(f"{LIST}delete/{comment.pk}/").status_code == 302


def test_the_author_changes_a_word(author_client, client, make, post):
    comment = make("A rude word.")
    client.get(post.url)
    sent = {"text": "A kind word.", "name": "Helen", "website": ""}
    assert author_client.post(f"{LIST}edit/{comment.pk}/", sent).status_code == 302
    assert shown(read(client.get(post.url))) == ["A kind word."]
    assert Comment.objects.get().email == "helen@example.com"


def test_the_home_screen_and_the_menu_say_how_many_wait(author_client, make):
    assert "wait for you" not in author_client.get("/admin/").content.decode()
    make(state="waiting")
    make(state="waiting")
    html = author_client.get("/admin/").content.decode()
    assert "2 comments wait for you" in html
    assert "Comments (2)" in html


# Mail to the author


@pytest.fixture
def told(site):
    """The author is told at her address."""
    BlogSettings.objects.create(site=site, told_address="author@example.com")


def test_the_author_is_told_with_links_that_need_her_login(told, send, client, author_client):
    send(website="example.com")
    mail = Mail.objects.get()
    assert mail.to == "author@example.com"
    assert mail.reply_to == "helen@example.com"
    assert "I agree." in mail.text
    address = re.search(r"http://testserver(/admin/\S+do=approve)", mail.text)[1]
    assert "/admin/login/" in client.get(address).url
    client.post(address, {"do": "approve"})
    page = screen(author_client.get(address))
    assert Comment.objects.get().is_waiting
    meant = page.select_one("form button:not(.button-secondary)[name=do]")
    assert meant["value"] == "approve"
    author_client.post(address, {"do": meant["value"]})
    assert Comment.objects.get().is_approved


def test_the_author_is_not_told_if_she_does_not_want_to_be(site, send):
    BlogSettings.objects.create(site=site, told_address="author@example.com", tells_author=False)
    send()
    assert not Mail.objects.exists()


def test_a_crowd_of_robots_does_not_fill_her_letter_box(told, send):
    for number in range(23):
        send(text=f"Number {number}", headers={**HERE, "REMOTE_ADDR": f"203.0.113.{number}"})
    assert Comment.objects.count() == 23
    assert Mail.objects.count() == 20
    assert "not announced" in Mail.objects.first().text


# Deleting a person


def test_everything_by_a_person_is_deleted_in_one_act(author_client, client, make, post, send, told):
    send(text="Not approved yet.", follow="post")
    answered = make("Answered.", email="Helen@example.com", website="https://helen.example")
    make("Alone.")
    make("Ida's answer.", answered, name="Ida", email="ida@example.com")
    asked = screen(author_client.get(f"/admin/comments/{answered.pk}/erase/"))
    assert "wrote 3 comments" in asked.get_text()
    assert Comment.objects.count() == 4
    author_client.post(f"/admin/comments/{answered.pk}/erase/")
    page = read(client.get(post.url))
    assert shown(page) == ["Ida's answer."]
    assert page.find(id=f"comment-{answered.pk}").get_text(strip=True) == "This comment was removed."
    for model in (Comment, Follower, Mail):
        kept = str(list(model.objects.values())).lower()
        assert "helen" not in kept
        assert "not approved yet" not in kept


def test_what_was_erased_never_comes_back(author_client, make):
    gone = make("", state="erased", email="", name="")
    make("Answer", gone)
    author_client.post(ACT, {"do": f"approve:{gone.pk}"})
    gone.refresh_from_db()
    assert gone.state == State.ERASED


def test_a_comment_that_nobody_signed_erases_nobody_else(author_client, make):
    anonymous, other = make("Came by an import.", email=""), make("So did this.", email="")
    address = f"/admin/comments/{anonymous.pk}/erase/"
    assert screen(author_client.get(LIST)).select_one(f"a[href='{address}']")
    assert "Delete this comment" in screen(author_client.get(address)).form.find_next("button").get_text()
    author_client.post(address)
    assert list(Comment.objects.all()) == [other]


def test_a_comment_without_an_address_that_was_answered_leaves_an_empty_place(author_client, make):
    anonymous = make("Came by an import.", name="Ann", email="")
    make("An answer.", anonymous)
    address = f"/admin/comments/{anonymous.pk}/erase/"
    author_client.post(address)
    anonymous.refresh_from_db()
    assert (anonymous.state, anonymous.name, anonymous.text) == (State.ERASED, "", "")
    assert author_client.get(address).status_code == 404


def test_deleting_a_person_of_many_comments_asks_as_much_as_one_of_few(author_client, make, queries_of):
    def cost(email, comments):
        for number in range(comments):
            make(f"Number {number}", email=email)
        return len(queries_of(lambda: moderation.erase_person(email)))

    assert cost("few@example.com", 2) == cost("many@example.com", 30)


def test_a_deleted_post_takes_its_comments_along(make, post, author_client):
    parent = make()
    Follower.objects.create(post=post, thread=parent, comment=parent, email="helen@example.com")
    make("Answer", parent)
    author_client.post(reverse("wagtailadmin_pages:delete", args=[post.pk]))
    assert not Comment.objects.exists()


def test_the_author_decides_for_the_whole_blog_on_a_screen_of_its_own(author_client, site, post, client):
    assert read(client.get(post.url)).select(".visitor-form")
    address = f"/admin/settings/blog/blogsettings/{site.pk}/"
    assert author_client.get(address).status_code == 200
    sent = {
        "comments_close_after": "0",
        "moderation": "all_wait",
        "links_allowed": "2",
        "told_address": "",
    }
    assert author_client.post(address, sent).status_code == 302
    assert not read(client.get(post.url)).select(".visitor-form")


def test_spam_is_deleted_a_month_after_it_was_marked_and_nothing_else_is(author_client, make):
    spam, answered, _good, binned = (make(text) for text in ("Spam", "Answered", "Good", "Binned"))
    make("Answer", answered)
    author_client.post(ACT, {"do": "spam", "comment": [spam.pk, answered.pk]})
    author_client.post(ACT, {"do": f"bin:{binned.pk}"})
    empty_out_spam()
    assert Comment.objects.filter(pk=spam.pk).exists()
    Comment.objects.update(moved_at=timezone.now() - timedelta(days=31))
    empty_out_spam()
    kept = set(Comment.objects.values_list("text", flat=True))
    assert kept == {"Answered", "Answer", "Good", "Binned"}
