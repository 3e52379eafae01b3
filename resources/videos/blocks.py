"""The film of a page: on another site, or a file of the author's own."""

from functools import partial

from django.core.exceptions import ValidationError
from wagtail.blocks import StreamBlock, StructBlock, StructValue
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtailmedia.blocks import VideoChooserBlock
from wagtailmedia.models import get_media_model

from core.media_kinds import CAPTIONS, CONTENT_TYPES, VIDEO
from core.view_restrictions import is_for, is_for_everybody
from design.components.audio import played_at
from design.components.video import VideoBlock, recognise_films


class OwnFilmValue(StructValue):
    """A film that knows its address."""

    @property
    def address(self) -> str:
        """Where it is played from."""
        return played_at(self["film"])

    @property
    def content_type(self) -> str:
        """What it is (a media type)."""
        return CONTENT_TYPES[VIDEO].get(self["film"].file_extension.lower(), "")


class OwnFilmBlock(StructBlock):
    """A film of the library, with its captions."""

    film = VideoChooserBlock(label="Film")
    picture = ImageChooserBlock(required=False, help_text="Shown until a visitor starts it.")
    captions = DocumentChooserBlock(
        required=False,
        help_text="A file of your library whose name ends in .vtt, with what is said at which moment.",
    )

    def clean(self, value):
        """Refuse captions that no browser reads.

        Raises:
            StructBlockValidationError: they are another kind of file.
        """
        cleaned = super().clean(value)
        captions = cleaned["captions"]
        if captions and captions.file_extension.lower() != CAPTIONS:
            wrong = ValidationError("Captions are a file whose name ends in .vtt, which this one isn’t.")
            raise StructBlockValidationError(block_errors={"captions": wrong})
        return cleaned

    class Meta:
        icon = "media"
        label = "A film of your own"
        description = "A file from your library. Nothing is fetched until it is played."
        group = "Pictures and video"
        template = "resources/videos/own_film.html"
        value_class = OwnFilmValue

    def get_context(self, value, parent_context=None):
        """Add ``is_offered``: whether this visitor may have the film."""
        context = super().get_context(value, parent_context)
        film, request = value["film"], context.get("request")
        may_have = partial(is_for, request) if request else is_for_everybody
        context["is_offered"] = film is not None and may_have(film.collection)
        return context

    def get_preview_value(self):
        """Show the newest film of the library."""
        films = get_media_model().objects.filter(type=VIDEO)
        newest = films.order_by("-pk").values_list("pk", flat=True).first()
        return self.to_python({"film": newest, "picture": None, "captions": None})


class FilmBlock(StreamBlock):
    """One film, from either place."""

    video = VideoBlock()
    own_film = OwnFilmBlock()

    class Meta:
        max_num = 1
        template = "body.html"

    def get_context(self, value, parent_context=None):
        """Tell the film what has been found out about it."""
        recognise_films(value)
        return super().get_context(value, parent_context)
