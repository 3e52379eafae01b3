"""The visitors' search: one view over every page."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Page, Site

from core.paging import page_of
from design.components.page_card import with_pictures

RESULTS_PER_PAGE = 10


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Show the public pages that contain the words of ``?q=``."""
    query = request.GET.get("q", "").strip()
    site = Site.find_for_request(request)
    # ``public()`` as well as ``live()``: a title alone can say too much of a private page.
    pages = Page.objects.live().public().defer_streamfields().specific()
    if site is not None:
        pages = pages.descendant_of(site.root_page, inclusive=True)
    found = pages.search(query) if query else pages.none()
    results = page_of(found, request, RESULTS_PER_PAGE)
    results.object_list = with_pictures(results.object_list)
    return render(
        request,
        "search/search.html",
        {"query": query, "results": results, "kept_query": f"{urlencode({'q': query})}&"},
    )
