"""Ten tools on a pegboard."""

# fmt: off
# Coordinates stand in rows, as on a drawing board; a formatter would list them one by one.

from .canvas import Canvas
from .palette import BLUSH, EUCALYPTUS, INK, PALE, PAPER, SKY, SUN, VERMILION, mix
from .shapes import Shape, arc, box, circle, ellipse, leaf, turn


def toolbox(canvas: Canvas) -> None:
    for row in range(14):
        for column in range(21):
            canvas.dot(40 + column * 76, 40 + row * 76, 6, mix(EUCALYPTUS, INK, 0.4))
    tools = (
        _hammer, _saw, _screwdriver, _scissors, _wrench, _set_square, _tape, _pencil_tool,
        _roller, _plumb,
    )
    for index, tool in enumerate(tools):
        x, y = 190 + index % 5 * 305, 290 + index // 5 * 490
        for peg in (-34, 34):
            canvas.fill(box(x + peg - 7, y - 206, 14, 26, 7), INK)
        tool(canvas, x, y)


def _hammer(canvas: Canvas, x: float, y: float) -> None:
    canvas.cut(box(x - 17, y - 150, 34, 370, 14), SUN, 10)
    head = [
        (x - 100, y - 176), (x + 66, y - 186), (x + 66, y - 112), (x - 20, y - 116),
        (x - 60, y - 106), (x - 116, y - 130),
    ]
    canvas.cut(head, INK, 10)
    canvas.fill(box(x + 60, y - 194, 36, 90, 8), INK)
    canvas.fill(box(x - 17, y + 110, 34, 110, 14), VERMILION)


def _saw(canvas: Canvas, x: float, y: float) -> None:
    teeth: Shape = [
        (x + 50 - (step % 2) * 16 - step * 3.2, y - 40 + step * 14)
        for step in range(20)
    ]
    canvas.cut([(x - 66, y - 60), (x + 58, y - 60), *teeth, (x - 46, y + 226)], PAPER, 10)
    canvas.cut(box(x - 86, y - 186, 160, 150, 50), VERMILION, 10)
    canvas.fill(box(x - 46, y - 144, 80, 62, 30), mix(EUCALYPTUS, INK, 0.25))


def _screwdriver(canvas: Canvas, x: float, y: float) -> None:
    canvas.cut(box(x - 11, y - 20, 22, 230), PALE, 8)
    canvas.fill(
        [(x - 11, y + 190), (x + 11, y + 190), (x + 20, y + 226), (x - 20, y + 226)], PALE,
    )
    canvas.cut(box(x - 38, y - 186, 76, 190, 34), SUN, 10)
    for groove in (-16, 0, 16):
        canvas.line([(x + groove, y - 150), (x + groove, y - 40)], mix(SUN, VERMILION, 0.6), 5)


def _scissors(canvas: Canvas, x: float, y: float) -> None:
    for side, colour in ((-1, PAPER), (1, mix(PAPER, INK, 0.15))):
        blade = [(x - 16, y + 20), (x + 18, y + 10), (x + 12, y + 150), (x - 8, y + 228)]
        canvas.cut(turn(blade, side * 11, (x, y + 20)), colour, 6)
    for side in (-1, 1):
        canvas.line([(x - side * 6, y + 40), (x + side * 46, y - 80)], VERMILION, 26)
        canvas.line(ellipse(x + side * 54, y - 126, 42, 56), VERMILION, 24, closed=True)
    canvas.dot(x, y + 30, 11, INK)


def _wrench(canvas: Canvas, x: float, y: float) -> None:
    canvas.cut(box(x - 24, y - 130, 48, 330, 10), SKY, 10)
    canvas.fill(box(x - 8, y - 60, 16, 180, 8), mix(SKY, INK, 0.3))
    for level, side in ((y - 130, -1), (y + 180, 1)):
        jaw = [
            *arc(x, level, 66, side * 90 + 28, side * 90 + 332),
            (x + 20 * -side, level + side * 6), (x - 20 * -side, level + side * 6),
        ]
        canvas.cut(jaw, SKY, 6)


def _set_square(canvas: Canvas, x: float, y: float) -> None:
    x += 50  # so that its tip, and not its middle, hangs from the pegs
    canvas.cut([(x - 100, y - 180), (x - 100, y + 200), (x + 120, y + 200)], SUN, 10)
    canvas.fill(
        [(x - 62, y - 30), (x - 62, y + 160), (x + 48, y + 160)], mix(EUCALYPTUS, INK, 0.25),
    )
    for mark in range(11):
        canvas.line(
            [(x - 100, y - 120 + mark * 28), (x - (80 if mark % 2 else 88), y - 120 + mark * 28)],
            INK, 3,
        )


def _tape(canvas: Canvas, x: float, y: float) -> None:
    canvas.fill(box(x + 60, y - 70, 34, 280), PAPER)
    for mark in range(9):
        canvas.line(
            [
                (x + 60, y + mark * 24 - 10),
                (x + (84 if mark % 3 == 0 else 74), y + mark * 24 - 10),
            ],
            INK, 3,
        )
    canvas.fill(box(x + 52, y + 200, 50, 14, 4), INK)
    canvas.cut(box(x - 104, y - 186, 204, 204, 64), VERMILION, 10)
    canvas.fill(circle(x - 4, y - 84, 66), INK)
    canvas.fill(circle(x - 4, y - 84, 38), SUN)


def _pencil_tool(canvas: Canvas, x: float, y: float) -> None:
    canvas.cut(
        [
            (x - 30, y - 180), (x + 30, y - 180), (x + 30, y + 130), (x, y + 226),
            (x - 30, y + 130),
        ],
        PAPER, 10,
    )
    canvas.fill(box(x - 30, y - 130, 60, 262), INK)
    canvas.fill(box(x - 9, y - 130, 18, 262), mix(INK, BLUSH, 0.3))
    canvas.fill(box(x - 30, y - 152, 60, 26), SUN)
    canvas.fill(box(x - 30, y - 190, 60, 40, 10), VERMILION)
    canvas.fill([(x - 9, y + 196), (x + 9, y + 196), (x, y + 226)], INK)


def _roller(canvas: Canvas, x: float, y: float) -> None:
    canvas.line(
        [(x + 96, y - 126), (x + 120, y - 126), (x + 120, y - 20), (x, y - 10), (x, y + 70)], INK,
        13,
    )
    canvas.cut(box(x - 110, y - 180, 206, 108, 18), PALE, 10)
    canvas.fill(box(x - 110, y - 112, 206, 40, 18), VERMILION)
    canvas.cut(box(x - 24, y + 50, 48, 172, 22), SUN, 8)


def _plumb(canvas: Canvas, x: float, y: float) -> None:
    canvas.line([(x, y - 190), (x, y + 40)], PAPER, 5)
    canvas.cut(box(x - 60, y - 190, 120, 46, 20), INK, 8)
    canvas.cut(
        [(x - 22, y + 30), (x + 22, y + 30), (x + 62, y + 84), (x, y + 226), (x - 62, y + 84)],
        SUN, 10,
    )
    canvas.fill(
        [(x, y + 30), (x + 22, y + 30), (x + 62, y + 84), (x, y + 226)],
        mix(SUN, VERMILION, 0.55),
    )
    canvas.fill(leaf(x - 24, y + 92, 60, 20, 70), PAPER)
