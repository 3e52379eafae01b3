"""The blog: posts, newest first."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.utils import timezone

from blog.models import PostPage
from home.blocks import HomeBody
from tests.documents import read
from tests.factories import BlogIndexPageFactory, PictureFactory, PlainPageFactory, PostPageFactory


@pytest.fixture
def blog(home):
    blog = BlogIndexPageFactory(parent=home, title="Blog", slug="blog")
    # Written in another order than they are dated.
    for title, days_ago in (("Second", 2), ("First", 3), ("Third", 1)):
        PostPageFactory(parent=blog, title=title, posted_at=timezone.now() - timedelta(days=days_ago))
    return blog


def titles(soup) -> list[str]:
    """Return the titles of the listed posts."""
    return [title.get_text(strip=True) for title in soup.select("main .card__title")]


def test_the_blog_lists_its_newest_post_first(blog, client):
    assert titles(read(client.get("/blog/"))) == ["Third", "Second", "First"]


def test_a_post_says_when_it_was_posted(blog, client):
    post = PostPage.objects.get(title="First")
    post.posted_at = timezone.datetime(2019, 11, 23, 15, 30, tzinfo=timezone.get_fixed_timezone(0))
    post.save()
    posted = read(client.get(post.url)).find("main").find("time")
    assert posted.get_text(strip=True) == "24 November 2019", "in the site's own time zone"
    assert posted["datetime"].startswith("2019-11-24T02:30")


def test_a_post_leads_back_to_the_blog(blog, client):
    post = PostPage.objects.first()
    assert read(client.get(post.url)).find("main").find("a", href="/blog/")


def test_the_latest_posts_show_as_many_as_asked_for_and_no_draft(blog):
    PostPage.objects.get(title="Third").unpublish()
    block = HomeBody().child_blocks["latest_posts"]
    value = block.to_python({"title": "", "count": 1})
    shown = BeautifulSoup(block.render(value), "html.parser")
    assert [title.get_text() for title in shown.select("h2")] == ["Second"]


def test_the_latest_posts_cost_the_same_for_three_as_for_twelve(blog, client, queries_of):
    for _ in range(9):
        PostPageFactory(parent=blog)
    for post in PostPage.objects.all():
        post.picture = PictureFactory()
        post.save()
    home = blog.get_parent().specific
    costs = []
    for count in (3, 12):
        page = PlainPageFactory(parent=home, body=[("latest_posts", {"title": "", "count": count})])
        home.refresh_from_db()
        client.get(page.url)  # makes the pictures' files
        cache.clear()
        costs.append(len(queries_of(lambda page=page: client.get(page.url))))
    assert costs[0] == costs[1]
