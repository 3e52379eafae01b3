"""Prices: typed once, exact to the cent, and said as people say them."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError

from services.models import Package
from services.prices import gst_note, in_dollars, price_in_brief
from tests.services.conftest import at_least, fixed, on_request


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("1250", "$1,250"),
        ("1250.00", "$1,250"),
        ("450.5", "$450.50"),
        ("0.1", "$0.10"),
        ("9999999.99", "$9,999,999.99"),
        ("1000000", "$1,000,000"),
    ],
)
def test_an_amount_has_cents_only_where_it_isnt_whole(amount, words):
    assert in_dollars(Decimal(amount)) == words


@pytest.mark.parametrize(
    ("package", "words"),
    [
        (fixed("A", 1250), "$1,250"),
        (fixed("A", 90, per="person"), "$90 per person"),
        (at_least("A", 450, per="person"), "from $450 per person"),
        (at_least("A", 450, per="person", includes_gst=False), "from $450 per person plus GST"),
        (on_request("A"), "on request"),
        (Package(name="A", kind=Package.Kind.FIXED), "on request"),  # as in a draft
    ],
)
def test_a_price_reads_as_people_say_it(package, words):
    assert package.price == words


@pytest.mark.parametrize(
    ("packages", "words"),
    [
        ([], ""),
        ([on_request("A")], "on request"),
        ([fixed("A", 450)], "$450"),
        ([at_least("A", 450)], "from $450"),
        ([fixed("A", 1250), fixed("B", 450, per="person")], "from $450 per person"),
        ([fixed("A", 450), on_request("B")], "from $450"),
        ([fixed("A", 450), fixed("B", 450)], "$450"),
        ([fixed("A", 105), fixed("B", 100, includes_gst=False)], "from $105"),
        ([fixed("A", 111), fixed("B", 100, includes_gst=False)], "from $100 plus GST"),
    ],
)
def test_several_prices_are_told_by_the_lowest(packages, words):
    assert price_in_brief(packages) == words


def test_gst_is_spoken_of_once_and_only_where_an_amount_is_named():
    assert gst_note([]) == gst_note([on_request("A")]) == ""
    assert "include GST" in gst_note([fixed("A", 1), on_request("B", includes_gst=False)])
    assert "GST is added" in gst_note([fixed("A", 1, includes_gst=False)])
    assert "except where" in gst_note([fixed("A", 1), fixed("B", 1, includes_gst=False)])


@pytest.mark.parametrize(
    "refused",
    [
        fixed("A", -1),
        fixed("A", 0),
        fixed("A", "1.005"),
        fixed("A", "99999999"),
        Package(name="A", kind=Package.Kind.FIXED),
        Package(name="A", kind=Package.Kind.FROM),
        Package(name="A", kind=Package.Kind.ON_REQUEST, amount=Decimal(100)),
    ],
    ids=[
        "negative",
        "nothing",
        "less than a cent",
        "too much",
        "fixed without",
        "from without",
        "on request with",
    ],
)
def test_what_can_be_no_price_is_refused(refused):
    with pytest.raises(ValidationError) as told:
        refused.full_clean(exclude=["service"])
    assert set(told.value.message_dict) == {"amount"}


def test_per_is_said_once_however_it_is_typed():
    package = fixed("A", 90, per="Per person")
    package.full_clean(exclude=["service"])
    assert package.price == "$90 per person"


def test_each_line_is_one_thing_that_is_included():
    package = fixed("A", 1, included="A call\n\n - Notes\n• A map  \n")
    assert package.inclusions == ["A call", "Notes", "A map"]


def test_an_amount_comes_back_from_the_database_as_it_was_typed(offer):
    service = offer(prices=[fixed("A", "1234567.10")])
    (package,) = service.prices
    assert package.amount == Decimal("1234567.10")
    assert isinstance(package.amount, Decimal)
