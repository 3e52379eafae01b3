"""A desk by the window: the stand-in for a portrait."""

# fmt: off
# Coordinates stand in rows, as on a drawing board; a formatter would list them one by one.

from .canvas import Canvas
from .motifs import sprig
from .palette import BLUSH, EUCALYPTUS, INK, PALE, PAPER, SKY, SUN, VERMILION, mix
from .shapes import Point, Shape, arc, box, circle, curve, ellipse, ridge, turn


def desk(canvas: Canvas) -> None:
    canvas.shade(box(0, 0, 1200, 1040), EUCALYPTUS, 200, 0.35)
    _window(canvas)
    canvas.fill([(-10, 1035), (1210, 985), (1210, 1510), (-10, 1510)], VERMILION)
    canvas.tint([(318, 738), (546, 630), (1010, 1180), (800, 1350), (300, 1390)], SUN, 0.32)
    _notebook(canvas, (610, 1330))
    canvas.cut(turn(box(930, 1270, 220, 18, 6), -52, (1035, 1280)), INK, 8)
    canvas.fill(turn([(1150, 1270), (1150, 1288), (1177, 1279)], -52, (1035, 1280)), SUN)
    _desk_lamp(canvas)
    _mug(canvas, 868, 1052)
    _vase(canvas, 1068, 1020)


def _window(canvas: Canvas) -> None:
    canvas.cut(box(470, 120, 640, 720), PAPER, 12)
    pane = box(500, 150, 580, 660)
    canvas.fill(pane, SKY)
    with canvas.within(pane):
        canvas.fill(circle(880, 370, 128), SUN)
        canvas.fill(ridge([(480, 560), (660, 470), (860, 560), (1100, 480)], 840), BLUSH)
        canvas.fill(ridge([(480, 640), (700, 660), (900, 580), (1100, 620)], 840), EUCALYPTUS)
        canvas.fill(
            ridge([(480, 720), (640, 690), (880, 750), (1100, 700)], 840),
            mix(EUCALYPTUS, INK, 0.5),
        )
    canvas.fill(box(780, 150, 20, 660), PAPER)
    canvas.fill(box(500, 400, 580, 16), PAPER)
    canvas.cut(box(440, 830, 700, 34), PAPER, 8)


def _notebook(canvas: Canvas, centre: Point) -> None:
    """An open notebook seen from above: writing on the left page, a drawing on the right."""
    x, y = centre

    def place(shape: Shape) -> Shape:
        return turn(shape, -13, centre)

    canvas.cut(place(box(x - 292, y - 192, 584, 384, 12)), INK, 12)
    for side in (-1, 1):
        page = box(min(x, x + side * 280), y - 182, 280, 364, 4)
        canvas.fill(place(page), PAPER)
        canvas.shade(place(page), mix(BLUSH, INK, 0.1), -13 if side < 0 else 167, 0.6)
    for row in range(7):
        length = 190 - 60 * (row % 3 == 2)
        canvas.line(
            place([(x - 240, y - 120 + row * 40), (x - 240 + length, y - 120 + row * 40)]), INK,
            4,
        )
    canvas.fill(place(circle(x + 112, y - 40, 70)), SUN)
    canvas.overprint(place(circle(x + 172, y - 10, 70)), PALE)
    canvas.overprint(place(circle(x + 128, y + 40, 70)), BLUSH)


def _desk_lamp(canvas: Canvas) -> None:
    canvas.cut(ellipse(168, 1130, 112, 32), INK, 10)
    canvas.line([(168, 1126), (92, 815), (345, 545)], INK, 15)
    canvas.dot(92, 815, 22, SUN)
    canvas.line(circle(92, 815, 22), INK, 5, closed=True)
    hood = (382, 566)
    canvas.fill(turn(ellipse(382, 684, 134, 30), -24, hood), PAPER)
    bell = [
        *curve([(344, 540), (330, 600), (290, 640), (248, 684)]),
        *curve([(516, 684), (474, 640), (434, 600), (420, 540)]),
    ]
    canvas.cut(turn(bell, -24, hood), SUN, 12)
    canvas.shade(turn(bell, -24, hood), VERMILION, 180, 0.75)
    canvas.cut(turn(box(340, 500, 84, 52, 18), -24, hood), INK, 6)


def _mug(canvas: Canvas, x: float, base: float) -> None:
    canvas.line(arc(x + 62, base - 66, 38, -80, 80), INK, 15)
    canvas.cut(
        [
            (x - 66, base - 140), (x + 66, base - 140), *arc(x + 36, base - 30, 30, 0, 90),
            *arc(x - 36, base - 30, 30, 90, 180),
        ],
        INK, 8,
    )
    canvas.fill(box(x - 66, base - 96, 132, 20), SUN)


def _vase(canvas: Canvas, x: float, base: float) -> None:
    for tip, leaves in (
        ((x - 96, base - 540), 4), ((x + 78, base - 470), 3), ((x + 6, base - 660), 5),
    ):
        middle = ((x * 2 + tip[0]) / 3 + 14, (base * 2 + tip[1]) / 3 - 60)
        sprig(canvas, [(x, base - 150), middle, tip], leaves, 84, mix(EUCALYPTUS, INK, 0.2))
    body = curve(
        [
            (x - 34, base - 190), (x - 40, base - 130), (x - 76, base - 60), (x - 46, base),
            (x + 46, base), (x + 76, base - 60), (x + 40, base - 130), (x + 34, base - 190),
        ],
        closed=True,
    )
    canvas.cut(body, PAPER, 8)
    canvas.shade(body, BLUSH, 0, 0.9)
