"""The opening picture: a lamp on the hillside, and what spreads from it."""

# fmt: off
# Coordinates stand in rows, as on a drawing board; a formatter would list them one by one.

from .canvas import Canvas
from .palette import EUCALYPTUS, INK, PALE, PAPER, SKY, SUN, VERMILION, mix
from .shapes import arc, box, circle, ellipse, ridge


def hero(canvas: Canvas) -> None:
    canvas.fill(circle(1085, 505, 372), SUN)
    canvas.overprint(circle(1085, 505, 268), mix(SUN, VERMILION, 0.35), 0.5)
    canvas.cut(
        ridge([(-40, 760), (220, 640), (520, 730), (820, 660), (1180, 760), (1640, 600)], 1240),
        SKY,
    )
    canvas.cut(
        ridge(
            [
                (-40, 720), (180, 740), (480, 860), (760, 800), (1120, 700), (1400, 790),
                (1640, 760),
            ],
            1240,
        ),
        PALE,
    )
    canvas.cut(
        ridge([(560, 960), (900, 790), (1180, 840), (1420, 720), (1640, 690)], 1240), VERMILION,
    )
    canvas.cut(
        ridge([(-40, 905), (260, 870), (560, 905), (900, 1010), (1240, 960), (1640, 1010)], 1240),
        EUCALYPTUS,
    )
    front = ridge(
        [(-40, 1120), (300, 1080), (700, 1120), (1100, 1110), (1400, 1040), (1640, 1060)], 1240,
    )
    canvas.cut(front, INK, 14)
    for x, y, size in ((1250, 1000, 74), (1345, 985, 104), (1432, 992, 62)):
        _tree(canvas, x, y, size)
    canvas.tint(circle(392, 726, 108), SUN, 0.4)
    canvas.tint(circle(392, 726, 66), PAPER, 0.4)
    _constellation(canvas)
    _hill_desk(canvas, 352, 884)


def _tree(canvas: Canvas, x: float, ground: float, size: float) -> None:
    canvas.cut(
        ellipse(x, ground - size * 1.15, size * 0.42, size * 0.8), mix(EUCALYPTUS, INK, 0.45), 5,
    )
    canvas.line([(x, ground + 12), (x, ground - size * 1.3)], PALE, 3)
    for lift in (0.75, 1.05):
        canvas.line(
            [(x, ground - size * lift), (x + size * 0.2, ground - size * (lift + 0.25))], PALE,
            2.5,
        )


def _constellation(canvas: Canvas) -> None:
    """Sparks that leave the lamp, meet, and spread out over the sun."""
    stars = [
        (392, 724), (500, 640), (430, 500), (640, 560), (600, 400), (770, 455), (560, 250),
        (745, 290), (905, 340), (925, 520), (1060, 425), (900, 180), (1075, 250), (1225, 330),
        (1200, 510), (1255, 165), (1380, 420), (1420, 250),
    ]
    links = [
        (0, 1), (0, 2), (1, 3), (2, 4), (
            3, 4,
        ), (3, 5), (4, 7), (4, 6), (5, 7), (5, 8), (7, 8), (6, 7),
        (5, 9), (9, 10), (8, 10), (8, 12), (7, 11), (
            11, 12,
        ), (12, 13), (10, 13), (10, 14), (13, 14),
        (12, 15), (13, 16), (13, 17), (14, 16), (15, 17), (16, 17),
    ]
    for start, end in links:
        canvas.line([stars[start], stars[end]], INK, 2.5)
    for index, (x, y) in enumerate(stars[1:]):
        radius = (9, 13, 8, 18, 11)[index % 5]
        canvas.dot(x, y, radius, (INK, VERMILION, INK, PAPER, EUCALYPTUS)[index % 5])
        if index % 5 == 3:
            canvas.line(circle(x, y, radius), INK, 3, closed=True)
    for x, y in ((1060, 425), (745, 290)):
        canvas.line(circle(x, y, 32), INK, 2.5, closed=True)


def _hill_desk(canvas: Canvas, x: float, ground: float) -> None:
    """A writing desk with a lit lamp, a stack of books and an empty stool."""
    top = ground - 96
    for spread in (-1, 1):
        canvas.line([(x + spread * 78, top), (x + spread * 98, ground + 22)], INK, 8)
    canvas.fill(box(x - 122, top - 8, 244, 15, 4), INK)
    canvas.fill(box(x - 98, top - 26, 86, 18), VERMILION)
    canvas.fill(box(x - 90, top - 42, 70, 16), PAPER)
    canvas.line([(x + 70, top - 8), (x + 70, top - 58), (x + 46, top - 80)], INK, 6)
    canvas.fill(box(x + 48, top - 14, 44, 8, 3), INK)
    canvas.fill(arc(x + 40, top - 62, 30, 165, 345), VERMILION)
    canvas.fill(arc(x + 40, top - 62, 13, -15, 165), PAPER)
    canvas.fill(box(x - 190, ground - 46, 66, 12, 5), INK)
    for foot in (-184, -130):
        canvas.line([(x + foot, ground - 40), (x + foot, ground + 20)], INK, 6)
