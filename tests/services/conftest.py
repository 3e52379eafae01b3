"""What the tests of services share: an audience, and a way to write services for it."""

from decimal import Decimal

import pytest

from services.models import Package, ServicePage
from tests.factories import ContactPageFactory, ServiceIndexPageFactory, ServicePageFactory


@pytest.fixture
def contact(home):
    """The page that takes questions."""
    return ContactPageFactory(parent=home, title="Let's Chat", slug="lets-chat")


@pytest.fixture
def audience(home):
    """An audience page without services."""
    return ServiceIndexPageFactory(parent=home, title="For Teams", slug="for-teams")


@pytest.fixture
def offer(audience):
    """Return a function that publishes a service: ``offer("Coaching", prices=[fixed("Half day", 450)])``."""

    def publish(title: str = "Coaching", *, prices=(), parent=None, **fields) -> ServicePage:
        page = ServicePageFactory(parent=parent or audience, title=title)
        for name, value in fields.items():
            setattr(page, name, value)
        page.packages = list(prices)
        page.save_revision().publish()
        return ServicePage.objects.get(pk=page.pk)

    return publish


def fixed(name: str, amount, **fields) -> Package:
    """Return a price of this much."""
    return Package(name=name, kind=Package.Kind.FIXED, amount=Decimal(str(amount)), **fields)


def at_least(name: str, amount, **fields) -> Package:
    """Return a price from this much."""
    return Package(name=name, kind=Package.Kind.FROM, amount=Decimal(str(amount)), **fields)


def on_request(name: str, **fields) -> Package:
    """Return a price that has to be asked for."""
    return Package(name=name, kind=Package.Kind.ON_REQUEST, **fields)
