"""The mails that comments cause."""

from datetime import timedelta

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Site

from blog.comments.links import CONFIRM, STOP, link_for
from blog.models import BlogSettings, Comment, Follower
from core.models import SiteSettings
from outbox.models import Mail
from outbox.post import one_line, put_mail

# When robots come in crowds, the author's letter box stays usable; the list has them all.
NOTICES_AN_HOUR = 20


def tell_author(comment: Comment) -> None:
    """Tell the author of a new comment, with links that need her login."""
    site = Site.objects.filter(is_default_site=True).first()
    decided = BlogSettings.of(site)
    to = decided.told_address or _address_of_author(comment, site)
    an_hour_ago = timezone.now() - timedelta(hours=1)
    recent = Comment.objects.filter(created_at__gte=an_hour_ago, is_by_author=False).count()
    if not (decided.tells_author and to) or recent > NOTICES_AN_HOUR:
        return
    state = _("waits") if comment.is_waiting else _("has appeared")
    put_mail(
        to=to,
        subject=one_line(
            _("A comment by %(name)s %(state)s: %(post)s")
            % {"name": comment.shown_name, "state": state, "post": comment.post.title}
        ),
        text=_render(
            "to_author",
            comment=comment,
            admin=settings.SITE_URL + reverse("comment_moderate", args=[comment.pk]),
            is_last=recent == NOTICES_AN_HOUR,
        ),
        reply_to=comment.email,
        key=f"comment:{comment.pk}:notice",
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
            key=f"comment:{comment.pk}:to:{follower.pk}",
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
        key=f"comment:{first.comment_id}:confirm:{first.pk}",
    )


def forget_mail_about(comments: set[int], email: str) -> None:
    """Delete kept mail about these comments, and mail about any comment to this address."""
    kept = Mail.objects.filter(key__startswith="comment:")
    if email:
        kept.filter(to__iexact=email).delete()
    kept.filter(key__in=_keys_about(comments, kept)).delete()


def take_back_news_of(comments: set[int]) -> set[int]:
    """Delete mails to followers about these comments that are not sent yet.

    Returns:
        the comments that somebody now was not told of.
    """
    unsent = Mail.objects.waiting().filter(key__startswith="comment:", key__contains=":to:")
    keys = _keys_about(comments, unsent)
    Mail.objects.waiting().filter(key__in=keys).delete()
    return {_comment_in(key) for key in keys}


def take_back_mail_to(followers: QuerySet[Follower]) -> None:
    """Delete mails that these followers are to get and that are not sent yet."""
    theirs = Q(pk__in=[])
    for pk, email in followers.values_list("pk", "email"):
        theirs |= Q(to=email, key__endswith=f":to:{pk}") | Q(to=email, key__endswith=f":confirm:{pk}")
    Mail.objects.waiting().filter(theirs, key__startswith="comment:").delete()


def _keys_about(comments: set[int], mails: QuerySet[Mail]) -> list[str]:
    """Return the keys of those mails that are about the comments, by one query however many there are."""
    return [key for key in mails.values_list("key", flat=True) if _comment_in(key) in comments]


def _comment_in(key: str) -> int:
    return int(key.split(":")[1])


def _address_of_author(comment: Comment, site: Site | None) -> str:
    """Return where the author reads her mail: the post's owner, the site's address, or an operator."""
    owner = comment.post.owner
    if owner is not None and owner.is_active and owner.email:
        return owner.email
    public = SiteSettings.objects.filter(site=site).values_list("email", flat=True).first()
    users = get_user_model().objects.filter(is_active=True, is_superuser=True).exclude(email="")
    return public or users.order_by("pk").values_list("email", flat=True).first() or ""


def _render(name: str, **context) -> str:
    return render_to_string(
        f"blog/comments/mail/{name}.txt", {**context, "site_name": settings.SITE_NAME}
    ).strip()
