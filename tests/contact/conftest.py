"""A contact page, a service to ask about, and a visitor who writes."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from contact.models import ContactSettings, Enquiry
from core.models import SiteSettings
from tests.documents import read_html
from tests.factories import ContactPageFactory, ServiceIndexPageFactory, ServicePageFactory
from tests.visitors import HERE


@pytest.fixture
def contact_page(home, site):
    """A published contact page; the author reads her mail."""
    known = SiteSettings.for_site(site)
    known.email = "author@example.com"
    known.save()
    return ContactPageFactory(parent=home, title="Let's chat")


@pytest.fixture
def service(home):
    """A service that visitors may ask about."""
    return ServicePageFactory(
        parent=ServiceIndexPageFactory(parent=home, title="For teams"), title="Coaching"
    )


@pytest.fixture
def send(contact_page, post_form, client):
    """Return a function that sends an enquiry with what is given, and else what is in order."""

    def send(browser: Client = client, headers=HERE, **typed):
        sent = {
            "name": "Ida Sample",
            "email": "ida@example.com",
            "message": "Do you come to Ballarat?",
            "consent": "on",
            **typed,
        }
        return post_form(f"/enquiry/{contact_page.pk}/", sent, browser, headers)

    return send


@pytest.fixture
def make(db):
    """Return a function that makes an enquiry which came in some time ago."""

    def make(name="Ida Sample", email="ida@example.com", message="Do you come to Ballarat?", **others):
        return Enquiry.objects.create(name=name, email=email, message=message, **others)

    return make


def decide(site, **changed) -> None:
    """Let the author decide something about enquiries."""
    decided = ContactSettings.of(site)
    for name, value in changed.items():
        setattr(decided, name, value)
    decided.save()


def page_of(response):
    """Return the page of any answer, parsed."""
    return read_html(response.content.decode())


def screen_of(response) -> BeautifulSoup:
    """Return one of the author's screens, parsed; Wagtail's own parts of it leave variables undefined."""
    return BeautifulSoup(response.content.decode(), "html.parser")
