"""The sample pictures, drawn by code: `PICTURES` is the register and `draw` the press."""

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from . import (
    arts,
    emblems,
    hillside,
    journeys,
    meeting_places,
    office,
    open_air,
    pegboard,
    people,
    reading,
    stationery,
    still_life,
    theatre,
    voices,
    workbench,
)
from .canvas import Canvas
from .palette import BLUSH, EUCALYPTUS, INK, PALE, PAPER, SKY, SUN, VERMILION, Colour

WIDE = (1600, 1067)
AVATAR = (800, 800)
BADGE = (600, 600)


@dataclass(frozen=True)
class SamplePicture:
    """One picture: what it is called, what it shows, and how it is drawn."""

    title: str
    description: str
    scene: Callable[[Canvas], None]
    ground: Colour
    size: tuple[int, int] = WIDE
    focal_point: tuple[float, float] | None = None
    """Where to keep the crop, as shares of width and height; the middle when there is none."""


PICTURES: dict[str, SamplePicture] = {
    "hero": SamplePicture(
        "A lamp on the hillside",
        "Paper-cut hills under a big sun, with a web of connected dots rising from a lit desk.",
        hillside.hero, BLUSH, (1600, 1200), (0.55, 0.42),
    ),
    "desk": SamplePicture(
        "A desk by the window",
        "A desk by a window with a yellow lamp, an open notebook, a mug and a vase of eucalyptus.",
        still_life.desk, PALE, (1200, 1500), (0.55, 0.55),
    ),
    "teams": SamplePicture(
        "Around one table",
        "People around a round table seen from above, with overlapping papers and one free chair.",
        people.teams, PALE, focal_point=(0.59, 0.51),
    ),
    "individuals": SamplePicture(
        "Stepping stones",
        "A figure on stepping stones that lead across dark green water to a red rising sun.",
        people.individuals, SKY, focal_point=(0.55, 0.55),
    ),
    "network": SamplePicture(
        "Ties",
        "Coloured arcs that join a row of dots, large and small, on a dark ground.",
        people.network, INK, focal_point=(0.5, 0.6),
    ),
    "train": SamplePicture(
        "The regional train",
        "A red regional train crosses a viaduct in front of hills and a low sun.",
        journeys.train, BLUSH, focal_point=(0.55, 0.55),
    ),
    "microphone": SamplePicture(
        "On the record",
        "A hand-held microphone on a yellow ground, with rings of sound around its head.",
        voices.microphone, SUN, focal_point=(0.58, 0.45),
    ),
    "stage": SamplePicture(
        "The conference stage",
        "A speaker on a lit stage in front of rows of seats, most of them taken.",
        theatre.stage, INK, focal_point=(0.52, 0.55),
    ),
    "book": SamplePicture(
        "An open book",
        "An open book from which green sprigs, planets and small moons rise.",
        reading.book, VERMILION, focal_point=(0.5, 0.6),
    ),
    "bookshelf": SamplePicture(
        "The bookshelf",
        "Books standing and leaning on a shelf beside a trailing plant in a red pot.",
        reading.bookshelf, PAPER, focal_point=(0.5, 0.45),
    ),
    "playlist": SamplePicture(
        "A playlist",
        "A record beside its sleeve, with a waveform and three tracks being played.",
        arts.playlist, PALE, focal_point=(0.4, 0.5),
    ),
    "masks": SamplePicture(
        "Two masks",
        "A laughing theatre mask half covers a weeping one, each with its ribbon.",
        theatre.masks, EUCALYPTUS, focal_point=(0.54, 0.5),
    ),
    "slides": SamplePicture(
        "A storyboard",
        "Six picture cards pinned along one thread, like a storyboard.",
        stationery.slides, SKY,
    ),
    "brushes": SamplePicture(
        "Brushes and strokes",
        "Four paint brushes in a pot beside broad, overlapping strokes of colour.",
        arts.brushes, PAPER, focal_point=(0.68, 0.5),
    ),
    "workbench": SamplePicture(
        "Bits and bobs",
        "A workbench with a cabinet of small coloured drawers, pencils, nuts and paper tags.",
        workbench.workbench, BLUSH, focal_point=(0.6, 0.5),
    ),
    "toolbox": SamplePicture(
        "Ten tools",
        "Ten tools hang in two rows on a green pegboard.",
        pegboard.toolbox, EUCALYPTUS,
    ),
    "calendar": SamplePicture(
        "The week again",
        "A wall calendar of coloured tiles with a big yellow sign of two arrows in a loop.",
        office.calendar, PALE, focal_point=(0.6, 0.55),
    ),
    "packing": SamplePicture(
        "Packed for a conference",
        "An open suitcase with a folded shirt, a notebook, a towel and a name badge.",
        office.packing, VERMILION, focal_point=(0.6, 0.5),
    ),
    "phone": SamplePicture(
        "From the phone",
        "A phone from which coloured speech shapes fly out.",
        voices.phone, BLUSH, focal_point=(0.48, 0.45),
    ),
    "compass": SamplePicture(
        "Finding the way",
        "A compass on a map with contour lines, a river and a dashed red route.",
        open_air.compass, PALE, focal_point=(0.62, 0.52),
    ),
    "magnifier": SamplePicture(
        "A closer look",
        "A magnifier over an office floor plan shows three people at one table.",
        office.magnifier, SKY, focal_point=(0.5, 0.45),
    ),
    "camera": SamplePicture(
        "In the frame",
        "A film camera on a tripod casts its view on a figure in a frame.",
        theatre.camera, PAPER, focal_point=(0.5, 0.45),
    ),
    "bird": SamplePicture(
        "Birds on the wires",
        "Birds of many colours sit on crossing wires above a hill with a low sun.",
        open_air.bird, SKY, focal_point=(0.55, 0.45),
    ),
    "bridge": SamplePicture(
        "Building the bridge",
        "A crane lowers the last piece of a bridge between two cliffs with people on both sides.",
        journeys.bridge, SUN, focal_point=(0.5, 0.5),
    ),
    "conversation": SamplePicture(
        "Two armchairs",
        "Two armchairs face each other, and two speech shapes overlap above them.",
        meeting_places.conversation, PALE, focal_point=(0.5, 0.5),
    ),
    "cafe": SamplePicture(
        "The third place",
        "A café table with two chairs under string lights at dusk, beside a striped awning.",
        meeting_places.cafe, INK, focal_point=(0.5, 0.6),
    ),
    "letters": SamplePicture(
        "Pass it on",
        "An open envelope with pages in it, and three paper planes that fly away from it.",
        stationery.letters, EUCALYPTUS, focal_point=(0.5, 0.5),
    ),
    "shelf-downloads": SamplePicture(
        "Worksheets",
        "A fanned stack of worksheets tied with a red ribbon.",
        stationery.worksheets, SUN, focal_point=(0.58, 0.5),
    ),
    "lectern": SamplePicture(
        "The lectern",
        "A lectern with a microphone, rings of sound above it and an audience in front.",
        voices.lectern, VERMILION, focal_point=(0.63, 0.6),
    ),
    "portrait-a": SamplePicture(
        "Abstract bust in green",
        "A simple geometric bust without a face: long dark hair and a green coat.",
        emblems.portrait_a, BLUSH, AVATAR,
    ),
    "portrait-b": SamplePicture(
        "Abstract bust in red",
        "A simple geometric bust without a face: round yellow glasses and a red coat.",
        emblems.portrait_b, PALE, AVATAR,
    ),
    "portrait-c": SamplePicture(
        "Abstract bust in aubergine",
        "A simple geometric bust without a face: a bun, beads and a dark coat.",
        emblems.portrait_c, SUN, AVATAR,
    ),
    "badge-a": SamplePicture(
        "Rosette with a spark",
        "A red rosette with a spark in the middle.",
        emblems.badge_a, PAPER, BADGE,
    ),
    "badge-b": SamplePicture(
        "Rosette with leaves",
        "A green rosette with a red leaf between two sprigs.",
        emblems.badge_b, PAPER, BADGE,
    ),
    "badge-c": SamplePicture(
        "Rosette with a network",
        "A dark rosette with five connected dots around a sixth.",
        emblems.badge_c, PAPER, BADGE,
    ),
}  # fmt: skip


def draw(key: str) -> Image.Image:
    """The picture as an RGB image; the same pixels on every run."""
    picture = PICTURES[key]
    canvas = Canvas(picture.size, picture.ground)
    picture.scene(canvas)
    return canvas.finish()
