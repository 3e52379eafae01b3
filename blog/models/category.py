"""The categories: few, lasting, arranged by the author in a tree of two levels."""

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from core.navigation import Crumb

from .filing import Filing
from .subject import Subject


class CategoryQuerySet(models.QuerySet):
    """Categories, in the order in which they are shown."""

    def in_order(self):
        """Those at the top by name, each followed by those beneath it."""
        return self.select_related("parent").order_by(
            models.functions.Coalesce("parent__name", "name"),
            models.F("parent__name").asc(nulls_first=True),
            "name",
        )


class Category(Subject):
    """A field that the author writes about."""

    kind = "category"
    called = _("Category")
    about = _("Posts about %(name)s.")

    name = models.CharField(max_length=80, unique=True)
    slug = models.SlugField(
        "address",
        max_length=100,
        unique=True,
        blank=True,
        help_text="The last part of the category's web address. Left empty, it is made from the name.",
    )
    parent = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="children",
        verbose_name="beneath",
        help_text="The broader category that this one is a part of, if there is one.",
    )

    objects = CategoryQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "categories"
        ordering = ["name"]

    def clean(self):
        """Keep the tree to two levels, and free of loops.

        Raises:
            ValidationError: the category would stand beneath itself, beneath one that is
                itself beneath another, or has others beneath it and so can't go beneath one.
        """
        super().clean()
        if self.parent is None:
            return
        if self.parent_id == self.pk:
            raise ValidationError({"parent": "A category can't stand beneath itself."})
        if self.parent.parent_id:
            raise ValidationError(
                {"parent": f"“{self.parent}” is itself beneath “{self.parent.parent}”: two levels are all."}
            )
        if self.pk and self.children.exists():
            raise ValidationError(
                {"parent": f"Other categories stand beneath “{self}”: it can't go beneath another."}
            )

    def save(self, *args, **kwargs):
        """File its posts anew if it has moved: they count for the category above it as well."""
        before = type(self).objects.filter(pk=self.pk).values_list("parent_id", flat=True).first()
        super().save(*args, **kwargs)
        if before != self.parent_id:
            Filing.objects.refile(
                Filing.objects.filter(archive=self.archive_key).values_list("post", flat=True)
            )

    def in_tree(self) -> str:
        """Return its name, after that of the category above it."""
        return f"{self.parent.name} › {self.name}" if self.parent else self.name

    in_tree.short_description = "Name"

    def get_absolute_url(self) -> str:
        """Return the address of its archive, which names the category above it too."""
        path = f"{self.parent.slug}/{self.slug}" if self.parent else self.slug
        return reverse("category", args=[path])

    def trail(self) -> list[Crumb]:
        """Return the way to it: the category above, if there is one, then itself."""
        # One step and no further: saved at the same moment, two categories may have come to
        # stand beneath each other.
        steps = [self.parent, self] if self.parent else [self]
        return [Crumb(step.name, step.get_absolute_url()) for step in steps]
