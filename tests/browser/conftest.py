"""A real site in a process of its own, and a browser to visit it with."""

import json
import os
import socket
import subprocess
import sys
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from playwright.sync_api import expect

from tests.conftest import CHROMIUM

HERE = Path(__file__).parent
# How long a busy machine may take, in milliseconds; on an idle one nothing waits that long.
PATIENCE = 30_000
expect.set_options(timeout=PATIENCE)

places = count()

LAPTOP, TELEPHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}


def pytest_collection_modifyitems(items):
    """Without a browser, skip what needs one."""
    if CHROMIUM:
        return
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.skip(reason="Chromium is not installed"))


@dataclass(frozen=True)
class PlantedSite:
    """The site being visited.

    Attributes:
        address: where it answers.
        types: the address of one page of each type.
        blocks: the address of a page with a block of each kind.
        archives: the address of one archive of each kind, and of those that look different.
        unending: the address of a post with a word without an end in its title and in a comment.
        plain: the id of a plain page.
        edited: the id of one page of each type.
        every_block: the id of the page with one block of each kind.
        environment: what another process of the site has to be told.
    """

    address: str
    types: dict[str, str]
    blocks: dict[str, str]
    archives: dict[str, str]
    unending: str
    plain: int
    edited: dict[str, int]
    every_block: int
    environment: dict[str, str]


@pytest.fixture(scope="session")
def planted_site(tmp_path_factory):
    """The sample site, served as in production."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    var = tmp_path_factory.mktemp("site")
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(settings.BASE_DIR),
        "VAR_DIR": str(var),
        "DATABASE_URL": f"sqlite:///{var / 'db.sqlite3'}",
        "CACHE_URL": "locmem://",
        "MEDIA_STORE": "",
        "SITE_URL": f"http://127.0.0.1:{port}",
        "PORT": str(port),
        "BIND": "127.0.0.1",
        "DEBUG": "false",
        "TRUSTED_PROXIES": "1",  # a visitor may come from anywhere, by X-Forwarded-For
        "WEB_CONCURRENCY": "1",
        "GUNICORN_CMD_ARGS": "--log-level info",  # it says then when it is ready
    }
    made = subprocess.run(
        [sys.executable, HERE / "make_site.py"], env=environment, capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stderr
    server = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "-c", "config/gunicorn.conf.py", "config.wsgi"],
        cwd=settings.BASE_DIR,
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        for line in server.stderr:
            if "Listening at" in line:
                break
        else:
            pytest.fail("The site did not start.")
        # What it says from here on is read by nobody; a full pipe would stop it.
        with (var / "log").open("w") as log, subprocess.Popen(["cat"], stdin=server.stderr, stdout=log):
            yield PlantedSite(
                f"http://127.0.0.1:{port}",
                environment=environment,
                **json.loads(made.stdout.splitlines()[-1]),
            )
            server.terminate()
            server.wait(timeout=40)
    finally:
        server.kill()


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """Use the browser of this machine."""
    # Playwright's loop goes on in this thread; Django would take it for asynchronous code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
    return browser_type_launch_args | {"executable_path": CHROMIUM, "args": args}


@dataclass
class Visitor:
    """Somebody with a browser of their own, who notices what should not happen.

    Attributes:
        complaints: what the browser complained of: errors, and what the content security
            policy refused.
        strangers: addresses of other sites that the browser asked, and was kept from.
    """

    site: PlantedSite
    context: object
    complaints: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)

    def __post_init__(self):
        self.context.set_default_timeout(PATIENCE)
        self.context.route("**/*", self._watch)
        self.page = self.context.new_page()
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on(
            "console",
            lambda message: message.type in ("error", "warning") and self.complaints.append(message.text),
        )

    def _watch(self, route):
        if urlsplit(route.request.url).netloc == urlsplit(self.site.address).netloc:
            return route.continue_()
        self.strangers.append(route.request.url)
        return route.fulfill(
            status=200, content_type="text/html", body="<title>Elsewhere</title><p>Elsewhere</p>"
        )

    def visit(self, path: str):
        """Open a page of the site and return it."""
        self.page.goto(self.site.address + path)
        return self.page


@pytest.fixture
def visitor(planted_site, new_context):
    """Return a function that makes a visitor; at the end nothing may have gone wrong for any."""
    visitors = []

    def come(viewport=LAPTOP, **options) -> Visitor:
        visitors.append(Visitor(planted_site, new_context(viewport=viewport, **options)))
        return visitors[-1]

    yield come
    for visitor in visitors:
        assert visitor.complaints == []
        assert visitor.strangers == []


@pytest.fixture
def author_page(visitor):
    """The author's screens, with her logged in."""
    page = visitor().visit("/admin/")
    page.get_by_label("Username").fill("author")
    page.get_by_label("Password").fill("a password for tests")
    page.get_by_role("button", name="Sign in").click()
    return page


def from_another_place() -> dict:
    """Return what makes a visitor come from a place of their own: from one, forms come so often only."""
    number = next(places)
    return {"extra_http_headers": {"X-Forwarded-For": f"203.0.{113 + number // 250}.{number % 250 + 1}"}}


def take_time(page) -> None:
    """Take as long over a form as a person does."""
    page.wait_for_timeout(2_100)


@pytest.fixture(scope="session")
def public_addresses(planted_site):
    """One address of each public template, and of each kind of archive."""
    return {
        **planted_site.types,
        **planted_site.archives,
        "search": "/search/?q=learning",
        "search without results": "/search/?q=zzzz",
        "second page of a list": planted_site.types["BlogIndexPage"] + "?page=2",
    }
