"""A supersampled sheet to print on: paper-cut fills, overprinted inks, fine lines and grain."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from itertools import pairwise
from math import ceil, cos, floor, hypot, radians, sin
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from .palette import INK, Colour
from .shapes import Point, Shape, bounds, circle, move

SUPERSAMPLE = 3
# Shadows are blurred, so they can be prepared on a coarse grid: it is many times faster.
SHADOW_COARSENESS = 8
GRAIN_TILE = 320
Box = tuple[int, int, int, int]


class Canvas:
    """Everything is drawn in picture pixels; the larger working sheet stays hidden."""

    def __init__(self, size: tuple[int, int], ground: Colour) -> None:
        self.width, self.height = size
        self._sheet = Image.new("RGB", (self.width * SUPERSAMPLE, self.height * SUPERSAMPLE), ground)
        self._pen = ImageDraw.Draw(self._sheet)

    def fill(self, shape: Shape, colour: Colour) -> None:
        """Opaque, flat colour."""
        self._pen.polygon(_scaled(shape), fill=colour)

    def cut(self, shape: Shape, colour: Colour, lift: float = 10) -> None:
        """Cut paper: flat colour that throws a soft shadow, deeper the higher it lies."""
        self._shadow(move(shape, lift * 0.5, lift), lift)
        self.fill(shape, colour)

    def overprint(self, shape: Shape, ink: Colour, strength: float = 1) -> None:
        """A translucent ink that multiplies with what is underneath."""
        area = self._area(shape)
        if area is None:
            return
        self._sheet.paste(self._inked(area, ink), area, _mask(shape, area, round(255 * strength)))

    def tint(self, shape: Shape, colour: Colour, strength: float) -> None:
        """A translucent body colour: for light on dark grounds, where inks would only darken."""
        area = self._area(shape)
        if area is not None:
            self._sheet.paste(colour, area, _mask(shape, area, round(255 * strength)))

    def shade(self, shape: Shape, ink: Colour, towards: float, strength: float = 0.5) -> None:
        """An ink that fades in across the shape, strongest in the direction of the angle."""
        area = self._area(shape)
        if area is None:
            return
        size = (area[2] - area[0], area[3] - area[1])
        ramp = _ramp(towards, round(255 * strength)).resize(size, Image.Resampling.BILINEAR)
        mask = ImageChops.multiply(_mask(shape, area, 255), ramp)
        self._sheet.paste(self._inked(area, ink), area, mask)

    def line(
        self,
        points: Sequence[Point],
        colour: Colour,
        width: float = 3,
        closed: bool = False,
    ) -> None:
        """A line of even width with round ends."""
        # Pillow's own thick lines vary in weight with their slope, so each stretch is a
        # rectangle of the exact width, and each bend a disc.
        path = [*points, points[0]] if closed else list(points)
        for (ax, ay), (bx, by) in pairwise(path):
            length = hypot(bx - ax, by - ay)
            if length:
                nx, ny = (by - ay) / length * width / 2, (ax - bx) / length * width / 2
                corners = [
                    (ax + nx, ay + ny),
                    (bx + nx, by + ny),
                    (bx - nx, by - ny),
                    (ax - nx, ay - ny),
                ]
                self.fill(corners, colour)
        radius = (width * SUPERSAMPLE - 1) / 2
        for x, y in _scaled(path):
            self._pen.circle((x, y), radius, fill=colour)

    def dashes(self, points: Sequence[Point], colour: Colour, width: float, every: int = 4) -> None:
        """A broken line: of every `every` points of the path, half are drawn."""
        for start in range(0, len(points) - 1, every):
            self.line(points[start : start + every // 2 + 1], colour, width)

    def dot(self, x: float, y: float, radius: float, colour: Colour) -> None:
        self.fill(circle(x, y, radius), colour)

    @contextmanager
    def within(self, shape: Shape) -> Iterator[None]:
        """What is drawn inside the block shows only inside the shape."""
        before = self._sheet.copy()
        yield
        area = self._area(shape)
        inside = self._sheet.crop(area) if area else None
        self._sheet.paste(before)
        if area and inside:
            self._sheet.paste(inside, area, _mask(shape, area, 255))

    def finish(self) -> Image.Image:
        """The picture at its real size, with the tooth of the paper on it."""
        picture = self._sheet.reduce(SUPERSAMPLE)
        grain = _grain_tile()
        paper = Image.new("L", picture.size)
        for left in range(0, self.width, GRAIN_TILE):
            for top in range(0, self.height, GRAIN_TILE):
                paper.paste(grain, (left, top))
        # The grain is centred on middle grey: less 128, it lightens as much as it darkens.
        return ImageChops.add(picture, paper.convert("RGB"), scale=1, offset=-128)

    def _area(self, shape: Shape) -> Box | None:
        """The part of the working sheet under the shape, or None when it is off the sheet."""
        left, top, right, bottom = (value * SUPERSAMPLE for value in bounds(shape))
        area = (
            max(0, floor(left)),
            max(0, floor(top)),
            min(self._sheet.width, ceil(right) + 1),
            min(self._sheet.height, ceil(bottom) + 1),
        )
        return area if area[0] < area[2] and area[1] < area[3] else None

    def _inked(self, area: Box, ink: Colour) -> Image.Image:
        table = [value * channel // 255 for channel in ink for value in range(256)]
        return self._sheet.crop(area).point(table)

    def _shadow(self, shape: Shape, softness: float) -> None:
        margin = softness * 2
        left, top, right, bottom = bounds(shape)
        corners = [(left - margin, top - margin), (right + margin, bottom + margin)]
        area = self._area(corners)
        if area is None:
            return
        size = (area[2] - area[0], area[3] - area[1])
        coarse = tuple(max(1, side // SHADOW_COARSENESS) for side in size)
        xscale, yscale = coarse[0] / size[0], coarse[1] / size[1]
        mask = Image.new("L", coarse)
        outline = [((x - area[0]) * xscale, (y - area[1]) * yscale) for x, y in _scaled(shape)]
        ImageDraw.Draw(mask).polygon(outline, fill=70)
        blur = ImageFilter.GaussianBlur(softness * SUPERSAMPLE / SHADOW_COARSENESS * 0.6)
        soft = mask.filter(blur).resize(size, Image.Resampling.BILINEAR)
        self._sheet.paste(self._inked(area, INK), area, soft)


def _scaled(points: Sequence[Point]) -> list[Point]:
    return [(x * SUPERSAMPLE, y * SUPERSAMPLE) for x, y in points]


def _mask(shape: Shape, area: Box, value: int) -> Image.Image:
    mask = Image.new("L", (area[2] - area[0], area[3] - area[1]))
    outline = [(x - area[0], y - area[1]) for x, y in _scaled(shape)]
    ImageDraw.Draw(mask).polygon(outline, fill=value)
    return mask


def _ramp(towards: float, peak: int, side: int = 32) -> Image.Image:
    """A small square gradient, black to `peak`, brightest in the direction of the angle."""
    dx, dy = cos(radians(towards)), sin(radians(towards))
    reach = (abs(dx) + abs(dy)) / 2
    values = bytearray()
    for row in range(side):
        for column in range(side):
            along = (column / (side - 1) - 0.5) * dx + (row / (side - 1) - 0.5) * dy
            values.append(round(peak * (along / reach + 1) / 2))
    return Image.frombytes("L", (side, side), bytes(values))


@cache
def _grain_tile() -> Image.Image:
    """A fine tooth around middle grey; the fixed seed keeps every run the same."""
    random = Random("paper")
    size = (GRAIN_TILE, GRAIN_TILE)
    tooth = Image.frombytes("L", size, random.randbytes(GRAIN_TILE * GRAIN_TILE))
    return tooth.filter(ImageFilter.GaussianBlur(0.7)).point(
        [128 + round((v - 128) / 24) for v in range(256)]
    )
