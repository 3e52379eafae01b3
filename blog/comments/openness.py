"""Whether a post takes comments, and who answers for the site."""

from django.conf import settings as site
from django.http import HttpRequest
from wagtail.models import Site

from blog.models import Author, BlogSettings, PostPage
from core.generation import remembered


def settings_for(request: HttpRequest) -> BlogSettings:
    """Return what the author decided about comments."""
    here = Site.find_for_request(request)
    if here is None:
        return BlogSettings()
    return remembered(request, f"blog-settings:{here.pk}", lambda: BlogSettings.of(here))


def is_open(post: PostPage, settings: BlogSettings) -> bool:
    """Tell whether readers may comment on a post: it decides, else its age, else the site."""
    if post.takes_comments:
        return post.takes_comments == PostPage.TakesComments.YES
    return settings.comments_are_open and not settings.is_past_closing(post.date)


def may_moderate(request: HttpRequest) -> bool:
    """Tell whether whoever asks answers for the site.

    A visitor without a session isn't looked for in it: pages stay the same for everybody.
    """
    if site.SESSION_COOKIE_NAME not in request.COOKIES:
        return False
    return request.user.has_perm("blog.change_comment")


def name_of(user) -> str:
    """Return the name under which somebody who answers for the site comments."""
    author = Author.objects.filter(user=user).first()
    known = author.name if author else user.get_full_name()
    by_default = None if known else Author.by_default(user.pk)
    return known or (by_default.name if by_default else user.get_username())
