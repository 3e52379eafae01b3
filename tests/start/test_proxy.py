"""The site behind nginx, which is set up as docs/deploy/nginx.conf says."""

import os
import re
import socket
import ssl
import subprocess
import sys
import time
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from http.cookies import SimpleCookie
from pathlib import Path
from urllib.parse import urlencode

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from tests.conftest import NGINX, OPENSSL
from tests.databases import copy_of_test_database

pytestmark = pytest.mark.skipif(not (NGINX and OPENSSL), reason="nginx or openssl is not installed")

PATIENCE = 120  # seconds, for a busy machine
MEGABYTE = 1024 * 1024
FORM = "application/x-www-form-urlencoded"
VISITOR = "127.0.0.2"  # this machine by another address than the proxy's
MAKE_A_POST = """
from home.models import HomePage
from tests.factories import BlogIndexPageFactory, PostPageFactory
blog = BlogIndexPageFactory(parent=HomePage.objects.get(), title="Blog", slug="blog")
print(PostPageFactory(parent=blog, title="A post").pk)
"""
WHERE_FROM = f"""
from django.test import RequestFactory
from blog.models import Comment
from core.visitor_forms.origin import origin_of
print(Comment.objects.get().origin == origin_of(RequestFactory().get("/", REMOTE_ADDR="{VISITOR}")))
"""


class Site:
    """The site and the proxy before it, each a process."""

    def __init__(self, folder: Path, database: str):
        self.folder = folder
        self.port, self.plain, self.secure = free_ports(3)
        self.address = f"https://localhost:{self.secure}"
        self.environment = {
            "PATH": os.environ["PATH"],
            "VAR_DIR": str(folder),
            "DATABASE_URL": database,
            "SITE_URL": self.address,
            "TRUSTED_PROXIES": "1",
            "PORT": str(self.port),
            "SAMPLE": "no",
            "WORKER": "no",
            "WEB_CONCURRENCY": "1",
        }
        self.make_certificate()
        self.log = folder / "log.txt"
        with self.log.open("w") as log:
            said = {"stdout": log, "stderr": log}
            self.processes = [
                subprocess.Popen(
                    [sys.executable, "manage.py", "serve"],
                    cwd=settings.BASE_DIR,
                    env=self.environment,
                    **said,
                ),
                subprocess.Popen([NGINX, "-p", folder, "-c", self.configuration()], **said),
            ]

    def make_certificate(self) -> None:
        self.certificate, self.key = self.folder / "certificate.pem", self.folder / "key.pem"
        command = [OPENSSL, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
        names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
        files = ["-keyout", self.key, "-out", self.certificate]
        subprocess.run([*command, *names, *files], check=True, capture_output=True)

    def configuration(self) -> Path:
        """Put this machine's names and ports into the documented file, and an nginx around it."""
        documented = Path(settings.BASE_DIR, "docs", "deploy", "nginx.conf").read_text()
        documented = re.sub(r" *listen \[::\].*\n", "", documented)  # not every machine speaks IPv6
        for example, here in {
            "/etc/letsencrypt/live/www.example.com/fullchain.pem": str(self.certificate),
            "/etc/letsencrypt/live/www.example.com/privkey.pem": str(self.key),
            "127.0.0.1:8000": f"127.0.0.1:{self.port}",
            "listen 80;": f"listen {self.plain};",
            "listen 443 ": f"listen {self.secure} ",
            "https://www.example.com$": f"{self.address}$",
            "www.example.com": "localhost",
        }.items():
            assert example in documented, example
            documented = documented.replace(example, here)
        (self.folder / "site.conf").write_text(documented)
        kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        folders = "".join(f"{kind}_temp_path {self.folder}/{kind};\n" for kind in kinds)
        whole = self.folder / "nginx.conf"
        whole.write_text(
            f"{'user root;' if os.geteuid() == 0 else ''} daemon off; pid {self.folder}/nginx.pid;\n"
            f"error_log stderr; events {{}}\n"
            f"http {{ access_log off; {folders} include {self.folder}/site.conf; }}\n"
        )
        return whole

    def wait(self) -> str:
        """Wait until it is served, and return the author's password."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and all(process.poll() is None for process in self.processes):
            if found := re.search(r"^Password +(\S+)", self.log.read_text(), re.MULTILINE):
                return found[1]
            time.sleep(0.1)
        pytest.fail(self.log.read_text())

    def run(self, code: str) -> str:
        """Run Python code in the site and return what it printed."""
        return subprocess.run(
            [sys.executable, "manage.py", "shell", "-v", "0", "--no-imports", "-c", code],
            cwd=settings.BASE_DIR,
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()

    def stop(self) -> None:
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.wait(timeout=PATIENCE)


def free_ports(number: int) -> list[int]:
    held = [socket.create_server(("127.0.0.1", 0)) for _ in range(number)]
    ports = [one.getsockname()[1] for one in held]
    for one in held:
        one.close()
    return ports


class Browser:
    """Asks the proxy, and keeps the cookies it is given."""

    def __init__(self, site: Site):
        self.site = site
        self.trust = ssl.create_default_context(cafile=site.certificate)
        self.cookies = SimpleCookie()

    def ask(self, path: str, body: bytes | None = None, kind: str = "", **headers: str) -> HTTPResponse:
        """Send a request and return the answer, with its ``body``."""
        connection = HTTPSConnection(
            "localhost",
            self.site.secure,
            context=self.trust,
            source_address=(VISITOR, 0),
            timeout=PATIENCE,
        )
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        given["Cookie"] = "; ".join(f"{name}={one.value}" for name, one in self.cookies.items())
        if body is not None:
            given |= {"Content-Type": kind, "Origin": self.site.address, "Referer": self.site.address + path}
        connection.request("GET" if body is None else "POST", path, body, given)
        answer = connection.getresponse()
        answer.body = answer.read()
        for cookie in answer.headers.get_all("Set-Cookie", []):
            self.cookies.load(cookie)
        connection.close()
        return answer

    def fill_in(self, path: str, selector: str, **typed: str) -> dict[str, str]:
        """Open a form and return what it sends once this was typed into it."""
        form = BeautifulSoup(self.ask(path).body, "html.parser").select_one(selector)
        hidden = {field["name"]: field.get("value", "") for field in form.select("input[name]")}
        return hidden | typed

    def log_in(self, password: str) -> HTTPResponse:
        typed = self.fill_in("/admin/login/", "form", username="author", password=password)
        return self.ask("/admin/login/", urlencode(typed).encode(), FORM)

    def upload(self, name: str, size: int) -> HTTPResponse:
        """Put a document into the author's library."""
        path = "/admin/documents/multiple/add/"
        file = self.site.folder / name
        file.write_bytes(b"words\n" * (size // 6))
        token = self.cookies["__Host-csrftoken"].value
        with file.open("rb") as opened:
            body = encode_multipart(
                BOUNDARY, {"title": name, "files[]": opened, "csrfmiddlewaretoken": token}
            )
        return self.ask(path, body, MULTIPART_CONTENT, X_Requested_With="XMLHttpRequest")


@pytest.fixture(scope="module")
def site(tmp_path_factory, django_db_setup, django_db_blocker):
    """An empty site, served as in production, and nginx."""
    folder = tmp_path_factory.mktemp("behind-nginx")
    with django_db_blocker.unblock(), copy_of_test_database(folder) as address:
        served = Site(folder, address)
        try:
            served.password = served.wait()
            yield served
        finally:
            served.stop()


@pytest.fixture
def visitor(site):
    return Browser(site)


@pytest.fixture(scope="module")
def author(site):
    """The author's browser."""
    browser = Browser(site)
    assert browser.log_in(site.password).status == 302
    return browser


def test_who_comes_without_tls_is_led_to_the_same_address_with_it(site):
    connection = HTTPConnection("localhost", site.plain, timeout=PATIENCE)
    connection.request("GET", "/blog/?page=2")
    answer = connection.getresponse()
    connection.close()
    assert (answer.status, answer.headers["Location"]) == (301, f"{site.address}/blog/?page=2")


def test_pages_come_compressed_by_the_site_and_say_to_insist_on_tls(visitor):
    page = visitor.ask("/", Accept_Encoding="gzip")
    assert page.status == 200
    assert page.headers["Content-Encoding"] == "gzip"
    assert page.headers["Strict-Transport-Security"].startswith("max-age=63072000")
    assert "Set-Cookie" not in page.headers
    assert visitor.ask("/").headers["Content-Encoding"] is None


def test_styles_come_as_small_as_they_were_made_beforehand(visitor):
    page = BeautifulSoup(visitor.ask("/").body, "html.parser")
    styles = visitor.ask(page.select_one("link[rel=stylesheet]")["href"], Accept_Encoding="gzip, br")
    assert styles.headers["Content-Encoding"] == "br"
    assert "immutable" in styles.headers["Cache-Control"]


def test_the_site_leads_to_its_own_addresses(visitor, site):
    answer = visitor.ask("/admin/")
    assert answer.status == 302
    assert answer.headers["Location"].removeprefix(site.address).startswith("/admin/login/")


def test_the_author_logs_in_by_cookies_that_only_tls_carries(author):
    assert author.ask("/admin/").status == 200
    for name in ("__Host-sessionid", "__Host-csrftoken"):
        assert author.cookies[name]["secure"], name
        assert author.cookies[name]["path"] == "/", name


def test_an_upload_of_twenty_megabytes_arrives_and_what_is_too_large_is_refused_in_words(author):
    taken = author.upload("Large.txt", 20 * MEGABYTE)
    assert taken.status == 200
    assert b'"success": true' in taken.body, taken.body[:500]
    refused = author.upload("Larger.txt", 60 * MEGABYTE)
    assert refused.status == 200
    assert b"too big" in refused.body, refused.body[:500]


def test_a_comment_is_taken_and_counted_for_the_visitor_and_not_for_the_proxy(visitor, site):
    path = f"/comments/{site.run(MAKE_A_POST)}/"
    typed = visitor.fill_in(path, "main form", name="Helen", email="helen@example.com", text="Thank you.")
    time.sleep(2.1)  # nobody types faster
    answer = visitor.ask(path, urlencode(typed).encode(), FORM, X_Forwarded_For="203.0.113.9")
    assert answer.status == 303, answer.body
    assert site.run(WHERE_FROM) == "True"
