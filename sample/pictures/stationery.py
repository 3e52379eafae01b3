"""Things on paper: the storyboard, the letter, the worksheets."""

# fmt: off
# Coordinates stand in rows, as on a drawing board; a formatter would list them one by one.

from .canvas import Canvas
from .motifs import plane, sheet, sprig
from .palette import BLUSH, EUCALYPTUS, INK, PALE, PAPER, SKY, SUN, VERMILION, mix
from .shapes import Point, arc, box, circle, curve, leaf, move, ridge, turn


def slides(canvas: Canvas) -> None:
    cards = [
        (300, 290, -5, VERMILION), (790, 250, 3, PAPER), (1290, 310, -3, SUN),
        (330, 770, 4, EUCALYPTUS), (830, 760, -4, BLUSH), (1310, 800, 5, INK),
    ]
    for index, (x, y, tilt, ground) in enumerate(cards):
        sheet(canvas, (x, y), (412, 316), tilt, PAPER)
        frame = turn(box(x - 186, y - 138, 372, 276), tilt, (x, y))
        canvas.fill(frame, ground)
        with canvas.within(frame):
            _card(canvas, index, x, y)
    thread = curve(
        [
            (-30, 190), (120, 130), (300, 146), (540, 40), (790, 112), (1040, 60), (1290, 166),
            (1540, 330), (1480, 540), (1000, 520), (520, 500), (120, 560), (330, 626), (580, 560),
            (830, 618), (1060, 560), (1310, 656), (1500, 600), (1640, 640),
        ]
    )
    canvas.line(thread, INK, 5)
    for x, y in ((300, 146), (790, 112), (1290, 166), (330, 626), (830, 618), (1310, 656)):
        canvas.cut(circle(x, y, 20), VERMILION if (x, y) != (300, 146) else SUN, 8)
        canvas.dot(x - 6, y - 6, 5, PAPER)


def _card(canvas: Canvas, index: int, x: float, y: float) -> None:
    """What the storyboard tells: a spark, a seed, growth, a hill, two views, a network."""
    if index == 0:
        for ray in range(12):
            canvas.line(turn([(x + 66, y), (x + 104, y)], ray * 30, (x, y)), SUN, 9)
        canvas.dot(x, y, 46, PAPER)
    elif index == 1:
        canvas.fill(ridge([(x - 220, y + 70), (x, y + 50), (x + 220, y + 80)], y + 200), INK)
        sprig(canvas, [(x, y + 60), (x + 8, y - 20), (x - 6, y - 90)], 3, 66, EUCALYPTUS)
    elif index == 2:
        for bar, height in enumerate((60, 104, 150, 210)):
            canvas.fill(
                box(x - 140 + bar * 76, y + 110 - height, 52, height + 40),
                (INK, EUCALYPTUS, VERMILION, PAPER)[bar],
            )
    elif index == 3:
        canvas.fill(circle(x + 70, y - 20, 76), SUN)
        canvas.fill(
            ridge(
                [(x - 230, y + 20), (x - 90, y - 50), (x + 60, y + 60), (x + 230, y - 10)],
                y + 200,
            ),
            PALE,
        )
        canvas.fill(ridge([(x - 230, y + 100), (x, y + 60), (x + 230, y + 110)], y + 200), INK)
    elif index == 4:
        canvas.fill(circle(x - 52, y, 96), VERMILION)
        canvas.overprint(circle(x + 52, y, 96), SUN)
    else:
        nodes: list[Point] = [
            (x - 120, y + 60), (x - 60, y - 70), (x + 20, y + 20), (x + 110, y - 60),
            (x + 120, y + 80),
        ]
        for start, end in ((0, 1), (0, 2), (1, 2), (2, 3), (2, 4), (3, 4), (1, 3)):
            canvas.line([nodes[start], nodes[end]], PALE, 4)
        for place, node in enumerate(nodes):
            canvas.dot(*node, 24 if place == 2 else 16, (SUN, PAPER, VERMILION, SKY, SUN)[place])


def letters(canvas: Canvas) -> None:
    canvas.fill(circle(470, 760, 480), mix(EUCALYPTUS, INK, 0.22))
    flap = [(150, 610), (470, 330), (790, 610)]
    canvas.cut(flap, mix(VERMILION, INK, 0.25), 10)
    for x, y, tilt, colour in ((380, 500, -9, SKY), (560, 480, 8, BLUSH), (470, 450, -1, PAPER)):
        sheet(canvas, (x, y), (430, 560), tilt, colour)
    for reach, colour in ((150, VERMILION), (110, PAPER), (72, SUN), (32, INK)):
        canvas.fill(arc(470, 400, reach, 180, 360), colour)
    for row in range(3):
        canvas.line([(320, 452 + row * 40), (620 - 110 * (row == 2), 452 + row * 40)], INK, 5)
    canvas.cut(box(150, 610, 640, 400, 8), VERMILION, 16)
    canvas.fill(
        [(150, 614), (470, 850), (790, 614), (790, 606), (150, 606)], mix(VERMILION, INK, 0.12),
    )
    canvas.fill([(150, 610), (470, 860), (150, 1006)], mix(VERMILION, BLUSH, 0.18))
    canvas.fill([(790, 610), (470, 860), (790, 1006)], mix(VERMILION, BLUSH, 0.18))
    canvas.fill([(156, 1010), (470, 790), (784, 1010)], VERMILION)
    canvas.line([(156, 1010), (470, 790), (784, 1010)], mix(VERMILION, INK, 0.2), 4)
    trails = [
        ([(735, 330), (850, 220), (1010, 330), (1200, 220), (1400, 170)], 150, -14, PAPER),
        ([(800, 540), (900, 540), (1010, 640), (1180, 560), (1290, 500)], 122, -26, SUN),
        ([(800, 760), (960, 860), (1180, 850), (1420, 800)], 104, -10, BLUSH),
    ]
    for path, size, tilt, colour in trails:
        canvas.dashes(curve(path), PALE, 5, every=6)
        far, keel, near = plane(*path[-1], size, tilt)
        canvas.cut(far, colour, 10)
        canvas.fill(keel, mix(colour, INK, 0.4))
        canvas.cut(near, mix(colour, INK, 0.1), 4)


def worksheets(canvas: Canvas) -> None:
    centre = (930, 540)
    canvas.fill(circle(1030, 540, 470), mix(SUN, VERMILION, 0.28))
    for x, y, tilt, colour in (
        (900, 570, -21, EUCALYPTUS), (950, 560, 15, INK), (900, 550, -11, SKY),
        (945, 545, 8, BLUSH),
    ):
        sheet(canvas, (x, y), (560, 760), tilt, colour)
    sheet(canvas, centre, (560, 760), -2, PAPER)

    def place(shape: list[Point]) -> list[Point]:
        return turn(shape, -2, centre)

    canvas.fill(place(circle(770, 300, 62)), VERMILION)
    canvas.overprint(place(circle(840, 300, 62)), SUN)
    canvas.line(place([(950, 270), (1150, 270)]), INK, 9)
    canvas.line(place([(950, 320), (1090, 320)]), INK, 5)
    for row in range(4):
        y = 690 + row * 56
        canvas.line(place(box(710, y - 16, 32, 32, 5)), INK, 4, closed=True)
        canvas.line(place([(775, y), (1120 - 60 * (row % 2), y)]), mix(INK, PAPER, 0.4), 5)
        if row < 2:
            canvas.line(place([(714, y - 2), (724, y + 10), (748, y - 22)]), VERMILION, 7)
    canvas.fill(place([(1154, 862), (1210, 920), (1154, 920)]), BLUSH)
    wrap = place(box(610, 480, 640, 74))
    canvas.cut(wrap, VERMILION, 8)
    canvas.line(place([(620, 494), (1240, 494)]), mix(VERMILION, SUN, 0.5), 3)
    canvas.line(place([(620, 540), (1240, 540)]), mix(VERMILION, SUN, 0.5), 3)
    for side in (-1, 1):
        canvas.cut(
            place(
                [
                    (930, 520), (930 + side * 70, 640), (930 + side * 140, 690),
                    (930 + side * 110, 610),
                ]
            ),
            mix(VERMILION, INK, 0.15), 5,
        )
        loop = curve(
            [
                (930, 516), (930 + side * 80, 430), (930 + side * 190, 420),
                (930 + side * 200, 520), (930 + side * 120, 560),
            ],
            closed=True,
        )
        canvas.cut(place(loop), VERMILION, 8)
        canvas.fill(
            place(move(leaf(930, 516, 130, 60, 0 if side > 0 else 180), side * 30, -10)),
            mix(VERMILION, INK, 0.3),
        )
    canvas.cut(place(circle(930, 516, 40)), VERMILION, 6)
