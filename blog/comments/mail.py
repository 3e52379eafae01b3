"""The mails that comments cause."""

from django.conf import settings
from django.db.models import Q, QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Site

from blog.comments.links import CONFIRM, STOP, link_for
from blog.models import BlogSettings, Comment, Follower
from outbox.models import Mail
from outbox.notices import address_of_author, put_notice
from outbox.post import forget_mail, one_line, put_mail

ABOUT = "comment:"


def tell_author(comment: Comment) -> None:
    """Tell the author of a new comment, with links that need her login."""
    decided = BlogSettings.of(Site.objects.filter(is_default_site=True).first())
    if not decided.tells_author:
        return
    state = _("waits") if comment.is_waiting else _("has appeared")
    put_notice(
        Comment.objects.filter(is_by_author=False),
        to=decided.told_address or address_of_author(comment.post),
        subject=_("A comment by %(name)s %(state)s: %(post)s")
        % {"name": comment.shown_name, "state": state, "post": comment.post.title},
        template="blog/comments/mail/to_author.txt",
        shown={
            "comment": comment,
            "admin": settings.SITE_URL + reverse("comment_moderate", args=[comment.pk]),
        },
        reply_to=comment.email,
        about=_about(comment.pk),
        key=f"{_about(comment.pk)}:notice",
    )


def tell_followers(comment: Comment) -> None:
    """Tell those who follow of a comment that has appeared; once, and each address once."""
    if comment.announced_at:
        return
    comment.announced_at = timezone.now()
    comment.save(update_fields=["announced_at"])
    told: set[str] = set()
    for follower in Follower.objects.interested_in(comment).order_by("thread_id", "pk"):
        if follower.email in told:
            continue
        told.add(follower.email)
        stop = link_for(STOP, follower.pk)
        put_mail(
            to=follower.email,
            subject=one_line(
                _("%(name)s commented on “%(post)s”")
                % {"name": comment.shown_name, "post": comment.post.title}
            ),
            text=_render("to_follower", comment=comment, stop=stop),
            # One press in the mail program ends it (RFC 8058).
            headers={
                "List-Unsubscribe": f"<{stop}>",
                "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            },
            about=_about(comment.pk),
            key=f"{_about(comment.pk)}:to:{follower.pk}",
        )


def ask_to_confirm(followers: list[Follower]) -> None:
    """Ask an address whether it was its owner who wants to be told.

    Args:
        followers: all wishes of that one address that are asked about.
    """
    first = followers[0]
    put_mail(
        to=first.email,
        subject=one_line(_("Please confirm: mail about “%(post)s”") % {"post": first.post.title}),
        text=_render(
            "to_confirm", posts={follower.post for follower in followers}, confirm=link_for(CONFIRM, first.pk)
        ),
        about=_about(first.comment_id),
        key=f"{_about(first.comment_id)}:confirm:{first.pk}",
    )


def forget_mail_about(comments: set[int], email: str) -> None:
    """Delete kept mail about these comments, and mail about any comment to this address."""
    if email:
        Mail.objects.filter(about__startswith=ABOUT, to__iexact=email).delete()
    forget_mail(map(_about, comments))


def take_back_news_of(comments: set[int]) -> set[int]:
    """Delete mails to followers about these comments that are not sent yet.

    Returns:
        the comments that somebody now was not told of.
    """
    unsent = Mail.objects.waiting().filter(about__startswith=ABOUT, key__contains=":to:")
    known = {pk: int(about.removeprefix(ABOUT)) for pk, about in unsent.values_list("pk", "about")}
    gone = {pk: comment for pk, comment in known.items() if comment in comments}
    Mail.objects.waiting().filter(pk__in=gone).delete()
    return set(gone.values())


def take_back_mail_to(followers: QuerySet[Follower]) -> None:
    """Delete mails that these followers are to get and that are not sent yet."""
    theirs = Q(pk__in=[])
    for pk, email in followers.values_list("pk", "email"):
        theirs |= Q(to=email, key__endswith=f":to:{pk}") | Q(to=email, key__endswith=f":confirm:{pk}")
    Mail.objects.waiting().filter(theirs, about__startswith=ABOUT).delete()


def _about(comment: int) -> str:
    return f"{ABOUT}{comment}"


def _render(name: str, **context) -> str:
    return render_to_string(
        f"blog/comments/mail/{name}.txt", {**context, "site_name": settings.SITE_NAME}
    ).strip()
