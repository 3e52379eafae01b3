"""The blog asks the database no more often with three hundred posts than with twenty.

How long the answers take with thirty thousand, ``bench/scale.py`` measures.
"""

from io import StringIO

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.test import Client

from blog.models import Filing, PostPage


@pytest.fixture(autouse=True)
def taken_back(savepoint):
    """Each test leaves the site as it found it."""


@pytest.fixture
def filled(module_database):
    """A site of twenty posts, and those posts."""
    call_command("fill", posts=20, stdout=StringIO())
    return list(PostPage.objects.newest_first())


def archive_of(post: PostPage, kind: str) -> str:
    """Return the address of an archive that the post stands in."""
    subjects = {"category": post.categories, "tag": post.tags, "author": post.authors}
    if kind in subjects:
        return subjects[kind].first().get_absolute_url()
    spans = {"year": "/%Y/", "month": "/%Y/%m/"}
    return f"{post.posted_at.astimezone():{spans[kind]}}"


def addresses(posts: list[PostPage], kind: str) -> list[str]:
    """Return the pages of one kind that are looked at."""
    if kind == "index":
        return ["/blog/"]
    if kind == "post":
        return [post.url for post in posts]
    return [archive_of(post, kind) for post in posts]


@pytest.mark.parametrize("kind", ["index", "category", "tag", "author", "year", "month", "post"])
def test_a_page_costs_no_more_queries_with_many_posts(kind, filled, queries_of):
    visitor = Client()

    def most_queries() -> int:
        counts = []
        for address in addresses(filled, kind):
            visitor.get(address)  # makes the files of its pictures
            cache.clear()
            counts.append(len(queries_of(lambda address=address: visitor.get(address))))
        return max(counts)

    with_twenty = most_queries()
    call_command("fill", posts=280, seed=2, beside=True, stdout=StringIO())
    assert Filing.objects.sizes()["all"] == 300
    assert most_queries() <= with_twenty
