"""What posts are filed under, whatever it is: a category, a tag, an author, a series."""

import re

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.signals import post_delete, pre_delete
from django.dispatch import receiver
from django.urls import reverse
from django.utils.text import slugify

from core.navigation import Crumb

from .filing import Filing

# The last part of the address of every archive's feed.
OF_THE_FEED = "feed"

# What can't be seen: control characters, and the marks that turn the direction of writing.
UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def plain_name(name: str) -> str:
    """Return a name with single spaces between its words.

    Raises:
        ValidationError: it has no letter or digit, or holds characters that can't be seen.
    """
    if UNSEEN.search(name):
        raise ValidationError("A name can't hold characters that can't be seen. Type it anew.")
    name = " ".join(name.split())
    if not re.search(r"\w", name):
        raise ValidationError("A name needs a letter or a digit at least.")
    return name


class FormerSlug(models.Model):
    """An address under which a subject's archive stood before, which leads on to it for ever."""

    kind = models.CharField(max_length=16)
    slug = models.CharField(max_length=100)
    subject_id = models.BigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "slug"], name="one_former_owner")]

    def __str__(self):
        return f"{self.kind}/{self.slug}"


class Subject(models.Model):
    """Something that posts are filed under: it has an archive, with an address of its own."""

    # The first part of the archive's address, and of its key among the filings.
    kind = ""
    # What stands above the heading of its page, and what its page is about.
    called = about = ""
    # Whether its posts are read in the order of writing.
    has_a_beginning = False

    description = models.TextField(
        blank=True,
        max_length=500,
        help_text="A sentence or two, shown above the posts and by search engines.",
    )

    class Meta:
        abstract = True

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        """Find an address if none was given, and remember the one it had before."""
        if not self.slug:
            self.slug = self._free_slug()
        before = type(self).objects.filter(pk=self.pk).values_list("slug", flat=True).first()
        super().save(*args, **kwargs)
        FormerSlug.objects.filter(kind=self.kind, slug=self.slug).delete()
        if before and before != self.slug:
            self.inherit_address(before)

    def get_absolute_url(self) -> str:
        """Return the address of its archive."""
        return reverse(self.kind, args=[self.slug])

    def clean(self):
        """Keep names readable, and each of them one's own however it is capitalised.

        Raises:
            ValidationError: the name can't be read, or something of this kind has it, or a
                feed stands at the address.
        """
        super().clean()
        if self.slug == OF_THE_FEED:
            raise ValidationError({"slug": f"“{self.slug}” is the address of the feed. Choose another."})
        if not self.name:
            return
        try:
            self.name = plain_name(self.name)
        except ValidationError as error:
            raise ValidationError({"name": error}) from error
        others = type(self).objects.exclude(pk=self.pk).values_list("name", flat=True)
        # Not left to the database: SQLite knows capitals of the English alphabet only.
        for other in others if self._meta.get_field("name").unique else []:
            if other.casefold() == self.name.casefold():
                raise ValidationError({"name": f"You have a {self.kind} of that name: “{other}”."})

    @property
    def archive_key(self) -> str:
        """The key under which its posts are filed."""
        return f"{self.kind}:{self.pk}"

    def trail(self) -> list[Crumb]:
        """Return the way to it from the blog."""
        return [Crumb(self.name, self.get_absolute_url())]

    def inherit_address(self, slug: str) -> None:
        """Lead whoever asks for this slug here from now on."""
        FormerSlug.objects.update_or_create(kind=self.kind, slug=slug, defaults={"subject_id": self.pk})

    def _free_slug(self) -> str:
        wanted = slugify(self.name)[:80] or self.kind
        others = type(self).objects.exclude(pk=self.pk)
        taken = {OF_THE_FEED, *others.filter(slug__startswith=wanted).values_list("slug", flat=True)}
        number = 1
        slug = wanted
        while slug in taken:
            number += 1
            slug = f"{wanted}-{number}"
        return slug


@receiver(pre_delete)
def note_posts(sender, instance, **kwargs):
    """Note which posts are filed under a subject that is about to go."""
    if issubclass(sender, Subject):
        filed = Filing.objects.filter(archive=instance.archive_key)
        instance.posts_to_refile = list(filed.values_list("post_id", flat=True))


@receiver(post_delete)
def forget_subject(sender, instance, **kwargs):
    """Take down the archive of a subject that is gone, and file its posts without it."""
    if issubclass(sender, Subject):
        Filing.objects.filter(archive=instance.archive_key).delete()
        FormerSlug.objects.filter(kind=instance.kind, subject_id=instance.pk).delete()
        # Those of a category stood in the archive of the one above it, too.
        Filing.objects.refile(instance.posts_to_refile)
