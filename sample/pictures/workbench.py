"""Bits and bobs: a workbench with a cabinet of drawers."""

# fmt: off
# Coordinates stand in rows, as on a drawing board; a formatter would list them one by one.

from .canvas import Canvas
from .palette import BLUSH, EUCALYPTUS, INK, PALE, PAPER, SKY, SUN, VERMILION, Colour, mix
from .shapes import Shape, box, circle, curve, turn


def workbench(canvas: Canvas) -> None:
    canvas.fill(box(0, 715, 1600, 360), mix(BLUSH, VERMILION, 0.35))
    canvas.cut(box(640, 170, 860, 610, 10), INK, 18)
    colours = (SUN, VERMILION, PALE, EUCALYPTUS, PAPER, SKY, BLUSH)
    for row in range(4):
        for column in range(5):
            _drawer(
                canvas, 664 + column * 164, 194 + row * 142, colours[(row * 3 + column * 2) % 7],
                opened=(row, column) == (2, 1),
            )
    for x, tilt, colour in ((130, -10, VERMILION), (170, -3, SUN), (212, 6, INK), (252, 12, SKY)):
        _pencil(canvas, x, 640, tilt, colour)
    canvas.cut([(90, 800), (82, 600), (298, 600), (290, 800)], EUCALYPTUS, 10)
    canvas.fill(box(84, 640, 212, 26), PALE)
    for x, y, size, colour in (
        (440, 880, 70, INK), (300, 960, 46, EUCALYPTUS), (570, 970, 52, VERMILION),
    ):
        canvas.cut(
            turn([turn([(x + size, y)], side * 60, (x, y))[0]
            for side in range(6)], 12, (x, y)), colour, 8
        )
        canvas.fill(circle(x, y, size * 0.46), mix(BLUSH, VERMILION, 0.35))
    canvas.cut(turn(box(720, 860, 360, 26, 6), 8, (900, 870)), SUN, 6)
    for mark in range(13):
        canvas.line(
            turn(
                [(740 + mark * 27, 862), (740 + mark * 27, 876 if mark % 3 else 884)], 8,
                (900, 870),
            ),
            INK, 3,
        )
    for x, y, tilt, colour in ((1180, 900, -14, PAPER), (1380, 940, 16, SUN)):
        tag = turn(
            [
                (x - 90, y - 46), (x + 64, y - 46), (x + 104, y), (x + 64, y + 46),
                (x - 90, y + 46),
            ],
            tilt, (x, y),
        )
        canvas.cut(tag, colour, 8)
        hole = turn([(x + 66, y)], tilt, (x, y))[0]
        canvas.line(
            curve(
                [
                    hole, (hole[0] + 50, hole[1] - 40), (hole[0] + 90, hole[1] + 20),
                    (hole[0] + 140, hole[1] - 30),
                ]
            ),
            INK, 4,
        )
        canvas.dot(*hole, 10, INK)
        canvas.line(turn([(x - 66, y - 12), (x + 20, y - 12)], tilt, (x, y)), INK, 5)
        canvas.line(turn([(x - 66, y + 14), (x - 10, y + 14)], tilt, (x, y)), INK, 5)


def _drawer(canvas: Canvas, x: float, y: float, colour: Colour, opened: bool) -> None:
    if opened:
        canvas.cut(box(x - 6, y + 20, 160, 130, 6), colour, 20)
        canvas.fill(
            [(x - 6, y + 24), (x + 154, y + 24), (x + 140, y - 2), (x + 8, y - 2)],
            mix(colour, INK, 0.55),
        )
        for item, tint in enumerate((SUN, PAPER, VERMILION)):
            canvas.fill(
                turn(
                    box(x + 26 + item * 38, y - 50, 20, 74, 8), (item - 1) * 12,
                    (x + 36 + item * 38, y + 20),
                ),
                tint,
            )
        canvas.fill(box(x - 6, y + 20, 160, 20), colour)
    else:
        canvas.fill(box(x, y, 148, 126, 6), colour)
        canvas.shade(box(x, y, 148, 126, 6), mix(colour, INK, 0.2), 90, 0.5)
    canvas.fill(box(x + 44, y + 44, 60, 26, 4), PAPER if colour != PAPER else BLUSH)
    canvas.fill(circle(x + 74, y + 96, 12), INK if colour != INK else SUN)


def _pencil(canvas: Canvas, x: float, y: float, tilt: float, colour: Colour) -> None:
    def place(shape: Shape) -> Shape:
        return turn(shape, tilt, (x, y))

    canvas.fill(place(box(x - 15, y - 250, 30, 270)), colour)
    canvas.fill(place(box(x - 4, y - 250, 8, 270)), mix(colour, PAPER, 0.35))
    canvas.fill(place([(x - 15, y - 250), (x, y - 305), (x + 15, y - 250)]), PAPER)
    canvas.fill(place([(x - 5, y - 287), (x, y - 305), (x + 5, y - 287)]), INK)
