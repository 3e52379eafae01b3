"""What stands around a post: its neighbours, its series, its authors, and posts like it."""

import sys
from functools import cached_property

from django.db.models import prefetch_related_objects

from blog.models.author import Author
from blog.models.filing import ALL, Filing
from blog.models.listed_posts import ListedPosts
from blog.models.post import PostPage
from blog.models.tag import Tag
from blog.related import related_ids
from design.components.contents import contents_of
from design.components.page_card import with_pictures
from design.components.picture import fetch_files

RELATED = 3


class Surroundings:
    """What stands around one post. Each part is found out when it is first asked for."""

    def __init__(self, post: PostPage):
        self.post = post

    @cached_property
    def headings(self) -> list:
        """Its headings, if the author wants them listed."""
        headings = contents_of(self.post.body) if self.post.shows_contents else []
        return headings if len(headings) > 1 else []

    @cached_property
    def authors(self) -> list[Author]:
        """Who wrote it, with the files of their photographs."""
        authors = list(self.post.authors.all())
        prefetch_related_objects(authors, "picture")
        fetch_files((author.picture for author in authors), "portrait")
        return authors

    @cached_property
    def tags(self) -> list[Tag]:
        """What it is tagged with, by name."""
        return sorted(self.post.tags.all())

    @cached_property
    def previous(self) -> PostPage | None:
        """The post written before it."""
        earlier = self._others().filter(posted_at__lte=self.post.date)
        at_once = {"posted_at": self.post.date, "post_id__gte": self._place}
        return next(iter(ListedPosts(earlier.exclude(**at_once).newest_first())[:1]), None)

    @cached_property
    def next(self) -> PostPage | None:
        """The post written after it."""
        later = self._others().filter(posted_at__gte=self.post.date)
        at_once = {"posted_at": self.post.date, "post_id__lte": self._place}
        return next(iter(ListedPosts(later.exclude(**at_once).oldest_first())[:1]), None)

    @cached_property
    def parts(self) -> list[PostPage]:
        """The posts of its series in the order of reading, itself among them."""
        if self.post.series is None:
            return []
        filings = Filing.objects.in_archive(self.post.series.archive_key).oldest_first()
        return ListedPosts(filings)[:]

    @cached_property
    def part(self) -> int:
        """Which part of the series it is, counted from one; nought for a draft."""
        keys = [part.pk for part in self.parts]
        return keys.index(self.post.pk) + 1 if self.post.pk in keys else 0

    @cached_property
    def related(self) -> list[PostPage]:
        """Posts like it, with their pictures."""
        ids = related_ids(self.post, RELATED)
        posts = PostPage.objects.live().defer_streamfields().in_bulk(ids)
        return with_pictures(posts[pk] for pk in ids if pk in posts)

    @property
    def _place(self) -> int:
        """Its place among posts of the same moment; one that isn't saved yet comes last."""
        return self.post.pk or sys.maxsize

    def _others(self):
        return Filing.objects.in_archive(ALL)
