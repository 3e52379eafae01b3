"""Prices in words, as people in Australia say them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

if TYPE_CHECKING:
    from services.models import Package

CURRENCY = "AUD"  # ISO 4217
GST = Decimal("0.1")  # https://www.ato.gov.au/businesses-and-organisations/gst-excise-and-indirect-taxes/gst


def in_dollars(amount: Decimal) -> str:
    """Return an amount in dollars like "$1,250", with cents only where there are some."""
    return f"${amount:,.2f}".removesuffix(".00")


def price_in_brief(packages: Iterable[Package]) -> str:
    """Return what the cheapest of some packages costs, and whether others cost more.

    "$450", "from $450 per person", "on request"; empty if there is no package.
    """
    packages = list(packages)
    priced = [package for package in packages if package.is_priced]
    if not priced:
        return _("on request") if packages else ""
    lowest = min(priced, key=lambda package: package.paid)
    has_one_price = len({package.price for package in packages}) == 1
    return lowest.price if has_one_price else lowest.price_from


def gst_note(packages: Iterable[Package]) -> str:
    """Return what is to be said once of the tax in these prices; empty if none is named."""
    taxed = {package.includes_gst for package in packages if package.is_priced}
    if not taxed:
        return ""
    if taxed == {True}:
        return _("Prices are in Australian dollars and include GST.")
    if taxed == {False}:
        return _("Prices are in Australian dollars. GST is added to them.")
    return _("Prices are in Australian dollars. They include GST, except where it says “plus GST”.")
