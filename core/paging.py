"""One page of a long list, as the visitor's address asks for it."""

from django.core.paginator import EmptyPage, Page, PageNotAnInteger, Paginator
from django.http import Http404, HttpRequest


def page_of(objects, request: HttpRequest, size: int) -> Page:
    """Return the page of the list that ``?page=`` names, the first without it.

    Args:
        objects: a queryset, or anything else that can be counted and sliced.
        request: the request being answered.
        size: how many objects stand on a page.

    Raises:
        Http404: there is no such page.
    """
    try:
        return Paginator(objects, size).page(request.GET.get("page", 1))
    except (EmptyPage, PageNotAnInteger) as error:
        raise Http404("There is no such page of this list.") from error
