"""The author writes an event: what she types by the clocks of a place, and what is refused."""

from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction
from wagtail.test.utils.form_data import nested_form_data, querydict_from_html, streamfield

from outbox.models import Mail
from resources.events.clocks import Clock
from resources.models import EventPage, Registration
from tests.documents import read
from tests.factories import DocumentFactory, PlainPageFactory, root_collection
from tests.resources.events.conftest import local, publish


@pytest.fixture
def type_in(author_client):
    """Return a function that changes an event in the editor and publishes it."""

    def type_in(page, **typed):
        edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
        form = querydict_from_html(author_client.get(edit).content.decode(), form_id="page-edit-form").dict()
        form |= nested_form_data({"body": streamfield([])}) | typed | {"action-publish": "1"}
        return author_client.post(edit, form)

    return type_in


def errors_of(answer) -> str:
    assert answer.status_code == 200
    return str(answer.context["form"].errors)


def test_a_time_typed_for_berlin_is_berlins_before_and_after_its_clocks_change(make, type_in):
    page = make(starts_at=None)
    for typed, meant in (
        ("24/10/2026 09:00", datetime(2026, 10, 24, 7, tzinfo=UTC)),
        ("26/10/2026 09:00", datetime(2026, 10, 26, 8, tzinfo=UTC)),
    ):
        assert type_in(page, zone="Europe/Berlin", starts_at=typed).status_code == 302
        assert EventPage.objects.get(pk=page.pk).starts_at == meant


def test_the_editor_shows_the_time_by_the_clocks_of_the_place(make, author_client):
    page = make(zone="America/New_York", starts_at=datetime(2026, 11, 3, 14, tzinfo=UTC))
    edit = author_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    form = querydict_from_html(edit, form_id="page-edit-form")
    assert form["starts_at"] == "03/11/2026 09:00"
    assert form["zone"] == "America/New_York"


def test_saving_an_event_again_moves_it_nowhere(make, type_in):
    page = make(
        zone="Europe/Berlin",
        starts_at=local(2026, 10, 5, 9, zone="Europe/Berlin"),
        ends_at=local(2026, 10, 5, 10, zone="Europe/Berlin"),
    )
    assert type_in(page, title="Renamed").status_code == 302
    after = EventPage.objects.get(pk=page.pk)
    assert (after.title, after.starts_at, after.ends_at) == ("Renamed", page.starts_at, page.ends_at)


def test_another_place_lets_the_hour_stand_and_moves_the_moment(make, type_in):
    page = make(starts_at=local(2026, 10, 10, 9), zone="Australia/Melbourne")
    type_in(page, zone="Europe/Berlin")
    assert EventPage.objects.get(pk=page.pk).starts_at == local(2026, 10, 10, 9, zone="Europe/Berlin")


@pytest.mark.parametrize(
    ("typed", "hour"),
    [
        ("9am", (9, 0)),
        ("9:30 am", (9, 30)),
        ("9.30 a.m.", (9, 30)),
        ("9 P.M.", (21, 0)),
        ("12 am", (0, 0)),
        ("12:15pm", (12, 15)),
        ("21:30", (21, 30)),
    ],
)
def test_a_time_may_be_typed_as_one_says_it(typed, hour, make, type_in):
    page = make(starts_at=None)
    assert type_in(page, starts_at=f"10/10/2026 {typed}").status_code == 302
    assert EventPage.objects.get(pk=page.pk).starts_at == local(2026, 10, 10, *hour)


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        ({"starts_at": "10/10/2026 13 pm"}, "can&#x27;t be read as a date and a time"),
        ({"starts_at": "04/10/2026 02:30"}, "the clocks in Melbourne go forward and never show 02:30"),
        ({"starts_at": "05/04/2026 02:30"}, "the clocks in Melbourne go back and show 02:30 twice"),
        ({"starts_at": "29/03/2026 02:30", "zone": "Europe/Berlin"}, "the clocks in Berlin go forward"),
        ({"starts_at": "10/10/2026 10:00", "ends_at": "10/10/2026 09:00"}, "would end before it begins"),
        ({"starts_at": "10/10/2026 10:00", "ends_at": "10/10/2026 10:00"}, "would end before it begins"),
        ({"starts_at": "", "ends_at": "10/10/2026 09:00"}, "Say when it begins too"),
        ({"starts_at": "next Friday"}, "can&#x27;t be read as a date and a time"),
        ({"starts_at": "10/10/0026 10:00"}, "The year 26 can&#x27;t be right"),
        ({"registration": "elsewhere"}, "Give the address"),
        ({"seats": "0"}, "greater than or equal to 1"),
        ({"zone": "Europe/Nowhere"}, "not one of the available choices"),
        ({"online_link": "javascript:alert(1)"}, "Enter a valid URL"),
    ],
)
def test_what_cant_be_is_refused_in_words_and_nothing_is_lost(typed, complaint, make, type_in):
    page = make(starts_at=None, title="Before")
    answer = type_in(page, title="What I typed", **typed)
    assert complaint in errors_of(answer)
    form = querydict_from_html(answer.content.decode(), form_id="page-edit-form")
    assert form["title"] == "What I typed"
    for name, value in typed.items():
        if name != "zone":
            assert form[name] == value
    assert EventPage.objects.get(pk=page.pk).title == "Before"


def test_an_event_that_was_never_saved_can_be_previewed(index, author_client):
    add = reverse("wagtailadmin_pages:add", args=["resources", "eventpage", index.pk])
    preview = reverse("wagtailadmin_pages:preview_on_add", args=["resources", "eventpage", index.pk])
    form = querydict_from_html(author_client.get(add).content.decode(), form_id="page-edit-form").dict()
    typed = {"title": "Not yet", "starts_at": "10/10/2026 10:00", "registration": "here", "seats": "3"}
    form |= nested_form_data({"body": streamfield([])}) | typed
    assert author_client.post(preview, form).json()["is_valid"]
    shown = read(author_client.get(preview))
    assert "Saturday 10 October 2026, 10:00 am AEDT" in " ".join(shown.get_text().split())


def test_the_zones_of_every_day_stand_first(make, author_client):
    edit = author_client.get(reverse("wagtailadmin_pages:edit", args=[make().pk]))
    groups = BeautifulSoup(edit.content, "html.parser").select("select[name=zone] optgroup")
    first = [option.get_text() for option in groups[0].select("option")]
    assert first[0] == "Melbourne"
    assert len(first) < 20
    assert len(groups[1].select("option")) > 300


def test_an_event_is_shown_by_the_clocks_of_its_place_and_by_melbournes(make, client):
    page = make(
        zone="Europe/Berlin",
        starts_at=local(2026, 11, 3, 9, zone="Europe/Berlin"),
        ends_at=local(2026, 11, 3, 10, 30, zone="Europe/Berlin"),
    )
    shown = read(client.get(page.url)).select(".event-times__clock:not([hidden])")
    assert [" ".join(line.get_text().split()) for line in shown] == [
        "Tuesday 3 November 2026, 9:00 am to 10:30 am CET (Berlin)",
        "Tuesday 3 November 2026, 7:00 pm to 8:30 pm AEDT (Melbourne)",
    ]
    assert [moment["datetime"] for moment in shown[0].select("time")] == [
        "2026-11-03T09:00:00+01:00",
        "2026-11-03T10:30:00+01:00",
    ]


def test_a_place_with_the_same_clocks_as_melbourne_is_shown_alone(make, client):
    page = make(zone="Australia/Sydney")
    shown = read(client.get(page.url)).select(".event-times__clock:not([hidden])")
    assert [line.select_one(".event-times__place").get_text() for line in shown] == ["(Sydney)"]


@pytest.mark.parametrize(
    ("ends", "words"),
    [
        ((2026, 10, 3, 23), "Saturday 3 October 2026, 10:00 pm to 11:00 pm AEST (Melbourne)"),
        ((2026, 10, 4, 10), "10:00 pm AEST to Sunday 4 October 2026, 10:00 am AEDT (Melbourne)"),
    ],
)
def test_the_time_is_named_as_it_is_on_that_day(ends, words):
    clock = Clock("Australia/Melbourne", local(2026, 10, 3, 22), local(*ends))
    assert words in str(clock)


def test_a_time_without_letters_of_its_own_is_named_by_its_distance():
    clock = Clock("Asia/Singapore", local(2026, 10, 3, 22, zone="Asia/Singapore"), None)
    assert str(clock) == "Saturday 3 October 2026, 10:00 pm UTC+8 (Singapore)"


def test_an_event_without_a_date_says_so(make, client):
    page = make(starts_at=None, registration="here")
    soup = read(client.get(page.url))
    assert "Date to be announced" in soup.get_text()
    assert "You can register once the date is known." in soup.get_text()
    assert not soup.select(".visitor-form")


def test_a_cancelled_event_says_why_and_takes_nobody(make, client):
    page = publish(make(registration="here"), is_cancelled=True, cancelled_why="I have lost my voice.")
    soup = read(client.get(page.url))
    assert "I have lost my voice." in soup.select_one(".event-facts").get_text()
    assert "Cancelled" in soup.select_one(".page-header").get_text()
    assert not soup.select(".visitor-form")


def test_slides_and_recording_are_there_once_she_has_added_them(make, client):
    page = make()
    assert "Slides" not in read(client.get(page.url)).select_one(".event-facts").get_text()
    recording = PlainPageFactory(parent=page.get_parent().get_parent(), title="Watch it again")
    slides = DocumentFactory(title="My slides")
    page = publish(page, slides=slides, recording_page=recording)
    facts = read(client.get(page.url)).select_one(".event-facts")
    assert {link.get_text(): link["href"] for link in facts.select("dd a")} == {
        "My slides": slides.url,
        "Watch it again": recording.url,
    }
    restriction = PageViewRestriction.objects.create(page=recording, restriction_type="login")
    assert "Watch it again" not in client.get(page.url).content.decode()
    restriction.delete()
    recording.unpublish()
    assert "Watch it again" not in client.get(page.url).content.decode()


def test_slides_that_not_everybody_may_have_are_not_named(make, client):
    private = root_collection().add_child(instance=Collection(name="Private"))
    CollectionViewRestriction.objects.create(collection=private, restriction_type="login")
    page = publish(make(), slides=DocumentFactory(title="My slides", collection=private))
    assert "My slides" not in client.get(page.url).content.decode()


def test_no_calendar_is_offered_for_an_event_that_has_none(event, send, author_client):
    PageViewRestriction.objects.create(page=event, restriction_type="login")
    assert ".ics" not in author_client.get(event.url).content.decode()
    send(event, author_client)
    assert ".ics" not in Mail.objects.get(to="ida@example.com").text


@pytest.mark.parametrize("missing", [{"starts_at": None, "ends_at": None}, {"place": ""}])
def test_search_engines_hear_of_an_event_once_its_date_and_place_are_known(missing, make, client):
    page = make()
    assert '"@type": "Event"' in client.get(page.url).content.decode()
    page = publish(page, **missing)
    assert '"@type": "Event"' not in client.get(page.url).content.decode()


def test_a_link_for_the_registered_is_on_no_page_and_in_no_data(event, index, client):
    pages = [event.url, index.url, f"/events/{event.pk}/register/", f"/events/{event.uid}.ics"]
    for address in [*pages, "/events/calendar.ics", "/search/?q=talk"]:
        assert b"secret-room" not in client.get(address).content
    publish(event, link_is_public=True)
    assert b"secret-room" in client.get(event.url).content


def test_search_engines_are_told_what_it_is(make, client):
    import json

    page = make(
        zone="Europe/Berlin",
        starts_at=local(2026, 11, 3, 9, zone="Europe/Berlin"),
        ends_at=local(2026, 11, 3, 10, zone="Europe/Berlin"),
        place="both",
        place_name="Town Hall",
        address="1 Example Street\nSampleville",
        registration="here",
        seats=1,
        organiser="A conference",
    )

    def told() -> dict:
        data = read(client.get(page.url)).select_one("script[type='application/ld+json']").string
        return next(part for part in json.loads(data)["@graph"] if part["@type"] == "Event")

    described = told()
    assert described["startDate"] == "2026-11-03T09:00:00+01:00"
    assert described["endDate"] == "2026-11-03T10:00:00+01:00"
    assert described["eventStatus"] == "https://schema.org/EventScheduled"
    assert described["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
    assert [place["@type"] for place in described["location"]] == ["Place", "VirtualLocation"]
    assert described["location"][0]["address"] == "1 Example Street Sampleville"
    assert described["organizer"]["name"] == "A conference"
    assert described["offers"] == {
        "@type": "Offer",
        "url": f"http://testserver{page.url}",
        "availability": "https://schema.org/InStock",
        "validThrough": "2026-11-03T09:00:00+01:00",
    }
    Registration.objects.create(event=page, name="Ida", email="ida@example.com")
    publish(page)
    assert told()["offers"]["availability"] == "https://schema.org/SoldOut"
    publish(page, is_cancelled=True)
    described = told()
    assert described["eventStatus"] == "https://schema.org/EventCancelled"
    assert "offers" not in described
