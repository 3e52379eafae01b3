"""What a feed says, whatever format it is written in."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime

from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.timezone import localtime
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from blog.archives import Archive, WholeBlog
from blog.models import Author, PostPage
from core.licences import Licence
from core.models import SiteSettings
from core.site_address import absolute
from design.components.picture import LAYOUTS, files_of

from .bodies import shown_bodies
from .plain_html import legible, plain_html

NEWEST = 20
LEAD = LAYOUTS["lead"].fallback_spec
# What "updated" says, which Atom demands, where nothing was ever written.
NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Writer:
    """Somebody who writes, without any mail address."""

    name: str
    url: str = ""


@dataclass(frozen=True)
class Entry:
    """One post, or one comment, as a feed has it. Addresses are whole; ``html`` is plain HTML."""

    guid: str
    title: str
    url: str
    html: str
    published: datetime
    updated: datetime
    writers: list[Writer]
    summary: str = ""
    subjects: list[str] = field(default_factory=list)
    picture: str = ""
    rights: str = ""
    licence: Licence | None = None


@dataclass(frozen=True)
class Document:
    """A whole feed. ``url`` is the page that shows the same."""

    title: str
    description: str
    url: str
    icon: str
    owner: Writer
    rights: str
    licence: Licence
    entries: list[Entry]
    language: str

    @property
    def updated(self) -> datetime:
        """When what it says last changed."""
        return max((entry.updated for entry in self.entries), default=NEVER)


def document_of(archive: Archive, request: HttpRequest, settings: SiteSettings) -> Document:
    """Return the feed of an archive: its newest posts that everybody may read, newest first."""
    site_name = settings.display_name
    title = site_name if isinstance(archive, WholeBlog) else f"{archive.title} · {site_name}"
    licence = Licence(settings.licence)
    return document_about(
        request,
        settings,
        title=title,
        description=archive.description or settings.description or settings.tagline or title,
        url=archive.url,
        licence=licence,
        rights=rights(settings.person or site_name, licence),
        entries=entries_of(newest_posts(archive), request, settings),
    )


def document_about(
    request: HttpRequest,
    settings: SiteSettings,
    *,
    title: str,
    description: str,
    url: str,
    licence: Licence,
    rights: str,
    entries: list[Entry],
) -> Document:
    """Return a feed with what all feeds of the site say; ``url`` is without host."""
    return Document(
        title=legible(title),
        description=legible(description),
        url=absolute(request, url),
        icon=absolute(request, static("brand/icon-192.png")),
        owner=Writer(legible(settings.person or settings.display_name), absolute(request, "/")),
        rights=legible(rights),
        licence=licence,
        entries=entries,
        language=get_language(),
    )


def newest_posts(archive: Archive) -> list[PostPage]:
    """Return the newest posts of an archive, with their bodies."""
    ids = list(archive.latest.filings.values_list("post_id", flat=True)[:NEWEST])
    posts = PostPage.objects.live().in_bulk(ids)
    return [posts[pk] for pk in ids if pk in posts]


def entries_of(posts: list[PostPage], request: HttpRequest, settings: SiteSettings) -> list[Entry]:
    """Return posts as entries, by as many queries for twenty as for two."""
    authors, subjects = authors_of(posts), subjects_of(posts)
    bodies = shown_bodies(posts, {"request": request, "site_settings": settings})
    return [
        entry_of(post, body, authors[post.pk], subjects[post.pk], request, settings)
        for post, body in zip(posts, bodies, strict=True)
    ]


def entry_of(
    post: PostPage,
    body: str,
    authors: list[Author],
    subjects: list[str],
    request: HttpRequest,
    settings: SiteSettings,
) -> Entry:
    """Return one post as an entry; ``body`` is what its blocks show."""
    url = absolute(request, post.get_url(request))
    licence = post.licence_under(settings)
    writers = [
        Writer(legible(author.name), absolute(request, author.get_absolute_url())) for author in authors
    ] or [Writer(legible(settings.person or settings.display_name), absolute(request, "/"))]
    picture = files_of(post.picture, [LEAD])[LEAD] if post.picture else None
    lead = ""
    if picture is not None and picture.width:
        lead = format_html(
            '<p><img src="{}" width="{}" height="{}" alt="{}"></p>',
            *(picture.url, picture.width, picture.height, post.picture.default_alt_text),
        )
    summary = format_html("<p>{}</p>", post.summary) if post.summary else ""
    return Entry(
        guid=post.guid,
        title=legible(post.title),
        url=url,
        html=plain_html(lead + summary + body, url),
        published=post.date,
        updated=post.changed_at,
        writers=writers,
        summary=legible(post.card_text),
        subjects=[legible(subject) for subject in subjects],
        picture=absolute(request, picture.url) if lead else "",
        rights=legible(
            rights(", ".join(writer.name for writer in writers), licence, localtime(post.date).year)
        ),
        licence=licence,
    )


def rights(holder: str, licence: Licence, year: int | str = "") -> str:
    """Return in a line whose the words are and what others may do with them."""
    terms = licence.short_name or _("All rights reserved")
    return f"© {year} {holder}. {terms}" if year else f"© {holder}. {terms}"


def authors_of(posts: list[PostPage]) -> dict[int, list[Author]]:
    """Return the authors of each post by its key, with one query for all."""
    written = PostPage.authors.through.objects.filter(postpage__in=posts).select_related("author")
    found: dict[int, list[Author]] = defaultdict(list)
    for one in written.order_by("author__name"):
        found[one.postpage_id].append(one.author)
    return found


def subjects_of(posts: list[PostPage]) -> dict[int, list[str]]:
    """Return the names of each post's categories, then of its tags, with two queries for all."""
    filed = PostPage.categories.through.objects.filter(postpage__in=posts)
    tagged = PostPage.tags.through.objects.filter(content_object__in=posts)
    found: dict[int, list[str]] = defaultdict(list)
    for names in (
        filed.values_list("postpage_id", "category__name").order_by("category__name"),
        tagged.values_list("content_object_id", "tag__name").order_by("tag__name"),
    ):
        for post, name in names:
            if name not in found[post]:
                found[post].append(name)
    return found
