"""The author's screens for registrations: who comes to which event."""

import csv
from io import StringIO

import pytest
from django.core.cache import cache
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, querydict_from_html, streamfield

from outbox.models import Mail
from resources.models import Registration
from tests.resources.events.conftest import local

LIST = "/admin/resources/registration/"


@pytest.fixture
def registered(event):
    """Two with a seat, one who waits."""
    for name, state in (("Ida", "registered"), ("Rosa", "registered"), ("Wim", "waiting")):
        Registration.objects.create(event=event, name=name, email=f"{name.lower()}@example.com", state=state)
    return event


def names(answer) -> list[str]:
    assert answer.status_code == 200
    return [registration.name for registration in answer.context["object_list"]]


def test_she_narrows_the_list_to_an_event_and_a_state_and_searches_it(registered, make, author_client):
    other = make("Another", registration="here", starts_at=local(2026, 12, 1, 9))
    Registration.objects.create(event=other, name="Olga", email="olga@example.com")
    assert sorted(names(author_client.get(LIST))) == ["Ida", "Olga", "Rosa", "Wim"]
    assert names(author_client.get(f"{LIST}?event={other.pk}")) == ["Olga"]
    assert names(author_client.get(f"{LIST}?state=waiting")) == ["Wim"]
    assert names(author_client.get(f"{LIST}?q=rosa@")) == ["Rosa"]
    assert len(names(author_client.get(f"{LIST}?event=x&state=y"))) == 4


def test_the_list_says_how_many_seats_of_each_event_are_taken(registered, author_client):
    assert b"A talk (2 of 2 registered, 1 waiting)" in author_client.get(LIST).content


def test_the_editor_of_an_event_leads_to_its_list(registered, author_client):
    edit = author_client.get(reverse("wagtailadmin_pages:edit", args=[registered.pk])).content.decode()
    assert f"{LIST}?event={registered.pk}" in edit
    assert "Registrations (2)" in edit


def test_an_export_holds_no_formula(event, author_client):
    Registration.objects.create(event=event, name="=HYPERLINK(1)", email="a@example.com", note="@SUM(1)")
    answer = author_client.get(f"{LIST}?export=csv")
    rows = list(csv.DictReader(StringIO(b"".join(answer.streaming_content).decode())))
    assert len(rows) == 1
    assert "'=HYPERLINK(1)" in rows[0].values()
    assert "'@SUM(1)" in rows[0].values()


def test_she_cancels_one_and_whoever_waits_gets_the_seat(registered, author_client):
    ida = Registration.objects.get(name="Ida")
    address = f"{LIST}cancel/{ida.pk}/"
    assert b"Ida" in author_client.get(address).content
    assert Registration.objects.get(name="Ida").is_registered
    assert author_client.post(address).status_code == 302
    assert Registration.objects.get(name="Ida").is_cancelled
    assert Registration.objects.get(name="Wim").is_registered
    assert Mail.objects.get().to == "wim@example.com"
    assert author_client.get(address).status_code in (302, 403)  # nothing left to cancel


def test_nobody_else_sees_or_cancels_them(registered, client):
    pk = Registration.objects.first().pk
    for address in (LIST, f"{LIST}cancel/{pk}/", f"{LIST}inspect/{pk}/"):
        assert client.get(address).status_code == 302
        assert client.post(address).status_code == 302
    assert not Registration.objects.filter(state="cancelled").exists()


def test_an_empty_list_says_why(index, author_client):
    assert b"Nobody has registered yet." in author_client.get(LIST).content


def test_deleting_one_gives_the_seat_to_whoever_waits_and_forgets_the_mail(event, send, author_client):
    for name in ("ida", "p2", "waits"):
        send(event, email=f"{name}@example.com")
    ida = Registration.objects.get(email="ida@example.com")
    assert b"can&#x27;t be undone" in author_client.get(f"{LIST}delete/{ida.pk}/").content
    author_client.post(f"{LIST}delete/{ida.pk}/")
    assert Registration.objects.get(email="waits@example.com").is_registered
    assert not Mail.objects.filter(to="ida@example.com").exists()
    assert Mail.objects.filter(to="p2@example.com").exists()


def test_she_looks_at_one_and_deletes_it_but_writes_none(registered, author_client):
    pk = Registration.objects.get(name="Ida").pk
    assert b"ida@example.com" in author_client.get(f"{LIST}inspect/{pk}/").content
    assert author_client.get(f"{LIST}create/").status_code in (302, 403)
    assert author_client.post(f"{LIST}delete/{pk}/").status_code == 302
    assert not Registration.objects.filter(pk=pk).exists()


def test_she_is_told_what_goes_with_an_event_and_may_delete_it(registered, author_client):
    address = reverse("wagtailadmin_pages:delete", args=[registered.pk])
    assert b"3 registrations go with it, and nobody is told" in author_client.get(address).content
    assert author_client.post(address).status_code == 302
    assert not Registration.objects.exists()


def test_she_is_told_what_goes_with_a_whole_list_of_events(registered, index, author_client):
    address = reverse("wagtailadmin_pages:delete", args=[index.pk])
    assert b"3 registrations go with it" in author_client.get(address).content


def test_twenty_thousand_registrations_cost_as_many_queries_as_a_few(make, author_client, queries_of):
    events = [make(f"Event {n}", registration="here", seats=500) for n in range(3)]

    def add(first: int, last: int) -> None:
        Registration.objects.bulk_create(
            [
                Registration(event=events[n % 3], name=f"P {n}", email=f"p{n}@example.com", state="waiting")
                for n in range(first, last)
            ],
            batch_size=1000,
        )

    def asked() -> list[int]:
        found = []
        for query in ("", f"?event={events[0].pk}", "?state=waiting", "?q=p1", "?p=1"):
            assert author_client.get(LIST + query).status_code == 200
            cache.clear()
            found.append(len(queries_of(lambda query=query: author_client.get(LIST + query))))
        return found

    add(0, 120)
    with_few = asked()
    add(120, 20_000)
    assert Registration.objects.count() == 20_000
    assert asked() == with_few


def test_she_is_told_who_hears_of_a_change_that_she_publishes(registered, author_client):
    def publish(**typed) -> str:
        edit = reverse("wagtailadmin_pages:edit", args=[registered.pk])
        form = querydict_from_html(author_client.get(edit).content.decode(), form_id="page-edit-form").dict()
        form |= nested_form_data({"body": streamfield([])}) | typed | {"action-publish": "1"}
        return author_client.post(edit, form, follow=True).content.decode()

    assert "told of the change" not in publish(summary="Other words")
    assert "3 people who registered are told of the change by email" in publish(place_name="Town Hall")
