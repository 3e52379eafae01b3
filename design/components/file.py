"""A file to download."""

from wagtail.blocks import CharBlock, StructBlock
from wagtail.documents import get_document_model
from wagtail.documents.blocks import DocumentChooserBlock


class FileBlock(StructBlock):
    """A file from the author's library."""

    document = DocumentChooserBlock(label="File")
    title = CharBlock(
        required=False,
        max_length=160,
        help_text="If it should read differently from the file's own title.",
    )

    class Meta:
        label_format = "File {title}"
        icon = "doc-full-inverse"
        label = "File"
        description = "A file to download, shown with its kind and size."
        group = "Links and buttons"
        template = "components/file.html"

    def get_preview_value(self):
        """Show the newest file of the library."""
        newest = get_document_model().objects.order_by("-pk").values_list("pk", flat=True).first()
        return self.to_python({"document": newest, "title": ""})
