"""Pictures, which always come with words for those who can't see them."""

from django.db import models
from wagtail.images.models import AbstractImage, AbstractRendition, Image


class Picture(AbstractImage):
    """A picture in the author's library."""

    description = models.CharField(
        "description for people who can't see it",
        max_length=255,
        help_text="Say in a sentence what the picture shows. Screen readers read it aloud.",
    )
    credit = models.CharField(
        max_length=255,
        blank=True,
        help_text="Who made the picture, if they should be named under it.",
    )

    admin_form_fields = (*Image.admin_form_fields, "credit")

    class Meta(AbstractImage.Meta):
        verbose_name = "picture"
        verbose_name_plural = "pictures"


class PictureRendition(AbstractRendition):
    """One size and format of a picture."""

    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)

    def get_upload_to(self, filename):
        """Put the file into a folder named after the picture's content.

        Browsers keep these files for a year: a picture replaced by another of the same
        name must come under another address.
        """
        folder, name = super().get_upload_to(filename).rsplit("/", 1)
        return f"{folder}/{self.image.get_file_hash()[:12]}/{name}"
