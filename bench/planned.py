"""Plan a post as its author does, and tell when visitors could read it and how often it was published.

    .venv/bin/python bench/planned.py                # a minute ahead, by `manage.py serve` alone
    .venv/bin/python bench/planned.py --workers 3    # with three workers besides

Starts an empty site in a folder that is thrown away; with DATABASE_URL, in that database, which
must be empty. Everything goes through the site's own addresses: the login, the form in which
posts are written, the page. Ends with 1 unless the post was live within a minute of its time,
and published once.
"""

import argparse
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from http.cookiejar import CookieJar
from pathlib import Path
from time import monotonic, sleep
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, build_opener
from zoneinfo import ZoneInfo

from bs4 import BeautifulSoup

PROJECT = Path(__file__).resolve().parent.parent
TIME_TO_START = 180  # seconds
TIME_TO_APPEAR = 60  # seconds after the moment it was planned for
CLOCKS = "Australia/Melbourne"  # which the author's form is read by
SLUG = "planned"
COUNT = """
from wagtail.models import PageLogEntry
entries = PageLogEntry.objects.filter(page__slug="planned", page__live=True)
for action in ("wagtail.publish.scheduled", "wagtail.publish"):
    print(entries.filter(action=action).count())
"""


class Author:
    """Somebody with a browser, who logs in and writes."""

    def __init__(self, site: str):
        self.site = site
        self.browser = build_opener(HTTPCookieProcessor(CookieJar()))

    def read(self, path: str) -> str:
        """Open an address of the site, or raise what urllib does."""
        with self.browser.open(self.site + path, timeout=30) as answer:
            return answer.read().decode()

    def send(self, path: str, form_id: str = "", **typed: str) -> None:
        """Open the form at an address and send it, with what was typed into it."""
        soup = BeautifulSoup(self.read(path), "html.parser")
        form = soup.find("form", id=form_id) if form_id else soup.find("form")
        values = {
            field["name"]: field.get("value", "") for field in form.select("input[name]:not([type=checkbox])")
        }
        values |= {field["name"]: field.get_text() for field in form.select("textarea[name]")}
        with self.browser.open(self.site + path, urlencode(values | typed).encode(), timeout=30) as answer:
            if answer.url == self.site + path:
                raise SystemExit(f"The site did not take what was sent to {path}.")

    def write(self, kind: str, parent: int, **typed: str) -> None:
        """Write a page beneath another, and publish it."""
        typed |= {"body-count": "0", "action-publish": "yes"}
        self.send(f"/admin/pages/add/blog/{kind}/{parent}/", "page-edit-form", **typed)

    def page_of_type(self, kind: str) -> int:
        """Return the id of the only page of a type."""
        found = json.loads(self.read(f"/admin/api/main/pages/?type={kind}"))
        return next(page["id"] for page in found["items"] if page["meta"]["type"] == kind)


def wait_for(condition: Callable[[], object], seconds: float, what: str):
    """Return what the condition says once it says something."""
    until = monotonic() + seconds
    while monotonic() < until:
        if found := condition():
            return found
        sleep(0.2)
    raise SystemExit(f"{what}: not within {seconds:.0f} seconds.")


@contextmanager
def running_site(folder: str, workers: int) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Serve an empty site; give its address, the author's password, and what its processes know."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environment = os.environ | {"VAR_DIR": folder, "PORT": str(port), "SAMPLE": "no"}
    log = Path(folder) / "log.txt"
    running = []

    def start(*arguments: str) -> None:
        with log.open("a") as said:
            running.append(
                subprocess.Popen(
                    [sys.executable, "manage.py", *arguments],
                    cwd=PROJECT,
                    env=environment,
                    stdout=said,
                    stderr=said,
                )
            )

    def password() -> str:
        if running[0].poll() is not None:
            raise SystemExit(log.read_text())
        found = re.search(r"^Password +(\S+)", log.read_text(), re.MULTILINE)
        return found[1] if found else ""

    try:
        start("serve")
        known = wait_for(password, TIME_TO_START, "The site starts")
        for _ in range(workers):
            start("work")
        yield f"http://127.0.0.1:{port}", known, environment
    finally:
        for process in running:
            process.terminate()
        for process in running:
            process.wait(timeout=60)


def measure(ahead: float, workers: int, folder: str) -> bool:
    """Plan a post and wait for it; print what was seen, and tell whether all was well."""
    with running_site(folder, workers) as (site, password, environment):
        author = Author(site)
        author.send("/admin/login/", username="author", password=password)
        author.write("blogindexpage", author.page_of_type("home.HomePage"), title="Blog", slug="blog")
        blog = author.page_of_type("blog.BlogIndexPage")
        clocks = ZoneInfo(CLOCKS)
        planned_at = datetime.now(clocks)
        due_at = planned_at + timedelta(seconds=ahead)
        author.write(
            "postpage", blog, title="Planned", slug=SLUG, go_live_at=due_at.strftime("%Y-%m-%dT%H:%M:%S.%f")
        )
        visitor = Author(site)

        def is_there(path: str, word: str) -> bool:
            try:
                return word in visitor.read(path)
            except URLError:  # not yet
                return False

        if is_there(f"/blog/{SLUG}/", "Planned") and datetime.now(clocks) < due_at:
            raise SystemExit("The post was there before its time.")
        wait_for(lambda: is_there(f"/blog/{SLUG}/", "Planned"), ahead + TIME_TO_APPEAR, "The post appears")
        live_at = datetime.now(clocks)
        wait_for(lambda: is_there("/blog/", f"/blog/{SLUG}/"), 5, "The blog lists it")
        sleep(3)  # for whoever might publish it once more
        counted = subprocess.run(
            [sys.executable, "manage.py", "shell", "-v", "0", "--no-imports", "-c", COUNT],
            cwd=PROJECT,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split()
    print(
        f"workers besides the server's own: {workers}; live {(live_at - planned_at).total_seconds():.1f} s "
        f"after it was planned, {(live_at - due_at).total_seconds():.1f} s after its time; "
        f"published {counted[0]} times by the plan, {counted[1]} times otherwise"
    )
    return counted == ["1", "0"]


def main() -> None:
    """Read the arguments and measure."""
    reader = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    reader.add_argument("--ahead", type=float, default=60, help="seconds to the moment it is planned for")
    reader.add_argument("--workers", type=int, default=0, help="how many workers run besides")
    asked = reader.parse_args()
    with tempfile.TemporaryDirectory(prefix="planned-") as folder:
        if not measure(asked.ahead, asked.workers, folder):
            sys.exit(1)


if __name__ == "__main__":
    main()
