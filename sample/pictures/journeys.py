"""On the way: the regional train and the unfinished bridge."""

# fmt: off
# Coordinates stand in rows, as on a drawing board; a formatter would list them one by one.

from .canvas import Canvas
from .motifs import figure
from .palette import BLUSH, EUCALYPTUS, INK, PALE, PAPER, SKY, SUN, VERMILION, mix
from .shapes import arc, band, box, circle, curve, ellipse, ridge


def train(canvas: Canvas) -> None:
    canvas.fill(circle(420, 400, 215), SUN)
    canvas.fill(
        ridge([(-40, 470), (300, 420), (640, 330), (980, 440), (1300, 300), (1640, 400)], 900),
        mix(BLUSH, VERMILION, 0.42),
    )
    canvas.cut(
        ridge([(-40, 560), (260, 600), (620, 500), (1000, 560), (1300, 470), (1640, 540)], 900),
        PALE,
    )
    canvas.cut(ridge([(-40, 640), (400, 600), (900, 640), (1640, 570)], 1100), EUCALYPTUS)
    for row in range(5):
        y = 800 + row * 62
        field = [(-60, y + 30), (400, y - 30 - row * 4), (900, y + 22), (1700, y - 70 + row * 10)]
        canvas.fill(
            ridge(field, 1100),
            (
                mix(EUCALYPTUS, INK, 0.3), SUN, mix(SUN, VERMILION, 0.4), INK,
                mix(EUCALYPTUS, INK, 0.3),
            )[row],
        )
    _viaduct(canvas)
    for x in (180, 640, 1100, 1560):
        canvas.line([(x, 700), (x, 430)], INK, 7)
        canvas.line([(x, 448), (x - 86, 448)], INK, 5)
        canvas.line([(x, 478), (x - 60, 448)], INK, 3)
    canvas.line([(-10, 450), (1610, 450)], INK, 2.5)
    _carriages(canvas)


def _viaduct(canvas: Canvas) -> None:
    """A low line of arches; the fields show through because each pier is drawn on its own."""
    canvas.cut(box(-10, 690, 1620, 44), PAPER, 10)
    for start in range(-90, 1650, 230):
        pier = [
            (start - 116, 730), (start + 116, 730), *arc(start + 115, 860, 83, 270, 180),
            (start + 32, 1080), (start - 32, 1080), *arc(start - 115, 860, 83, 360, 270),
        ]
        canvas.cut(pier, PAPER, 8)
        canvas.shade(pier, BLUSH, 90, 0.9)
    canvas.fill(box(-10, 724, 1620, 9), mix(BLUSH, INK, 0.2))


def _carriages(canvas: Canvas) -> None:
    top, bottom = 505, 676
    nose = [
        (610, top), *curve([(1240, top), (1345, top + 26), (1412, top + 110), (1420, bottom)]),
        (610, bottom),
    ]
    rear = [(-20, top), (590, top), (590, bottom), (-20, bottom)]
    for body in (rear, nose):
        canvas.cut(body, VERMILION, 8)
        with canvas.within(body):
            canvas.fill(box(-20, bottom - 44, 1640, 14), PAPER)
            canvas.fill(box(-20, bottom - 24, 1640, 30), INK)
    canvas.fill(box(586, top + 22, 28, bottom - top - 30), INK)
    canvas.fill(
        [
            (1290, top + 40), *curve([(1334, top + 40), (1370, top + 66), (1388, top + 100)]),
            (1290, top + 100),
        ],
        INK,
    )
    for x in (40, 170, 300, 640, 770, 1030, 1160):
        canvas.fill(box(x, top + 36, 104, 64, 12), SKY)
        canvas.fill(
            [(x + 58, top + 36), (x + 84, top + 36), (x + 52, top + 100), (x + 26, top + 100)],
            PAPER,
        )
    for x in (436, 900):
        canvas.fill(box(x, top + 30, 100, 112, 8), mix(VERMILION, INK, 0.28))
        canvas.fill(box(x + 12, top + 42, 34, 56, 6), SKY)
        canvas.fill(box(x + 54, top + 42, 34, 56, 6), SKY)
    for x in (90, 200, 440, 540, 680, 790, 1180, 1290):
        canvas.dot(x, bottom + 4, 19, INK)
        canvas.dot(x, bottom + 4, 7, PALE)
    canvas.line([(330, top), (360, 470), (330, 452), (390, 452)], INK, 4)
    canvas.dot(1398, bottom - 52, 9, SUN)


def bridge(canvas: Canvas) -> None:
    canvas.fill(circle(1010, 372, 190), PAPER)
    canvas.overprint(
        ridge([(300, 640), (620, 520), (900, 600), (1260, 500), (1400, 560)], 900), BLUSH,
    )
    canvas.fill(box(0, 850, 1600, 220), SKY)
    for x, y, width in (
        (620, 905, 120), (900, 940, 190), (760, 990, 150), (1060, 1010, 110), (980, 885, 70),
    ):
        canvas.line([(x - width / 2, y), (x + width / 2, y)], PAPER, 5)
    deck = 560
    for centre, start, end in ((800, 180, 243), (800, 297, 360)):
        canvas.fill(band(centre, 960, 372, 404, start, end), VERMILION)
    for x in (440, 500, 560, 620, 980, 1040, 1100, 1160):
        height = 960 - (388**2 - (x - 800) ** 2) ** 0.5
        canvas.line([(x, deck + 10), (x, height)], VERMILION, 9)
    canvas.cut(box(300, deck - 14, 372, 30), INK, 8)
    canvas.cut(box(946, deck - 14, 372, 30), INK, 8)
    left = [
        (-10, deck - 14), (360, deck - 14),
        *curve([(392, 640), (372, 740), (430, 850), (470, 960), (520, 1080)]), (-10, 1080),
    ]
    right = [
        (1610, deck - 14), (1236, deck - 14),
        *curve([(1212, 650), (1240, 760), (1190, 880), (1160, 980), (1100, 1080)]), (1610, 1080),
    ]
    for cliff, colour in ((left, EUCALYPTUS), (right, INK)):
        canvas.cut(cliff, colour, 12)
        with canvas.within(cliff):
            for level in range(4):
                y = 660 + level * 105
                canvas.line(
                    curve(
                        [
                            (-20, y), (200, y + 26), (420, y - 8), (800, y), (1200, y + 12),
                            (1400, y - 20), (1620, y + 16),
                        ]
                    ),
                    mix(colour, PAPER, 0.25), 4,
                )
    _crane(canvas, 1360, deck - 14)
    canvas.line([(792, 182), (792, 420)], INK, 3)
    canvas.line([(720, 486), (792, 420), (864, 486)], INK, 3)
    canvas.cut(box(690, 486, 204, 30), VERMILION, 8)
    for x, colour in ((610, VERMILION), (548, INK), (1000, EUCALYPTUS)):
        figure(canvas, x, deck - 12, 118, colour)
    for x, size in ((60, 90), (130, 130), (210, 80)):
        canvas.line([(x, deck - 10), (x, deck - 14 - size)], INK, 5)
        canvas.fill(
            ellipse(x, deck - 30 - size, size * 0.34, size * 0.6), mix(EUCALYPTUS, INK, 0.35),
        )


def _crane(canvas: Canvas, x: float, ground: float) -> None:
    mast = 166
    for side in (-20, 20):
        canvas.line([(x + side, ground), (x + side, mast)], INK, 6)
    for step in range(9):
        y = ground - step * 42
        canvas.line([(x - 20, y), (x + 20, y - 42)], INK, 3)
    canvas.fill(
        [
            (x + 150, mast - 16), (x + 150, mast + 16), (700, mast + 16), (680, mast),
            (700, mast - 16),
        ],
        INK,
    )
    canvas.fill(box(x + 84, mast + 10, 70, 62, 4), VERMILION)
    canvas.line([(x, mast - 80), (860, mast - 10)], INK, 3)
    canvas.line([(x, mast - 80), (x + 140, mast - 10)], INK, 3)
    canvas.fill([(x - 22, mast), (x, mast - 84), (x + 22, mast)], INK)
