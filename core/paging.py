"""One page of a long list, as the visitor's address asks for it."""

from django.core.paginator import EmptyPage, Page, PageNotAnInteger, Paginator
from django.http import Http404, HttpRequest


def page_of(objects, request: HttpRequest, size: int, total: int | None = None) -> Page:
    """Return the page of the list that ``?page=`` names, the first without it.

    Args:
        objects: a queryset, or anything else that can be counted and sliced.
        request: the request being answered.
        size: how many objects stand on a page.
        total: how many objects there are, if that is known already.

    Raises:
        Http404: there is no such page.
    """
    paginator = Paginator(objects, size)
    if total is not None:
        paginator.count = total
    try:
        return paginator.page(request.GET.get("page", 1))
    except (EmptyPage, PageNotAnInteger) as error:
        raise Http404("There is no such page of this list.") from error
