"""The menu and the breadcrumbs, both read from the page tree."""

from dataclasses import dataclass, field

from django.http import HttpRequest
from wagtail.models import Page, Site

from core.generation import remembered


@dataclass(frozen=True)
class MenuItem:
    """One entry of the menu and the entries beneath it."""

    title: str
    url: str
    path: str  # in the page tree; begins with the path of what it stands beneath
    children: list["MenuItem"] = field(default_factory=list)


@dataclass(frozen=True)
class Crumb:
    """One step on the way from the home page to a page."""

    title: str
    url: str


def menu_of(request: HttpRequest) -> list[MenuItem]:
    """Return the site's menu: its root page, then two levels of pages shown in menus.

    Pages that aren't live, or that not everybody may see, are left out, and so is
    whatever stands beneath them.
    """
    site = Site.find_for_request(request)
    if site is None:
        return []
    return remembered(request, f"menu:{site.pk}", lambda: _read_menu(request, site))


def _read_menu(request: HttpRequest, site: Site) -> list[MenuItem]:
    root = site.root_page
    pages = (
        Page.objects.descendant_of(root)
        .filter(depth__lte=root.depth + 2)
        .live()
        .public()
        .in_menu()
        .order_by("path")
    )
    items = []
    children_of: dict[str, list[MenuItem]] = {}
    for page in pages:
        item = MenuItem(page.title, page.get_url(request, site), page.path)
        parent_path = page.path[: -Page.steplen]
        if page.depth == root.depth + 1:
            children_of[page.path] = item.children
            items.append(item)
        elif parent_path in children_of:
            children_of[parent_path].append(item)
    return [MenuItem(root.title, root.get_url(request, site), root.path), *items]


def is_home(request: HttpRequest, page: Page) -> bool:
    """Tell whether the page is the first one of the site that the request came to."""
    site = Site.find_for_request(request)
    return site is not None and site.root_page_id == page.pk


def breadcrumbs_of(request: HttpRequest, page: Page) -> list[Crumb]:
    """Return the pages above this one, the home page first; none for the home page."""
    site = Site.find_for_request(request)
    if site is None or site.root_page_id == page.pk:
        return []
    above = page.get_ancestors().filter(depth__gte=site.root_page.depth)
    return [Crumb(step.title, step.get_url(request, site)) for step in above.live().order_by("path")]
