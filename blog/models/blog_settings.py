"""What the author decides about comments, for all posts at once."""

from datetime import timedelta

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting


@register_setting(icon="comment", order=21)
class BlogSettings(BaseSiteSetting):
    """Whether readers may comment, and whose comments appear without being looked at."""

    class Moderation(models.TextChoices):
        ALL_WAIT = "all_wait", "Every comment waits until you approve it"
        KNOWN_APPEAR = "known_appear", "Whoever had a comment approved before appears at once"
        ALL_APPEAR = "all_appear", "Every comment appears at once"

    comments_are_open = models.BooleanField(
        "readers may comment", default=True, help_text="Each post can say otherwise for itself."
    )
    comments_close_after = models.PositiveIntegerField(
        "close comments after",
        default=0,
        validators=[MaxValueValidator(36_500)],
        help_text="So many days after a post's date. 0 means never.",
    )
    moderation = models.CharField(
        "who waits", max_length=12, choices=Moderation, default=Moderation.KNOWN_APPEAR
    )
    links_allowed = models.PositiveSmallIntegerField(
        "links in a comment",
        default=2,
        validators=[MaxValueValidator(100)],
        help_text="A comment with more of them is refused, with a word why. Spam is full of links.",
    )
    tells_author = models.BooleanField(
        "tell me by mail", default=True, help_text="Of each new comment that waits or has appeared."
    )
    told_address = models.EmailField(
        "to this address",
        blank=True,
        help_text="Left empty, it is the address of your account, or else the site's public one.",
    )

    panels = [
        MultiFieldPanel(
            [FieldPanel("comments_are_open"), FieldPanel("comments_close_after")], heading="Open or closed"
        ),
        MultiFieldPanel(
            [FieldPanel("moderation"), FieldPanel("links_allowed")], heading="Before they appear"
        ),
        MultiFieldPanel([FieldPanel("tells_author"), FieldPanel("told_address")], heading="Mail to you"),
    ]

    class Meta:
        verbose_name = "comments"

    def __str__(self):
        return "Comments on the blog"

    @classmethod
    def of(cls, site) -> "BlogSettings":
        """Return the settings of a site. Reading makes no row: a visit would change the site."""
        return cls.objects.filter(site=site).first() or cls(site=site)

    def is_past_closing(self, posted_at) -> bool:
        """Tell whether a post of this date is too old to be commented on."""
        if not self.comments_close_after:
            return False
        return posted_at < timezone.now() - timedelta(days=self.comments_close_after)
