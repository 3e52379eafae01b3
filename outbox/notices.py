"""Notices: the mails that tell the author what has come in."""

import re
from dataclasses import dataclass
from datetime import timedelta

from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.utils import timezone
from wagtail.models import Page

from core.models import SiteSettings
from outbox.post import one_line, put_mail

# Names that nobody reads mail at (RFC 2606): the sample content's.
NOBODYS = re.compile(r"@(.+\.)?(example(\.(com|net|org))?|test|invalid|localhost)$", re.I)
# When robots come in crowds, her letter box stays usable; the lists have them all.
NOTICES_AN_HOUR = 20


# A room that puts notices registers by this name a function that returns a WhereNoticesGo, or None.
NOTICES_GO = "outbox_notices_go"


@dataclass(frozen=True)
class WhereNoticesGo:
    """Where the author is told of one kind of thing.

    Attributes:
        of_what: what she is told of: “comments”.
        address: where; empty if she has none.
        changed_at: where in her screens that is decided: “Settings, The site”.
    """

    of_what: str
    address: str
    changed_at: str = "Settings, The site"


def put_notice(
    came_in: QuerySet,
    *,
    to: str,
    subject: str,
    template: str,
    shown: dict,
    reply_to: str,
    about: str,
    key: str,
) -> None:
    """Put a notice into the outbox, unless many have gone there within the hour.

    Args:
        came_in: the rows of which each is announced, this one among them; they have a field
            ``created_at``.
        to: where she reads her mail; empty, and nothing is sent.
        subject: may hold what a visitor typed.
        template: a text, which is told by ``is_last`` to say that the next ones aren't announced.
        shown: what the template shows.
        reply_to: where her answer goes; may be empty.
        about: what the mail is about, as ``put_mail`` takes it.
        key: names the mail.
    """
    recent = came_in.filter(created_at__gte=timezone.now() - timedelta(hours=1)).count()
    if not to or recent > NOTICES_AN_HOUR:
        return
    text = render_to_string(template, {**shown, "is_last": recent == NOTICES_AN_HOUR})
    put_mail(to=to, subject=one_line(subject), text=text.strip(), reply_to=reply_to, about=about, key=key)


def address_of_author(page: Page | None = None) -> str:
    """Return where the author reads her mail: the page's owner, the site's address, or an operator.

    Args:
        page: what it is about, if that has an owner.

    Returns:
        an address; empty if nobody has one.
    """
    owner = page.owner if page else None
    if owner is not None and owner.is_active and owner.email:
        return owner.email
    public = SiteSettings.objects.filter(site__is_default_site=True).values_list("email", flat=True).first()
    users = get_user_model().objects.filter(is_active=True, is_superuser=True).exclude(email="")
    return public or users.order_by("pk").values_list("email", flat=True).first() or ""


def is_nobodys(address: str) -> bool:
    """Tell whether mail to an address reaches nobody."""
    return not address or bool(NOBODYS.search(address))
