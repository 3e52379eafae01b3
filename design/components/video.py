"""A film, or sound, that stays on its own site until the visitor asks for it."""

from django.core.exceptions import ValidationError
from django.core.files.storage import storages
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.blocks import CharBlock, StructBlock, StructValue, URLBlock
from wagtail.embeds.embeds import get_embed_hash
from wagtail.embeds.models import Embed
from wagtail.images.blocks import ImageChooserBlock

from .video_providers import PROVIDERS, Provider, provider_of

NAMES = ", ".join(provider.name for provider in PROVIDERS[:-1]) + f" or {PROVIDERS[-1].name}"
# Within the storage of pictures that visitors may see.
THUMBNAILS = "images/films/"


def player_for(address: str) -> str:
    """Return the address of the player for a film's page, or an empty string."""
    provider = provider_of(address)
    return provider.player_for(address) if provider else ""


def check_film(address: str) -> None:
    """Accept pages that can be played here.

    Raises:
        ValidationError: the address belongs to nothing that can be shown here.
    """
    if not player_for(address):
        raise ValidationError(f"Paste the address of a page on {NAMES}, for example https://youtu.be/…")


class VideoValue(StructValue):
    """A film that knows its player, and what has been found out about it."""

    # Set by ``recognise_films``; None while nobody has asked.
    known: Embed | None = None

    @cached_property
    def provider(self) -> Provider | None:
        """Where it is played from."""
        return provider_of(self["url"])

    @property
    def player(self) -> str:
        """The address that plays it, which keeps no cookies until it does."""
        return player_for(self["url"])

    @property
    def own_title(self) -> str:
        """The author's title, else the one its site told; empty if there is neither."""
        return self["title"] or (self.known.title if self.known else "")

    @property
    def name(self) -> str:
        """The title, or what kind of thing it is."""
        if self.own_title:
            return self.own_title
        return _("Sound") if self.provider and self.provider.is_sound else _("Video")

    @property
    def thumbnail(self) -> dict | None:
        """The picture that its site shows of it, kept here; None if there is none."""
        if not self.known or not self.known.thumbnail_url.startswith(THUMBNAILS):
            return None
        return {
            "url": storages["renditions"].url(self.known.thumbnail_url),
            "width": self.known.width,
            "height": self.known.height,
        }


class VideoBlock(StructBlock):
    """A film or sound on another site."""

    url = URLBlock(label="Address", validators=[check_film], help_text=f"The address of its page on {NAMES}.")
    title = CharBlock(
        required=False,
        max_length=160,
        help_text="Left empty, its own title is found out shortly after you save.",
    )
    picture = ImageChooserBlock(
        required=False, help_text="Shown until a visitor starts it. Left empty, its own is found out too."
    )

    class Meta:
        label_format = "{title} {url}"
        icon = "media"
        label = "Video or sound from elsewhere"
        description = "From YouTube, Vimeo and others. Nothing is fetched from there until it is played."
        group = "Pictures and video"
        template = "components/video.html"
        value_class = VideoValue
        preview_value = {
            "title": "How to keep a learning log",
            "url": "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
        }


def recognise_films(stream) -> None:
    """Tell each film of a stream what has been found out about it, with one query."""
    films = [child.value for child in stream if isinstance(child.value, VideoValue)]
    if not films:
        return
    by_hash = Embed.objects.in_bulk({get_embed_hash(film["url"]) for film in films}, field_name="hash")
    for film in films:
        film.known = by_hash.get(get_embed_hash(film["url"]))
