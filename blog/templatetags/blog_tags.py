"""Template tags for what stands around a post and beside the blog."""

from django import template

from blog.models import BlogSidebar
from blog.sidebar_contents import varies_by
from blog.surroundings import Surroundings

register = template.Library()


@register.simple_tag(takes_context=True)
def surroundings(context) -> Surroundings:
    """Return what stands around the post that is shown, one object for the whole page."""
    request, page = context["request"], context["page"]
    known = getattr(request, "_surroundings", None)
    if known is None or known.post is not page:
        known = request._surroundings = Surroundings(page)
    return known


@register.simple_tag(takes_context=True)
def sidebar_boxes(context):
    """Return the author's choice of boxes."""
    return BlogSidebar.for_request(context["request"]).boxes


@register.simple_tag(takes_context=True)
def sidebar_variant(context) -> int:
    """Return what the sidebar of this page depends on: the post, if a list would leave it out."""
    return varies_by(context["request"], context.get("page"))
