"""Playing to an audience: the conference stage, two masks, the camera."""

# fmt: off
# Coordinates stand in rows, as on a drawing board; a formatter would list them one by one.

from .canvas import Canvas
from .motifs import figure
from .palette import BLUSH, EUCALYPTUS, INK, PALE, PAPER, SKY, SUN, VERMILION, Colour, mix
from .shapes import Point, Shape, arc, box, circle, curve, ellipse, leaf, move, turn


def stage(canvas: Canvas) -> None:
    canvas.fill(box(500, 120, 760, 430, 6), mix(INK, EUCALYPTUS, 0.5))
    with canvas.within(box(500, 120, 760, 430, 6)):
        canvas.fill(circle(1010, 470, 235), VERMILION)
        canvas.fill(circle(760, 400, 150), EUCALYPTUS)
        canvas.tint(circle(900, 320, 118), SUN, 0.85)
    for source, target, colour in ((190, 640, SUN), (560, 860, BLUSH), (1420, 900, SUN)):
        canvas.tint(
            [(source - 16, 70), (source + 16, 70), (target + 190, 690), (target - 190, 690)],
            colour, 0.2,
        )
    canvas.fill(box(-10, 34, 1620, 16), PALE)
    for x, tilt in ((190, -32), (560, -24), (1010, 0), (1420, 38)):
        canvas.cut(turn(box(x - 34, 44, 68, 74, 10), tilt, (x, 50)), VERMILION, 4)
        canvas.fill(turn(ellipse(x, 118, 34, 12), tilt, (x, 50)), SUN)
    canvas.fill([(150, 640), (1450, 640), (1560, 720), (40, 720)], BLUSH)
    canvas.fill([(40, 720), (1560, 720), (1560, 776), (40, 776)], mix(BLUSH, VERMILION, 0.55))
    canvas.tint(ellipse(840, 672, 210, 26), PAPER, 0.6)
    figure(canvas, 840, 676, 230, INK)
    canvas.cut([(930, 560), (1020, 560), (1006, 682), (944, 682)], EUCALYPTUS, 6)
    canvas.fill([(918, 548), (1032, 540), (1032, 558), (918, 566)], PAPER)
    for row, (level, size, colour) in enumerate(
        ((842, 84, EUCALYPTUS), (938, 104, VERMILION), (1056, 130, mix(INK, VERMILION, 0.3)))
    ):
        _row_of_seats(canvas, level, size, colour, row)


def _row_of_seats(canvas: Canvas, level: float, size: float, colour: Colour, row: int) -> None:
    """One row seen from behind: most seats are taken, and rows are staggered."""
    step = size * 1.32
    for seat in range(-1, int(1600 / step) + 2):
        x = seat * step + (step / 2 if row % 2 else 0)
        if (seat * 5 + row * 3) % 7 not in (1, 4):
            coat = (PALE, SUN, BLUSH, SKY)[(seat + row) % 4]
            canvas.fill(arc(x, level + size * 0.1, size * 0.42, 180, 360), coat)
            canvas.fill(circle(x, level - size * 0.44, size * 0.24), coat)
        canvas.cut(box(x - size * 0.52, level, size * 1.04, size * 1.4, size * 0.3), colour, 6)


def masks(canvas: Canvas) -> None:
    canvas.fill(circle(1120, 560, 400), mix(EUCALYPTUS, INK, 0.25))
    canvas.fill(circle(430, 320, 210), mix(EUCALYPTUS, PALE, 0.22))
    for start, sway in (((800, 250), 1), ((1290, 420), 1), ((560, 520), -1)):
        x, y = start
        tail = [
            (x, y), (x + 110 * sway, y + 90), (x + 60 * sway, y + 230), (x + 170 * sway, y + 370),
            (x + 120 * sway, y + 540),
        ]
        canvas.line(curve(tail), VERMILION if sway > 0 else SUN, 15)
    _mask(canvas, (1060, 600), 12, INK, mix(INK, BLUSH, 0.2), SUN, -1)
    _mask(canvas, (680, 470), -12, PAPER, BLUSH, VERMILION, 1)


def _mask(
    canvas: Canvas,
    centre: Point,
    tilt: float,
    light: Colour,
    dark: Colour,
    accent: Colour,
    mood: int,
) -> None:
    """A theatre mask, half in shadow; its mood is 1 for laughter and -1 for grief."""
    x, y = centre

    def place(shape: Shape) -> Shape:
        return turn(move(shape, x, y), tilt, centre)

    face = curve(
        [
            (0, -300), (150, -285), (255, -240), (268, -60), (215, 160), (100, 310), (0, 350),
            (-100, 310), (-215, 160), (-268, -60), (-255, -240), (-150, -285),
        ],
        closed=True,
    )
    hole = mix(EUCALYPTUS, INK, 0.62) if mood > 0 else accent
    canvas.cut(place(face), light, 22)
    with canvas.within(place(face)):
        canvas.fill(place(box(0, -400, 400, 800)), dark)
    for side in (-1, 1):
        eye = [
            *arc(0, 20, 78, 200, 340), *arc(0, -22, 70, 340, 200),
        ] if mood > 0 else leaf(-74, 0, 148, 76, 0)
        canvas.fill(
            place(
                move(turn(eye, side * mood * (8 if mood > 0 else -18), (0, 0)), side * 120, -70)
            ),
            hole,
        )
        brow = arc(side * 120, -70, 112, 215, 325)
        canvas.line(
            place(turn(brow, side * (10 if mood > 0 else 26), (side * 120, -110))),
            accent if mood > 0 else light if side > 0 else dark, 13,
        )
    canvas.line(place(curve([(0, -40), (-26, 60), (0, 76)])), accent, 9)
    if mood > 0:
        smile = [*arc(0, 90, 150, 8, 172), *arc(0, 40, 170, 152, 28)]
    else:
        smile = [*arc(0, 300, 150, 205, 335), *arc(0, 330, 128, 320, 220)]
    canvas.fill(place(smile), hole)
    mark = circle(-150, 70, 40) if mood > 0 else leaf(132, 0, 96, 44, 90)
    canvas.fill(place(mark), accent)


def camera(canvas: Canvas) -> None:
    canvas.fill(circle(560, 560, 420), BLUSH)
    for foot in (250, 560, 850):
        canvas.line([(550, 620), (foot, 1080)], INK, 20)
        canvas.line([(550 + (foot - 550) * 0.5, 850), (foot, 1080)], mix(INK, BLUSH, 0.3), 9)
    canvas.line([(405, 850), (705, 850)], INK, 7)
    canvas.cut(box(480, 590, 150, 56, 14), INK, 8)
    canvas.cut(box(330, 300, 430, 300, 34), EUCALYPTUS, 18)
    canvas.shade(box(330, 300, 430, 300, 34), INK, 90, 0.35)
    canvas.cut([(760, 400), (930, 340), (930, 560), (760, 500)], INK, 10)
    canvas.fill(ellipse(930, 450, 24, 110), SKY)
    for x, radius in ((410, 100), (620, 122)):
        canvas.cut(circle(x, 240, radius), INK, 10)
        canvas.fill(circle(x, 240, radius * 0.8), VERMILION if radius > 110 else PAPER)
        for hole in range(5):
            spot = turn([(x + radius * 0.48, 240)], hole * 72 + 20, (x, 240))[0]
            canvas.dot(*spot, radius * 0.17, INK)
        canvas.dot(x, 240, radius * 0.12, INK)
    canvas.fill(box(372, 380, 150, 96, 12), PAPER)
    canvas.fill(circle(446, 428, 30), VERMILION)
    for row in range(3):
        canvas.line([(580, 398 + row * 34), (700, 398 + row * 34)], PALE, 8)
    canvas.overprint([(930, 345), (1600, 150), (1600, 760), (930, 555)], mix(SUN, PAPER, 0.3))
    frame = box(1090, 250, 420, 420)
    for index, (x, y) in enumerate(frame):
        dx, dy = (1 if index in (0, 3) else -1), (1 if index < 2 else -1)
        canvas.line([(x + 84 * dx, y), (x, y), (x, y + 84 * dy)], VERMILION, 12)
    figure(canvas, 1300, 650, 340, INK)
