"""The archives: posts that have something in common, each with an address of its own."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property

from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from blog.models import Author, BlogIndexPage, Category, Filing, FormerSlug, Series, Subject, Tag
from blog.models.filing import ALL
from blog.models.listed_posts import ListedPosts
from blog.structured_data import collection
from core.navigation import Crumb, menu_of


@dataclass
class Archive:
    """One archive, and what its page says. It stands where templates expect a page.

    Attributes:
        title: its first heading.
        kind: what the heading names, in a word or two.
        description: what search engines show.
        url: its address, without host.
        filings: the posts in it, in the order of showing.
        trail: the steps between the blog and it.
        subject: what its posts are filed under; None for a span of time.
    """

    title: str
    kind: str
    description: str
    url: str
    filings: object
    trail: list[Crumb] = field(default_factory=list)
    subject: Subject | None = None

    # What templates ask of a page.
    pk = None
    summary = ""
    date = full_url = None

    @property
    def seo_title(self) -> str:
        """What search engines head it with: a category and a tag may have the same name."""
        return _("%(kind)s: %(title)s") % {"kind": self.kind, "title": self.title}

    @cached_property
    def posts(self) -> ListedPosts:
        """Its posts, as they are shown."""
        return ListedPosts(self.filings)

    @property
    def latest(self) -> ListedPosts:
        """Its posts, as its feed lists them."""
        return ListedPosts(self.filings.newest_first())

    @property
    def is_span(self) -> bool:
        """Whether it is a span of time, of which there are endlessly many."""
        return self.subject is None

    @property
    def feed_url(self) -> str:
        """The address of its feed, without host."""
        return f"{self.url}feed/"

    @property
    def picture(self):
        """What shows when the archive is shared."""
        return getattr(self.subject, "picture", None)

    @property
    def path(self) -> str:
        """A place beneath the blog, by which the menu marks it."""
        return f"{self.blog.path}/" if self.blog else ""

    @cached_property
    def blog(self) -> BlogIndexPage | None:
        """The blog's front page, if visitors can see it."""
        return BlogIndexPage.objects.live().public().defer_streamfields().first()

    def get_url(self, request: HttpRequest | None = None) -> str:
        """Return its address, as a page does."""
        return self.url

    def breadcrumbs(self, request: HttpRequest) -> list[Crumb]:
        """Return the way to it from the home page, by the blog."""
        home = [Crumb(item.title, item.url) for item in menu_of(request)[:1]]
        blog = [Crumb(self.blog.title, self.blog.get_url(request))] if self.blog else []
        return [*home, *blog, *self.trail]

    def described(self, request: HttpRequest, settings) -> list[dict]:
        """Add to the JSON-LD that this is a collection, and of whose posts."""
        person = self.subject if isinstance(self.subject, Author) else None
        return [collection(self, request, person)]


class WholeBlog(Archive):
    """All posts, whose feed stands where WordPress has it."""

    feed_url = "/feed/"
    is_span = False


def whole_blog() -> WholeBlog:
    """Return all posts, as one archive.

    Raises:
        Http404: there is no blog, or not everybody may see it.
    """
    blog = BlogIndexPage.objects.live().public().defer_streamfields().first()
    if blog is None:
        raise Http404("There is no blog.")
    return WholeBlog(
        title=blog.title,
        kind="",
        description=blog.search_description or blog.summary,
        url=blog.get_url(),
        filings=Filing.objects.in_archive(ALL).newest_first(),
    )


def category_archive(path: str) -> Archive:
    """Return the archive of a category, named by its slug or by the way to it.

    Raises:
        Http404: there is and was no such category.
    """
    category = find_subject(Category, path.rpartition("/")[2])
    return Archive(
        title=category.name,
        kind=_("Category"),
        description=category.description or _("Posts about %(name)s.") % {"name": category.name},
        url=category.get_absolute_url(),
        filings=Filing.objects.in_archive(category.archive_key).newest_first(),
        trail=category.trail()[:-1],
        subject=category,
    )


def tag_archive(slug: str) -> Archive:
    """Return the archive of a tag.

    Raises:
        Http404: there is and was no such tag.
    """
    tag = find_subject(Tag, slug)
    return Archive(
        title=tag.name,
        kind=_("Tag"),
        description=tag.description or _("Posts tagged with %(name)s.") % {"name": tag.name},
        url=tag.get_absolute_url(),
        filings=Filing.objects.in_archive(tag.archive_key).newest_first(),
        subject=tag,
    )


def author_archive(slug: str) -> Archive:
    """Return the archive of an author.

    Raises:
        Http404: there is and was no such author.
    """
    author = find_subject(Author, slug)
    return Archive(
        title=author.name,
        kind=_("Author"),
        description=author.description or _("Posts by %(name)s.") % {"name": author.name},
        url=author.get_absolute_url(),
        filings=Filing.objects.in_archive(author.archive_key).newest_first(),
        subject=author,
    )


def series_archive(slug: str) -> Archive:
    """Return the archive of a series, which is read from its beginning.

    Raises:
        Http404: there is and was no such series.
    """
    series = find_subject(Series, slug)
    return Archive(
        title=series.name,
        kind=_("Series"),
        description=series.description
        or _("The posts of the series “%(name)s”, in order.") % {"name": series.name},
        url=series.get_absolute_url(),
        filings=Filing.objects.in_archive(series.archive_key).oldest_first(),
        subject=series,
    )


def year_archive(year: int) -> Archive:
    """Return the archive of a year."""
    return _span_archive(date(year, 1, 1), date(year + 1, 1, 1), str(year), "year", [year])


def month_archive(year: int, month: int) -> Archive:
    """Return the archive of a month."""
    first = date(year, month, 1)
    name = date_format(first, "F Y")
    return _span_archive(
        first,
        (first + timedelta(days=31)).replace(day=1),
        name,
        "month",
        [year, month],
        trail=[Crumb(str(year), reverse("year", args=[year]))],
    )


def day_archive(year: int, month: int, day: int) -> Archive:
    """Return the archive of a day.

    Raises:
        Http404: the month has no such day.
    """
    try:
        first = date(year, month, day)
    except ValueError as error:
        raise Http404("There is no such day.") from error
    return _span_archive(
        first,
        first + timedelta(days=1),
        date_format(first, "j F Y"),
        "day",
        [year, month, day],
        trail=[
            Crumb(str(year), reverse("year", args=[year])),
            Crumb(date_format(first, "F Y"), reverse("month", args=[year, month])),
        ],
    )


def _span_archive(since: date, until: date, name: str, route: str, args: list[int], trail=()) -> Archive:
    """Return the archive of the days from ``since`` to the one before ``until``."""
    filings = Filing.objects.in_archive(ALL).filter(
        posted_at__gte=_beginning_of(since), posted_at__lt=_beginning_of(until)
    )
    return Archive(
        title=name,
        kind=_("Archive"),
        description=_("Posts from %(time)s.") % {"time": name},
        url=reverse(route, args=args),
        filings=filings.newest_first(),
        trail=list(trail),
    )


def _beginning_of(day: date) -> datetime:
    return timezone.make_aware(datetime(day.year, day.month, day.day))


def find_subject(model: type[Subject], slug: str) -> Subject:
    """Return what posts are filed under, by the slug it has or once had.

    Raises:
        Http404: nothing has or had that slug.
    """
    found = model.objects.filter(slug=slug).first()
    if found is None:
        former = FormerSlug.objects.filter(kind=model.kind, slug=slug).first()
        found = former and model.objects.filter(pk=former.subject_id).first()
    if found is None:
        raise Http404(f"There is no such {model.kind}.")
    return found
