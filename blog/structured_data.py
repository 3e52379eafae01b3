"""What search engines are told about the blog in their own terms (schema.org).

What a post says follows https://developers.google.com/search/docs/appearance/structured-data/article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import prefetch_related_objects
from django.http import HttpRequest
from django.utils.timezone import localtime
from django.utils.translation import get_language

from core.models import SiteSettings
from core.site_address import absolute
from core.structured_data import SHARE_SIZE, owner
from design.components.picture import LAYOUTS, fetch_files, files_of

if TYPE_CHECKING:
    from blog.archives import Archive
    from blog.models import Author, BlogIndexPage, PostPage

# The three shapes in which Google shows the picture of an article.
PICTURES = [f"fill-{size}|format-jpeg" for size in ("1200x1200", "1200x900", "1200x675")]
PORTRAIT = LAYOUTS["portrait"].fallback_spec
LOGO = LAYOUTS["logo"].fallback_spec


def posting(post: PostPage, request: HttpRequest, settings: SiteSettings) -> dict:
    """Describe a post."""
    url = absolute(request, post.get_url(request))
    described = {
        "@type": "BlogPosting",
        "@id": f"{url}#post",
        "headline": post.title,
        "description": post.description,
        "url": url,
        "mainEntityOfPage": url,
        "datePublished": localtime(post.date).isoformat(),
        "dateModified": localtime(post.changed_at).isoformat(),
        "inLanguage": get_language(),
        "author": people(post.authors.all(), request) or owner(request, settings),
        "publisher": publisher(request, settings),
        "image": pictures(post, request, settings),
        "license": post.licence_under(settings).address,
        "usageInfo": settings.licence_address and absolute(request, settings.licence_address),
        "timeRequired": f"PT{post.minutes}M",
        "articleSection": [category.name for category in post.filed_under],
        "keywords": sorted(tag.name for tag in post.tags.all()),
        "isPartOf": wholes(post, request),
    }
    return {name: value for name, value in described.items() if value}


def blog(index: BlogIndexPage, request: HttpRequest, settings: SiteSettings) -> dict:
    """Describe the blog as a whole."""
    url = absolute(request, index.get_url(request))
    described = {
        "@type": "Blog",
        "@id": f"{url}#blog",
        "name": index.title,
        "description": index.description or settings.description,
        "url": url,
        "inLanguage": get_language(),
        "publisher": {"@id": absolute(request, "/#owner")},
    }
    return {name: value for name, value in described.items() if value}


def collection(archive: Archive, request: HttpRequest, person: Author | None) -> dict:
    """Describe an archive; ``person`` is whose posts are in it, if they are one's."""
    url = absolute(request, archive.url)
    described = {
        "@type": "CollectionPage",
        "@id": url,
        "name": archive.title,
        "description": archive.description,
        "url": url,
        "inLanguage": get_language(),
        "about": people([person], request)[0] if person else None,
        "isPartOf": {"@id": f"{absolute(request, archive.blog.get_url(request))}#blog"}
        if archive.blog
        else None,
    }
    return {name: value for name, value in described.items() if value}


def people(authors, request: HttpRequest) -> list[dict]:
    """Describe authors, with their photographs and where else they are found."""
    authors = list(authors)
    prefetch_related_objects(authors, "picture")
    fetch_files((author.picture for author in authors), "portrait")
    return [person(author, request) for author in authors]


def person(author: Author, request: HttpRequest) -> dict:
    """Describe one author."""
    url = absolute(request, author.get_absolute_url())
    described = {"@type": "Person", "@id": f"{url}#person", "name": author.name, "url": url}
    if author.picture:
        described |= _picture("image", files_of(author.picture, [PORTRAIT])[PORTRAIT], request)
    addresses = [link.value["address"] for link in author.links]
    if addresses:
        described["sameAs"] = addresses
    return described


def publisher(request: HttpRequest, settings: SiteSettings) -> dict:
    """Describe who publishes, with a logo if there is one."""
    described = owner(request, settings)
    if settings.logo and described["@type"] == "Organization":  # people have none
        described |= _picture("logo", files_of(settings.logo, [LOGO])[LOGO], request)
    return described


def pictures(post: PostPage, request: HttpRequest, settings: SiteSettings) -> list[str]:
    """Return the addresses of the post's picture in each shape; without one, of the site's."""
    picture, shapes = (post.picture, PICTURES) if post.picture else (settings.share_picture, [SHARE_SIZE])
    files = files_of(picture, shapes).values() if picture else []
    return [absolute(request, file.url) for file in files if file.width]


def wholes(post: PostPage, request: HttpRequest) -> list[dict]:
    """Describe what the post is a part of: the blog, and its series."""
    found = []
    index = post.get_parent()
    if index.live:
        url = absolute(request, index.get_url(request))
        found.append({"@type": "Blog", "@id": f"{url}#blog", "name": index.title, "url": url})
    if post.series:
        url = absolute(request, post.series.get_absolute_url())
        series = {"@type": "CreativeWorkSeries", "@id": f"{url}#series", "name": post.series.name, "url": url}
        found.append(series)
    return found


def _picture(name: str, file, request: HttpRequest) -> dict:
    """Return a picture under a name, or nothing if its file is gone."""
    if not file.width:
        return {}
    address = absolute(request, file.url)
    return {name: {"@type": "ImageObject", "url": address, "width": file.width, "height": file.height}}
