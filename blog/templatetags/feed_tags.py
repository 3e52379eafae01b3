"""Template tags that lead from a page to the feeds of what it shows."""

from django import template

from blog.archives import Archive
from blog.feeds import comments
from blog.feeds.views import FORMATS
from blog.models import BlogIndexPage, PostPage
from core.generation import remembered
from core.site_address import absolute

MAIN = "/feed/"

register = template.Library()


def has_blog(request) -> bool:
    """Tell whether there is a blog that everybody may read."""
    return remembered(request, "has-blog", BlogIndexPage.objects.live().public().exists)


def own_feed(context) -> str:
    """Return the address of the feed of the archive that is shown; empty on any other page.

    A time in which nothing was written has none.
    """
    page = context.get("page")
    if not isinstance(page, Archive) or (page.is_span and not context.get("posts_in_all")):
        return ""
    return page.feed_url


@register.inclusion_tag("blog/feed_links.html", takes_context=True)
def feed_links(context):
    """Name, in the page's head, the feeds of the archive that it shows, and those of the blog.

    A post, which is what readers comment on, names the feed of all comments too.
    """
    request, own, site_name = context["request"], own_feed(context), context["site_settings"].display_name
    places = [(own, f"{context['page'].title} · {site_name}")] if own else []
    if has_blog(request):
        places.append((MAIN, site_name))
    is_post = isinstance(context.get("page"), PostPage)
    return {
        "feeds": [
            {"address": absolute(request, start + form.ending), "form": form, "title": title}
            for start, title in places
            for form in FORMATS
        ],
        "comments": absolute(request, comments.ADDRESS) if is_post and has_blog(request) else "",
        "site_name": site_name,
    }


@register.inclusion_tag("components/subscribe.html", takes_context=True)
def subscribe(context):
    """Show a link to the feed of the archive, or of the whole blog."""
    return {"address": own_feed(context) or (MAIN if has_blog(context["request"]) else "")}
