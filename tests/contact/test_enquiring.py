"""A visitor writes to her: what becomes of it, and what is said to the visitor."""

from datetime import timedelta
from urllib.parse import urlencode

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction, Site

from contact.jobs import delete_what_was_kept_long_enough
from contact.models import Enquiry
from contact.models.contact_page import FIRST_TOPICS
from core.visitor_forms.stamp import fresh_stamp
from outbox.models import Mail
from tests.contact.conftest import decide, page_of
from tests.documents import parse_errors, read, unlabelled_fields
from tests.factories import ContactPageFactory, HomePageFactory, ServiceIndexPageFactory, ServicePageFactory
from tests.visitors import HERE, URLENCODED, at_once

NOTICE, THANKS = "author@example.com", "ida@example.com"


def mail_to(address: str) -> Mail:
    return Mail.objects.get(to=address)


def test_an_enquiry_is_kept_and_both_are_told_by_mail(send, client):
    answer = send(organisation="Sample Organisation", topic_choice="A service")
    assert answer.status_code == 303
    assert "has arrived" in page_of(client.get(answer.url)).get_text()
    enquiry = Enquiry.objects.get()
    assert (enquiry.name, enquiry.state, enquiry.topic) == ("Ida Sample", "new", "A service")
    assert "deleted after 2 years" in enquiry.agreed_to
    notice = mail_to(NOTICE)
    assert notice.reply_to == "ida@example.com"
    assert notice.subject == "Enquiry from Ida Sample: A service"
    assert "Do you come to Ballarat?" in notice.text
    assert f"/admin/enquiries/{enquiry.pk}/" in notice.text
    assert mail_to(THANKS).reply_to == "author@example.com"
    assert Mail.objects.count() == 2


def test_nothing_is_kept_if_the_mail_about_it_cannot_be(send, monkeypatch):
    def fail(*args):
        raise RuntimeError("no room")

    monkeypatch.setattr("contact.enquiries.arrival.tell_author", fail)
    assert send().status_code == 500
    assert not Enquiry.objects.exists()
    assert not Mail.objects.exists()


def test_the_acknowledgement_says_nothing_that_was_typed(send):
    send(
        name="Cheap pills",
        message="Buy at pills.example",
        email="victim@example.com",
        organisation="Pills Inc",
    )
    text = mail_to("victim@example.com").text
    assert "pills" not in text.lower()
    assert "pills" not in mail_to("victim@example.com").subject.lower()


def test_an_address_gets_one_acknowledgement_an_hour(send):
    send()
    send(message="And to Bendigo?")
    assert Mail.objects.filter(to=THANKS).count() == 1
    Mail.objects.update(created_at=timezone.now() - timedelta(hours=2))
    send(message="And to Geelong?")
    assert Mail.objects.filter(to=THANKS).count() == 2
    assert Enquiry.objects.count() == 3


def test_the_author_decides_what_the_sender_is_told_and_whether(send, site):
    decide(site, acknowledgement="I am on leave until May.")
    send()
    assert "I am on leave until May." in mail_to(THANKS).text
    Mail.objects.all().delete()
    decide(site, acknowledges=False)
    send(message="Another one")
    assert not Mail.objects.filter(to=THANKS).exists()


def test_without_an_address_of_hers_it_waits_in_the_inbox(send, site):
    from core.models import SiteSettings

    SiteSettings.objects.update(email="")
    assert send().status_code == 303
    assert Enquiry.objects.new().count() == 1
    assert not Mail.objects.filter(to=NOTICE).exists()


def test_crowds_of_robots_leave_her_letter_box_usable(make, send):
    Enquiry.objects.bulk_create(Enquiry(name="R", email=f"r{n}@example.com", message="x") for n in range(18))
    send()
    assert "not announced" not in Mail.objects.get(to=NOTICE).text
    send(message="The twentieth within the hour")
    last = Mail.objects.filter(to=NOTICE).first()
    assert "The twentieth" in last.text
    assert "the next ones are not announced" in last.text
    send(message="The next one")
    assert Mail.objects.filter(to=NOTICE).count() == 2
    assert Enquiry.objects.count() == 21


def test_the_same_form_sent_twice_is_one_enquiry_and_one_mail_each(send):
    assert send().url == send().url
    assert Enquiry.objects.count() == 1
    assert Mail.objects.count() == 2


def test_the_same_words_sent_again_after_she_saw_to_them_arrive_again(send):
    from contact.enquiries import moving

    send()
    moving.archive(Enquiry.objects.all())
    send()
    assert Enquiry.objects.new().count() == 1
    assert Enquiry.objects.count() == 2


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        ({"name": " "}, "Please tell me your name"),
        ({"name": "n" * 1000}, "it has 1000 characters, and 80 fit"),
        ({"email": ""}, "the answer goes there"),
        ({"email": "nobody"}, "no email address"),
        ({"email": "a@b.example, c@d.example"}, "no email address"),
        ({"message": "\n"}, "Please write a line or two"),
        ({"message": "x" * 10_001}, "it has 10001 characters, and 10000 fit"),
        ({"message": "http://a.example " * 6}, "There are 6 links"),
        ({"organisation": "o" * 121}, "it has 121 characters"),
        ({"topic_choice": "Something I made up"}, "not one of the available choices"),
        ({"about": "999999"}, "not one of the available choices"),
        ({"about": "1' OR 1=1"}, "not one of the available choices"),
        ({"consent": ""}, "without your agreement"),
        ({"topic": "cheap pills"}, "as robots leave it"),
        ({"stamp": ""}, "open for very long"),
        ({"stamp": "1:forged"}, "open for very long"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_is_still_there(typed, complaint, send, service):
    answer = send(**{"message": "What I typed.", **typed})
    assert answer.status_code == 422
    page = page_of(answer)
    assert complaint in page.select_one("[role=alert]").get_text()
    sent = {"name": "Ida Sample", "message": "What I typed.", **typed}
    assert page.select_one("textarea").get_text().strip() == sent["message"].strip()
    assert page.select_one("[name=name]").get("value", "") == sent["name"].strip()
    assert page.select_one("[name=consent]").has_attr("checked") == (sent.get("consent") != "")
    assert not Enquiry.objects.exists()
    assert not Mail.objects.exists()
    assert parse_errors(answer.content.decode()) == []
    assert unlabelled_fields(page) == []


def test_a_form_sent_at_once_can_be_sent_again(send):
    answer = send(stamp=fresh_stamp())
    assert answer.status_code == 422
    assert "faster than anybody types" in page_of(answer).get_text()


def test_what_was_missing_may_be_added_and_sent_in_no_time(send, client, contact_page):
    form = page_of(send(consent="")).select_one("form.visitor-form")
    sent = {field["name"]: field.get("value", "") for field in form.select("input[name]")}
    sent |= {"message": form.textarea.get_text().strip(), "consent": "on"}
    answer = client.post(f"/enquiry/{contact_page.pk}/", urlencode(sent), URLENCODED, **HERE)
    assert answer.status_code == 303
    assert Enquiry.objects.count() == 1


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"HTTP_SEC_FETCH_SITE": "cross-site"},
        {"HTTP_SEC_FETCH_SITE": "same-site"},
        {"HTTP_ORIGIN": "null"},
        {"HTTP_ORIGIN": "https://evil.example"},
    ],
)
def test_a_form_of_another_site_is_refused(headers, send):
    assert send(headers=headers).status_code == 403
    assert not Enquiry.objects.exists()


def test_no_more_come_from_one_place_than_a_person_writes_and_nothing_typed_is_lost(send):
    for number in range(10):
        assert send(message=f"Question {number}").status_code == 303
    answer = send(message="One too many")
    assert answer.status_code == 429
    assert answer["Retry-After"] == "3600"
    assert page_of(answer).textarea.get_text().strip() == "One too many"
    assert Enquiry.objects.count() == 10


@pytest.mark.parametrize("end", ["\r\n", "\n", "\u2028", "\x85", "\x0b", "%0a"])
def test_no_name_begins_a_header_of_its_own(end, send):
    send(name=f"Ida{end}Bcc: everybody@example.com", topic_choice="A service")
    message = mail_to(NOTICE).message.message()
    assert message["Bcc"] is None
    assert "\n" not in mail_to(NOTICE).subject


def test_characters_that_nobody_types_are_left_out(send):
    send(name="I\x00da\u202e", message="He\x00llo\x08\r\nyou\x7f")
    enquiry = Enquiry.objects.get()
    assert (enquiry.name, enquiry.message) == ("Ida", "Hello\nyou")


def test_a_form_in_other_letters_is_refused(contact_page, client):
    answer = client.post(
        f"/enquiry/{contact_page.pk}/",
        b"name=%E9",
        "application/x-www-form-urlencoded; charset=latin-1",
        HTTP_SEC_FETCH_SITE="same-origin",
    )
    assert answer.status_code == 400


def test_nobody_decides_what_becomes_of_his_own_enquiry(send):
    send(state="answered", notes="mine", is_staff="1", created_at="2001-01-01", origin="me")
    enquiry = Enquiry.objects.get()
    assert (enquiry.state, enquiry.notes) == ("new", "")
    assert enquiry.created_at.year > 2001
    assert enquiry.origin != "me"


def test_the_service_that_a_visitor_came_from_is_chosen_already(service, contact_page, client, send):
    chosen = read(client.get(f"{contact_page.url}?about={service.pk}")).select_one(
        "[name=about] option[selected]"
    )
    assert chosen.get_text() == "Coaching"
    send(about=str(service.pk))
    enquiry = Enquiry.objects.get()
    assert (enquiry.about_id, enquiry.about_title) == (service.pk, "Coaching")
    service.delete()
    enquiry.refresh_from_db()
    assert (enquiry.about_id, enquiry.subject) == (None, "Coaching")


@pytest.mark.parametrize("about", ["", "999999", "x", "1e9", "9" * 40, "%00", "<script>"])
def test_nonsense_about_a_service_chooses_nothing(about, service, contact_page, client):
    page = read(client.get(contact_page.url, {"about": about}))
    chosen = page.select_one("[name=about] option[selected]")
    assert chosen is None or chosen["value"] == ""


def test_services_that_not_everybody_may_see_are_not_offered(service, contact_page, client):
    from wagtail.models import PageViewRestriction

    hidden = ServicePageFactory(parent=service.get_parent(), title="Secret", live=False)
    private = ServicePageFactory(parent=service.get_parent(), title="Private")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    offered = [option["value"] for option in read(client.get(contact_page.url)).select("[name=about] option")]
    assert str(service.pk) in offered
    assert str(hidden.pk) not in offered
    assert str(private.pk) not in offered


def offered_topics(client, page) -> list[str]:
    options = read(client.get(page.url)).select("[name=topic_choice] option")
    return [option.get_text() for option in options][1:]


def test_she_words_herself_what_visitors_write_about(contact_page, client):
    assert offered_topics(client, contact_page) == FIRST_TOPICS.splitlines()
    contact_page.topics = "  A talk \n\nA talk\nA book"
    contact_page.save_revision().publish()
    assert offered_topics(client, contact_page) == ["A talk", "A book"]
    contact_page.topics = ""
    contact_page.save_revision().publish()
    assert read(client.get(contact_page.url)).select("[name=topic_choice]") == []


def test_the_page_says_when_and_how_else_she_is_reached(contact_page, client):
    contact_page.times, contact_page.phone = "Mondays, 9 to 5", "+61 (0)3 5550 1234"
    contact_page.booking_address = "https://example.com/book"
    contact_page.save_revision().publish()
    page = read(client.get(contact_page.url))
    ways = page.select_one(".ways")
    assert "Mondays, 9 to 5" in ways.get_text()
    assert "Melbourne time" in ways.get_text()
    assert ways.select_one('a[href="tel:+61355501234"]')
    assert ways.select_one('a[href="https://example.com/book"]')
    assert ways.select_one('a[href="mailto:author@example.com"]')


def test_how_long_it_is_kept_is_what_visitors_agree_to(contact_page, client, site):
    decide(site, months_kept=1)
    assert "deleted after a month" in read(client.get(contact_page.url)).select_one(".form__tick").get_text()
    decide(site, months_kept=0)
    assert "deleted" not in read(client.get(contact_page.url)).select_one(".form__tick").get_text()


def test_what_a_visitor_agreed_to_holds_although_she_keeps_enquiries_for_longer_now(send, site):
    decide(site, months_kept=1)
    send()
    assert Enquiry.objects.get().kept_until - timezone.now() < timedelta(days=31)
    decide(site, months_kept=0)
    list(delete_what_was_kept_long_enough())
    assert Enquiry.objects.exists()
    Enquiry.objects.update(kept_until=timezone.now() - timedelta(minutes=1))
    list(delete_what_was_kept_long_enough())
    assert not Enquiry.objects.exists()
    assert not Mail.objects.exists()


def test_a_private_contact_page_takes_nothing_from_others(contact_page, send):
    PageViewRestriction.objects.create(page=contact_page, restriction_type="login")
    assert send().status_code == 404
    assert not Enquiry.objects.exists()


def test_an_unpublished_contact_page_takes_nothing(contact_page, send):
    contact_page.unpublish()
    assert send().status_code == 404


@pytest.mark.parametrize("pk", ["0", "999999999999999999", "99999999999999999999999"])
def test_absurd_ids_are_no_pages(pk, contact_page, client):
    assert client.get(f"/enquiry/{pk}/").status_code == 404
    assert client.get(f"/form/{pk}/").status_code == 404


def test_the_thanks_page_is_given_out_and_not_guessed(client, contact_page):
    assert client.get(f"/thanks/{contact_page.pk}:x/").status_code == 404


def test_the_form_by_itself_is_a_page_too(contact_page, client):
    page = read(client.get(f"/enquiry/{contact_page.pk}/"))
    assert page.select_one("form textarea")
    assert page.select_one("meta[name=robots]")["content"] == "noindex"


def test_a_page_with_a_form_asks_no_more_with_many_services(contact_page, service, queries_of):
    from django.core.cache import cache

    def cost() -> int:
        cache.clear()
        return len(queries_of(lambda: Client().get(contact_page.url)))

    cost()
    few = cost()
    for number in range(15):
        ServicePageFactory(parent=service.get_parent(), title=f"Service {number}")
    assert cost() == few


@pytest.mark.django_db(transaction=True)
def test_twenty_of_the_same_form_at_once_are_one_enquiry(send, contact_page):
    answers = at_once(20, lambda one: send(browser=Client(raise_request_exception=False)).status_code)
    assert answers == [303] * 20
    assert Enquiry.objects.count() == 1
    assert Mail.objects.count() == 2


@pytest.mark.django_db(transaction=True)
def test_an_address_that_many_give_at_once_gets_one_acknowledgement(send, contact_page):
    def ask(one):
        elsewhere = {**HERE, "REMOTE_ADDR": f"203.0.113.{one}"}
        return send(Client(raise_request_exception=False), elsewhere, message=f"Question {one}").status_code

    assert at_once(8, ask) == [303] * 8
    assert Enquiry.objects.count() == 8
    assert Mail.objects.filter(to=THANKS).count() == 1


@pytest.mark.parametrize(
    ("told", "now", "agreed"),
    [
        (1, 24, "after a month"),
        (24, 1, "after 2 years"),
        (1, 0, "after a month"),
        (0, 1, "answer me."),
        ("x", 1, "after a month"),
        ("9" * 9, 1, "after a month"),
        ("", 1, "after a month"),
    ],
)
def test_of_what_was_told_and_what_holds_now_the_shorter_time_counts(told, now, agreed, send, site):
    decide(site, months_kept=now)
    send(months_told=told)
    enquiry = Enquiry.objects.get()
    assert enquiry.kept_until - timezone.now() < timedelta(days=31)
    assert agreed in enquiry.agreed_to


def test_what_has_to_be_sent_again_is_agreed_to_as_it_holds_now(send, site):
    decide(site, months_kept=24)
    form = page_of(send(months_told=1, email="")).select_one("form.visitor-form")
    assert "deleted after 2 years" in form.select_one(".form__tick").get_text()
    assert form.select_one("[name=months_told]")["value"] == "24"


def test_each_site_offers_its_own_services(contact_page, service, client, settings):
    settings.ALLOWED_HOSTS = ["testserver", "other.example"]
    other = HomePageFactory(parent=Page.get_first_root_node(), title="Elsewhere", slug="elsewhere")
    Site.objects.create(hostname="other.example", root_page=other)
    theirs = ContactPageFactory(parent=other, title="Write to us")
    there = ServicePageFactory(parent=ServiceIndexPageFactory(parent=other, title="All"), title="Gardening")
    assert service.title in read(client.get(contact_page.url)).select_one("#enquiry_about").get_text()
    path = theirs.url_path.removeprefix("/elsewhere")
    shown = page_of(client.get(path, headers={"host": "other.example"}))
    offered = shown.select_one("#enquiry_about").get_text()
    assert there.title in offered
    assert service.title not in offered
