"""What the author's screens keep."""

import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

# How long the author may look up a link that shows nothing any more.
REMEMBERED_AFTER_ITS_END = timedelta(days=90)


def new_reference() -> str:
    """Return a reference that no link has, nor had before a backup was restored."""
    return secrets.token_urlsafe(16)  # bytes


class DraftLinkQuerySet(models.QuerySet):
    """Links, chosen by whether they still show anything."""

    def open(self):
        """Those that show the draft to whoever has them."""
        return self.filter(expires_at__gt=timezone.now(), revoked_at=None)

    def outdated(self):
        """Those that ended so long ago that nobody asks for them."""
        long_ago = timezone.now() - REMEMBERED_AFTER_ITS_END
        return self.filter(Q(expires_at__lt=long_ago) | Q(revoked_at__lt=long_ago))

    def newest_first(self):
        """The one made last comes first."""
        return self.order_by("-created_at", "-pk")


class DraftLink(models.Model):
    """Shows the draft of one page, for a while, to somebody without an account.

    Its address holds the reference together with a signature (HMAC-SHA256) made with
    ``SECRET_KEY``. Nothing stored here opens a draft, so a copy of the database gives
    nothing away, and yet the author can copy the address again whenever she likes; a
    stored hash would have been as safe, but its address could be shown only once.
    A new ``SECRET_KEY`` ends every link, unless the old one stays among
    ``SECRET_KEY_FALLBACKS``.
    """

    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    reference = models.CharField(max_length=22, unique=True, default=new_reference, editable=False)
    for_whom = models.CharField(
        max_length=100,
        blank=True,
        help_text="A name, so that you know later whose link it is. Readers don't see it.",
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+", editable=False
    )
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)

    objects = DraftLinkQuerySet.as_manager()

    # A link is no use of the page: it needn't stop the author from deleting it.
    wagtail_reference_index_ignore = True

    def __str__(self):
        return self.for_whom or "Whoever has the link"

    @property
    def is_open(self) -> bool:
        """Whether it shows the draft."""
        return self.revoked_at is None and self.expires_at > timezone.now()

    @property
    def url(self) -> str:
        """The secret address, without scheme and host."""
        return reverse("draft", args=[self.reference])

    def revoke(self) -> None:
        """Show the draft to nobody from now on; when it was first taken back is kept."""
        if self.revoked_at is None:
            self.revoked_at = timezone.now()
            self.save(update_fields=["revoked_at"])
