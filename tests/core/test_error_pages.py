"""The pages for when something is wrong; none of them may need what is wrong."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import InterfaceError, OperationalError
from django.http import Http404
from django.test import Client
from django.views.defaults import bad_request, page_not_found, permission_denied

from core.views import server_error
from home.models import HomePage
from tests.documents import heading_levels, parse_errors, read_html


def answer_to(error: Exception, request):
    """Return what the site answers when this happened."""
    try:
        raise error
    except type(error):
        return server_error(request)


ANSWERS = {
    400: lambda request: bad_request(request, ValueError()),
    403: lambda request: permission_denied(request, PermissionDenied()),
    404: lambda request: page_not_found(request, Http404()),
    500: lambda request: answer_to(RuntimeError("secret detail"), request),
    503: lambda request: answer_to(OperationalError("secret detail"), request),
}


@pytest.mark.parametrize("status", ANSWERS)
def test_every_error_page_is_shown_without_asking_the_database(status, rf):
    # Without the ``db`` fixture, any question to the database fails the test.
    response = ANSWERS[status](rf.get("/some/page/"))
    assert response.status_code == status
    html = response.content.decode()
    assert parse_errors(html) == []
    soup = read_html(html)
    assert heading_levels(soup) == [1]
    assert "secret detail" not in html


@pytest.mark.parametrize("error", [OperationalError, InterfaceError])
def test_a_database_that_is_away_is_answered_with_a_time_to_come_back(error, home, client, monkeypatch):
    def away(*args, **kwargs):
        raise error("could not connect")

    monkeypatch.setattr(HomePage, "serve", away)
    response = client.get("/")
    assert response.status_code == 503
    assert int(response["Retry-After"]) > 0
    assert "could not connect" not in response.content.decode()


def test_any_other_failure_is_answered_with_500(home, client, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("secret detail")

    monkeypatch.setattr(HomePage, "serve", fail)
    response = client.get("/")
    assert response.status_code == 500
    assert "Retry-After" not in response
    assert "secret detail" not in response.content.decode()


def test_a_page_that_is_not_there_offers_a_search(home, client):
    response = client.get("/no/such/page/")
    assert response.status_code == 404
    assert read_html(response.content.decode()).find("form", action="/search/")


def test_a_form_from_elsewhere_is_refused_with_our_own_page(home):
    response = Client(enforce_csrf_checks=True).post("/admin/login/", {"username": "x", "password": "y"})
    assert response.status_code == 403
    assert heading_levels(read_html(response.content.decode())) == [1]


def test_the_error_pages_name_the_site(rf, settings):
    settings.SITE_NAME = "The name of the site"
    assert "The name of the site" in ANSWERS[500](rf.get("/")).content.decode()
