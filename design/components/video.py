"""A film that stays on its own site until the visitor asks for it."""

import re

from django.core.exceptions import ValidationError
from wagtail.blocks import CharBlock, StructBlock, StructValue, URLBlock
from wagtail.images.blocks import ImageChooserBlock

# Each pattern's first group is the film's id; the address beside it plays it.
PLAYERS = [
    (
        re.compile(r"^https://(?:www\.|m\.)?youtube\.com/(?:watch\?(?:.*&)?v=|shorts/|live/)([\w-]{6,20})"),
        "https://www.youtube-nocookie.com/embed/{}?autoplay=1",
    ),
    (
        re.compile(r"^https://youtu\.be/([\w-]{6,20})"),
        "https://www.youtube-nocookie.com/embed/{}?autoplay=1",
    ),
    (
        re.compile(r"^https://(?:www\.)?vimeo\.com/(\d+)"),
        "https://player.vimeo.com/video/{}?autoplay=1&dnt=1",
    ),
]


def player_for(address: str) -> str:
    """Return the address of the player for a film's page, or an empty string."""
    for pattern, player in PLAYERS:
        found = pattern.match(address)
        if found:
            return player.format(found[1])
    return ""


def check_film(address: str) -> None:
    """Accept pages of films on YouTube and Vimeo.

    Raises:
        ValidationError: the address belongs to no film that can be shown here.
    """
    if not player_for(address):
        raise ValidationError(
            "Paste the address of a video on YouTube or Vimeo, for example https://youtu.be/…"
        )


class VideoValue(StructValue):
    """A film that knows its player."""

    @property
    def player(self) -> str:
        """The address that plays it, which keeps no cookies until it does."""
        return player_for(self["url"])


class VideoBlock(StructBlock):
    """A film on YouTube or Vimeo."""

    title = CharBlock(max_length=160, help_text="What the video is called.")
    url = URLBlock(
        label="Address", validators=[check_film], help_text="The video's page on YouTube or Vimeo."
    )
    picture = ImageChooserBlock(required=False, help_text="Shown until a visitor starts the video.")

    class Meta:
        label_format = "{title}"
        icon = "media"
        label = "Video"
        description = "A video from YouTube or Vimeo. Nothing is fetched from there until it is played."
        group = "Pictures and video"
        template = "components/video.html"
        value_class = VideoValue
        preview_value = {
            "title": "How to keep a learning log",
            "url": "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
        }
