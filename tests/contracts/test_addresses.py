"""What every address of the site answers with, seen by a visitor."""

import pytest
from django.conf import settings
from django.test import Client
from django.urls import get_resolver
from wagtail.models import Page

from config import urls
from tests.conftest import log_in
from tests.discovery import page_types
from tests.documents import parse_errors, read

# One visit to each route of config/urls.py and the answer it should get; the routes are
# compared with the code below, so that a new one can't be forgotten.
ROUTES = {
    "admin/": ("/admin/login/", 200),
    "documents/<id:document_id>/<path:filename>": ("/documents/999/none.pdf", 404),
    "documents/authenticate_with_password/<id:restriction_id>/": (
        "/documents/authenticate_with_password/999/",
        404,
    ),
    "media/images/<path:path>": ("/media/images/none.jpg", 404),
    "media/media/<path:name>": ("/media/media/none.mp3", 404),
    "draft/": ("/draft/made.up/", 404),
    "search/": ("/search/?q=page", 200),
    "robots.txt": ("/robots.txt", 200),
    "sitemap.xml": ("/sitemap.xml", 200),
    "favicon.ico": ("/favicon.ico", 302),
    "": ("/no/such/page/", 404),
}
ELSEWHERE = [
    ("/enquiry/999/", 404),
    ("/form/999/", 404),
    ("/thanks/made.up/", 404),
    ("/search/", 200),
    ("/?page=1", 200),
    ("/search/?q=%00", 400),
]
VISITS = [visit for route, visit in ROUTES.items() if route != "admin/"] + ELSEWHERE

PUBLIC_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "media-src": "'self'",
    "frame-src": (
        "https://www.youtube-nocookie.com https://player.vimeo.com https://embed.ted.com "
        "https://w.soundcloud.com https://open.spotify.com https://archive.org"
    ),
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "object-src": "'none'",
}
PUBLIC_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": (
        "accelerometer=(), browsing-topics=(), camera=(), geolocation=(), gyroscope=(), "
        "magnetometer=(), microphone=(), payment=(), usb=()"
    ),
}


def policy_of(response) -> dict[str, str]:
    """Return the content security policy of a response, directive by directive."""
    directives = (part.strip().partition(" ") for part in response["Content-Security-Policy"].split(";"))
    return {name: value for name, _, value in directives if name}


def assert_public(response, **others: str) -> None:
    expected = PUBLIC_HEADERS | others
    assert policy_of(response) == PUBLIC_POLICY
    assert {name: response.headers.get(name) for name in expected} == expected
    assert not response.cookies


@pytest.fixture
def pages(gallery, savepoint):
    return gallery


def test_every_route_is_visited_here():
    routes = {str(pattern.pattern) for pattern in urls.urlpatterns}
    assert routes == set(ROUTES)
    assert get_resolver().url_patterns == urls.urlpatterns


@pytest.mark.parametrize(("address", "status"), VISITS)
def test_every_fixed_address_carries_the_public_headers_and_no_cookie(address, status, pages, client):
    response = client.get(address)
    assert response.status_code == status
    assert_public(response)


@pytest.mark.parametrize("page_type", page_types(), ids=lambda model: model.__name__)
def test_every_page_carries_the_public_headers_and_no_cookie(page_type, pages, client):
    assert_public(client.get(pages[page_type].url))


def test_a_picture_carries_the_public_headers(pages, client):
    rendition = next(iter(pages.values())).picture.get_rendition("width-40|format-webp")
    response = client.get(rendition.url)
    assert response.status_code == 200
    # Feed readers show pictures of posts.
    assert_public(response, **{"Cross-Origin-Resource-Policy": "cross-origin"})


def test_the_login_page_may_be_framed_by_this_site_alone(pages, client):
    policy = policy_of(client.get("/admin/login/"))
    assert policy["default-src"] == "'self'"
    assert policy["frame-ancestors"] == "'self'"
    assert policy["object-src"] == "'none'"


@pytest.mark.parametrize("page_type", page_types(), ids=lambda model: model.__name__)
def test_the_preview_of_every_page_may_be_framed_by_the_editor(page_type, pages):
    preview = pages[page_type].make_preview_request()
    assert policy_of(preview) == PUBLIC_POLICY | {"frame-ancestors": "'self'"}
    # What Wagtail's own preview view adds is tried in tests/core/test_preview.py.


def test_the_preview_of_a_block_may_be_framed_by_the_editor(pages):
    browser = Client()
    log_in(browser)
    block = next(iter(pages.values())).body.stream_block.child_blocks["quote"]
    response = browser.get("/admin/block-preview/", {"id": block.definition_prefix})
    assert response.status_code == 200
    assert policy_of(response)["frame-ancestors"] == "'self'"
    assert response["X-Frame-Options"] == "SAMEORIGIN"


@pytest.mark.parametrize("address", ["/search/?q=page", "/search/", "/no/such/page/", "/search/?q=%00"])
def test_every_answer_that_is_no_page_of_the_tree_is_valid_html(address, pages, client):
    assert parse_errors(client.get(address).content.decode()) == []


def test_two_pages_never_share_a_title(pages, client):
    titles = [read(client.get(page.url)).title.get_text() for page in pages.values()]
    assert len(set(titles)) == len(Page.objects.live().filter(depth__gt=1)), titles
    assert settings.SITE_NAME in titles[0]
