"""The services of an audience, and the fees of all of them."""

import pytest
from django.core.cache import cache
from wagtail.models import PageViewRestriction

from tests.documents import read
from tests.factories import FeesPageFactory, PictureFactory, ServiceIndexPageFactory
from tests.services.conftest import at_least, fixed, on_request


@pytest.fixture
def fees(home):
    return FeesPageFactory(parent=home, title="Fees")


def cards(soup) -> list[str]:
    return [title.get_text(strip=True) for title in soup.select("main .card__title")]


def choices(soup) -> dict[str, str]:
    return {link.get_text(" ", strip=True): link["href"] for link in soup.select(".choices a")}


def test_a_card_says_what_comes_of_a_service_how_it_is_held_and_what_it_costs(offer, audience, client):
    offer(outcome="A habit.", is_online=True, is_in_person=True, prices=[fixed("A", 90), fixed("B", 45)])
    card = read(client.get(audience.url)).select_one(".card")
    assert card.select_one(".card__text").get_text() == "A habit."
    assert [fact.get_text() for fact in card.select(".card__facts li")] == ["Online, in person", "From $45"]


def test_services_are_filtered_by_format_with_plain_links(offer, audience, client):
    offer("Far", is_online=True)
    offer("Near", is_in_person=True)
    offer("Both", is_online=True, is_in_person=True)
    soup = read(client.get(audience.url))
    assert cards(soup) == ["Far", "Near", "Both"]
    offered = choices(soup)
    assert list(offered) == ["All (3)", "Online (2)", "In person (2)"]
    assert soup.select_one(".choices [aria-current]").get_text(" ", strip=True) == "All (3)"

    soup = read(client.get(offered["Online (2)"]))
    assert cards(soup) == ["Far", "Both"]
    assert soup.select_one(".choices [aria-current]").get_text(" ", strip=True) == "Online (2)"
    assert choices(soup)["All (3)"] == audience.url
    assert "online" in soup.title.get_text()


@pytest.mark.parametrize("held", [{}, {"is_online": True}])
def test_where_services_are_alike_nothing_is_offered_to_choose(held, offer, audience, client):
    offer("One", **held)
    offer("Another", **held)
    assert choices(read(client.get(audience.url))) == {}


def test_an_unpublished_or_private_service_counts_nowhere(offer, audience, client, fees):
    offer("Withdrawn", is_online=True, prices=[fixed("A", 11)]).unpublish()
    private = offer("Private", is_hybrid=True, prices=[fixed("A", 12)])
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    offer("Shown", is_in_person=True, prices=[fixed("A", 13)])
    offer("Shown too")
    assert list(choices(read(client.get(audience.url)))) == ["All (2)", "In person (1)"]
    text = read(client.get(fees.url)).find("main").get_text()
    assert "$13" in text
    assert "$11" not in text
    assert "$12" not in text


@pytest.mark.parametrize("asked", ["", "nonsense", "ONLINE", "<script>", "online\x00", "9" * 400])
def test_a_format_that_cant_be_is_not_found(asked, audience, client):
    assert client.get(audience.url, {"format": asked}).status_code in (400, 404)


def test_a_format_that_no_service_has_any_more_says_so(offer, audience, client):
    offer("Near", is_in_person=True)
    soup = read(client.get(audience.url, {"format": "hybrid"}))
    assert "No service is held that way" in soup.find("main").get_text()
    assert list(choices(soup)) == ["All (1)", "In person (1)"]


def test_the_pages_of_a_filtered_list_keep_the_filter(offer, audience, client):
    for number in range(14):
        offer(f"Service {number}", is_online=number != 0, is_hybrid=True)
    soup = read(client.get(audience.url, {"format": "online"}))
    following = soup.find("a", rel="next")["href"]
    assert following == "?format=online&page=2"
    soup = read(client.get(audience.url + following))
    assert cards(soup) == ["Service 13"]
    assert soup.find("a", rel="prev")["href"] == "?format=online"
    assert soup.find("link", rel="canonical")["href"].endswith("?format=online&page=2")
    for page in ("0", "3", "x", "9" * 30):
        assert client.get(audience.url, {"format": "online", "page": page}).status_code == 404


def test_fees_list_every_price_once_with_its_service_under_its_audience(offer, home, fees, client):
    others = ServiceIndexPageFactory(parent=home, title="For Individuals")
    coaching = offer(prices=[fixed("Half a day", 1250, included="A call\nNotes"), on_request("More")])
    alone = offer("Alone", parent=others, prices=[at_least("Six calls", 678, includes_gst=False)])
    offer("Unpriced", parent=others, outcome="A habit.")
    soup = read(client.get(fees.url))
    tables = soup.select("main table")
    assert [table.caption.get_text(strip=True) for table in tables] == ["For Teams", "For Individuals"]

    def rows(table) -> list[list[str]]:
        found = [row.find_all(["th", "td"]) for row in table.select("tbody tr")]
        return [[cell.get_text(strip=True) for cell in row] for row in found]

    assert rows(tables[0]) == [
        ["Coaching"],
        ["Half a day", "A call\N{NO-BREAK SPACE}· Notes", "$1,250"],
        ["More", "", "On request"],
    ]
    assert rows(tables[1]) == [
        ["Alone"],
        ["Six calls", "", "From $678 plus GST"],
        ["Unpriced"],
        ["Written for you", "A habit.", "On request"],
    ]
    assert tables[0].find("a", href=coaching.url)
    assert tables[1].find("a", href=alone.url)
    assert "They include GST, except" in soup.find("main").get_text()


def test_fees_follow_when_a_price_changes(offer, fees, client):
    page = offer(prices=[fixed("Half a day", 1250)])
    assert "$1,250" in read(client.get(fees.url)).get_text()
    package = page.packages.get()
    package.amount = 1300
    page.packages = [package]
    page.save_revision().publish()
    text = read(client.get(fees.url)).get_text()
    assert "$1,300" in text
    assert "$1,250" not in text


def test_fees_have_lines_of_her_own(fees, client):
    line = {"name": "Travel <b>far</b>", "note": "By train", "price": "At cost"}
    fees.fees = [("fee", line)]
    fees.save_revision().publish()
    table = read(client.get(fees.url)).select_one("main table")
    assert [cell.get_text() for cell in table.tbody.tr.find_all(["th", "td"])] == list(line.values())


def test_lists_of_services_cost_the_same_for_three_as_for_twelve(offer, audience, fees, client, queries_of):
    total = 0
    costs = []
    for wanted in (3, 12):
        while total < wanted:
            total += 1
            prices = [fixed("A", 1), on_request("B")]
            offer(f"Service {total}", is_online=True, prices=prices, picture=PictureFactory())
        addresses = (audience.url, f"{audience.url}?format=online", fees.url)
        for address in addresses:
            assert client.get(address).status_code == 200  # makes the pictures' files
        cost = []
        for address in addresses:
            cache.clear()
            cost.append(len(queries_of(lambda address=address: client.get(address))))
        costs.append(cost)
    assert costs[0] == costs[1]


def test_a_format_has_as_many_pages_as_its_own_services_fill(offer, audience, client):
    for number in range(13):
        offer(f"Service {number}", is_online=number == 0)
    assert client.get(audience.url, {"page": 2}).status_code == 200
    assert client.get(audience.url, {"format": "online", "page": 2}).status_code == 404


@pytest.mark.parametrize("state", ["unpublished", "private"])
def test_fees_name_no_audience_that_not_everybody_may_see(state, offer, audience, fees, client):
    offer("Coaching", prices=[fixed("A", 11)])
    if state == "private":
        PageViewRestriction.objects.create(page=audience, restriction_type="login")
    else:
        audience.live = False
        audience.save()  # the services beneath stay
    text = read(client.get(fees.url)).find("main").get_text()
    assert audience.title not in text
    assert "$11" not in text
