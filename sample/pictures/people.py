"""People learning together and alone: the table, the path, the network."""

# fmt: off
# Coordinates stand in rows, as on a drawing board; a formatter would list them one by one.

from .canvas import Canvas
from .motifs import figure, sheet, sitter
from .palette import BLUSH, EUCALYPTUS, INK, PALE, PAPER, SKY, SUN, VERMILION, mix
from .shapes import arc, box, circle, curve, ellipse, ridge, turn


def teams(canvas: Canvas) -> None:
    cx, cy, radius = 940, 545, 345
    canvas.fill(circle(cx, cy, 640), mix(PALE, PAPER, 0.35))
    coats = (VERMILION, INK, EUCALYPTUS, BLUSH, INK, VERMILION, EUCALYPTUS)
    for seat, coat in enumerate(coats):
        sitter(canvas, (cx, cy), radius, seat * 360 / 7 + 12, coat, taken=seat != 3)
    canvas.cut(circle(cx, cy, radius), SUN, 22)
    canvas.line(circle(cx, cy, radius - 18), mix(SUN, VERMILION, 0.35), 3, closed=True)
    for x, y, tilt, size in (
        (800, 470, -18, (190, 250)), (1060, 430, 24, (200, 260)), (930, 660, 82, (180, 240)),
    ):
        sheet(canvas, (x, y), size, tilt, PAPER, lines=5)
    canvas.overprint(circle(880, 540, 128), VERMILION, 0.85)
    canvas.overprint(circle(1010, 560, 128), PALE)
    canvas.overprint(circle(950, 445, 128), BLUSH)
    for x, y, colour in ((1170, 640, PAPER), (735, 640, PAPER), (1090, 770, INK)):
        canvas.cut(circle(x, y, 34), colour, 6)
        canvas.fill(circle(x, y, 25), mix(INK, VERMILION, 0.3))
        canvas.line(arc(x + 38, y + 4, 13, -100, 100), colour, 8)
    canvas.cut(turn(box(1090, 300, 130, 10, 4), 50, (1150, 305)), VERMILION, 5)


def individuals(canvas: Canvas) -> None:
    canvas.fill(circle(1120, 430, 300), VERMILION)
    canvas.fill(circle(1120, 430, 205), mix(VERMILION, SUN, 0.55))
    canvas.cut(ridge([(-40, 400), (220, 330), (520, 420), (760, 470)], 480), PALE, 6)
    canvas.overprint(ridge([(-40, 440), (160, 420), (420, 450), (640, 470)], 480), PALE)
    canvas.cut(ridge([(1260, 470), (1420, 400), (1640, 330)], 480), mix(PALE, EUCALYPTUS, 0.5), 6)
    water = box(-10, 470, 1620, 620)
    canvas.fill(water, EUCALYPTUS)
    canvas.shade(water, INK, 90, 0.75)
    for row, reach in enumerate((270, 215, 160, 96)):
        canvas.fill(
            box(1120 - reach, 486 + row * 34, reach * 2, 12, 6),
            mix(VERMILION, SUN, 0.2 + row * 0.1),
        )
    stones = [
        (330, 985, 1.0), (600, 875, 0.8), (835, 770, 0.63), (905, 680, 0.48), (820, 610, 0.36),
        (880, 556, 0.27), (985, 516, 0.2), (1075, 490, 0.14),
    ]
    for x, y, scale in stones:
        canvas.tint(ellipse(x, y + 18 * scale, 250 * scale, 62 * scale), SKY, 0.22)
        canvas.cut(
            ellipse(x, y + 16 * scale, 178 * scale, 46 * scale), mix(INK, BLUSH, 0.35),
            10 * scale,
        )
        canvas.fill(ellipse(x, y, 178 * scale, 44 * scale), mix(PAPER, BLUSH, 0.4))
    for x, y, width in (
        (1240, 820, 150), (1380, 900, 220), (1120, 960, 130), (130, 700, 160), (420, 620, 100),
        (1330, 650, 90),
    ):
        canvas.line(
            curve(
                [
                    (x - width, y), (x - width / 2, y - 9), (x, y), (x + width / 2, y + 8),
                    (x + width, y),
                ]
            ),
            PALE, 3,
        )
    canvas.overprint(ellipse(640, 884, 92, 16), mix(BLUSH, INK, 0.5))
    figure(canvas, 600, 876, 250, INK)


def network(canvas: Canvas) -> None:
    base = 740
    canvas.shade(box(0, 0, 1600, 1067), INK, 270, 0.35)
    xs = [120, 262, 372, 520, 640, 800, 905, 1040, 1190, 1318, 1480]
    ties = [
        (0, 4, PALE), (2, 9, SUN), (
            1, 5, VERMILION,
        ), (3, 6, SKY), (4, 10, BLUSH), (5, 8, VERMILION),
        (6, 10, PALE), (2, 3, SUN), (7, 9, SKY), (0, 2, SKY), (5, 6, PAPER), (8, 10, SUN),
    ]
    circles = [
        (2, 9, EUCALYPTUS), (
            4, 10, VERMILION,
        ), (0, 4, PALE), (1, 5, SUN), (5, 8, BLUSH), (8, 10, SKY),
    ]
    for first, last, colour in circles:
        middle, reach = (xs[first] + xs[last]) / 2, (xs[last] - xs[first]) / 2
        canvas.tint(arc(middle, base, reach, 180, 360), colour, 0.82)
    for first, last, colour in ties:
        middle, reach = (xs[first] + xs[last]) / 2, (xs[last] - xs[first]) / 2
        canvas.line(arc(middle, base, reach, 180, 360), colour, 5)
    for first, last in ((0, 1), (3, 5), (6, 7), (9, 10), (7, 10), (1, 3)):
        middle, reach = (xs[first] + xs[last]) / 2, (xs[last] - xs[first]) / 2
        canvas.dashes(arc(middle, base, reach, 0, 180), PALE, 3)
    for index, x in enumerate(xs):
        degree = sum(index in tie[:2] for tie in ties)
        colour = (SUN, PALE, VERMILION, PAPER, SKY)[index % 5]
        canvas.dot(x, base, 14 + degree * 9, INK)
        canvas.dot(x, base, 8 + degree * 9, colour)
        if degree > 2:
            canvas.dot(x, base, 4 + degree * 4, INK)
