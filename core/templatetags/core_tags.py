"""Template tags for what surrounds a page: menu, breadcrumbs, head, remembered parts."""

import json

from django import template
from django.db.models import prefetch_related_objects
from django.template.base import token_kwargs
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from core import enquiries
from core.generation import remembered
from core.navigation import Crumb, is_home, menu_of
from core.site_address import absolute
from core.structured_data import SHARE_SIZE, graph_of
from design.components.picture import files_of

register = template.Library()

# None of them can then end the element, or begin a comment within it.
ESCAPED_IN_SCRIPTS = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def _breadcrumbs(context) -> list[Crumb]:
    """Return the way to the page being shown, asked for once a request."""
    page, request = context.get("page"), context["request"]
    if page is None:
        return []
    known = getattr(request, "_breadcrumbs", None)
    if known is None:
        known = request._breadcrumbs = remembered(
            request, f"breadcrumbs:{page.get_url(request)}", lambda: page.breadcrumbs(request)
        )
    return known


@register.inclusion_tag("components/menu.html", takes_context=True)
def menu(context):
    """Show the site's menu, with the current page and the branch it is in marked."""
    page = context.get("page")
    return {"items": menu_of(context["request"]), "current": page.path if page is not None else ""}


@register.inclusion_tag("components/ways_on.html", takes_context=True)
def ways_on(context):
    """Show the main pages of the menu, for a visitor who has found nothing."""
    return {"items": menu_of(context["request"])[1:]}


@register.inclusion_tag("components/breadcrumbs.html", takes_context=True)
def breadcrumbs(context):
    """Show the way from the home page to this one."""
    return {
        "crumbs": _breadcrumbs(context),
        "page": context.get("page"),
    }


@register.simple_tag(takes_context=True)
def structured_data(context) -> SafeString:
    """Write the page's JSON-LD, a data block that no browser runs."""
    request, page = context["request"], context.get("page")

    def write() -> str:
        graph = graph_of(request, context["site_settings"], page, _breadcrumbs(context))
        return json.dumps(graph, ensure_ascii=False).translate(ESCAPED_IN_SCRIPTS)

    written = remembered(request, f"json-ld:{page.get_url(request)}", write) if page is not None else write()
    return mark_safe(f'<script type="application/ld+json">{written}</script>')


@register.simple_tag(takes_context=True)
def share_picture(context):
    """Return the picture that shows when the page is shared, in the size for it, or None."""
    page, settings = context.get("page"), context["site_settings"]
    picture = getattr(page, "picture", None) or settings.share_picture
    if picture is None:
        return None
    # The page itself is about to ask for other sizes of the same picture.
    prefetch_related_objects([picture], "renditions")
    return remembered(
        context["request"],
        f"share-picture:{picture.pk}",
        lambda: _share_file(picture),
    )


@register.simple_tag(takes_context=True)
def page_title(context) -> str:
    """Return what the browser's tab says: the page, then the site, each once."""
    page, site_name = context.get("page"), context["site_settings"].display_name
    title = (page.seo_title or page.title) if page is not None else ""
    if page is not None and is_home(context["request"], page) and not page.seo_title:
        title, site_name = site_name, context["site_settings"].tagline
    children = context.get("children")
    if children is not None and children.number > 1:
        title = gettext("%(title)s, page %(number)d") % {"title": title, "number": children.number}
    return " · ".join(part for part in (title, site_name) if part)


def _share_file(picture):
    """Return the picture in the size for sharing; None if its own file is gone."""
    found = files_of(picture, [SHARE_SIZE])[SHARE_SIZE]
    return found if found.width else None


@register.filter
def absolute_address(address: str, request) -> str:
    """Return the address with scheme and host."""
    return absolute(request, address)


@register.simple_tag(takes_context=True)
def enquiry_address(context, page=None) -> str:
    """Return where a visitor asks about a page; empty if the site has no such place."""
    return enquiries.enquiry_address(context["request"], page)


@register.simple_tag(takes_context=True)
def canonical_address(context) -> str:
    """Return the page's one address: without query, save for which list it is, and its page."""
    request, page = context["request"], context.get("page")
    address = page.full_url if page is not None and page.full_url else None
    address = address or absolute(request, request.path)
    children = context.get("children")
    is_continued = children is not None and children.number > 1
    kept = context.get("kept_query", "")
    query = f"{kept}page={children.number}" if is_continued else kept.rstrip("&")
    return f"{address}?{query}" if query else address


@register.tag
def remember(parser, token):
    """Show a part as it was shown last time, unless something on the site has changed.

    Usage: ``{% remember "name" id %} … {% endremember %}``; name and ids together say
    which part it is.
    """
    _, *bits = token.split_contents()
    if not bits or token_kwargs(bits[:1], parser):
        raise template.TemplateSyntaxError("remember needs the name of the part.")
    nodes = parser.parse(("endremember",))
    parser.delete_first_token()
    return RememberNode([parser.compile_filter(bit) for bit in bits], nodes)


class RememberNode(template.Node):
    """A part of a template, rendered once a generation."""

    def __init__(self, names, nodelist):
        self.names = names
        self.nodelist = nodelist

    def render(self, context):
        name = ":".join(str(name.resolve(context)) for name in self.names)
        return remembered(context.get("request"), f"part:{name}", lambda: self.nodelist.render(context))
