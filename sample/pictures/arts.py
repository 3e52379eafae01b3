"""Paint and music: brushes with their strokes, and a record being played."""

# fmt: off
# Coordinates stand in rows, as on a drawing board; a formatter would list them one by one.

from math import hypot

from .canvas import Canvas
from .palette import BLUSH, EUCALYPTUS, INK, PALE, PAPER, SUN, VERMILION, Colour, mix
from .shapes import Point, Shape, arc, band, box, circle, curve, ellipse, move, ribbon, turn


def brushes(canvas: Canvas) -> None:
    strokes: list[tuple[list[Point], Colour, float]] = [
        ([(-60, 250), (260, 190), (560, 270), (930, 180)], VERMILION, 130),
        ([(-60, 470), (300, 400), (640, 470), (1060, 350)], SUN, 150),
        ([(-60, 660), (260, 620), (520, 560), (760, 640)], EUCALYPTUS, 120),
        ([(-60, 870), (200, 800), (520, 760), (860, 860)], BLUSH, 140),
    ]
    for path, ink, width in strokes:
        _brush_stroke(canvas, path, ink, width)
    for index, (lean, reach, ferrule, tuft) in enumerate(
        (
            (-17, 560, SUN, VERMILION), (-5, 640, PALE, INK), (7, 580, SUN, EUCALYPTUS),
            (19, 520, BLUSH, SUN),
        )
    ):
        _brush(
            canvas, (1200 + index * 26 - 40, 840), lean, reach,
            (INK, VERMILION, mix(INK, BLUSH, 0.25), EUCALYPTUS)[index], ferrule, tuft,
        )
    pot = [
        (1040, 660), (1370, 660), (1340, 960), *arc(1310, 960, 30, 0, 90),
        *arc(1100, 960, 30, 90, 180),
    ]
    canvas.cut(pot, INK, 16)
    with canvas.within(pot):
        canvas.fill(
            ribbon([(1020, 800), (1120, 770), (1220, 820), (1400, 770)], [70, 70]), VERMILION,
        )
        canvas.fill(ribbon([(1020, 880), (1140, 860), (1240, 900), (1400, 860)], [22, 22]), SUN)
    canvas.fill(box(1024, 644, 362, 36, 12), mix(INK, BLUSH, 0.2))
    canvas.fill(box(900, 988, 700, 5), INK)


def _brush_stroke(canvas: Canvas, path: list[Point], ink: Colour, width: float) -> None:
    """A loaded stroke: solid body, with the last hairs running on by different lengths."""
    body = ribbon(path, [width, width, width * 0.9])
    middle = len(body) // 2
    (ax, ay), (bx, by) = body[middle - 1], body[middle]
    (cx, cy), (dx, dy) = path[-2], path[-1]
    along = ((dx - cx) / hypot(dx - cx, dy - cy), (dy - cy) / hypot(dx - cx, dy - cy))
    hairs = 15
    tips: list[Point] = []
    for hair in range(1, hairs):
        across = hair / hairs
        run = 26 + hair * 53 % 140 if hair % 2 else hair * 31 % 24
        x, y = ax + (bx - ax) * across, ay + (by - ay) * across
        tips.append((x + along[0] * run, y + along[1] * run))
    canvas.overprint(body[:middle] + tips + body[middle:], ink)
    spine = curve(path)
    for share, dry in ((-0.31, 24), (-0.12, 15), (0.08, 20), (0.27, 12)):
        canvas.fill(ribbon(move(spine[-dry::4], 0, share * width), [0, 4, 5]), PAPER)


def _brush(
    canvas: Canvas, foot: Point, lean: float, reach: float, handle: Colour, ferrule: Colour,
    tuft: Colour,
) -> None:
    x, y = foot

    def place(shape: Shape) -> Shape:
        return turn(shape, lean, foot)

    canvas.cut(
        place([(x - 12, y), (x - 22, y - reach * 0.7), (x + 22, y - reach * 0.7), (x + 12, y)]),
        handle, 8,
    )
    canvas.fill(
        place(
            [
                (x - 24, y - reach * 0.68), (x - 30, y - reach * 0.86),
                (x + 30, y - reach * 0.86), (x + 24, y - reach * 0.68),
            ]
        ),
        ferrule,
    )
    for level in (0.72, 0.75):
        canvas.line(place([(x - 24, y - reach * level), (x + 24, y - reach * level)]), INK, 2.5)
    hair = [
        (x - 30, y - reach * 0.86),
        *curve(
            [
                (x - 30, y - reach * 0.86), (x - 40, y - reach * 0.98), (x - 8, y - reach * 1.18),
                (x + 4, y - reach * 1.24), (x + 22, y - reach * 1.08), (x + 38, y - reach * 0.96),
                (x + 30, y - reach * 0.86),
            ]
        ),
    ]
    canvas.cut(place(hair), tuft, 6)


def playlist(canvas: Canvas) -> None:
    canvas.cut(turn(box(330, 120, 640, 640, 6), 9, (650, 440)), VERMILION, 16)
    sleeve = turn(box(330, 120, 640, 640, 6), 9, (650, 440))
    with canvas.within(sleeve):
        for reach in (560, 430, 300, 170):
            canvas.fill(circle(960, 860, reach), mix(VERMILION, SUN, (620 - reach) / 520))
    x, y = 420, 590
    canvas.cut(circle(x, y, 400), INK, 20)
    for groove in range(178, 390, 24):
        canvas.line(circle(x, y, groove), mix(INK, BLUSH, 0.22), 2, closed=True)
    for start in (-62, 118):
        canvas.tint(band(x, y, 160, 392, start, start + 24), PAPER, 0.13)
    canvas.fill(circle(x, y, 138), SUN)
    canvas.fill(arc(x, y, 138, 0, 180), BLUSH)
    canvas.fill(circle(x, y, 58), VERMILION)
    canvas.dot(x, y, 13, PAPER)
    for index, height in enumerate(
        (60, 120, 210, 150, 280, 360, 240, 330, 180, 250, 130, 190, 90, 50)
    ):
        left = 1010 + index * 40
        colour = (EUCALYPTUS, INK, EUCALYPTUS, VERMILION)[index % 4]
        canvas.fill(box(left, 560 - height / 2, 24, height, 12), colour)
    for row in range(3):
        top = 820 + row * 76
        width = (500, 420, 460)[row]
        canvas.fill(circle(985, top, 24), (SUN, VERMILION, EUCALYPTUS)[row])
        canvas.fill([(978, top - 11), (978, top + 11), (997, top)], PAPER)
        canvas.line([(1040, top), (1040 + width, top)], mix(PALE, EUCALYPTUS, 0.5), 7)
        canvas.line([(1040, top), (1040 + width * (0.5, 0.8, 0.3)[row], top)], INK, 7)
        canvas.dot(1040 + width * (0.5, 0.8, 0.3)[row], top, 13, INK)
    for x, y, size in ((1180, 180, 1.0), (1380, 250, 0.8)):
        for side in (0, 78 * size):
            canvas.fill(
                turn(
                    ellipse(x + side, y + 92 * size, 27 * size, 20 * size), -20,
                    (x + side, y + 92 * size),
                ),
                INK,
            )
            canvas.line(
                [(x + side + 23 * size, y + 86 * size), (x + side + 23 * size, y - 30 * size)],
                INK, 8 * size,
            )
        canvas.fill(
            [
                (x + 19 * size, y - 34 * size), (x + 105 * size, y - 50 * size),
                (x + 105 * size, y - 20 * size), (x + 19 * size, y - 4 * size),
            ],
            INK,
        )
