"""She reads, answers and puts away what visitors asked."""

import csv
from datetime import UTC, datetime, timedelta
from io import BytesIO
from threading import Event
from time import sleep

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from django.utils import timezone
from openpyxl import load_workbook

from contact.enquiries import moving
from contact.jobs import delete_what_was_kept_long_enough, forget_where_messages_came_from
from contact.models import Answer, ContactSettings, Enquiry, FormAnswer
from outbox.models import Mail
from tests.contact.conftest import decide, screen_of
from tests.documents import unlabelled_fields
from tests.factories import FormPageFactory
from tests.visitors import at_once

LIST = "/admin/contact/enquiry/"
State = Enquiry.State


def rows(page) -> list[str]:
    return [row.select_one("label strong").get_text() for row in page.select(".records__row")]


def answer(browser, enquiry, text="Yes, in May.", after=0):
    return browser.post(f"/admin/enquiries/{enquiry.pk}/", {"do": "answer", "answer": text, "after": after})


def test_new_ones_stand_first_and_the_menu_and_the_home_screen_count_them(author_client, make):
    make("Old and answered", state=State.ANSWERED)
    make("New", created_at=timezone.now() - timedelta(days=3))
    make("Put away", state=State.ARCHIVED)
    make("Spam", state=State.SPAM)
    page = screen_of(author_client.get(LIST))
    assert rows(page) == ["New", "Old and answered"]
    home = author_client.get("/admin/").content.decode()
    assert "1 new enquiry waits for you" in home
    assert "Inbox (1)" in home
    assert unlabelled_fields(page.select_one(".records")) == []


def test_the_list_is_narrowed_and_searched(author_client, make, service):
    make("Ann", about=service, about_title="Coaching", message="About networks")
    make("Bea", created_at=timezone.now() - timedelta(days=70))
    make("Cat", state=State.SPAM)
    assert rows(screen_of(author_client.get(LIST, {"state": "spam"}))) == ["Cat"]
    assert rows(screen_of(author_client.get(LIST, {"about": service.pk}))) == ["Ann"]
    month = (timezone.localtime() - timedelta(days=70)).strftime("%Y-%m")
    assert rows(screen_of(author_client.get(LIST, {"month": month}))) == ["Bea"]
    assert rows(screen_of(author_client.get(LIST, {"q": "networks"}))) == ["Ann"]
    nothing = screen_of(author_client.get(LIST, {"q": "nowhere"}))
    assert "No enquiry fits" in nothing.get_text()


def test_several_ticked_ones_are_put_away_at_once_and_come_back(author_client, make):
    ticked = [make(f"Visitor {number}").pk for number in range(3)]
    make("Another")
    author_client.post("/admin/enquiries/act/", {"do": "archive", "enquiry": ticked})
    assert Enquiry.objects.filter(state=State.ARCHIVED).count() == 3
    said = author_client.post("/admin/enquiries/act/", {"do": f"new:{ticked[0]}"}, follow=True)
    assert "1 enquiry new again" in screen_of(said).get_text()
    assert Enquiry.objects.new().count() == 2


@pytest.mark.parametrize("sent", [{}, {"do": "explode"}, {"do": "archive"}, {"do": "archive:x' OR 1"}])
def test_a_press_without_a_choice_changes_nothing(sent, author_client, make):
    make()
    author_client.post("/admin/enquiries/act/", sent)
    assert Enquiry.objects.new().count() == 1


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example", "/admin/logout/"])
def test_a_press_leads_back_to_the_list_and_nowhere_else(elsewhere, author_client, make):
    made = make()
    led = author_client.post("/admin/enquiries/act/", {"do": f"spam:{made.pk}", "next": elsewhere})
    assert led.url == LIST


def test_she_answers_and_the_answer_goes_to_the_visitor(author_client, contact_page, send):
    send()
    enquiry = Enquiry.objects.get()
    first = Mail.objects.get(to="ida@example.com")
    said = answer(author_client, enquiry)
    assert said.status_code == 302
    mail = Mail.objects.get(key=Answer.objects.get().mail_key)
    assert mail.to == "Ida Sample <ida@example.com>"
    assert mail.subject == "Re: An enquiry"
    assert mail.reply_to == "author@example.com"
    assert mail.headers["In-Reply-To"] == first.message_id
    assert "Yes, in May." in mail.text
    assert "> Do you come to Ballarat?" in mail.text
    enquiry.refresh_from_db()
    assert enquiry.state == State.ANSWERED
    shown = screen_of(author_client.get(f"/admin/enquiries/{enquiry.pk}/")).get_text()
    assert "Yes, in May." in shown
    assert "on its way" in shown


def test_a_second_press_sends_nothing_twice_and_says_so(author_client, contact_page, make):
    made = make()
    answer(author_client, made)
    again = answer(author_client, made, "Yes, in May.", after=0)
    assert again.status_code == 422
    assert "was sent already" in screen_of(again).get_text()
    assert screen_of(again).select_one("#answer").get_text() == "Yes, in May."
    assert Answer.objects.count() == 1
    assert answer(author_client, made, "And in June.", after=Answer.objects.get().pk).status_code == 302
    assert Mail.objects.count() == 2


@pytest.mark.parametrize(("text", "complaint"), [(" \n", "is empty"), ("x" * 10_001, "has 10001 letters")])
def test_an_answer_that_cannot_be_sent_stays_in_the_form(text, complaint, author_client, make):
    said = answer(author_client, make(), text)
    assert said.status_code == 422
    assert complaint in screen_of(said).get_text()
    assert screen_of(said).select_one("#answer").get_text().strip() == text.strip()
    assert not Answer.objects.exists()
    assert not Mail.objects.exists()


def test_her_notes_are_kept_and_told_when_they_are_too_long(author_client, make):
    made = make()
    author_client.post(f"/admin/enquiries/{made.pk}/", {"do": "notes", "notes": "Call in May"})
    made.refresh_from_db()
    assert made.notes == "Call in May"
    said = author_client.post(
        f"/admin/enquiries/{made.pk}/", {"do": "notes", "notes": "n" * 6000}, follow=True
    )
    assert "Only the first 5000 letters" in screen_of(said).get_text()


@pytest.mark.parametrize("name", ["💥" * 80, "张" * 80, "Zoë, the “first”"])
def test_an_answer_reaches_somebody_of_any_name(name, author_client, make):
    made = make(name)
    assert answer(author_client, made).status_code == 302
    assert "ida@example.com" in Mail.objects.get().to


def test_half_written_answers_and_notes_outlive_every_button(author_client, make):
    made = make()
    address = f"/admin/enquiries/{made.pk}/"

    def press(do):
        typed = {"answer": "Dear Ida, half", "notes": f"Noted at {do}", "after": "0", "do": do}
        return author_client.post(address, typed)

    for do in ("notes", "archive", "spam"):
        said = press(do)
        assert screen_of(said).select_one("#answer").get_text() == "Dear Ida, half"
        made.refresh_from_db()
        assert (made.notes, made.state) == (f"Noted at {do}", State.NEW)
    assert press("answer").status_code == 302
    made.refresh_from_db()
    assert (made.notes, made.state) == ("Noted at answer", State.ANSWERED)


def test_all_that_came_from_an_address_is_found_from_one_of_it(author_client, make):
    made = make()
    make("Put away", state=State.ARCHIVED)
    make("Taken for spam", state=State.SPAM)
    one = screen_of(author_client.get(f"/admin/enquiries/{made.pk}/"))
    link = one.find("a", string="2 more from this address")
    found = screen_of(author_client.get(f"{LIST}{link['href'].removeprefix(LIST)}"))
    assert set(rows(found)) == {"Ida Sample", "Put away", "Taken for spam"}


def test_one_is_deleted_for_ever_with_all_that_is_known_of_it(author_client, send, make):
    make("Ida before", message="Another question")
    send()
    enquiry = Enquiry.objects.get(message="Do you come to Ballarat?")
    answer(author_client, enquiry)
    asked = screen_of(author_client.get(f"/admin/enquiries/{enquiry.pk}/erase/")).get_text()
    assert "Delete all 2 from ida@example.com" in asked
    assert Enquiry.objects.count() == 2, "a look deletes nothing"
    author_client.post(f"/admin/enquiries/{enquiry.pk}/erase/", {"what": "one"})
    assert [one.name for one in Enquiry.objects.all()] == ["Ida before"]
    assert not Answer.objects.exists()
    assert not Mail.objects.exists()


def test_all_of_a_person_is_deleted_at_once(author_client, make):
    first = make()
    make(message="Another")
    make("Somebody else", email="bea@example.com")
    author_client.post(f"/admin/enquiries/{first.pk}/erase/", {"what": "person"})
    assert [one.name for one in Enquiry.objects.all()] == ["Somebody else"]


HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7|add:7 }}",
    "javascript:alert(1)",
]


@pytest.mark.parametrize("payload", HOSTILE)
def test_hostile_words_are_shown_and_never_run(payload, author_client, make):
    made = make(
        name=payload, organisation=payload, topic=payload, about_title=payload, message=payload, notes=payload
    )
    for address in (LIST, f"/admin/enquiries/{made.pk}/", f"/admin/enquiries/{made.pk}/erase/"):
        said = author_client.get(address)
        assert said.status_code == 200
        html = said.content.decode()
        if "<" in payload:
            assert payload not in html
        assert "14" not in [word.get_text() for word in screen_of(said).select(".records__head strong")]


FORMULAS = ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", " =1"]


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_export_holds_a_formula(formula, author_client, make):
    make(name=formula, organisation=formula, message=formula)
    exported = b"".join(author_client.get(LIST, {"export": "csv"}).streaming_content).decode()
    [row] = list(csv.DictReader(exported.splitlines()))
    assert formula.strip() in exported
    assert all(not cell.lstrip().startswith(("=", "+", "-", "@")) for cell in row.values() if len(cell) > 1)
    sheet = b"".join(author_client.get(LIST, {"export": "xlsx"}).streaming_content)
    cells = [cell for cells in load_workbook(BytesIO(sheet)).active.rows for cell in cells]
    assert [cell.value for cell in cells if cell.data_type == "f"] == []


@pytest.fixture
def stranger(home):
    """Somebody who may log in, and has nothing to do with enquiries."""
    user = get_user_model().objects.create_user("stranger", "s@example.com", "a password for tests")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    browser = Client(raise_request_exception=False)
    browser.force_login(user)
    return browser


def test_an_export_leaves_empty_what_is_empty_and_tells_times_by_her_clock(author_client, make):
    make(created_at=datetime(2026, 1, 10, 1, 30, 5, 123456, tzinfo=UTC))
    exported = b"".join(author_client.get(LIST, {"export": "csv"}).streaming_content).decode()
    [row] = list(csv.DictReader(exported.splitlines()))
    assert row["Received"] == "2026-01-10 12:30:05"
    assert (row["Organisation"], row["Notes"]) == ("", "")


def test_the_inbox_is_found_at_a_short_address_too(author_client, make):
    make()
    assert rows(screen_of(author_client.get("/admin/enquiries/", follow=True))) == ["Ida Sample"]


def test_somebody_without_the_right_sees_and_does_nothing(stranger, make):
    made = make("Ida Sample")
    for address in (
        LIST,
        f"{LIST}?export=csv",
        f"/admin/enquiries/{made.pk}/",
        f"/admin/enquiries/{made.pk}/erase/",
    ):
        said = stranger.get(address)
        assert said.status_code in (302, 403)
        assert b"Ida Sample" not in said.content
    stranger.post("/admin/enquiries/act/", {"do": f"spam:{made.pk}"})
    answer(stranger, made)
    stranger.post(f"/admin/enquiries/{made.pk}/erase/", {"what": "person"})
    assert Enquiry.objects.new().count() == 1
    assert not Mail.objects.exists()
    assert b"Inbox" not in stranger.get("/admin/").content


def test_who_may_answer_and_not_delete_deletes_nothing(stranger, make):
    made = make()
    user = get_user_model().objects.get(username="stranger")
    user.user_permissions.add(Permission.objects.get(codename="change_enquiry"))
    one = stranger.get(f"/admin/enquiries/{made.pk}/")
    assert one.status_code == 200
    assert "Delete for ever" not in screen_of(one).get_text()
    assert stranger.post(f"/admin/enquiries/{made.pk}/erase/", {"what": "one"}).status_code in (302, 403)
    assert Enquiry.objects.filter(pk=made.pk).exists()


def test_who_may_only_look_at_other_things_has_no_inbox(stranger, make):
    make()
    user = get_user_model().objects.get(username="stranger")
    user.user_permissions.add(Permission.objects.get(codename="view_enquiry"))
    assert stranger.get(LIST).status_code in (302, 403)


def test_a_visitor_is_asked_to_log_in(client, make):
    made = make()
    assert client.get(f"/admin/enquiries/{made.pk}/").status_code == 302
    assert client.get(LIST).status_code == 302


@pytest.mark.parametrize("pk", ["999", "999999999999999999", "99999999999999999999", "0"])
def test_absurd_ids_are_no_enquiries(pk, author_client):
    assert author_client.get(f"/admin/enquiries/{pk}/").status_code == 404
    assert author_client.get(LIST, {"about": pk}).status_code == 200


def test_the_list_costs_the_same_with_many(author_client, make, queries_of, service):
    def fill(number):
        Enquiry.objects.bulk_create(
            Enquiry(
                name=f"V{n}", email=f"v{n}@example.com", message="Hi", about=service, about_title="Coaching"
            )
            for n in range(number)
        )

    def costs():
        asked = [{}, {"q": "Hi"}, {"state": "new", "about": service.pk}, {"p": 1}]
        return [len(queries_of(lambda sent=sent: author_client.get(LIST, sent))) for sent in asked] + [
            len(queries_of(lambda: author_client.get("/admin/")))
        ]

    fill(60)
    costs()
    few = costs()
    fill(600)
    assert costs() == few


def test_old_ones_are_deleted_after_the_time_she_set_and_spam_after_a_month(make, site):
    now = timezone.now()
    decide(site, months_kept=12)
    make("Kept", created_at=now - timedelta(days=300))
    old = make("Too old", created_at=now - timedelta(days=400))
    Mail.objects.create(to="a@example.com", subject="x", text="y", about=old.mail_key)
    make("Old spam", state=State.SPAM, moved_at=now - timedelta(days=31))
    make("New spam", state=State.SPAM, moved_at=now - timedelta(days=29))
    list(delete_what_was_kept_long_enough())
    assert {one.name for one in Enquiry.objects.all()} == {"Kept", "New spam"}
    assert not Mail.objects.exists()


def test_for_ever_is_for_ever(make, site):
    decide(site, months_kept=0)
    make(created_at=timezone.now() - timedelta(days=9000))
    list(delete_what_was_kept_long_enough())
    assert Enquiry.objects.count() == 1


def test_where_it_came_from_is_forgotten_after_a_day(make, home):
    long_ago = timezone.now() - timedelta(days=2)
    make(origin="a" * 32, fingerprint="x", created_at=long_ago)
    make("New", origin="b" * 32, fingerprint="y")
    form = FormPageFactory(parent=home)
    FormAnswer.objects.create(page=form, form_data={}, origin="a" * 32, fingerprint="x")
    FormAnswer.objects.update(submit_time=long_ago)
    FormAnswer.objects.create(page=form, form_data={}, origin="b" * 32, fingerprint="y")
    forget_where_messages_came_from()
    answers = FormAnswer.objects.order_by("submit_time")
    assert list(answers.values_list("origin", "fingerprint")) == [("", None), ("b" * 32, "y")]
    assert [one.origin for one in Enquiry.objects.order_by("created_at")] == ["", "b" * 32]
    assert [one.fingerprint for one in Enquiry.objects.order_by("created_at")] == [None, "y"]


def test_the_worker_does_what_comes_due(make, site):
    decide(site, months_kept=1)
    make(created_at=timezone.now() - timedelta(days=60))
    call_command("work", once=True)
    assert not Enquiry.objects.exists()


def test_spam_marked_by_mistake_is_fetched_back(make):
    made = make()
    moving.mark_spam(Enquiry.objects.filter(pk=made.pk))
    moving.take_back(Enquiry.objects.filter(pk=made.pk))
    assert Enquiry.objects.new().count() == 1


def test_an_answer_to_what_was_deleted_meanwhile_is_not_lost_and_not_sent(author_client, make):
    made = make()
    Enquiry.objects.all().delete()
    said = answer(author_client, made, "Yes, in May.")
    assert said.status_code == 404
    assert "your answer was not sent" in screen_of(said).get_text()
    assert screen_of(said).blockquote.get_text(strip=True) == "Yes, in May."
    assert not Mail.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_an_answer_that_is_being_written_goes_with_the_enquiry(contact_page, make, site):
    made, decided, is_written = make(), ContactSettings.of(site), Event()

    def act(one: int) -> None:
        if one:
            is_written.wait(30)
            moving.erase(Enquiry.objects.all())
            return
        with transaction.atomic():
            moving.answer(made, "Yes, in May.", None, 0, decided)
            is_written.set()
            sleep(0.5)  # for the other to come to where it has to wait

    at_once(2, act)
    assert not Enquiry.objects.exists()
    assert not Mail.objects.exists()


def test_the_home_screen_says_who_wrote_last(author_client, make):
    for number in range(4):
        make(f"Ida {number}", topic="A service")
    make("Put away", state=State.ARCHIVED)
    screen = screen_of(author_client.get("/admin/"))
    links = [link.get_text(strip=True) for link in screen.select("#inbox-new-section li a")]
    assert links == ["Ida 3: A service", "Ida 2: A service", "Ida 1: A service"]
