"""The row that names the state of the site that visitors see."""

import secrets

from django.db import models


class GenerationQuerySet(models.QuerySet):
    """The one row, read and renewed."""

    def current(self) -> str:
        """Return the site's present generation; empty before anything was ever published."""
        return self.values_list("token", flat=True).first() or ""

    def renew(self) -> None:
        """Begin a new generation, within the transaction under way, by one statement."""
        self.bulk_create(
            [self.model(pk=1, token=secrets.token_hex(8))],
            update_conflicts=True,
            unique_fields=["id"],
            update_fields=["token"],
        )


class Generation(models.Model):
    """The state of the site that visitors see, by a name that is never used twice.

    A name and no count: a count goes back when a backup is restored, and two sites that
    share a cache would come to the same one.
    """

    token = models.CharField(max_length=16)

    objects = GenerationQuerySet.as_manager()

    def __str__(self):
        return self.token
