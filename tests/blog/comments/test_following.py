"""Following a conversation by mail."""

import pytest
from django.utils import timezone

from blog.comments import moderation
from blog.comments.jobs import ask_followers, forget_unconfirmed_followers, forget_where_comments_came_from
from blog.models import BlogSettings, Comment, Follower
from outbox.models import Mail
from tests.blog.comments.conftest import address_in, page_of
from tests.factories import PostPageFactory


@pytest.fixture(autouse=True)
def no_mail_to_the_author(site):
    """The author isn't told here."""
    decided = BlogSettings.of(site)
    decided.tells_author = False
    decided.save()


def approve_all():
    moderation.approve(Comment.objects.all())


def mails_to(address: str) -> list[Mail]:
    return list(Mail.objects.filter(to=address).order_by("pk"))


@pytest.fixture
def follow(send, client):
    """Return a function with which Helen follows, up to her confirmation."""

    def follow(what="thread", text="I agree."):
        send(text=text, follow=what)
        approve_all()
        assert client.post(address_in(mails_to("helen@example.com")[-1], "follow")).status_code == 200
        return Comment.objects.get(text=text)

    return follow


def test_nothing_is_mailed_before_the_comment_is_approved(send):
    send(follow="thread")
    assert not Mail.objects.exists()
    approve_all()
    (mail,) = mails_to("helen@example.com")
    assert "confirm" in mail.subject


def test_opening_the_link_confirms_nothing_and_the_button_does(send, client):
    send(follow="thread")
    approve_all()
    address = address_in(Mail.objects.get(), "follow")
    page = page_of(client.get(address))
    assert page.select_one("form[data-presses-itself] button")
    assert not Follower.objects.confirmed().exists()
    assert "You will be told" in page_of(client.post(address)).get_text()
    assert Follower.objects.confirmed().count() == 1


def test_whoever_did_not_confirm_is_told_nothing(send, make):
    send(follow="thread")
    approve_all()
    make("An answer.", Comment.objects.get(), email="ida@example.com", state="waiting")
    approve_all()
    assert len(mails_to("helen@example.com")) == 1


def test_a_follower_is_told_of_an_answer_once_it_is_approved_and_only_once(follow, make):
    hers = follow()
    answer = make("An answer.", hers, name="Ida", email="ida@example.com", state="waiting")
    assert len(mails_to("helen@example.com")) == 1
    approve_all()
    moderation.bin_them(Comment.objects.filter(pk=answer.pk))
    approve_all()
    assert len(mails_to("helen@example.com")) == 2
    mail = mails_to("helen@example.com")[-1]
    assert "An answer." in mail.text
    assert answer.full_url in mail.text
    assert "ida@example.com" not in str(mail.message.message())

    Mail.objects.all().delete()  # as happens to all that was sent, after a month
    moderation.restore(Comment.objects.filter(pk=answer.pk))
    approve_all()
    assert not mails_to("helen@example.com")


def test_a_follower_of_a_conversation_hears_of_no_other_and_never_of_herself(follow, make):
    hers = follow()
    make("Elsewhere.", email="ida@example.com", state="waiting")
    make("By herself.", hers, state="waiting")
    approve_all()
    assert len(mails_to("helen@example.com")) == 1


def test_a_follower_of_a_post_hears_of_every_comment(follow, make):
    follow("post")
    make("Elsewhere.", email="ida@example.com", state="waiting")
    approve_all()
    assert len(mails_to("helen@example.com")) == 2


def test_a_mail_to_a_follower_can_be_stopped_by_the_mail_program(follow, make, client):
    hers = follow()
    make("An answer.", hers, email="ida@example.com", state="waiting")
    approve_all()
    for mail in mails_to("helen@example.com"):
        mail.mark_sent()
    address = address_in(mail, "stop")
    assert mail.headers["List-Unsubscribe"] == f"<http://testserver{address}>"
    assert mail.headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    client.get(address)
    assert Follower.objects.exists()
    assert client.post(address, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert not Follower.objects.exists()
    assert "No more email" in page_of(client.get(address)).get_text()
    make("Another.", hers, email="ida@example.com", state="waiting")
    approve_all()
    assert len(mails_to("helen@example.com")) == 2


@pytest.mark.parametrize("purpose", ["follow", "stop", "thanks"])
def test_an_invented_address_leads_nowhere(purpose, client, home):
    for token in ("1:forged", "1", "x", "%F0%9F%92%A5"):
        assert client.get(f"/comments/{purpose}/{token}/").status_code == 404


def test_a_link_to_stop_does_not_confirm(follow, make, client):
    hers = follow()
    make("An answer.", hers, email="ida@example.com", state="waiting")
    approve_all()
    token = address_in(mails_to("helen@example.com")[-1], "stop").split("/")[-2]
    assert client.post(f"/comments/follow/{token}/").status_code == 404


def test_nobody_is_asked_more_than_once_an_hour(send):
    for number in range(3):
        send(text=f"Number {number}", follow="thread")
        approve_all()
    assert len(mails_to("helen@example.com")) == 1
    ask_followers()
    assert len(mails_to("helen@example.com")) == 1
    Follower.objects.filter(asked_at__isnull=False).update(
        asked_at=timezone.now() - timezone.timedelta(minutes=61)
    )
    ask_followers()
    assert len(mails_to("helen@example.com")) == 2
    assert not Follower.objects.unasked().exists()


def test_one_confirmation_is_enough_for_all_that_was_asked(send, client):
    for number in range(3):
        send(text=f"Number {number}", follow="thread")
    approve_all()
    (mail,) = mails_to("helen@example.com")
    client.post(address_in(mail, "follow"))
    assert Follower.objects.confirmed().count() == 3


def test_the_answer_to_the_visitor_is_the_same_whether_the_address_follows_already(follow, send, client):
    new = send(text="Somebody new", email="new@example.com", follow="thread")
    follow()
    Comment.objects.update(fingerprint=None)
    BlogSettings.objects.update(moderation="all_wait")
    known = send(text="Somebody known", follow="thread")
    Comment.objects.filter(text="Somebody new").update(state="waiting")
    said = [page_of(client.get(answer.url)).main.get_text() for answer in (new, known)]
    assert said[0] == said[1]


def test_what_is_no_longer_needed_is_forgotten(send, make):
    send(follow="thread")
    assert Comment.objects.get().origin
    forget_where_comments_came_from()
    assert Comment.objects.get().origin
    Comment.objects.update(created_at=timezone.now() - timezone.timedelta(hours=25))
    forget_where_comments_came_from()
    assert not Comment.objects.get().origin
    forget_unconfirmed_followers()
    assert Follower.objects.exists()
    Follower.objects.update(created_at=timezone.now() - timezone.timedelta(days=31))
    forget_unconfirmed_followers()
    assert not Follower.objects.exists()


@pytest.mark.parametrize("binned_first", [True, False])
def test_a_wish_that_came_with_two_comments_outlives_the_one_that_is_binned(binned_first, send):
    send(text="First.", follow="post")
    first = Comment.objects.filter(text="First.")
    if binned_first:
        moderation.bin_them(first)
    send(text="Second.", follow="post")
    moderation.bin_them(first)
    assert not mails_to("helen@example.com")
    moderation.approve(Comment.objects.filter(text="Second."))
    assert len(mails_to("helen@example.com")) == 1


def test_one_press_ends_all_mail_about_a_post_and_takes_back_what_is_not_sent(follow, make, post, client):
    hers = follow()
    follow_all = Follower.objects.create(
        post=post, comment=hers, email="helen@example.com", confirmed_at=timezone.now()
    )
    elsewhere = PostPageFactory(parent=post.get_parent())
    kept = Follower.objects.create(post=elsewhere, comment=hers, email="helen@example.com")
    for text in ("An answer.", "Another."):
        make(text, hers, email="ida@example.com", state="waiting")
    approve_all()
    _question, read, unsent = mails_to("helen@example.com")
    read.mark_sent()
    client.post(address_in(read, "stop"))
    assert not Follower.objects.filter(pk=follow_all.pk).exists()
    assert list(Follower.objects.all()) == [kept]
    assert unsent not in mails_to("helen@example.com")
    assert read in mails_to("helen@example.com")


@pytest.mark.parametrize("away", [moderation.bin_them, moderation.mark_spam, moderation.restore])
def test_nobody_is_told_of_a_comment_that_was_taken_away_before_the_mail_went(away, follow, make):
    hers = follow()
    answer = make("Buy pills.", hers, email="eve@example.com", state="waiting")
    approve_all()
    assert "Buy pills." in mails_to("helen@example.com")[-1].text
    away(Comment.objects.filter(pk=answer.pk))
    assert "Buy pills." not in mails_to("helen@example.com")[-1].text


def test_a_mail_that_is_taken_back_while_it_is_being_sent_stops_no_worker(follow):
    follow()
    mail = mails_to("helen@example.com")[-1]
    Mail.objects.all().delete()
    mail.mark_sent()
    assert not Mail.objects.exists()
