"""What the list of tags can be narrowed to."""

from django.db import models
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet

from blog.models import Tag
from blog.tidying import date_tags, unused_tags

NARROWED = {"unused": ("Without posts", unused_tags), "dates": ("Looks like a date", date_tags)}


class TagFilterSet(WagtailFilterSet):
    """Finds the tags that could go."""

    only = ChoiceFilter(
        label="Only",
        method="narrow",
        choices=[(key, label) for key, (label, _) in NARROWED.items()],
        empty_label="All tags",
    )

    class Meta:
        model = Tag
        fields: list[str] = []

    def narrow(self, tags: models.QuerySet, name: str, value: str) -> models.QuerySet:
        """Leave only those that were asked for."""
        return tags.filter(pk__in=NARROWED[value][1]().values("pk"))
