"""Count the database queries of a page, with nothing remembered and with all of it.

    .venv/bin/python bench/queries.py / /blog/

Without paths: the home page, the blog and its newest post.
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

from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from blog.models import PostPage


def some_paths() -> list[str]:
    """Return the addresses of the home page, the blog and its newest post."""
    post = PostPage.objects.visible().newest_first().first()
    if post is None:
        return ["/"]
    return ["/", post.get_parent().relative_url(None), post.relative_url(None)]


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
