"""Who writes."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from core.blocks import SocialLinksBlock
from core.fields import BlocksField

from .subject import Subject


class Author(Subject):
    """A person who writes posts, as readers get to know her."""

    kind = "author"
    called = _("Author")
    about = _("Posts by %(name)s.")

    name = models.CharField(max_length=100, help_text="As it stands under each post.")
    slug = models.SlugField(
        "address",
        max_length=100,
        unique=True,
        blank=True,
        help_text="The last part of the web address of this author's posts. Left empty, it is made from "
        "the name.",
    )
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name="login",
        help_text="Who logs in to write as this author. Their new posts then carry this name.",
    )
    picture = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name="photograph",
    )
    links = BlocksField(SocialLinksBlock(), blank=True, help_text="Where else this author is found.")

    class Meta:
        ordering = ["name"]

    @classmethod
    def by_default(cls, user_id: int | None) -> "Author | None":
        """Return who writes a post that names nobody.

        Args:
            user_id: the user who made the post, if known: the author who logs in as this
                user writes it; failing that, the first author there is.
        """
        authors = cls.objects.order_by("pk")
        hers = authors.filter(user_id=user_id).first() if user_id else None
        return hers or authors.first()
