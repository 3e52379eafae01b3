"""Several pictures together, each of which opens large."""

from wagtail.blocks import CharBlock, ListBlock, StructBlock
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock

from .picture import LAYOUTS, fetch_files, files_of


class GalleryPictureBlock(StructBlock):
    """One picture of a gallery."""

    image = ImageBlock(label="Picture")
    caption = CharBlock(required=False, max_length=250)

    class Meta:
        label_format = "Picture {caption}"
        icon = "image"


class GalleryBlock(StructBlock):
    """A grid of pictures."""

    title = CharBlock(
        required=False,
        max_length=120,
        help_text="Says what the pictures have in common, for those who can't see them, too.",
    )
    pictures = ListBlock(GalleryPictureBlock(), min_num=2, max_num=40)

    class Meta:
        label_format = "Gallery {title}"
        icon = "image"
        label = "Gallery"
        description = "Two to forty pictures in a grid. Pressed, each is shown large."
        group = "Pictures and video"
        template = "components/gallery.html"

    def get_context(self, value, parent_context=None):
        """Add ``pictures``: each with its image, its caption and the address of the large file.

        Pictures that are gone from the library, or whose files are, are left out.
        """
        context = super().get_context(value, parent_context)
        present = [picture for picture in value["pictures"] if picture["image"]]
        fetch_files((picture["image"] for picture in present), "gallery")
        shown = [
            {
                "image": picture["image"],
                "caption": picture["caption"],
                "enlarged": self._enlarged(picture["image"]),
            }
            for picture in present
        ]
        context["pictures"] = [picture for picture in shown if picture["enlarged"].width]
        return context

    def get_preview_value(self):
        """Show the newest pictures of the library."""
        newest = get_image_model().objects.order_by("-pk").values_list("pk", flat=True)[:5]
        pictures = [
            {"image": {"image": pk, "decorative": False, "alt_text": ""}, "caption": f"Caption {number}"}
            for number, pk in enumerate(newest, start=1)
        ]
        return self.to_python({"title": "A day of working out loud", "pictures": pictures})

    def _enlarged(self, image):
        """Return the file that a press opens; it is made together with the small ones."""
        layout = LAYOUTS["gallery"]
        return files_of(image, layout.filter_specs)[layout.enlarged_spec]
