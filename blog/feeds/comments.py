"""The feed of the newest comments."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from blog.archives import whole_blog
from blog.comments.text import as_html
from blog.models import Comment
from core.context_processors import site
from core.generation import remembered
from core.licences import Licence
from core.models import SiteSettings
from core.site_address import absolute

from . import xml_formats
from .document import NEWEST, Document, Entry, Writer, document_about
from .plain_html import legible, plain_html
from .views import Written, ready, sent

ADDRESS = "/comments/feed/"


@require_safe
def comments_feed(request: HttpRequest) -> HttpResponse:
    """Send the newest comments that everybody may read, as RSS.

    Raises:
        Http404: there is no blog, or not everybody may see it.
    """

    def write() -> Written:
        document = document_of_comments(request, site(request)["site_settings"])
        return ready(xml_formats.written(xml_formats.Rss, document, absolute(request, ADDRESS)), document)

    return sent(request, remembered(request, "feed:comments", write), "application/rss+xml")


def document_of_comments(request: HttpRequest, settings: SiteSettings) -> Document:
    """Return the feed of the comments. They are their writers' own: no licence holds for them."""
    newest = Comment.objects.approved().on_visible_posts().newest_first()
    comments = newest.select_related("post").defer("post__body")[:NEWEST]
    title = _("Comments on %(site)s") % {"site": settings.display_name}
    return document_about(
        request,
        settings,
        title=title,
        description=title,
        url=whole_blog().url,
        licence=Licence.ALL_RIGHTS_RESERVED,
        rights="",
        entries=[entry_of(comment, request) for comment in comments],
    )


def entry_of(comment: Comment, request: HttpRequest) -> Entry:
    """Return one comment as an entry, without its writer's mail address."""
    # The address leads to the page on which the comment stands; that may change.
    url = absolute(request, f"{comment.get_absolute_url()}#{comment.anchor}")
    name, post = comment.shown_name, comment.post
    return Entry(
        guid=f"{post.guid}#{comment.anchor}",
        title=legible(_("%(name)s on “%(post)s”") % {"name": name, "post": post.title}),
        url=url,
        html=plain_html(as_html(comment.shown_text), url),
        published=comment.created_at,
        updated=comment.created_at,
        writers=[Writer(legible(name))],
        summary=legible(comment.shown_text),
    )
