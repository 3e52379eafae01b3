"""Two doors: the two kinds of visitors, each shown their way in."""

from wagtail.blocks import CharBlock, ListBlock, StructBlock, TextBlock
from wagtail.images.blocks import ImageBlock

from .link import LabelledLinkBlock
from .picture import fetch_files


class DoorBlock(StructBlock):
    """One way into the site."""

    title = CharBlock(max_length=80)
    text = TextBlock(required=False, rows=2)
    image = ImageBlock(required=False, label="Picture")
    action = LabelledLinkBlock(label="Link")

    class Meta:
        label_format = "{title}"
        icon = "login"


class DoorsBlock(StructBlock):
    """Two large cards side by side."""

    title = CharBlock(required=False, max_length=120)
    doors = ListBlock(DoorBlock(), min_num=2, max_num=2)

    class Meta:
        label_format = "Two doors {title}"
        icon = "login"
        label = "Two doors"
        description = "Two large cards that send two kinds of visitors on their way."
        group = "Links and buttons"
        template = "components/doors.html"
        preview_value = {
            "title": "Where would you like to start?",
            "doors": [
                {
                    "title": "For teams",
                    "text": "Make learning part of how your team works.",
                    "action": {
                        "label": "See services for teams",
                        "address": "https://example.com/",
                    },
                },
                {
                    "title": "For individuals",
                    "text": "Build a network that teaches you.",
                    "action": {"label": "See coaching", "address": "https://example.com/"},
                },
            ],
        }

    def get_context(self, value, parent_context=None):
        """Fetch the files of both pictures at once."""
        fetch_files((door.get("image") for door in value["doors"]), "door")
        return super().get_context(value, parent_context)
