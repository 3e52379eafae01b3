"""The page that a form is about, if the visitor may read it."""

from django.db.models import QuerySet
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from wagtail.models import Page

from core.view_restrictions import is_for


def readable_page(request: HttpRequest, pages: QuerySet, pk: int) -> Page:
    """Return a page that this visitor may read, of those in a queryset.

    Raises:
        Http404: there is none.
    """
    page = get_object_or_404(pages.live(), pk=pk)
    if not is_for(request, page):
        raise Http404("This page is not for everybody.")
    return page
