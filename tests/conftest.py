"""What all tests share: a small site, its author, and a wall around the machine."""

import shutil
import socket
import time
from urllib.parse import urlencode

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.cache import cache
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext, setup_databases, teardown_databases
from pytest_django.plugin import blocking_manager_key
from wagtail.models import Locale, Page, Site

from core.models import SiteSettings
from core.visitor_forms import stamp
from tests import factories
from tests.databases import drop_template, keep_template, make_new_again
from tests.visitors import HERE, URLENCODED

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
# Debian keeps it where only the administrator looks for commands.
NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
OPENSSL = shutil.which("openssl")


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_blocker, django_db_modify_db_settings):
    """Make the test database whenever it is asked for.

    pytest-django's own makes it only if some test asks for ``db``; a module that asks for
    ``module_database`` alone would write into the site's.
    """
    with django_db_blocker.unblock():
        databases = setup_databases(verbosity=0, interactive=False, serialized_aliases=())
        keep_template()
    yield
    with django_db_blocker.unblock():
        drop_template()
        close_connections_of_others()
        teardown_databases(databases, verbosity=0)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item, nextitem):
    """After a test that could not be taken back, and emptied the database instead, make it new again."""
    answer = yield
    marker = item.get_closest_marker("django_db")
    is_emptied = "transactional_db" in item.fixturenames or (marker and marker.kwargs.get("transaction"))
    if is_emptied and nextitem is not None:  # after the last the database itself is gone
        with item.config.stash[blocking_manager_key].unblock():
            make_new_again()
    return answer


def close_connections_of_others():
    """End what else is connected to the test database, which PostgreSQL would not drop otherwise.

    While Playwright's loop runs, Django takes a test for asynchronous code and gives it a
    connection of its own, which nothing in this process can reach again to close it.
    """
    if connection.vendor == "postgresql":
        connection.close()  # it may have been ended with a database that was made new again
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )


@pytest.fixture(autouse=True, scope="session")
def no_connection_leaves_this_machine():
    """A test that asks anybody else anything fails."""
    connect = socket.socket.connect

    def connect_nearby(self, address):
        if self.family != socket.AF_UNIX and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise AssertionError(f"A test tried to reach {address}.")
        return connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect_nearby)
        yield


@pytest.fixture(autouse=True)
def forgetful_cache():
    """Nothing remembered by one test is known to the next."""
    cache.clear()


@pytest.fixture
def client():
    """A visitor: the pages that fail are answered, as they would be, and not raised."""
    return Client(raise_request_exception=False)


def make_home() -> Page:
    """Make a site of one page and return that page."""
    Locale.objects.get_or_create(language_code="en-au")
    root = Page.get_first_root_node() or Page.add_root(title="Root", slug="root")
    for page in root.get_children():
        page.delete()
    root.refresh_from_db()
    home = factories.HomePageFactory(parent=root, title="Home", slug="home", show_in_menus=True)
    site = Site.objects.create(hostname="testserver", port=80, root_page=home, is_default_site=True)
    # Made at the first visit otherwise, which would make that visit forget what it remembers.
    SiteSettings.for_site(site)
    return home


@pytest.fixture
def home(db):
    """The home page of a site that has nothing else."""
    return make_home()


@pytest.fixture
def site(home):
    """The site itself."""
    return Site.objects.get()


def log_in(client: Client):
    """Log the site's author in, and return her."""
    author, _ = get_user_model().objects.get_or_create(
        username="author",
        defaults={"email": "author@example.com", "is_superuser": True, "is_staff": True},
    )
    client.force_login(author)
    return author


@pytest.fixture
def author_client(home):
    """A browser in which the author is logged in."""
    browser = Client(raise_request_exception=False)
    log_in(browser)
    return browser


@pytest.fixture
def an_old_page(monkeypatch):
    """The stamp of a form that has been open for a minute: nobody is too quick."""
    real = time.time
    monkeypatch.setattr(stamp.time, "time", lambda: real() - 60)
    old = stamp.fresh_stamp()
    monkeypatch.setattr(stamp.time, "time", real)
    return old


@pytest.fixture
def post_form(an_old_page, client):
    """Return a function that sends a form to an address, as a browser would."""

    def post_form(address: str, typed: dict, browser: Client = client, headers=HERE):
        # Whatever was typed is sent as it is: half a character too, which no browser would send.
        body = urlencode({"stamp": an_old_page, **typed}, doseq=True, errors="surrogatepass")
        return browser.post(address, body, URLENCODED, **headers)

    return post_form


@pytest.fixture(scope="module")
def module_database(django_db_setup, django_db_blocker):
    """Keep what is made for all tests of a module, and take it back after the last.

    Tests that build on it must ask for ``savepoint`` and not for ``db``, which would
    close the connection, and with it this transaction, when it is done.
    """
    with django_db_blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture
def savepoint(module_database):
    """Take back what one test changes in what its module shares."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture
def queries_of():
    """Return a function that tells how many queries a function makes."""

    def count(function) -> list[str]:
        with CaptureQueriesContext(connection) as captured:
            function()
        return [query["sql"] for query in captured.captured_queries]

    return count


def pytest_terminal_summary(terminalreporter):
    """Say what this machine could not try."""
    if not CHROMIUM:
        terminalreporter.write_line(
            "Not run: browser tests (Chromium is not installed: apt-get install chromium)"
        )
    if not (NGINX and OPENSSL):
        terminalreporter.write_line(
            "Not run: the site behind nginx (not installed: apt-get install nginx-light openssl)"
        )
    if not settings.DATABASES["default"]["ENGINE"].endswith("postgresql"):
        terminalreporter.write_line("Not run: PostgreSQL (set DATABASE_URL)")
