"""Template tags that show the comments on a post, and the form for one more."""

from django import template
from django.http import Http404
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from blog.comments.forms import CommentForm
from blog.comments.openness import is_open, may_moderate, settings_for
from blog.comments.text import REL, as_html
from blog.comments.threads import conversation_on
from blog.feeds.comments import ADDRESS
from blog.templatetags.feed_tags import has_blog
from core.generation import remembered

register = template.Library()

PAGE = "comments"  # the parameter of the address that names a page of them


@register.inclusion_tag("blog/comments/comments.html", takes_context=True)
def comments(context, post):
    """Show a page of a post's comments, and the form if it is open.

    Which page, the address says (``?comments=2``).

    Raises:
        Http404: there is no such page.
    """
    request = context["request"]
    if post.pk is None:
        return {"post": post, "conversation": "", "form": None, "is_closed": False, "feed": ""}
    number = _page_number(request)
    conversation = remembered(
        request, f"comments:{post.pk}:{number}", lambda: _conversation(post, number, request)
    )
    decided = settings_for(request)
    by_author = may_moderate(request)
    is_shown = _is_published(post, request)
    may_comment = is_shown and is_open(post, decided)
    return {
        "post": post,
        "conversation": conversation,
        "form": CommentForm(decided=decided, by_author=by_author) if may_comment else None,
        "is_closed": is_shown and not may_comment,
        "feed": ADDRESS if is_shown and has_blog(request) else "",
        "by_author": by_author,
        "request": request,
    }


@register.filter
def comment_text(text: str) -> SafeString:
    """Return the text of a comment as paragraphs with links."""
    return as_html(text)


@register.simple_tag
def comment_rel() -> str:
    """Return what a link says that a reader made."""
    return REL


def _is_published(post, request) -> bool:
    """Tell whether readers see the page as it is shown; on a draft or preview nobody can comment."""
    return post.live and not getattr(request, "is_preview", False)


def _page_number(request) -> int:
    asked = request.GET.get(PAGE, "1")
    if not (asked.isascii() and asked.isdecimal()) or len(asked) > 6:
        raise Http404("This is no number of a page.")
    return int(asked)


def _conversation(post, number, request) -> SafeString:
    found, is_shown = conversation_on(post, number), _is_published(post, request)
    if not (is_shown or found.threads):
        return SafeString()
    is_still_open = is_shown and is_open(post, settings_for(request))
    shown = {"post": post, "conversation": found, "is_open": is_still_open}
    return render_to_string("blog/comments/conversation.html", shown)
