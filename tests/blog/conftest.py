"""What the blog's tests share: a blog, and a way to write posts on it."""

from datetime import datetime

import pytest
from django.utils import timezone

from blog.models import PostPage
from tests.factories import BlogIndexPageFactory, PostPageFactory


@pytest.fixture
def blog(home):
    """An empty blog."""
    return BlogIndexPageFactory(parent=home, title="Blog", slug="blog", show_in_menus=True)


@pytest.fixture
def write(blog):
    """Return a function that publishes a post: ``write("Title", on="2019-11-24", tags=["Books"])``."""

    def publish(title: str, on: str = "2019-11-24", *, tags=(), categories=(), authors=(), **fields):
        post = PostPageFactory(parent=blog, title=title, posted_at=moment(on), **fields)
        post.tags.set(tags)
        post.categories = categories
        post.authors = authors
        post.save_revision().publish()
        return PostPage.objects.get(pk=post.pk)

    return publish


def moment(day: str) -> datetime:
    """Return noon of a day, or a moment given whole, by the site's clocks."""
    named = datetime.fromisoformat(day if "T" in day else f"{day}T12:00")
    return named if named.tzinfo else timezone.make_aware(named)


def titles(soup) -> list[str]:
    """Return the titles of the posts that a page lists."""
    return [title.get_text(strip=True) for title in soup.select("main .card-grid .card__title")]
