"""Gives the sample blog its author, what its posts are filed under, and what readers said."""

from collections.abc import Callable
from datetime import timedelta

from wagtail.models import Site

from blog.models import Author, BlogSidebar, Category, Comment, PostPage, Series
from core.models import Picture
from sample.words.comments import COMMENTS
from sample.words.filing import AUTHOR, CATEGORIES, FILED, SERIES, SIDEBAR, WITH_CONTENTS


def plant_subjects(site: Site, picture: Callable[[str], Picture]) -> None:
    """Make what posts are filed under, and the boxes beside them.

    Args:
        picture: returns a sample picture by its key.
    """
    links = [("link", {"name": name, "address": address}) for name, address in AUTHOR["links"]]
    Author.objects.create(**{**AUTHOR, "picture": picture(AUTHOR["picture"]), "links": links})
    for name, (above, description) in CATEGORIES.items():
        parent = Category.objects.filter(name=above).first()
        Category.objects.create(name=name, description=description, parent=parent)
    for name, description in SERIES.items():
        Series.objects.create(name=name, description=description)
    BlogSidebar.objects.create(site=site, boxes=SIDEBAR)


def file_post(post: PostPage) -> PostPage:
    """File a post under its categories, tags and series."""
    post.refresh_from_db()
    categories, tags, series = FILED[post.slug]
    post.categories = Category.objects.filter(name__in=categories)
    post.primary_category = Category.objects.get(name=categories[0])
    post.series = Series.objects.filter(name=series).first()
    post.shows_contents = post.slug in WITH_CONTENTS
    post.tags.set(tags)
    post.save()
    return post


def plant_comments(post: PostPage) -> None:
    """Let the sample readers say what they say of a post."""
    said: dict[str, Comment] = {}
    for key, answers, hours, name, text in COMMENTS.get(post.slug, []):
        said[key] = Comment.objects.create(
            post=post,
            parent=said.get(answers),
            name=name or AUTHOR["name"],
            text=text,
            is_by_author=name is None,
            state=Comment.State.APPROVED,
            created_at=post.posted_at + timedelta(hours=hours),
        )
