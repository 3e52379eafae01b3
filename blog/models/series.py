"""A series: posts that belong together and are read in order."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .subject import Subject


class Series(Subject):
    """Posts that continue one another, the first one first."""

    kind = "series"
    called = _("Series")
    about = _("The posts of the series “%(name)s”, in order.")
    has_a_beginning = True

    name = models.CharField(max_length=120, unique=True)
    slug = models.SlugField(
        "address",
        max_length=100,
        unique=True,
        blank=True,
        help_text="The last part of the series' web address. Left empty, it is made from the name.",
    )

    class Meta:
        verbose_name_plural = "series"
        ordering = ["name"]
