"""The tags: many, and made up while writing."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase, TagBase

from .subject import Subject


class Tag(Subject, TagBase):
    """A word that posts are tagged with."""

    kind = "tag"
    called = _("Tag")
    about = _("Posts tagged with %(name)s.")

    class Meta:
        ordering = ["name"]


class TaggedPost(ItemBase):
    """A tag on a post."""

    tag = models.ForeignKey(Tag, on_delete=models.CASCADE, related_name="tagged_posts")
    content_object = ParentalKey("blog.PostPage", on_delete=models.CASCADE, related_name="tagged_items")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["tag", "content_object"], name="tagged_with_it_once")]
