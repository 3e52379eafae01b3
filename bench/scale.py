"""Measure how the time of pages grows with the number of posts, of enquiries, or of events.

    .venv/bin/python bench/scale.py 300 3000 30000
    .venv/bin/python bench/scale.py --of enquiries 500 20000
    .venv/bin/python bench/scale.py --of events 200 2000
    DATABASE_URL=postgres://me@127.0.0.1/scale .venv/bin/python bench/scale.py

Makes a throw-away site for each number (those above, if none is given): in files of
SQLite, or, with DATABASE_URL, in databases of that name with the number behind it, on that
server, which are dropped first if they are there. Asks all of them in turn, so that whatever
else the machine does slows each of them alike, in processes of their own, without a server.

Prints the median of many answers in milliseconds, with its ratio to the smallest site, and
the number of queries: cold, that is with a new generation before each request, and warm.
Posts, events, and the pages of archives, are several different ones. The calendar of all events
grows with those of the past year and the coming ones, which it is there to hold. Picture files are made
beforehand. Ratios above 1.3 are marked.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from urllib.parse import urlsplit

PROJECT = Path(__file__).resolve().parent.parent
SIZES = {"posts": [300, 3_000, 30_000], "enquiries": [500, 20_000], "events": [200, 2_000]}
MOST_RATIO = 1.3
DIFFERENT = 30  # pages of a kind
TURNS = VISITS = 6  # so many visits to one site, then it is another's turn, so many times
STATES = ["cold", "warm"]


# --- Each site, in a process of its own ------------------------------------------------------


def pages(of: str) -> dict[str, list[str]]:
    """Return the addresses that are measured, by kind."""
    return {"posts": pages_of_posts, "enquiries": pages_of_enquiries, "events": pages_of_events}[of]()


def pages_of_posts() -> dict[str, list[str]]:
    from django.urls import reverse

    from blog.models import Author, BlogIndexPage, Category, Filing, PostPage, Series, Tag
    from blog.models.filing import FRONT

    sizes = Filing.objects.sizes()
    posts = list(PostPage.objects.order_by("posted_at").values_list("url_path", flat=True))
    root = BlogIndexPage.objects.get().get_parent().url_path
    used = sorted(sizes, key=sizes.get, reverse=True)

    def archives(model, among: slice) -> list[str]:
        keys = [int(key.partition(":")[2]) for key in used if key.startswith(f"{model.kind}:")]
        return [subject.get_absolute_url() for subject in model.objects.filter(pk__in=keys[among])]

    busiest = next(key for key in used if key.startswith("month:")).partition(":")[2]
    year, month = (int(part) for part in busiest.split("-"))
    last = -(-sizes[FRONT] // BlogIndexPage.children_per_page)
    middle = [posts[place * len(posts) // DIFFERENT] for place in range(DIFFERENT)]
    return {
        "blog": ["/blog/"],
        "blog, last page": [f"/blog/?page={last}"],
        "post": [path.removeprefix(root.rstrip("/")) for path in middle],
        "category": archives(Category, slice(6)),
        "tag, much used": archives(Tag, slice(6)),
        "tag, little used": archives(Tag, slice(-12, None)),
        "author": archives(Author, slice(2)),
        "series": archives(Series, slice(3)),
        "year": [reverse("year", args=[year]) for year in {year - 1, year, year + 1}],
        "month": [reverse("month", args=[year, month])],
        "feed": ["/feed/"],
        "sidebar alone": [""],
    }


def pages_of_enquiries() -> dict[str, list[str]]:
    from django.urls import reverse

    from contact.inbox.listed import EnquiryAdmin
    from contact.models import Enquiry

    inbox = EnquiryAdmin().url_helper.index_url
    all_of_them = Enquiry.objects.order_by("created_at")
    some = all_of_them[:: max(1, all_of_them.count() // DIFFERENT)]
    shown = Enquiry.objects.filter(state__in=[Enquiry.State.NEW, Enquiry.State.ANSWERED]).count()
    about = Enquiry.objects.exclude(about=None).values_list("about", flat=True).first()
    month = all_of_them[len(all_of_them) // 2].created_at
    return {
        "author's home": [reverse("wagtailadmin_home")],
        "inbox": [inbox],
        "inbox, last page": [f"{inbox}?p={(shown - 1) // EnquiryAdmin.list_per_page}"],
        "inbox, archive": [f"{inbox}?state=archived"],
        "inbox, a service": [f"{inbox}?about={about}"],
        "inbox, a month": [f"{inbox}?month={month:%Y-%m}"],
        "inbox, searched": [f"{inbox}?q={word}" for word in ("learned", "visitor7", "zzzz")],
        "enquiry": [reverse("enquiry", args=[one.pk]) for one in some],
    }


def pages_of_events() -> dict[str, list[str]]:
    from django.urls import reverse

    from resources.events_admin.listed import RegistrationAdmin
    from resources.models import EventIndexPage, EventPage

    index = EventIndexPage.objects.get()
    address, last = index.relative_url(None), -(-index.events().past().count() // index.children_per_page)
    events = EventPage.objects.order_by("starts_at")
    some = events[:: max(1, events.count() // DIFFERENT)]
    year = events.past().last().starts_at.year
    return {
        "events": [address],
        "past events": [f"{address}?past"],
        "past, last page": [f"{address}?past&page={last}"],
        "past, a year": [f"{address}?past={year}"],
        "event": [one.relative_url(None) for one in some],
        "calendar of one": [reverse("event_calendar", args=[one.uid]) for one in some],
        "calendar of all": [reverse("events_calendar")],
        "who comes": [RegistrationAdmin().url_helper.index_url],
    }


def author():
    """Return a browser in which the author is logged in."""
    from django.contrib.auth import get_user_model
    from django.test import Client

    browser = Client()
    browser.force_login(get_user_model().objects.create_superuser("author", "", "not used"))
    return browser


def ask(path: str, browser=None) -> None:
    """Get a page as a visitor does, or in a browser; without a path, show the sidebar alone."""
    from django.conf import settings
    from django.contrib.auth.models import AnonymousUser
    from django.template.loader import render_to_string
    from django.test import Client, RequestFactory

    from core.models import Generation

    host = settings.ALLOWED_HOSTS[0]
    if path:
        answer = (browser or Client()).get(
            path, secure=settings.SITE_IS_SECURE, headers={"host": host, "accept-encoding": "gzip"}
        )
        if answer.status_code != 200:
            raise SystemExit(f"{path} answered {answer.status_code}.")
        b"".join(answer)
    else:
        request = RequestFactory(HTTP_HOST=host).get("/")
        request.user = AnonymousUser()
        request.generation = Generation.objects.current()
        render_to_string("blog/beside.html", {"page": None}, request)


def serve(of: str, size: int) -> None:
    """Make a site and answer what is asked on standard input, a line of JSON each."""
    import django

    sys.path.insert(0, str(PROJECT))
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
    django.setup()

    from django.core.management import call_command
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from core.generation import begin_generation

    call_command("migrate", verbosity=0)
    call_command("fill", stdout=sys.stderr, **{"posts": 1} | {of: size})
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:  # what autovacuum does within minutes
            cursor.execute("VACUUM ANALYZE")
    kinds, browser = pages(of), author()
    browsers = {path: browser for paths in kinds.values() for path in paths if path.startswith("/admin/")}
    for path in (path for paths in kinds.values() for path in paths):
        ask(path, browsers.get(path))
    print(json.dumps(list(kinds)), flush=True)
    turns: dict[str, int] = {}
    for line in sys.stdin:
        kind, state, count = json.loads(line)
        paths, times = kinds[kind], []
        for _ in range(count):
            turn = turns[kind] = turns.get(kind, -1) + 1
            path = paths[turn % len(paths)]
            if state == "cold":
                begin_generation()
            else:
                ask(path, browsers.get(path))
            began = perf_counter()
            ask(path, browsers.get(path))
            times.append((perf_counter() - began) * 1000)
        if state == "cold":
            begin_generation()
        with CaptureQueriesContext(connection) as captured:
            ask(path, browsers.get(path))
        print(json.dumps([times, len(captured)]), flush=True)


# --- The one that asks them ------------------------------------------------------------------


def database_for(url: str, size: int) -> str:
    """Return the address of a fresh, empty database beside the one named; PostgreSQL only."""
    import psycopg

    parts = urlsplit(url)
    name = f"{parts.path.strip('/')}_{size}"
    with psycopg.connect(
        parts._replace(scheme="postgresql", path="/postgres").geturl(), autocommit=True
    ) as server:
        server.execute(f'DROP DATABASE IF EXISTS "{name}"')
        server.execute(f'CREATE DATABASE "{name}"')
    return parts._replace(path=f"/{name}").geturl()


def begin(of: str, size: int, folder: str) -> tuple[Callable, list[str]]:
    """Start a site; return a function that asks it, and the kinds of pages it has."""
    var = Path(folder) / str(size)
    url = os.environ.get("DATABASE_URL", "")
    environment = os.environ | {"VAR_DIR": str(var), "DEBUG": "no", "CACHE_URL": "locmem://"}
    if url:
        environment["DATABASE_URL"] = database_for(url, size)
    subprocess.run(
        [sys.executable, "manage.py", "collectstatic", "--no-input", "-v0"],
        cwd=PROJECT,
        env=environment,
        check=True,
    )
    process = subprocess.Popen(
        [sys.executable, __file__, "--of", of, "--serve", str(size)],
        env=environment,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )

    def answer(*asked):
        if asked:
            process.stdin.write(json.dumps(asked) + "\n")
            process.stdin.flush()
        line = process.stdout.readline()
        if not line:
            raise SystemExit(f"The site of {size} {of} has ended.")
        return json.loads(line)

    return answer, answer()


def main() -> None:
    """Read the arguments, make the sites, ask them in turn, and print a table."""
    reader = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    reader.add_argument("sizes", nargs="*", type=int)
    reader.add_argument("--of", choices=SIZES, default="posts", help="what the numbers count (posts)")
    reader.add_argument("--turns", type=int, default=TURNS, help="how often each site has its turn")
    reader.add_argument("--serve", type=int, help=argparse.SUPPRESS)
    asked = reader.parse_args()
    if asked.serve:
        serve(asked.of, asked.serve)
        return
    with tempfile.TemporaryDirectory(prefix="scale-") as folder:
        sites = {size: begin(asked.of, size, folder) for size in asked.sizes or SIZES[asked.of]}
        smallest, *others = sites
        kinds = sites[smallest][1]
        heads = "".join(f"{size:>9} ms {'ratio':>6} {'queries':>7}" for size in others)
        print(f"{'':24}{smallest:>9} ms {'queries':>7}{heads}")
        for kind in kinds:
            for state in STATES:
                times: dict[int, list[float]] = {size: [] for size in sites}
                queries: dict[int, list[int]] = {size: [] for size in sites}
                for _ in range(asked.turns):
                    for size, (answer, _) in sites.items():
                        took, counted = answer(kind, state, VISITS)
                        times[size] += took
                        queries[size].append(counted)
                base = median(times[smallest])
                line = f"{kind:18}{state:6}{base:>9.1f}    {max(queries[smallest]):>7}"
                for size in others:
                    ratio = median(times[size]) / base
                    mark = "!" if ratio > MOST_RATIO else " "
                    line += f"{median(times[size]):>9.1f}    {ratio:>5.2f}{mark} {max(queries[size]):>7}"
                print(line, flush=True)


if __name__ == "__main__":
    main()
