"""Where people talk: the café at dusk and the two armchairs."""

# fmt: off
# Coordinates stand in rows, as on a drawing board; a formatter would list them one by one.

from .canvas import Canvas
from .motifs import speech, sprig
from .palette import EUCALYPTUS, INK, PALE, PAPER, SKY, SUN, VERMILION, Colour, mix
from .shapes import Point, Shape, arc, box, circle, curve, ellipse


def cafe(canvas: Canvas) -> None:
    canvas.shade(box(0, 0, 1600, 1067), VERMILION, 270, 0.25)
    canvas.fill(box(0, 880, 1600, 190), mix(INK, VERMILION, 0.28))
    canvas.cut(box(880, -20, 760, 910), mix(EUCALYPTUS, INK, 0.25), 10)
    for x, width in ((960, 300), (1310, 250)):
        canvas.fill(box(x - 14, 356, width + 28, 534 if x > 1300 else 390), PAPER)
        canvas.fill(box(x, 370, width, 520 if x > 1300 else 362), SUN)
        canvas.shade(box(x, 370, width, 520 if x > 1300 else 362), VERMILION, 90, 0.5)
    for y, shelf in ((480, 960), (590, 960)):
        canvas.line([(shelf + 4, y), (shelf + 296, y)], INK, 6)
        for item in range(5):
            canvas.fill(
                box(
                    shelf + 24 + item * 54, y - 40 - 12 * (item % 3), 30, 38 + 12 * (item % 3), 8,
                ),
                (INK, VERMILION, EUCALYPTUS)[item % 3],
            )
    canvas.fill(box(1430, 370, 10, 520), PAPER)
    canvas.dot(1458, 640, 10, INK)
    for stripe in range(8):
        left = 850 + stripe * 96
        colour = (VERMILION, PAPER)[stripe % 2]
        canvas.fill([(left + 30, 150), (left + 126, 150), (left + 96, 330), (left, 330)], colour)
        canvas.fill(arc(left + 48, 330, 48, 0, 180), mix(colour, INK, 0.12))
    _string_lights(canvas)
    _cafe_table(canvas, 470, 960)


def _string_lights(canvas: Canvas) -> None:
    for string in (
        curve([(-20, 120), (260, 250), (560, 250), (880, 140)]),
        curve([(-20, 330), (280, 410), (580, 410), (852, 326)]),
    ):
        canvas.line(string, PALE, 3)
        for place in range(4, len(string), 6):
            x, y = string[place]
            canvas.tint(circle(x, y + 20, 40), SUN, 0.2)
            canvas.fill(ellipse(x, y + 20, 12, 16), SUN)
            canvas.fill(box(x - 5, y, 10, 9), PAPER)


def _cafe_table(canvas: Canvas, x: float, ground: float) -> None:
    for side in (-1, 1):
        seat = x + side * 255
        for foot in (-52, 52):
            canvas.line([(seat + foot * 0.8, ground - 150), (seat + foot, ground + 40)], PALE, 7)
        canvas.line(
            curve(
                [
                    (seat + side * 44, ground - 150), (seat + side * 72, ground - 270),
                    (seat + side * 84, ground - 350),
                ]
            ),
            PALE, 9,
        )
        canvas.dot(seat + side * 84, ground - 354, 13, PALE)
        canvas.line([(seat + side * 56, ground - 210), (seat - side * 40, ground - 152)], PALE, 6)
        canvas.cut(
            box(seat - 68, ground - 164, 136, 24, 12), (VERMILION, EUCALYPTUS)[side > 0], 6,
        )
    canvas.line([(x, ground - 250), (x, ground + 30)], PALE, 12)
    canvas.line(
        curve(
            [
                (x - 92, ground + 44), (x - 50, ground + 20), (x, ground), (x + 50, ground + 20),
                (x + 92, ground + 44),
            ]
        ),
        PALE, 9,
    )
    canvas.cut(box(x - 190, ground - 268, 380, 24, 12), PAPER, 10)
    for cup, colour in ((x - 92, SUN), (x + 74, SKY)):
        canvas.line(arc(cup + 36, ground - 304, 17, -90, 90), colour, 8)
        canvas.fill(
            [
                (cup - 38, ground - 330), (cup + 38, ground - 330),
                *arc(cup, ground - 312, 36, 0, 180),
            ],
            colour,
        )
        canvas.fill(ellipse(cup, ground - 270, 56, 7), colour)
        canvas.line(
            curve(
                [
                    (cup - 6, ground - 350), (cup + 8, ground - 376), (cup - 8, ground - 402),
                    (cup + 6, ground - 426),
                ]
            ),
            PAPER, 4,
        )
    sprig(
        canvas, [(x - 6, ground - 300), (x + 4, ground - 380), (x - 8, ground - 440)], 4, 48,
        PALE, PALE,
    )
    canvas.fill(box(x - 22, ground - 318, 34, 50, 8), VERMILION)


def conversation(canvas: Canvas) -> None:
    canvas.fill(box(0, 830, 1600, 240), mix(PALE, EUCALYPTUS, 0.45))
    canvas.fill(ellipse(820, 945, 640, 74), mix(PALE, PAPER, 0.3))
    mine = speech(600, 300, 560, 330, (430, 560))
    yours = speech(950, 330, 560, 340, (1190, 590))
    canvas.cut(yours, PAPER, 12)
    canvas.cut(mine, SUN, 12)
    with canvas.within(mine):
        canvas.fill(yours, VERMILION)
    for place in range(3):
        canvas.dot(712 + place * 62, 320, 17, PAPER)
    _armchair(canvas, 420, 930, 1, VERMILION)
    _armchair(canvas, 1230, 930, -1, INK)
    canvas.line([(825, 770), (825, 930)], INK, 12)
    canvas.fill(ellipse(825, 936, 78, 13), INK)
    canvas.cut(box(705, 752, 240, 22, 11), PAPER, 8)
    for cup, colour in ((770, VERMILION), (880, INK)):
        canvas.fill([(cup - 24, 708), (cup + 24, 708), (cup + 17, 752), (cup - 17, 752)], colour)
    canvas.line([(1480, 940), (1480, 330)], INK, 8)
    canvas.fill(ellipse(1480, 942, 70, 12), INK)
    canvas.cut([(1432, 220), (1528, 220), (1568, 340), (1392, 340)], SUN, 10)


def _armchair(canvas: Canvas, x: float, ground: float, facing: int, colour: Colour) -> None:
    """A deep armchair in profile that faces right (1) or left (-1)."""
    def place(points: list[Point]) -> Shape:
        return [(x + px * facing, ground + py) for px, py in points]

    dark = mix(colour, INK if colour != INK else PALE, 0.28)
    for foot in (-128, 132):
        canvas.line(
            place([(foot, -70), (foot + (8 if foot > 0 else -12), 0)]), mix(INK, SUN, 0.25), 13,
        )
    back = curve(
        [
            (-150, -96), (-190, -300), (-205, -420), (-150, -470), (-84, -430), (-60, -260),
            (-50, -96),
        ],
        closed=True,
    )
    canvas.cut(place(back), dark, 10)
    canvas.cut(place(box(-110, -215, 280, 92, 38)), mix(colour, PAPER, 0.22), 6)
    canvas.cut(place(box(-170, -150, 345, 92, 36)), dark, 6)
    canvas.cut(place(box(-142, -272, 292, 206, 62)), colour, 8)
    canvas.line(place(arc(88, -210, 34, -90, 90)), dark, 5)
