"""A sound file that the author uploaded, with a player."""

from django.urls import reverse
from wagtail.blocks import CharBlock, StructBlock, StructValue
from wagtailmedia.blocks import AudioChooserBlock
from wagtailmedia.models import get_media_model

from .text import TextBlock


def played_at(media) -> str:
    """Return where a file of the library is played from: this site, which leads on to a bucket."""
    _folder, _, name = media.file.name.partition("/")
    return reverse("media_file", args=[name])


class AudioValue(StructValue):
    """A sound file that knows its address."""

    @property
    def address(self) -> str:
        """Where it is played from."""
        return played_at(self["sound"])


class AudioBlock(StructBlock):
    """Sound, with what is said in it."""

    sound = AudioChooserBlock(label="Sound file")
    title = CharBlock(
        required=False, max_length=160, help_text="If it should read differently from the file's own title."
    )
    transcript = TextBlock(
        required=False, help_text="What is said, for those who can't hear it or would rather read."
    )

    class Meta:
        label_format = "Sound {title}"
        icon = "wagtailmedia-audio"
        label = "Sound"
        description = "A sound file of your own, with a player and its words."
        group = "Pictures and video"
        template = "components/audio.html"
        value_class = AudioValue

    def get_preview_value(self):
        """Show the newest sound file of the library."""
        sounds = get_media_model().objects.filter(type="audio")
        newest = sounds.order_by("-pk").values_list("pk", flat=True).first()
        transcript = "<p>Good morning, and welcome to a walk through the week.</p>"
        return self.to_python({"sound": newest, "title": "A walk through the week", "transcript": transcript})
