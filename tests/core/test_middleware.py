"""What happens to requests on their way: writes that are whole or not at all, plain input."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AnonymousUser
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import reverse
from wagtail.models import Revision
from wagtail.signals import page_published
from wagtail.test.utils.form_data import nested_form_data, querydict_from_html, streamfield

from core.middleware import SAFE_METHODS, AtomicWrites
from tests.factories import DocumentFactory, PlainPageFactory


def test_a_publication_that_fails_half_way_leaves_nothing_behind(home, author_client, client):
    page = PlainPageFactory(parent=home, title="Before")
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = querydict_from_html(author_client.get(edit).content.decode(), form_id="page-edit-form").dict()
    form |= nested_form_data({"body": streamfield([])}) | {"title": "After", "action-publish": "1"}
    revisions = Revision.objects.count()

    def fail(**kwargs):
        raise RuntimeError("half-way")

    page_published.connect(fail)
    try:
        assert author_client.post(edit, form).status_code == 500
    finally:
        page_published.disconnect(fail)
    page.refresh_from_db()
    assert page.title == page.draft_title == "Before"
    assert page.latest_revision is None
    assert Revision.objects.count() == revisions

    assert author_client.post(edit, form).status_code == 302, "the same form works when nothing fails"
    page.refresh_from_db()
    assert page.title == "After"


def carry_out(request, view):
    """Answer a request with a view, or return None if the middleware leaves it to others."""
    return AtomicWrites(lambda request: None).process_view(request, view, (), {})


def transactions_open(request) -> HttpResponse:
    """Tell how many transactions stand one within the other."""
    return HttpResponse(str(len(connection.savepoint_ids)))


@pytest.fixture
def request_by(rf, db):
    """Return a function that makes a request of somebody."""

    def make(method: str, user):
        request = rf.generic(method, "/")
        request.user = user
        return request

    return make


@pytest.mark.parametrize("method", sorted(SAFE_METHODS))
def test_reading_opens_no_transaction(method, request_by):
    assert carry_out(request_by(method, get_user_model()(username="author")), transactions_open) is None


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_the_author_writes_in_one_transaction(method, request_by):
    depth = len(connection.savepoint_ids)
    response = carry_out(request_by(method, get_user_model()(username="author")), transactions_open)
    assert int(response.content) == depth + 1


def test_a_visitor_who_guesses_passwords_holds_no_lock(request_by):
    assert carry_out(request_by("POST", AnonymousUser()), transactions_open) is None


@pytest.mark.parametrize(("status", "kept"), [(200, 1), (302, 1), (400, 1), (500, 0), (503, 0), (507, 0)])
def test_an_answer_of_500_or_above_takes_back_what_was_written(status, kept, request_by):
    def write(request):
        get_user_model().objects.create(username="new")
        return HttpResponse(status=status)

    carry_out(request_by("POST", get_user_model()(username="author")), write)
    assert get_user_model().objects.count() == kept


@pytest.mark.parametrize(
    "address", ["/%00", "/search/?q=a%00b", "/?page=%00", "/a%00b/?x=1", "/admin/login/?next=%00"]
)
def test_an_address_with_a_nul_is_refused(address, home, client):
    assert client.get(address).status_code == 400


@pytest.mark.parametrize(
    "address",
    [
        "/%ff%fe/",
        "/?page=%ff",
        "/search/?q=%ed%a0%80",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/" + "a" * 5000,
    ],
)
def test_no_hostile_address_is_answered_with_an_error_of_the_site(address, home, client):
    assert client.get(address).status_code < 500


@pytest.mark.parametrize("kind", ["page", "document", "missing"])
def test_an_answer_to_head_has_the_headers_alone(kind, home):
    """Asked of the application itself: the test client would leave a body out."""
    address = {"page": home.url, "missing": "/none/"}.get(kind) or DocumentFactory().url

    def answer_to(method):
        response = WSGIHandler().get_response(RequestFactory().generic(method, address))
        body = b"".join(response) if response.streaming else response.content
        return response.headers, body

    headers, body = answer_to("HEAD")
    assert body == b""
    told, whole = answer_to("GET")
    assert len(whole) == int(told["Content-Length"]) == int(headers["Content-Length"])
