"""The blog asks the database as often with many posts as with a few.

How long the answers take with thirty thousand, ``bench/scale.py`` measures.
"""

from io import StringIO

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Site

from blog.models import BlogSidebar, Comment, Filing, PostPage, Series, TaggedPost
from sample.words.filing import SIDEBAR

# Fewer than a list shows, and more: a query for each that is listed would tell them apart.
FEW, MANY = 5, 120
KINDS = ["index", "category", "tag", "author", "series", "year", "month", "day", "post"]


@pytest.fixture(scope="module")
def asked(module_database):
    """What pages of each kind ask the database, with few posts and then with many."""
    call_command("fill", posts=FEW, stdout=StringIO())
    BlogSidebar.objects.create(site=Site.objects.get(), boxes=SIDEBAR)
    post = PostPage.objects.newest_first()[FEW // 2]
    post.series = Series.objects.create(name="One after the other")
    post.picture = PostPage.objects.filter(picture__isnull=False).first().picture
    post.save()
    gather_around(post)
    with_few = queries_of_pages(post)
    call_command("fill", posts=MANY - FEW, seed=2, beside=True, stdout=StringIO())
    gather_around(post)
    assert Filing.objects.sizes()["all"] == MANY
    return with_few, queries_of_pages(post)


def gather_around(post: PostPage) -> None:
    """File every other post where this one is, and let it be spoken of as often as there are posts.

    So all of its archives, and all that its page shows, grow with the number of posts.
    """
    others = list(PostPage.objects.exclude(pk=post.pk).order_by("pk")[::2])
    keys = [other.pk for other in others]
    PostPage.objects.filter(pk__in=keys).update(posted_at=post.posted_at, series=post.series)
    category, tag, author = post.categories.first(), post.tags.first(), post.authors.first()
    for other in others:
        PostPage.categories.through.objects.get_or_create(postpage_id=other.pk, category=category)
        PostPage.authors.through.objects.get_or_create(postpage_id=other.pk, author=author)
        TaggedPost.objects.get_or_create(content_object_id=other.pk, tag=tag)
        begun = Comment.objects.create(post=post, name="A", text="A.", state=Comment.State.APPROVED)
        Comment.objects.create(post=post, parent=begun, name="B", text="B.", state=Comment.State.APPROVED)
    Filing.objects.refile(keys)


def addresses(post: PostPage) -> dict[str, str]:
    """Return the address of one page of each kind: the blog, the post, and its archives."""
    day = post.posted_at.astimezone()
    return {
        "index": "/blog/",
        "category": post.categories.first().get_absolute_url(),
        "tag": post.tags.first().get_absolute_url(),
        "author": post.authors.first().get_absolute_url(),
        "series": post.series.get_absolute_url(),
        "year": f"{day:/%Y/}",
        "month": f"{day:/%Y/%m/}",
        "day": f"{day:/%Y/%m/%d/}",
        "post": post.url,
    }


def queries_of_pages(post: PostPage) -> dict[str, list[str]]:
    """Return what each page asks when nothing is remembered."""
    asked, visitor = {}, Client()
    for kind, address in addresses(post).items():
        assert visitor.get(address).status_code == 200  # and makes the files of its pictures
        cache.clear()
        with CaptureQueriesContext(connection) as captured:
            visitor.get(address)
        asked[kind] = [query["sql"] for query in captured.captured_queries]
    return asked


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_costs_as_many_queries_with_many_posts_as_with_few(kind, asked):
    with_few, with_many = (queries[kind] for queries in asked)
    assert len(with_few) > 0
    assert len(with_many) == len(with_few), "\n".join(with_many)
