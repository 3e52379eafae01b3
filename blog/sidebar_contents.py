"""What the boxes beside the blog hold: each found with a few queries, however much there is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count
from django.urls import reverse
from django.utils.formats import date_format

from blog.models.filing import ALL, Filing, FilingQuerySet
from blog.models.subject import Subject
from blog.models.tag import Tag
from core.generation import remembered

MOST_RECENT_POSTS = 20


@dataclass(frozen=True)
class Month:
    """One month in which something was written."""

    name: str
    url: str
    posts: int


@dataclass(frozen=True)
class Year:
    """One year in which something was written, with its months."""

    name: str
    url: str
    posts: int
    months: list[Month]


def varies_by(request, page) -> int:
    """Return the page's primary key if the newest posts would be listed without it, else nought.

    All other pages show the same sidebar, so that it is made once for all of them.
    """
    current = getattr(page, "pk", None)
    newest = Filing.objects.in_archive(ALL).newest_first().values_list("post_id", flat=True)
    recent = remembered(request, "recent-posts", lambda: list(newest[: MOST_RECENT_POSTS + 1]))
    return current if current in recent else 0


def with_posts(subjects: Iterable[Subject]) -> list[Subject]:
    """Return those that have posts, each with their number as ``size``; one query for all."""
    subjects = list(subjects)
    sizes = Filing.objects.visible().sizes(subject.archive_key for subject in subjects)
    for subject in subjects:
        subject.size = sizes.get(subject.archive_key, 0)
    return [subject for subject in subjects if subject.size]


def most_used_tags(count: int) -> list[Tag]:
    """Return the tags that are used most, by name."""
    used = Tag.objects.annotate(uses=Count("tagged_posts")).order_by("-uses", "name")
    # Some may be used on drafts, or on posts for some people, alone.
    return sorted(with_posts(used[: 2 * count])[:count])


def years_of(filings: FilingQuerySet) -> list[Year]:
    """Return the years and months in which something was written, the latest first."""
    months = filings.months()
    sizes = filings.sizes(months)
    months_of: dict[int, list[Month]] = {}
    for key in months:
        if key in sizes:
            year, month = (int(part) for part in key.partition(":")[2].split("-"))
            name = date_format(date(year, month, 1), "F Y")
            address = reverse("month", args=[year, month])
            months_of.setdefault(year, []).append(Month(name, address, sizes[key]))
    return [
        Year(str(year), reverse("year", args=[year]), sum(month.posts for month in months), months)
        for year, months in months_of.items()
    ]
