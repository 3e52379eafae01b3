"""Where each post is filed: what every list of posts is read from."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from django.db import models, transaction
from django.utils import timezone
from wagtail.models import PageViewRestriction

YEARS = range(1900, 2100)  # those that an archive's address can name

# Every post, by date; and every post as the blog's front page shows them, sticky ones first.
ALL = "all"
FRONT = "front"


class FilingQuerySet(models.QuerySet):
    """Filings, in a reader's terms."""

    def in_archive(self, key: str):
        """Those of one archive."""
        # Saying that none is sticky lets an index be entered in its middle, by date.
        return self.filter(archive=key) if key == FRONT else self.filter(archive=key, is_sticky=False)

    def visible(self):
        """Without posts that only some people may read.

        Posts that aren't published have no filings, so that, as long as nothing is
        private, the filings alone are read, and of them only their index.
        """
        private = models.Q()
        for path in PageViewRestriction.objects.values_list("page__path", flat=True):
            private |= models.Q(post__path__startswith=path)
        return self.exclude(private) if private else self

    def newest_first(self):
        """In the order of showing: by date, sticky posts before all others where they count."""
        return self.order_by("-is_sticky", "-posted_at", "-post_id")

    def oldest_first(self):
        """In the order of writing."""
        return self.order_by("is_sticky", "posted_at", "post_id")

    def sizes(self, archives: Iterable[str] | None = None) -> dict[str, int]:
        """Return how many posts archives have; those without any are left out.

        Args:
            archives: the keys of those to count. All of them, if it isn't said: that reads
                every filing there is.
        """
        counted = self if archives is None else self.filter(archive__in=list(archives))
        # The rows, and not their primary keys: so that an index alone is read.
        return dict(counted.values_list("archive").annotate(posts=models.Count("*")).order_by())

    def months(self) -> list[str]:
        """Return the keys of all months from the first post to the last, the latest first.

        Months whose year no address can name are left out.
        """
        dated = self.in_archive(ALL).values_list("posted_at", flat=True)
        first, last = dated.oldest_first().first(), dated.newest_first().first()
        if first is None or last is None:
            return []
        first, last = by_the_sites_clocks(first), by_the_sites_clocks(last)
        begin = max(first.year * 12 + first.month - 1, YEARS.start * 12)
        span = range(begin, min(last.year * 12 + last.month, YEARS.stop * 12))
        return [f"month:{number // 12}-{number % 12 + 1:02}" for number in reversed(span)]

    @transaction.atomic
    def refile(self, posts: Iterable[int]) -> None:
        """File these posts anew, from what the database says of them.

        Args:
            posts: primary keys of posts; those that aren't published are taken out.
        """
        from .post import PostPage

        posts = list(posts)
        # An alias repeats another post, which stands in the lists already.
        published = PostPage.objects.live().filter(pk__in=posts, alias_of__isnull=True)
        filed_under = _subjects_of(published)
        filings = [
            self.model(
                post_id=post.pk,
                archive=key,
                posted_at=post.posted_at,
                is_sticky=post.is_sticky and key == FRONT,
            )
            for post in published.only("pk", "posted_at", "is_sticky")
            for key in [ALL, FRONT, month_key(post.posted_at), *sorted(filed_under[post.pk])]
        ]
        # Nothing hangs on filings: Django needn't fetch them first, to tell receivers of signals.
        self.filter(post__in=posts)._raw_delete(self.db)
        self.bulk_create(filings, batch_size=1000)


class Filing(models.Model):
    """One post in one archive.

    Posts are published some hundred times a year and read all day long. Which posts stand
    in a category or under a tag is therefore written down when a post is published, in the
    order of showing: an archive's first page is then the beginning of an index, for thirty
    posts as for thirty thousand.
    """

    archive = models.CharField(max_length=40)
    post = models.ForeignKey("blog.PostPage", on_delete=models.CASCADE, related_name="filings")
    posted_at = models.DateTimeField()
    is_sticky = models.BooleanField()

    objects = FilingQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["post", "archive"], name="filed_there_once")]
        indexes = [models.Index(fields=["archive", "is_sticky", "posted_at", "post"], name="filing_in_order")]

    def __str__(self):
        return f"{self.archive}: {self.post_id}"


def month_key(moment: datetime) -> str:
    """Return the key of the archive of a moment's month, in the site's time zone."""
    return f"month:{by_the_sites_clocks(moment):%Y-%m}"


def by_the_sites_clocks(moment: datetime) -> datetime:
    """Return a moment in the site's time zone, whatever zone the author works in."""
    return timezone.localtime(moment, timezone.get_default_timezone())


def _subjects_of(posts) -> dict[int, set[str]]:
    """Return the archive keys of what posts are filed under; a category counts for the one above it."""
    from .post import PostPage

    keys = defaultdict(set)
    pks = posts.values("pk")

    def note(kind: str, pairs) -> None:
        for post, subject in pairs:
            if subject is not None:
                keys[post].add(f"{kind}:{subject}")

    filed = PostPage.categories.through.objects.filter(postpage__in=pks)
    written = PostPage.authors.through.objects.filter(postpage__in=pks)
    tagged = PostPage.tags.through.objects.filter(content_object__in=pks)
    note("category", filed.values_list("postpage_id", "category_id"))
    note("category", filed.values_list("postpage_id", "category__parent_id"))
    note("category", posts.values_list("pk", "primary_category_id"))
    note("category", posts.values_list("pk", "primary_category__parent_id"))
    note("author", written.values_list("postpage_id", "author_id"))
    note("tag", tagged.values_list("content_object_id", "tag_id"))
    note("series", posts.values_list("pk", "series_id"))
    return keys
