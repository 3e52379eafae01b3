"""Things to read: the open book and the shelf."""

# fmt: off
# Coordinates stand in rows, as on a drawing board; a formatter would list them one by one.

from .canvas import Canvas
from .motifs import sprig
from .palette import BLUSH, EUCALYPTUS, INK, PALE, PAPER, SKY, SUN, VERMILION, Colour, mix
from .shapes import arc, box, circle, curve, turn


def book(canvas: Canvas) -> None:
    canvas.fill(circle(800, 470, 390), mix(VERMILION, SUN, 0.3))
    canvas.fill(circle(800, 470, 250), mix(VERMILION, SUN, 0.6))
    for tip, size in (((470, 290), 110), ((1170, 340), 104), ((640, 120), 96)):
        middle = ((800 + tip[0]) / 2 + (tip[0] - 800) * 0.16, (760 + tip[1]) / 2 + 30)
        sprig(canvas, [(800, 780), middle, tip], 6, size, mix(EUCALYPTUS, INK, 0.15), INK)
    canvas.line(curve([(1060, 170), (1180, 150), (1290, 240)]), PAPER, 4)
    canvas.line(curve([(340, 180), (430, 330), (560, 440)]), PAPER, 4)
    canvas.cut(circle(930, 250, 84), SUN, 10)
    canvas.fill(arc(930, 250, 84, 90, 270), PAPER)
    for x, y, radius, colour in (
        (1060, 170, 26, SKY), (770, 330, 38, PALE), (1290, 240, 20, PAPER), (340, 180, 30, BLUSH),
        (880, 90, 15, INK), (560, 440, 18, PAPER), (1030, 460, 24, PAPER),
    ):
        canvas.cut(circle(x, y, radius), colour, 5)
    canvas.line(circle(770, 330, 66), PAPER, 4, closed=True)
    cover = [
        (260, 770), (800, 826), (1340, 770), (1370, 990), (830, 1024), (800, 1010), (770, 1024),
        (230, 990),
    ]
    canvas.cut(cover, INK, 18)
    for side in (-1, 1):
        for leafed in range(3):
            spread, lift = 500 - leafed * 14, leafed * 14
            page = [
                (800, 800 - lift * 0.4),
                *curve(
                    [
                        (800, 800 - lift), (800 + side * 130, 726 - lift),
                        (800 + side * 330, 730 - lift), (800 + side * spread, 770 - lift),
                    ]
                ),
                (800 + side * (spread + 26), 976 - lift),
                *curve(
                    [
                        (800 + side * (spread + 26), 976 - lift), (800 + side * 340, 934 - lift),
                        (800 + side * 130, 936 - lift), (800, 1000),
                    ]
                ),
            ]
            canvas.fill(page, (mix(BLUSH, INK, 0.15), BLUSH, PAPER)[leafed])
        for row in range(4):
            y = 752 + row * 44
            canvas.line(
                curve(
                    [
                        (800 + side * 90, y + 8), (800 + side * 240, y - 14),
                        (800 + side * (430 - 70 * (row == 3)), y + 6),
                    ]
                ),
                mix(INK, PAPER, 0.35), 4,
            )
        canvas.shade(
            [(800, 770), (800 + side * 90, 740), (800 + side * 90, 940), (800, 1000)],
            mix(BLUSH, INK, 0.2), 180 if side > 0 else 0, 0.9,
        )
    canvas.fill([(826, 986), (852, 982), (858, 1060), (840, 1044), (826, 1066)], SUN)


def bookshelf(canvas: Canvas) -> None:
    canvas.fill(circle(1180, 330, 300), mix(BLUSH, PAPER, 0.3))
    canvas.cut(box(-20, 680, 1460, 36), INK, 14)
    for x in (180, 1180):
        canvas.fill([(x, 716), (x + 26, 716), (x + 26, 800), (x, 740)], mix(INK, BLUSH, 0.25))
    books = [
        (96, 70, 430, INK, SUN), (170, 96, 380, VERMILION, BLUSH), (270, 52, 452, PALE, INK),
        (326, 84, 400, SUN, VERMILION), (414, 60, 340, EUCALYPTUS, PAPER),
        (478, 110, 420, BLUSH, VERMILION),
    ]
    for x, width, height, colour, accent in books:
        _spine(canvas, x, 680, width, height, colour, accent, 0)
    _spine(canvas, 668, 672, 74, 420, INK, PALE, 13)
    _spine(canvas, 782, 670, 58, 400, VERMILION, SUN, 20)
    for level, (left, width, colour) in enumerate(
        ((980, 330, EUCALYPTUS), (1010, 280, SUN), (994, 300, INK))
    ):
        top = 680 - (level + 1) * 54
        canvas.cut(box(left, top, width, 52, 6), colour, 6)
        canvas.fill(box(left + width - 60, top, 18, 52), (SUN, VERMILION, PALE)[level])
        canvas.fill(box(left - 6, top + 8, 12, 36), PAPER)
    pot = [(1064, 372), (1236, 372), (1212, 518), (1088, 518)]
    for tip in ((1000, 170), (1150, 90), (1300, 180), (1390, 330)):
        sprig(
            canvas, [(1150, 380), ((1150 + tip[0]) / 2, tip[1] / 2 + 160), tip], 6, 86,
            EUCALYPTUS,
        )
    for end in ((1010, 640), (1330, 660)):
        sprig(
            canvas,
            [
                (1150, 376), ((1150 + end[0]) / 2 + (end[0] - 1150) * 0.45, 380), (end[0], 500),
                end,
            ],
            6, 60, mix(EUCALYPTUS, PALE, 0.4),
        )
    canvas.cut(pot, VERMILION, 8)
    canvas.fill(box(1050, 360, 200, 34, 6), mix(VERMILION, INK, 0.2))
    canvas.cut(box(380, 1010, 1260, 36), INK, 14)
    for index, (x, width, height) in enumerate(
        (
            (470, 60, 180), (536, 90, 150), (632, 50, 196), (688, 74, 166), (1180, 96, 190),
            (1282, 60, 150), (1348, 84, 204),
        )
    ):
        _spine(
            canvas, x, 1010, width, height,
            (SKY, VERMILION, INK, SUN, EUCALYPTUS, BLUSH, INK)[index],
            (INK, PAPER, SUN, INK, SUN, INK, PALE)[index], 0,
        )
    canvas.cut(circle(930, 930, 80), SUN, 8)
    canvas.fill(arc(930, 930, 80, 20, 200), mix(SUN, VERMILION, 0.5))
    canvas.line(arc(930, 930, 100, -70, 110), INK, 7)
    canvas.fill(box(870, 998, 120, 12, 4), INK)


def _spine(
    canvas: Canvas, x: float, floor: float, width: float, height: float,
    colour: Colour, accent: Colour, lean: float,
) -> None:
    """A book seen from its spine; a leaning one rests on its bottom right corner."""
    pivot = (x + width, floor)
    canvas.cut(turn(box(x, floor - height, width, height, 4), -lean, pivot), colour, 6)
    for level, thickness in ((0.12, 10), (0.16, 4), (0.82, 22)):
        canvas.fill(
            turn(box(x, floor - height * (1 - level), width, thickness), -lean, pivot), accent,
        )
    if width > 65:
        canvas.fill(
            turn(circle(x + width / 2, floor - height * 0.58, width * 0.22), -lean, pivot),
            accent,
        )
