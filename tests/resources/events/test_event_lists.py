"""The list of events: what is coming, and what has moved to the past by itself."""

from datetime import timedelta

from django.core.cache import cache
from django.urls import reverse

from resources.models import Registration
from tests.documents import read
from tests.factories import PictureFactory
from tests.resources.events.conftest import local, publish


def titles(client, address: str) -> list[str]:
    return [title.get_text(strip=True) for title in read(client.get(address)).select(".card__title")]


def test_coming_events_are_listed_soonest_first_and_those_without_a_date_last(make, index, client):
    make("Undated", starts_at=None)
    make("Later", starts_at=local(2026, 12, 1, 10))
    make("Sooner", starts_at=local(2026, 9, 2, 10))
    make("Past", starts_at=local(2026, 8, 1, 10))
    assert titles(client, index.url) == ["Sooner", "Later", "Undated"]
    assert titles(client, f"{index.url}?past") == ["Past"]


def test_an_event_moves_to_the_past_when_it_ends_though_nothing_is_published(make, index, client, move_clock):
    make("Over soon", starts_at=local(2026, 10, 10, 10), ends_at=local(2026, 10, 10, 11))
    make("Next", starts_at=local(2026, 12, 1, 10))
    move_clock(local(2026, 10, 10, 10, 59))
    assert titles(client, index.url) == ["Over soon", "Next"]
    assert titles(client, f"{index.url}?past") == []
    move_clock(local(2026, 10, 10, 11))
    assert titles(client, index.url) == ["Next"]
    assert titles(client, f"{index.url}?past") == ["Over soon"]


def test_the_number_of_pages_follows_the_clock_too(make, index, client, move_clock):
    for day in range(1, 14):
        make(f"Day {day}", starts_at=local(2026, 10, day, 10), ends_at=local(2026, 10, day, 11))
    assert "Page 1 of 2" in read(client.get(index.url)).get_text()
    assert len(titles(client, f"{index.url}?page=2")) == 1
    move_clock(local(2026, 10, 1, 11))
    assert not read(client.get(index.url)).select(".pagination")
    assert client.get(f"{index.url}?page=2").status_code == 404
    move_clock(local(2026, 10, 14, 11))
    assert "Page 1 of 2" in read(client.get(f"{index.url}?past")).get_text()


def test_twelve_cards_with_seats_cost_as_many_queries_as_two(make, index, client, queries_of):
    def asked(count: int) -> int:
        for number in range(index.get_children().count(), count):
            event = make(f"Event {number}", registration="here", seats=1)
            Registration.objects.create(event=event, name="Ida", email="ida@example.com")
            index.refresh_from_db()
        cache.clear()
        assert len(read(client.get(index.url)).select(".event-state")) == count
        return len(queries_of(lambda: client.get(index.url)))

    assert asked(2) == asked(12)


def test_an_event_without_an_end_is_coming_until_its_day_is_over_where_it_is(make, index, client, move_clock):
    make("All day", zone="Europe/Berlin", starts_at=local(2026, 10, 10, 9, zone="Europe/Berlin"))
    move_clock(local(2026, 10, 10, 23, 59, zone="Europe/Berlin"))
    assert titles(client, index.url) == ["All day"]
    move_clock(local(2026, 10, 11, 0, 0, zone="Europe/Berlin"))
    assert titles(client, index.url) == []


def test_the_form_goes_when_the_event_begins(event, client, move_clock):
    assert read(client.get(event.url)).select(".visitor-form")
    move_clock(event.starts_at)
    assert not read(client.get(event.url)).select(".visitor-form")
    move_clock(event.ends_at + timedelta(seconds=1))
    assert "This event is over" in read(client.get(event.url)).get_text()


def test_past_events_are_listed_latest_first_and_by_year(make, index, client):
    make("Two years ago", starts_at=local(2024, 8, 1, 10))
    make("New Year in Melbourne", starts_at=local(2025, 1, 1, 0, 30))
    make("Last month", starts_at=local(2026, 8, 1, 10))
    page = read(client.get(f"{index.url}?past"))
    views = [link.get_text() for link in page.select(".choices a")]
    assert views == ["Coming (0)", "Past (3)", "2026 (1)", "2025 (1)", "2024 (1)"]
    assert titles(client, f"{index.url}?past") == ["Last month", "New Year in Melbourne", "Two years ago"]
    assert titles(client, f"{index.url}?past=2025") == ["New Year in Melbourne"]
    # By the clocks of its place, as everywhere on its card.
    make(
        "Old Year in New York",
        starts_at=local(2023, 12, 31, 20, zone="America/New_York"),
        zone="America/New_York",
    )
    assert titles(client, f"{index.url}?past=2023") == ["Old Year in New York"]
    assert titles(client, f"{index.url}?past=2024") == ["Two years ago"]
    assert titles(client, f"{index.url}?past=nonsense") == titles(client, f"{index.url}?past")


def test_a_long_list_has_pages_that_keep_to_the_past(make, index, client):
    for day in range(1, 15):
        make(f"Past {day}", starts_at=local(2026, 8, day, 10))
    first = read(client.get(f"{index.url}?past"))
    assert len(first.select(".card")) == 12
    second = client.get(index.url + first.select_one("a[rel=next]")["href"])
    assert [title.get_text() for title in read(second).select(".card__title")] == ["Past 2", "Past 1"]
    canonical = read(second).select_one("link[rel=canonical]")["href"]
    assert canonical == f"http://testserver{index.url}?past&page=2"
    assert first.title.get_text().startswith("Speaking events: past events")


def test_cards_say_when_where_and_what_is_to_be_known(make, index, client):
    full = make("Full", registration="here", seats=1, place="in_person", place_name="Town Hall")
    Registration.objects.create(event=full, name="Ida", email="ida@example.com")
    off = make("Off", starts_at=local(2026, 11, 3, 9))
    publish(off, is_cancelled=True)
    make("Unknown", starts_at=None, place="")
    cards = [" ".join(card.get_text(" ").split()) for card in read(client.get(index.url)).select(".card")]
    assert "Sat 10 October 2026, 10:00 am AEDT Town Hall Full Fully booked" in cards[0]
    assert "Online Off Cancelled" in cards[1]
    assert cards[2] == "Date to be announced Unknown"


def test_a_card_names_the_day_by_the_clocks_of_the_events_place(make, index, client):
    make(zone="America/New_York", starts_at=local(2026, 11, 3, 20, zone="America/New_York"))
    date = " ".join(read(client.get(index.url)).select_one(".card__date").get_text(" ").split())
    assert date == "Tue 3 November 2026, 8:00 pm EST (New York) Online"


def test_drafts_and_private_events_are_listed_nowhere(make, index, client):
    from wagtail.models import PageViewRestriction

    make("A draft").unpublish()
    PageViewRestriction.objects.create(page=make("Private"), restriction_type="login")
    assert titles(client, index.url) == []
    calendar = client.get("/events/calendar.ics").content
    assert b"BEGIN:VEVENT" not in calendar


def test_two_thousand_events_cost_as_many_queries_as_a_few(index, client, author_client, queries_of):
    """Of the list, of its past, of an event, of the calendar, and of the author's list of pages."""
    from wagtail.models import Page

    from resources.models import EventPage
    from tests.factories import EventPageFactory

    picture = PictureFactory()

    def add(count: int) -> None:
        made = EventPage.objects.count()
        for number in range(made, made + count):
            EventPageFactory(
                parent=index,
                title=f"Event {number}",
                picture=picture,
                starts_at=local(2026, 9, 2, 10) + timedelta(days=(-1) ** number * (number % 300 + 2)),
                registration="here",
                seats=5,
            )

    def asked() -> dict[str, int]:
        event = EventPage.objects.coming().soonest_first().first()
        addresses = [index.url, f"{index.url}?past", event.url, "/events/calendar.ics"]
        explorer = reverse("wagtailadmin_explore", args=[index.pk])
        found = {}
        for browser, address in [*((client, one) for one in addresses), (author_client, explorer)]:
            assert browser.get(address).status_code == 200
            cache.clear()
            found[address.replace(event.url, "event")] = len(
                queries_of(lambda b=browser, a=address: b.get(a))
            )
        return found

    add(30)
    with_few = asked()
    # Made as the database sees them: two thousand page saves would take minutes.
    multiply(2000)
    assert EventPage.objects.count() > 2000
    index.refresh_from_db()
    assert Page.objects.child_of(index).count() > 2000
    assert asked() == with_few


def multiply(count: int) -> None:
    """Copy the rows of the events there are, as often as it takes."""
    import uuid

    from wagtail.models import Page

    from resources.models import EventPage

    models = list(EventPage.objects.order_by("path"))
    parent = models[0].get_parent()
    last = int(models[-1].path[len(parent.path) :], 36)
    pages, names = [], [field.name for field in Page._meta.concrete_fields if field.name != "id"]
    for number in range(count):
        of = models[number % len(models)]
        page = Page(**{name: getattr(of, name) for name in names})
        page.path = parent.path + Page._int2str(last + 1 + number).rjust(Page.steplen, "0")
        page.slug = f"copy-{number}"
        page.url_path = f"{parent.url_path}{page.slug}/"
        page.translation_key = uuid.uuid4()
        pages.append(page)
    pages = Page.objects.bulk_create(pages, batch_size=200)
    own = [field for field in EventPage._meta.local_concrete_fields if field.name != "page_ptr"]
    table = EventPage._meta.db_table
    rows = []
    for number, page in enumerate(pages):
        of = models[number % len(models)]
        values = {field: getattr(of, field.attname) for field in own}
        row = [page.pk] + [uuid.uuid4() if field.name == "uid" else value for field, value in values.items()]
        rows.append(row)
    from django.db import connection

    columns = ["page_ptr_id", *(field.column for field in own)]
    written = [
        [pk, *(field.get_db_prep_save(value, connection) for field, value in zip(own, rest, strict=True))]
        for pk, *rest in rows
    ]
    quoted = ", ".join(connection.ops.quote_name(column) for column in columns)
    marks = ", ".join(["%s"] * len(columns))
    with connection.cursor() as cursor:
        cursor.executemany(f"INSERT INTO {table} ({quoted}) VALUES ({marks})", written)
    Page.objects.filter(pk=parent.pk).update(numchild=len(models) + count)


def test_of_one_year_alone_no_years_are_offered_and_a_year_is_part_of_the_past(make, index, client):
    make("Last month", starts_at=local(2026, 8, 1, 10))
    views = read(client.get(f"{index.url}?past")).select(".choices a")
    assert [link.get_text() for link in views] == ["Coming (0)", "Past (1)"]
    make("Last year", starts_at=local(2025, 8, 1, 10))
    soup = read(client.get(f"{index.url}?past=2025"))
    assert [link.get_text() for link in soup.select(".choices [aria-current]")] == ["Past (2)", "2025 (1)"]
    assert soup.title.get_text().startswith("Speaking events: past events, 2025")
