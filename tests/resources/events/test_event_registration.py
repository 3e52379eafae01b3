"""People register for an event: seats, the waiting list, mails, and changing one's mind."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client

from core.models import Generation, SiteSettings
from core.visitor_forms.stamp import fresh_stamp
from outbox.models import Mail
from resources.events import jobs
from resources.events.registering import cancel
from resources.models import EventPage, Registration
from tests.documents import parse_errors, read, read_html, unlabelled_fields
from tests.resources.events.conftest import NOW, cancel_address, local, publish
from tests.visitors import HERE, at_once


def page_of(answer):
    return read_html(answer.content.decode())


def states(event) -> dict[str, str]:
    return dict(Registration.objects.filter(event=event).values_list("email", "state"))


def mails_to(address: str) -> list[Mail]:
    return list(Mail.objects.filter(to=address).order_by("pk"))


def run(job) -> None:
    """Do what a job does, to the end."""
    for _ in job() or ():
        pass


@pytest.fixture
def author_is_told(site):
    SiteSettings.objects.filter(site=site).update(email="author@example.com")


def test_a_visitor_gets_a_seat_and_a_mail_with_everything_in_it(event, send, client):
    answer = send(event, name="Ida", note="I can't see well.")
    assert (answer.status_code, answer.url) == (303, f"/events/{event.pk}/thanks/")
    assert "An email is on its way" in read(client.get(answer.url)).get_text()
    registration = Registration.objects.get()
    assert (registration.name, registration.email, registration.note) == (
        "Ida",
        "ida@example.com",
        "I can't see well.",
    )
    assert registration.is_registered
    [mail] = mails_to("ida@example.com")
    assert mail.subject == "You are registered: A talk"
    assert "Saturday 10 October 2026, 10:00 am to 11:30 am AEDT (Melbourne)" in mail.text
    for address in (
        "https://example.com/secret-room",
        event.full_url,
        f"http://testserver/events/{event.uid}.ics",
    ):
        assert address in mail.text
    assert cancel_address(mail)


def test_the_mail_has_the_time_by_the_clocks_of_the_place_and_by_melbournes(make, send):
    starts = local(2026, 11, 3, 9, zone="Europe/Berlin")
    send(make(registration="here", zone="Europe/Berlin", starts_at=starts))
    [mail] = mails_to("ida@example.com")
    assert "Tuesday 3 November 2026, 9:00 am CET (Berlin)" in mail.text
    assert "Tuesday 3 November 2026, 7:00 pm AEDT (Melbourne)" in mail.text


def test_the_author_is_told_by_mail(event, send, author_is_told):
    send(event, note="A note.")
    [mail] = mails_to("author@example.com")
    assert mail.subject == "Ida registered: A talk"
    assert mail.reply_to == "ida@example.com"
    assert "1 / 2" in mail.text
    assert "A note." in mail.text
    assert f"/admin/resources/registration/?event={event.pk}" in mail.text


def test_the_author_is_told_of_twenty_an_hour_and_not_of_a_crowd(make, send, author_is_told):
    event = make(registration="here")
    for number in range(22):
        send(event, email=f"p{number}@example.com", headers={**HERE, "REMOTE_ADDR": f"203.0.113.{number}"})
    assert len(mails_to("author@example.com")) == 20
    assert "the next ones are not announced" in mails_to("author@example.com")[-1].text


def test_whoever_comes_after_the_last_seat_is_offered_the_waiting_list(event, send, client):
    for number in (1, 2):
        send(event, email=f"p{number}@example.com")
    soup = read(client.get(event.url))
    assert soup.select_one(".registration__title").get_text() == "Join the waiting list"
    assert "Fully booked" in soup.select_one(".event-facts").get_text()
    send(event, email="late@example.com")
    assert states(event)["late@example.com"] == "waiting"
    [mail] = mails_to("late@example.com")
    assert mail.subject == "Waiting list: A talk"
    assert "secret-room" not in mail.text


def test_becoming_full_begins_a_generation_and_other_registrations_do_not(event, send):
    before = Generation.objects.current()
    send(event, email="p1@example.com")
    assert Generation.objects.current() == before
    send(event, email="p2@example.com")
    full = Generation.objects.current()
    assert full != before
    send(event, email="p3@example.com")
    assert Generation.objects.current() == full


def test_the_same_address_twice_is_one_registration_one_mail_and_one_answer(event, send, client):
    first = send(event)
    second = send(event, email="IDA@example.com", name="Somebody else")
    assert (first.status_code, first.url) == (second.status_code, second.url)
    assert client.get(first.url).content == client.get(second.url).content
    assert Registration.objects.get().name == "Ida"
    assert len(mails_to("ida@example.com")) == 1


def test_nobody_finds_out_who_is_registered_at_a_full_event(event, send):
    send(event)
    send(event, email="p2@example.com")
    known, unknown = send(event), send(event, email="new@example.com")
    assert (known.status_code, known.url) == (unknown.status_code, unknown.url)


def test_a_press_takes_a_registration_back_and_opening_the_link_does_not(event, send, client):
    send(event)
    address = cancel_address(mails_to("ida@example.com")[0])
    page = read(client.get(address))
    assert "You have a seat" in page.get_text()
    assert page.select_one("main form button")
    assert "data-presses-itself" not in str(page)
    assert states(event) == {"ida@example.com": "registered"}
    assert "You are not registered" in read(client.post(address)).get_text()
    assert states(event) == {"ida@example.com": "cancelled"}
    assert "You are not registered" in read(client.get(address)).get_text()


def test_a_made_up_link_takes_nothing_back(event, send, client):
    send(event)
    token = cancel_address(mails_to("ida@example.com")[0]).split("/")[-2]
    for made_up in (f"1{token}", token[:-1], "x", f"{Registration.objects.get().pk}"):
        assert client.post(f"/events/cancel/{made_up}/").status_code == 404
    assert states(event) == {"ida@example.com": "registered"}


def test_a_free_seat_goes_to_whoever_has_waited_longest_with_a_mail(event, send, client):
    for name in ("ida", "p2", "first", "second"):
        send(event, email=f"{name}@example.com")
    client.post(cancel_address(mails_to("ida@example.com")[0]))
    assert states(event) == {
        "ida@example.com": "cancelled",
        "p2@example.com": "registered",
        "first@example.com": "registered",
        "second@example.com": "waiting",
    }
    waited, seated = mails_to("first@example.com")
    assert waited.subject == "Waiting list: A talk"
    assert seated.subject == "There is a seat for you: A talk"
    assert "secret-room" in seated.text
    assert len(mails_to("second@example.com")) == 1


def test_whoever_changes_their_mind_twice_registers_anew_and_is_told_anew(event, send, client):
    send(event)
    client.post(cancel_address(mails_to("ida@example.com")[0]))
    send(event)
    assert states(event) == {"ida@example.com": "registered"}
    assert len(mails_to("ida@example.com")) == 2


def test_seats_that_she_adds_go_to_those_who_wait_before_anybody_new(event, send):
    for name in ("p1", "p2", "waits"):
        send(event, email=f"{name}@example.com")
    publish(event, seats=3)
    send(event, email="new@example.com")
    assert states(event)["waits@example.com"] == "registered"
    assert states(event)["new@example.com"] == "waiting"
    publish(event, seats=None)
    run(jobs.give_free_seats)
    assert states(event)["new@example.com"] == "registered"
    assert [mail.subject for mail in mails_to("new@example.com")][-1] == "There is a seat for you: A talk"


@pytest.mark.parametrize("why", ["begun", "cancelled", "day", "none", "undated"])
def test_a_closed_event_takes_nobody_and_says_so(why, event, send, client, move_clock):
    if why == "begun":
        move_clock(event.starts_at)
    elif why == "cancelled":
        publish(event, is_cancelled=True)
    elif why == "day":
        publish(event, closes_on=date(2026, 9, 30))
        move_clock(local(2026, 10, 1, 0, 0))
    elif why == "undated":
        publish(event, starts_at=None, ends_at=None)
    else:
        publish(event, registration="none")
    answer = send(event, note="I need a ramp.")
    assert answer.status_code == (404 if why == "none" else 403)
    assert ("I need a ramp." in answer.content.decode()) == (why != "none"), "what was typed is there"
    assert client.get(f"/events/{event.pk}/register/").status_code == (404 if why == "none" else 200)
    assert not Registration.objects.exists()
    assert not Mail.objects.exists()


def test_the_last_day_to_register_counts_by_the_clocks_of_the_event(make, send, move_clock):
    event = make(registration="here", closes_on=date(2026, 9, 30), zone="America/New_York")
    move_clock(local(2026, 9, 30, 23, 59, zone="America/New_York"))
    assert send(event).status_code == 303
    move_clock(local(2026, 10, 1, 0, 0, zone="America/New_York"))
    assert send(event, email="late@example.com").status_code == 403


@pytest.mark.parametrize("state", ["draft", "private", "unknown"])
def test_nobody_registers_for_what_they_may_not_see(state, event, send, client):
    from wagtail.models import PageViewRestriction

    pk = event.pk
    if state == "draft":
        event.unpublish()
    elif state == "private":
        PageViewRestriction.objects.create(page=event, restriction_type="login")
    else:
        pk = 999_999
    event.pk = pk
    assert send(event).status_code == 404
    assert client.get(f"/events/{pk}/register/").status_code == 404
    assert client.get(f"/events/{pk}/thanks/").status_code == 404


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        ({"name": " "}, "Please give your name"),
        ({"email": ""}, "Please give your email address"),
        ({"email": "nobody"}, "no email address"),
        ({"email": "a@example.com\nBcc: b@example.com"}, "no email address"),
        ({"name": "n" * 81}, "it has 81 characters"),
        ({"note": "n" * 1001}, "it has 1001 characters"),
        ({"topic": "pills"}, "as robots leave it"),
        ({"stamp": "forged"}, "open for very long"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_is_still_there(typed, complaint, event, send):
    answer = send(event, **{"note": "What I typed.", **typed})
    assert answer.status_code == 422
    page = page_of(answer)
    assert complaint in page.select_one("[role=alert]").get_text()
    note = typed.get("note", "What I typed.")
    assert page.select_one("textarea").get_text().strip() == note
    assert page.select_one("[name=name]").get("value", "") == typed.get("name", "Ida").strip()
    assert parse_errors(answer.content.decode()) == []
    assert unlabelled_fields(page) == []
    assert not Registration.objects.exists()


def test_a_form_sent_at_once_or_from_elsewhere_is_refused(event, send):
    assert send(event, stamp=fresh_stamp()).status_code == 422
    assert send(event, headers={"HTTP_SEC_FETCH_SITE": "cross-site"}).status_code == 403
    assert not Registration.objects.exists()


def test_the_eleventh_registration_within_an_hour_is_too_many_and_not_lost(make, send):
    event = make(registration="here")
    for number in range(10):
        assert send(event, email=f"p{number}@example.com").status_code == 303
    answer = send(event, email="p10@example.com", note="Kept")
    assert answer.status_code == 429
    assert page_of(answer).select_one("textarea").get_text().strip() == "Kept"
    assert (
        send(event, email="x@example.com", headers={**HERE, "REMOTE_ADDR": "203.0.113.9"}).status_code == 303
    )


@pytest.mark.parametrize(
    "payload", ["<script>alert(1)</script>", "{{ 1 }}", "a\r\nBcc: x@example.com", "\0", "\ud800", "=1+1"]
)
@pytest.mark.parametrize("field", ["name", "email", "note", "stamp", "topic"])
def test_hostile_input_breaks_nothing(field, payload, event, send, author_client, author_is_told):
    assert send(event, **{field: payload}).status_code in (303, 422)
    listed = author_client.get("/admin/resources/registration/")
    assert listed.status_code == 200
    assert b"<script>alert" not in listed.content


def test_no_page_of_an_event_sets_a_cookie_or_carries_a_token(event, client):
    for address in (event.url, f"/events/{event.pk}/register/", f"/events/{event.pk}/thanks/"):
        answer = client.get(address)
        assert not answer.cookies
        assert b"csrf" not in answer.content
        assert parse_errors(answer.content.decode()) == []


def test_those_who_registered_are_told_once_when_the_event_is_moved(event, send):
    for name in ("ida", "p2", "waits", "gone"):
        send(event, email=f"{name}@example.com")
    Registration.objects.filter(email="gone@example.com").update(state="cancelled")
    Mail.objects.all().delete()
    event = publish(event, starts_at=local(2026, 10, 11, 10), ends_at=local(2026, 10, 11, 11))
    assert not Mail.objects.exists(), "publishing writes no mail"
    for _ in range(2):
        run(jobs.tell_of_changes)
    assert sorted(Mail.objects.values_list("to", flat=True)) == [
        "ida@example.com",
        "p2@example.com",
        "waits@example.com",
    ]
    [mail] = mails_to("ida@example.com")
    assert mail.subject == "Changed: A talk"
    assert "Sunday 11 October 2026, 10:00 am to 11:00 am AEDT" in mail.text
    assert "secret-room" in mail.text
    assert "secret-room" not in mails_to("waits@example.com")[0].text


def test_those_who_registered_are_told_once_when_it_is_cancelled_and_again_when_it_is_not(event, send):
    send(event)
    Mail.objects.all().delete()
    publish(event, is_cancelled=True, cancelled_why="I am ill.")
    run(jobs.tell_of_changes)
    publish(event, summary="Something else that nobody need be told.")
    run(jobs.tell_of_changes)
    [mail] = mails_to("ida@example.com")
    assert mail.subject == "Cancelled: A talk"
    assert "I am ill." in mail.text
    publish(event, is_cancelled=False)
    run(jobs.tell_of_changes)
    assert [mail.subject for mail in mails_to("ida@example.com")] == ["Cancelled: A talk", "Changed: A talk"]


def test_whoever_registers_after_a_change_is_not_told_of_it(event, send):
    publish(event, starts_at=local(2026, 10, 10, 9))
    send(event)
    run(jobs.tell_of_changes)
    assert [mail.subject for mail in mails_to("ida@example.com")] == ["You are registered: A talk"]


def test_nobody_is_told_of_changes_to_what_is_over(event, send, move_clock):
    send(event)
    Mail.objects.all().delete()
    move_clock(event.ends_at + timedelta(days=1))
    publish(event, place_name="Elsewhere", place="both")
    run(jobs.tell_of_changes)
    assert not Mail.objects.exists()


def test_a_run_that_was_cut_short_is_finished_and_tells_nobody_twice(make, send, monkeypatch):
    event = make(registration="here")
    for number in range(5):
        Registration.objects.create(event=event, name="P", email=f"p{number}@example.com")
    publish(event, is_cancelled=True)
    monkeypatch.setattr(jobs, "AT_ONCE", 2)
    next(iter(jobs.tell_of_changes()))
    assert Mail.objects.count() == 2
    run(jobs.tell_of_changes)
    assert sorted(Mail.objects.values_list("to", flat=True)) == [
        f"p{number}@example.com" for number in range(5)
    ]


def test_who_came_is_forgotten_a_month_after_the_event_and_so_is_mail_about_it(event, make, send, move_clock):
    other = make("Another talk", starts_at=local(2027, 10, 10, 10), registration="here")
    send(event)
    send(other)
    move_clock(event.ends_at + timedelta(days=30))
    run(jobs.forget_who_came)
    assert Registration.objects.count() == 2
    move_clock(event.ends_at + timedelta(days=30, seconds=1))
    run(jobs.forget_who_came)
    assert Registration.objects.get().event_id == other.pk
    assert [mail.subject for mail in mails_to("ida@example.com")] == ["You are registered: Another talk"]


def test_registrations_for_an_event_that_lost_its_date_are_forgotten_after_a_year(event, send, move_clock):
    send(event)
    event = publish(event, starts_at=None, ends_at=None)
    move_clock(NOW + timedelta(days=365))
    run(jobs.forget_who_came)
    assert Registration.objects.exists()
    move_clock(NOW + timedelta(days=365, seconds=1))
    run(jobs.forget_who_came)
    assert not Registration.objects.exists()


@pytest.mark.parametrize("name", ["Win at https://evil.example/x", "www.evil.example", "a@evil.example"])
def test_a_name_is_no_message_to_somebody_else(name, event, send):
    answer = send(event, name=name)
    assert answer.status_code == 422
    assert "without any address in it" in page_of(answer).get_text()
    assert not Mail.objects.exists()


def test_a_link_left_over_from_before_is_no_news_of_an_event_in_a_room(make, send):
    event = make(registration="here", place="in_person", place_name="The hall")
    send(event)
    publish(event, online_link="https://example.com/room")
    run(jobs.tell_of_changes)
    assert [mail.subject for mail in mails_to("ida@example.com")] == ["You are registered: A talk"]


def test_a_seat_is_given_by_the_list_that_is_kept_here_alone(event, send):
    for number in range(3):
        send(event, email=f"p{number}@example.com")
    publish(event, registration="elsewhere", registration_link="https://example.com/register", seats=None)
    run(jobs.give_free_seats)
    assert states(event)["p2@example.com"] == "waiting"


def test_a_registration_deleted_meanwhile_is_cancelled_without_a_word(event, send):
    send(event)
    registration = Registration.objects.get()
    Registration.objects.all().delete()
    assert not cancel(registration)


@pytest.mark.parametrize("several", [False, True])
def test_she_is_told_who_expected_an_event_that_she_takes_from_the_site(several, event, send, author_client):
    send(event)
    one = f"/admin/pages/{event.pk}/unpublish/"
    address = f"/admin/bulk/wagtailcore/page/unpublish/?id={event.pk}&next=/admin/" if several else one
    said = author_client.post(address, {"include_descendants": ""}, follow=True).content.decode()
    assert "One person had registered for what you took away, and nobody was told" in said


def test_nobody_gets_a_seat_at_an_event_that_is_cancelled(event, send):
    for number in range(3):
        send(event, email=f"p{number}@example.com")
    publish(event, is_cancelled=True)
    assert cancel(Registration.objects.get(email="p0@example.com"))
    assert states(event)["p2@example.com"] == "waiting"


def test_a_registration_is_taken_back_once_however_often_it_is_asked(event, send):
    for number in range(4):
        send(event, email=f"p{number}@example.com")
    one, same = (Registration.objects.get(email="p0@example.com") for _ in range(2))
    assert cancel(one)
    assert not cancel(same)
    assert states(event)["p3@example.com"] == "waiting"


def test_the_form_says_what_the_address_is_used_for_and_how_long_it_is_kept(event, client):
    words = " ".join(read(client.get(event.url)).select_one(".registration").get_text().split())
    assert "used for this event alone" in words
    assert "deleted 30 days after it" in words


def test_where_registrations_came_from_is_no_address_and_forgotten_after_a_day(event, send, move_clock):
    send(event, headers={**HERE, "REMOTE_ADDR": "203.0.113.9"})
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM resources_registration")
        assert "203.0.113.9" not in str(cursor.fetchall())
    assert Registration.objects.get().origin
    move_clock(Registration.objects.get().created_at + timedelta(hours=25))
    run(jobs.forget_where_registrations_came_from)
    assert not Registration.objects.get().origin


def test_the_row_that_all_writers_share_is_locked_last(make, send, queries_of):
    event = make(registration="here", seats=1)
    written = [
        sql for sql in queries_of(lambda: send(event)) if sql.startswith(("INSERT", "UPDATE", "DELETE"))
    ]
    assert any("resources_registration" in sql for sql in written)
    assert any("outbox_mail" in sql for sql in written)
    assert "core_generation" in written[-1]


@pytest.mark.django_db(transaction=True)
def test_of_twenty_who_want_the_last_seat_at_once_one_gets_it(event, send):
    EventPage.objects.filter(pk=event.pk).update(seats=1)

    def want(number):
        here = {**HERE, "REMOTE_ADDR": f"203.0.113.{number}"}
        return send(event, Client(), here, email=f"p{number}@example.com").status_code

    answers = at_once(20, want)
    assert answers == [303] * 20
    assert sorted(states(event).values()) == ["registered"] + ["waiting"] * 19
    assert Mail.objects.filter(subject__startswith="You are registered").count() == 1
    assert Mail.objects.filter(subject__startswith="Waiting list").count() == 19


@pytest.mark.django_db(transaction=True)
def test_the_same_address_sent_ten_times_at_once_is_one_registration(event, send):
    def want(number):
        return send(event, Client(), {**HERE, "REMOTE_ADDR": f"203.0.113.{number}"}).status_code

    assert at_once(10, want) == [303] * 10
    assert Registration.objects.count() == 1
    assert Mail.objects.filter(to="ida@example.com").count() == 1


def test_an_alias_has_the_seats_the_form_and_the_calendar_of_its_event(event, index, send, client):
    alias = event.create_alias(parent=index, update_slug="again")
    assert send(alias).status_code == 303
    assert send(event, email="bea@example.com").status_code == 303
    assert send(alias, email="cleo@example.com").status_code == 303
    assert states(event) == {
        "ida@example.com": "registered",
        "bea@example.com": "registered",
        "cleo@example.com": "waiting",
    }
    once_more = alias.create_alias(parent=index, update_slug="once-more")
    for page in (event, alias, once_more):
        shown = read(client.get(page.url))
        assert "Fully booked" in shown.get_text()
        assert client.get(shown.find("a", download=True)["href"]).status_code == 200
    cards = read(client.get(index.url)).select(".card")
    assert ["Fully booked" in card.get_text() for card in cards] == [True, True, True]
