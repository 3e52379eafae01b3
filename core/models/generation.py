"""The row that holds the site's generation number."""

from django.db import models
from django.db.models import F


class GenerationQuerySet(models.QuerySet):
    """The one row, read and advanced."""

    def current(self) -> int:
        """Return the number; 0 before anything was ever published."""
        return self.values_list("number", flat=True).first() or 0

    def advance(self) -> None:
        """Add one, within the transaction under way."""
        if not self.update(number=F("number") + 1):
            # ``ignore_conflicts`` because another process may be first to make the row.
            self.bulk_create([self.model(pk=1, number=1)], ignore_conflicts=True)


class Generation(models.Model):
    """How often something that visitors see has changed; the table has one row."""

    number = models.PositiveBigIntegerField(default=0)

    objects = GenerationQuerySet.as_manager()

    def __str__(self):
        return str(self.number)
