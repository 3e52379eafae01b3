"""Under the open sky: birds on their wires, and a compass on the map."""

# fmt: off
# Coordinates stand in rows, as on a drawing board; a formatter would list them one by one.

from .canvas import Canvas
from .palette import BLUSH, EUCALYPTUS, INK, PALE, PAPER, SKY, SUN, VERMILION, Colour, mix
from .shapes import Point, box, circle, curve, ribbon, ridge, turn


def bird(canvas: Canvas) -> None:
    canvas.fill(circle(1180, 740, 300), BLUSH)
    canvas.overprint(circle(1180, 740, 200), mix(SUN, BLUSH, 0.4))
    canvas.cut(ridge([(-40, 980), (400, 900), (900, 990), (1640, 900)], 1100), EUCALYPTUS)
    poles: list[Point] = [(210, 250), (1390, 170)]
    for x, y in poles:
        canvas.fill([(x - 11, 1080), (x - 8, y - 70), (x + 8, y - 70), (x + 11, 1080)], INK)
        for level in (0, 150):
            canvas.fill(box(x - 110, y + level - 8, 220, 15, 6), INK)
            for peg in (-96, 96):
                canvas.fill(box(x + peg - 8, y + level - 32, 16, 26, 6), VERMILION)
    wires = [
        _slack((-60, 300), (114, 222), 30) + _slack((114, 222), (1294, 142), 190),
        _slack((306, 222), (1486, 142), 240) + _slack((1486, 142), (1660, 170), 20),
        _slack((-60, 450), (114, 372), 30) + _slack((114, 372), (1294, 292), 250),
        _slack((306, 372), (1486, 292), 170) + _slack((1486, 292), (1660, 330), 20),
        _slack((306, 372), (1294, 142), 60),
    ]
    for wire in wires:
        canvas.line(wire, INK, 3.5)
    perches = [
        (0, 0.63, 1, VERMILION), (0, 0.72, 1, INK), (0, 0.82, -1, SUN), (1, 0.2, 1, EUCALYPTUS),
        (1, 0.31, -1, PAPER), (2, 0.67, 1, INK), (2, 0.76, -1, VERMILION), (
            2, 0.83, -1, EUCALYPTUS,
        ),
        (3, 0.13, 1, SUN), (3, 0.4, -1, INK), (4, 0.8, 1, VERMILION),
    ]
    for wire, place, facing, colour in perches:
        x, y = wires[wire][int(place * len(wires[wire]))]
        _bird(canvas, x, y, 66, facing, colour)


def _slack(start: Point, end: Point, sag: float) -> list[Point]:
    """A wire that hangs between two pegs."""
    steps = 40
    (ax, ay), (bx, by) = start, end
    places = [step / steps for step in range(steps + 1)]
    return [(ax + (bx - ax) * t, ay + (by - ay) * t + sag * 4 * t * (1 - t)) for t in places]


def _bird(canvas: Canvas, x: float, y: float, size: float, facing: int, colour: Colour) -> None:
    """A plump bird on a wire: one drop for the body, a leaf for the wing, two strokes for legs."""
    def place(points: list[Point]) -> list[Point]:
        return [(x + px * size * facing, y + py * size) for px, py in points]

    for foot in (-0.08, 0.14):
        canvas.line(place([(foot, 0.02), (foot, -0.3)]), INK, 3)
    body = [
        (-1.15, -0.18), (-0.5, -0.42), (-0.2, -0.95), (0.1, -1.32), (0.42, -1.42), (0.66, -1.2),
        (0.64, -0.8), (0.4, -0.36), (0, -0.2), (-0.45, -0.25),
    ]
    canvas.cut(curve(place(body), closed=True), colour, 5)
    canvas.fill(
        place([(0.62, -1.26), (0.94, -1.1), (0.64, -1.04)]), INK if colour == SUN else SUN,
    )
    wing = curve(
        place([(0.2, -0.85), (0.1, -0.45), (-0.4, -0.28), (-0.9, -0.24), (-0.35, -0.6)]),
        closed=True,
    )
    canvas.fill(wing, mix(colour, PAPER, 0.3) if colour == INK else mix(colour, INK, 0.3))
    canvas.dot(*place([(0.42, -1.18)])[0], 4.5, PAPER if colour == INK else INK)


def compass(canvas: Canvas) -> None:
    for peak, rings, size, wobble in (
        ((330, 360), 9, 62, 0.3), ((1330, 900), 7, 70, -0.2), ((1420, 130), 4, 60, 0.2),
    ):
        for ring in range(rings, 0, -1):
            reach = ring * size
            knots = [
                (peak[0] + reach * a, peak[1] + reach * b)
                for a, b in (
                    (1.1 + wobble, 0.1), (0.6, 0.62), (-0.2, 0.85 - wobble), (-0.95, 0.5),
                    (-1.0, -0.3), (-0.3, -0.8), (0.6, -0.66),
                )
            ]
            hill = curve(knots, closed=True)
            if ring % 3 == 0:
                canvas.overprint(hill, mix(PALE, PAPER, 0.45))
            canvas.line(hill, mix(EUCALYPTUS, PALE, 0.25), 3 if ring % 3 else 5, closed=True)
    river = [
        (-40, 960), (260, 880), (520, 940), (700, 820), (640, 620), (820, 420), (760, 200),
        (900, -40),
    ]
    canvas.fill(ribbon(river, [70, 54, 46, 40, 34, 26]), SKY)
    route = curve([(120, 980), (300, 760), (240, 560), (330, 380), (560, 300), (700, 130)])
    canvas.dashes(route, VERMILION, 8, every=6)
    canvas.line([(680, 110), (720, 150)], VERMILION, 12)
    canvas.line([(720, 110), (680, 150)], VERMILION, 12)
    canvas.dot(120, 980, 18, VERMILION)
    _compass(canvas, 1060, 560, 330)


def _compass(canvas: Canvas, x: float, y: float, radius: float) -> None:
    canvas.line(circle(x + 182, y - 340, 56), INK, 16, closed=True)
    canvas.cut(circle(x, y, radius), INK, 24)
    canvas.fill(circle(x, y, radius * 0.9), SUN)
    canvas.fill(circle(x, y, radius * 0.83), PAPER)
    for tick in range(48):
        long = 34 if tick % 12 == 0 else 22 if tick % 4 == 0 else 11
        start, end = [
            turn([(x + radius * 0.79 - cut, y)], tick * 7.5, (x, y))[0]
            for cut in (0, long)
        ]
        canvas.line([start, end], INK, 5 if tick % 12 == 0 else 2.5)
    for point in range(8):
        reach = radius * (0.56 if point % 2 == 0 else 0.34)
        for side, colour in ((-1, PALE), (1, mix(PALE, EUCALYPTUS, 0.5))):
            petal = [(x, y), (x + reach * 0.2, y + side * reach * 0.2), (x + reach, y)]
            canvas.fill(turn(petal, point * 45, (x, y)), colour)
    needle = [(x - 34, y), (x, y - radius * 0.72), (x + 34, y)]
    canvas.cut(turn(needle, 32, (x, y)), VERMILION, 8)
    canvas.cut(turn(needle, 212, (x, y)), INK, 8)
    canvas.dot(x, y, 24, SUN)
    canvas.dot(x, y, 9, INK)
