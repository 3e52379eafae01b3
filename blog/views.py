"""The pages of the archives."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from blog.addresses import moved_to
from blog.archives import Archive
from blog.models import Author
from core.generation import remembered
from core.paging import page_of
from design.components.page_card import with_pictures

POSTS_A_PAGE = 12


@require_safe
def archive_page(request: HttpRequest, find: Callable[..., Archive], **named) -> HttpResponse:
    """Show one page of an archive.

    Args:
        find: finds the archive by what the address names.
        named: the parts of the address.

    Raises:
        Http404: there is no such archive, or no such page of it.
    """
    archive = find(**named)
    elsewhere = moved_to(archive.url, request)
    if elsewhere:
        return elsewhere
    total = remembered(request, f"archive:{archive.url}", archive.posts.count)
    children = page_of(archive.posts, request, POSTS_A_PAGE, total)
    children.object_list = with_pictures(children.object_list)
    # A span of time in which nothing was written: there are endlessly many of those.
    missing = total == 0 and archive.is_span
    authors = [archive.subject] if isinstance(archive.subject, Author) else []
    return render(
        request,
        "blog/archive.html",
        {"page": archive, "children": children, "posts_in_all": total, "authors": authors},
        status=404 if missing else 200,
    )
