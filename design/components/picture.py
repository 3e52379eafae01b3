"""Pictures that fit every screen, and the block that puts one into a page."""

import fcntl
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Prefetch, prefetch_related_objects
from wagtail.blocks import CharBlock, ChoiceBlock, StructBlock
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock
from wagtail.images.models import Filter
from wagtail.images.shortcuts import get_renditions_or_not_found

# The first format a browser understands is the one it fetches.
MODERN_FORMATS = ("avif", "webp")
FALLBACK_FORMAT = "jpeg"

# The formats in which pictures are shown besides the fallback; a feed needs none of them.
_formats: ContextVar[tuple[str, ...]] = ContextVar("formats", default=MODERN_FORMATS)


@contextmanager
def one_file_each() -> Iterator[None]:
    """Show each picture by its fallback file alone; the others aren't even made."""
    outside = _formats.set(())
    try:
        yield
    finally:
        _formats.reset(outside)


@dataclass(frozen=True)
class Layout:
    """One way in which pictures are shown.

    Attributes:
        resizes: Wagtail's resize rules, smallest first, for screens of different widths.
        sizes: the width at which the browser will show it (HTML's ``sizes``).
        enlarged: the resize rule of the file that a press on the picture opens, if any.
    """

    resizes: tuple[str, ...]
    sizes: str
    enlarged: str = ""

    def specs(self, file_format: str) -> list[str]:
        """Return Wagtail's filter specs for this format, smallest first."""
        return [f"{resize}|format-{file_format}" for resize in self.resizes]

    @property
    def sources(self) -> dict[str, list[str]]:
        """The filter specs of each format that a browser is offered before the fallback."""
        return {file_format: self.specs(file_format) for file_format in _formats.get()}

    @property
    def fallback_spec(self) -> str:
        """The one file for browsers that know no modern format: of a middle size."""
        return self.specs(FALLBACK_FORMAT)[len(self.resizes) // 2]

    @property
    def enlarged_spec(self) -> str:
        """The file that a press opens: of the format that every browser in use can show."""
        return f"{self.enlarged}|format-webp"

    @property
    def filter_specs(self) -> list[str]:
        """Every file that the layout may need."""
        modern = [spec for specs in self.sources.values() for spec in specs]
        return [*modern, self.fallback_spec, *([self.enlarged_spec] if self.enlarged else [])]


LAYOUTS = {
    "lead": Layout(
        ("width-480", "width-800", "width-1200", "width-1600"),
        "(min-width: 75rem) 70rem, 100vw",
    ),
    "hero": Layout(("width-480", "width-800", "width-1200"), "(min-width: 60rem) 36rem, 100vw"),
    "full": Layout(("width-480", "width-800", "width-1600"), "100vw"),
    "wide": Layout(("width-480", "width-800", "width-1200"), "(min-width: 60rem) 56rem, 100vw"),
    "text": Layout(("width-480", "width-800", "width-1200"), "(min-width: 44rem) 40rem, 100vw"),
    "card": Layout(
        ("fill-420x280", "fill-800x533"),
        "(min-width: 75rem) 22rem, (min-width: 40rem) 45vw, 92vw",
    ),
    "door": Layout(
        ("fill-480x320", "fill-960x640"), "(min-width: 60rem) 34rem, (min-width: 40rem) 48vw, 92vw"
    ),
    # One width only: a gallery of forty is made while its first visitor waits.
    "gallery": Layout(("fill-560x420",), "(min-width: 60rem) 18rem, 46vw", enlarged="max-1600x1200"),
    "portrait": Layout(("fill-96x96", "fill-192x192"), "6rem"),
    "badge": Layout(("max-240x160",), "7.5rem"),
    "logo": Layout(("max-480x96",), "15rem"),
}


def fetch_files(pictures: Iterable, layout: str) -> None:
    """Fetch the files that a layout needs of all these pictures, with one query.

    Args:
        pictures: pictures of the library; those missing (None) are passed over.
        layout: a key of ``LAYOUTS``.
    """
    present = [picture for picture in pictures if picture is not None]
    if present:
        files = get_image_model().get_rendition_model().objects
        wanted = files.filter(filter_spec__in=LAYOUTS[layout].filter_specs)
        # The name under which Wagtail looks for files fetched beforehand.
        prefetch_related_objects(
            present, Prefetch("renditions", queryset=wanted, to_attr="prefetched_renditions")
        )


def files_of(picture, specs: list[str]) -> dict:
    """Return the files of a picture by their filter specs, making those that are missing.

    Visitors who come at once must not make the same files side by side, each holding the
    whole picture in memory; all but the first wait, and find them made. A picture whose
    own file is gone gets files of no width.
    """
    filters = [Filter(spec=spec) for spec in specs]
    found = picture.find_existing_renditions(*filters)
    if len(found) == len(filters):
        return {filter_.spec: file for filter_, file in found.items()}
    with _one_maker_of(picture):
        # Asked of the database again: another may have made them meanwhile.
        anew = type(picture).objects.get(pk=picture.pk)
        return get_renditions_or_not_found(anew, filters)


@contextmanager
def _one_maker_of(picture) -> Iterator[None]:
    """Wait until no other process of this machine makes files of the picture."""
    folder = settings.VAR_DIR / "locks"
    folder.mkdir(exist_ok=True)
    with open(folder / f"picture-{picture.pk % 64}", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


class PictureBlock(StructBlock):
    """A picture with a caption."""

    image = ImageBlock(label="Picture")
    caption = CharBlock(required=False, max_length=250)
    width = ChoiceBlock(
        choices=[
            ("text", "As wide as the text"),
            ("wide", "Wider than the text"),
            ("full", "From edge to edge"),
        ],
        default="text",
    )

    class Meta:
        label_format = "Picture {caption}"
        icon = "image"
        label = "Picture"
        description = "A picture, with a caption if it needs one."
        group = "Pictures and video"
        template = "components/picture_block.html"

    def get_preview_value(self):
        """Show the newest picture of the library."""
        newest = get_image_model().objects.order_by("-pk").values_list("pk", flat=True).first()
        return self.to_python(
            {
                "image": {"image": newest, "decorative": False, "alt_text": ""},
                "caption": "A caption says what the picture cannot.",
                "width": "text",
            }
        )
