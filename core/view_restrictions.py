"""Who may have a page, or the files of a collection."""

from django.http import HttpRequest
from wagtail.models import Collection, Page


def is_for_everybody(thing: Page | Collection) -> bool:
    """Tell whether nobody is kept from it: what is said of it may be remembered for all."""
    return not thing.get_view_restrictions()


def is_for(request: HttpRequest, thing: Page | Collection) -> bool:
    """Tell whether this visitor may have it; in a preview the author may have everything."""
    return getattr(request, "is_preview", False) or all(
        restriction.accept_request(request) for restriction in thing.get_view_restrictions()
    )
