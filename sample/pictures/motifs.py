"""Small things that several scenes share: sheets of paper, sprigs, figures, speech shapes."""

from collections.abc import Sequence
from itertools import pairwise
from math import atan2, degrees, dist

from .canvas import Canvas
from .palette import BLUSH, EUCALYPTUS, INK, PAPER, Colour, mix
from .shapes import Point, Shape, arc, band, box, circle, curve, ellipse, leaf, move, turn


def sheet(
    canvas: Canvas,
    centre: Point,
    size: Point,
    tilt: float,
    colour: Colour = PAPER,
    lines: int = 0,
    ink: Colour = INK,
) -> None:
    """A piece of paper, tilted, with as many ruled lines of writing as asked."""
    (x, y), (width, height) = centre, size
    outline = box(x - width / 2, y - height / 2, width, height, 4)
    canvas.cut(turn(outline, tilt, centre), colour, 8)
    for row in range(lines):
        length = width * (0.42 if row == lines - 1 else 0.7 - 0.08 * (row % 2))
        left = x - width * 0.36
        level = y - height * 0.34 + row * height * 0.68 / max(1, lines - 1)
        canvas.line(turn([(left, level), (left + length, level)], tilt, centre), ink, 4)


def sprig(
    canvas: Canvas,
    stem: Sequence[Point],
    leaves: int,
    size: float,
    colour: Colour = EUCALYPTUS,
    stalk: Colour = INK,
) -> None:
    """A stem with pairs of leaves that shorten towards its tip."""
    spine = curve(stem)
    canvas.line(spine, stalk, 4)
    for index in range(leaves):
        place = int((0.38 + 0.62 * index / leaves) * (len(spine) - 2))
        x, y = spine[place]
        angle = _direction(spine[place], spine[place + 1])
        length = size * (1 - 0.45 * index / leaves)
        for side in (-1, 1):
            canvas.fill(leaf(x, y, length, length * 0.42, angle + side * 52), colour)
    x, y = spine[-1]
    canvas.fill(leaf(x, y, size * 0.6, size * 0.26, _direction(spine[-2], spine[-1])), colour)


def _direction(start: Point, end: Point) -> float:
    return degrees(atan2(end[1] - start[1], end[0] - start[0]))


def figure(canvas: Canvas, x: float, ground: float, height: float, colour: Colour) -> None:
    """A person as a playing piece: a round head over a tapering coat; (x, ground) is the feet."""
    head = height * 0.14
    wide, foot = height * 0.15, height * 0.2
    shoulder = ground - height + head * 2.12
    hem = ellipse(x, ground, foot, foot * 0.22)
    coat = [
        *hem[len(hem) // 2 :: -1],
        *arc(x, shoulder + wide, wide, 360, 180),
    ]
    canvas.fill(coat, colour)
    canvas.fill(circle(x, ground - height + head, head), colour)


def sitter(
    canvas: Canvas,
    table: Point,
    radius: float,
    angle: float,
    coat: Colour,
    scale: float = 1,
    taken: bool = True,
) -> None:
    """A chair at a round table seen from above, with someone on it unless it waits for a guest."""
    x, y = table[0] + radius + 41 * scale, table[1]

    def aim(shape: Shape) -> Shape:
        at_scale = [(x + (px - x) * scale, y + (py - y) * scale) for px, py in shape]
        return turn(at_scale, angle, table)

    canvas.cut(aim(box(x - 60, y - 78, 150, 156, 44)), PAPER, 8)
    canvas.fill(aim(band(x - 10, y, 98, 122, -52, 52)), mix(coat, INK, 0.35) if taken else INK)
    if not taken:
        return
    canvas.cut(aim(ellipse(x + 22, y, 50, 104)), coat, 8)
    for side in (-1, 1):
        shoulder = (x + 20, y + side * 78)
        arm = turn(box(x - 92, shoulder[1] - 19, 120, 38, 19), side * 14, shoulder)
        canvas.fill(aim(arm), coat)
    canvas.cut(aim(circle(x + 14, y, 44)), BLUSH if coat == INK else mix(coat, INK, 0.55), 5)


def speech(x: float, y: float, width: float, height: float, tail: Point) -> Shape:
    """A rounded speech shape around (x, y) whose tail ends at the given point."""
    corners = box(x - width / 2, y - height / 2, width, height, min(width, height) * 0.42)
    outline = _evenly(corners, 8)
    nearest = min(range(len(outline)), key=lambda index: dist(outline[index], tail))
    from_tail = outline[nearest:] + outline[:nearest]
    half_gap = round(min(width, height) * 0.16 / 8)
    return [*from_tail[half_gap : 1 - half_gap], tail]


def _evenly(outline: Shape, step: float) -> Shape:
    """The closed outline with points added on its long sides, about `step` apart."""
    points: Shape = []
    for (ax, ay), (bx, by) in pairwise([*outline, outline[0]]):
        pieces = max(1, round(dist((ax, ay), (bx, by)) / step))
        shares = (piece / pieces for piece in range(pieces))
        points += [(ax + (bx - ax) * share, ay + (by - ay) * share) for share in shares]
    return points


def plane(x: float, y: float, size: float, tilt: float) -> tuple[Shape, Shape, Shape]:
    """A paper plane flying right: its far wing, its keel in shadow, and its near wing."""
    far = [(0, 0), (-1.0, -0.62), (-0.72, -0.12)]
    keel = [(0, 0), (-0.72, -0.12), (-0.62, 0.34)]
    near = [(0, 0), (-0.72, -0.02), (-1.06, 0.3)]

    def placed(part: list[Point]) -> Shape:
        return turn(move([(px * size, py * size) for px, py in part], x, y), tilt, (x, y))

    return placed(far), placed(keel), placed(near)
