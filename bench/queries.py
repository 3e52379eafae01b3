"""Count the database queries of a page, with nothing remembered and with all of it.

    .venv/bin/python bench/queries.py / /blog/

Without paths: the home page, the first index with pages under it, and a page under that.
Asks the site in this process, over the configured database. The first request of all is
thrown away: it reads the code in.
"""

import os
import sys
from pathlib import Path
from time import perf_counter

import django

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from django.conf import settings  # noqa: E402 -- Django has to be set up first
from django.core.cache import cache  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from wagtail.models import Page  # noqa: E402


def some_paths() -> list[str]:
    """Return the addresses of three kinds of page."""
    posts = Page.objects.live().filter(depth__gt=3).order_by("depth", "-latest_revision_created_at")
    for post in posts:
        if type(post.specific).__name__ == "PostPage":
            return ["/", post.get_parent().relative_url(None), post.relative_url(None)]
    return ["/"]


def ask(path: str) -> tuple[int, float, int]:
    """Return how many queries the page took, how many milliseconds, and its status."""
    began = perf_counter()
    with CaptureQueriesContext(connection) as captured:
        answer = Client().get(
            path,
            secure=settings.SITE_IS_SECURE,
            headers={"host": settings.ALLOWED_HOSTS[0]},
        )
    return len(captured), (perf_counter() - began) * 1000, answer.status_code


def main() -> None:
    """Print a table."""
    paths = sys.argv[1:] or some_paths()
    for path in paths:
        ask(path)
    print(f"{'cold':>5} {'ms':>6} {'warm':>5} {'ms':>6}  page")
    for path in paths:
        cache.clear()
        cold, cold_time, status = ask(path)
        warm, warm_time, _ = ask(path)
        said = "" if status == 200 else f"  (answered {status})"
        print(f"{cold:5d} {cold_time:6.1f} {warm:5d} {warm_time:6.1f}  {path}{said}")


if __name__ == "__main__":
    main()
