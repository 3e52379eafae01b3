"""The archives: posts that have something in common, each with an address of its own."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property

from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from blog.models import Author, BlogIndexPage, Filing, FormerSlug, Subject
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


def subject_archive(model: type[Subject], slug: str) -> Archive:
    """Return the archive of what posts are filed under.

    Args:
        model: what kind of thing it is.
        slug: the one it has or once had; of a category, also after that of the one above it.

    Raises:
        Http404: there is and was no such thing.
    """
    subject = find_subject(model, slug.rpartition("/")[2])
    filings = Filing.objects.in_archive(subject.archive_key)
    return Archive(
        title=subject.name,
        kind=str(model.called),
        description=subject.description or model.about % {"name": subject.name},
        url=subject.get_absolute_url(),
        filings=filings.oldest_first() if model.has_a_beginning else filings.newest_first(),
        trail=subject.trail()[:-1],
        subject=subject,
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
    return timezone.make_aware(datetime(day.year, day.month, day.day), timezone.get_default_timezone())


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
