"""Plain geometry: functions that return outlines as lists of points, in picture pixels."""

from collections.abc import Sequence
from math import cos, hypot, pi, radians, sin

Point = tuple[float, float]
Shape = list[Point]

# Enough segments for a circle that fills the picture to look round.
CIRCLE_STEPS = 120
CURVE_STEPS = 14


def ellipse(x: float, y: float, rx: float, ry: float) -> Shape:
    turns = [2 * pi * step / CIRCLE_STEPS for step in range(CIRCLE_STEPS)]
    return [(x + rx * cos(t), y + ry * sin(t)) for t in turns]


def circle(x: float, y: float, radius: float) -> Shape:
    return ellipse(x, y, radius, radius)


def arc(x: float, y: float, radius: float, start: float, end: float) -> Shape:
    """An open arc; angles in degrees, clockwise from three o'clock."""
    steps = max(8, int(abs(end - start) / 3))
    angles = [radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(x + radius * cos(a), y + radius * sin(a)) for a in angles]


def band(x: float, y: float, inner: float, outer: float, start: float, end: float) -> Shape:
    """A piece of a ring: the outer arc, then the inner one backwards."""
    return arc(x, y, outer, start, end) + arc(x, y, inner, end, start)


def wedge(x: float, y: float, radius: float, start: float, end: float) -> Shape:
    return [(x, y), *arc(x, y, radius, start, end)]


def box(x: float, y: float, width: float, height: float, radius: float = 0) -> Shape:
    """A rectangle from its top left corner, with corners rounded if asked."""
    right, bottom = x + width, y + height
    if not radius:
        return [(x, y), (right, y), (right, bottom), (x, bottom)]
    r = min(radius, width / 2, height / 2)
    return [
        *arc(x + r, y + r, r, 180, 270),
        *arc(right - r, y + r, r, 270, 360),
        *arc(right - r, bottom - r, r, 0, 90),
        *arc(x + r, bottom - r, r, 90, 180),
    ]


def arch(x: float, y: float, width: float, height: float) -> Shape:
    """A doorway: straight sides under a half circle; (x, y) is the top left corner."""
    r = width / 2
    return [(x, y + height), *arc(x + r, y + r, r, 180, 360), (x + width, y + height)]


def curve(points: Sequence[Point], closed: bool = False) -> Shape:
    """A smooth (Catmull-Rom) line through all the points."""
    before, after = (points[-1:], points[:2]) if closed else (points[:1], points[-1:])
    knots = [*before, *points, *after]
    smooth: Shape = []
    for a, b, c, d in zip(knots, knots[1:], knots[2:], knots[3:], strict=False):
        for step in range(CURVE_STEPS):
            t = step / CURVE_STEPS
            smooth.append((_spline(a[0], b[0], c[0], d[0], t), _spline(a[1], b[1], c[1], d[1], t)))
    if not closed:
        smooth.append(points[-1])
    return smooth


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    linear, square, cube = c - a, 2 * a - 5 * b + 4 * c - d, 3 * b - a - 3 * c + d
    return b + (linear * t + square * t**2 + cube * t**3) / 2


def ridge(points: Sequence[Point], floor: float) -> Shape:
    """The ground under a smooth skyline, down to `floor`."""
    return [*curve(points), (points[-1][0], floor), (points[0][0], floor)]


def ribbon(points: Sequence[Point], widths: Sequence[float]) -> Shape:
    """A stroke along a smooth line whose width runs through `widths` from end to end."""
    spine = curve(points)
    left: Shape = []
    right: Shape = []
    for index, (x, y) in enumerate(spine):
        (ax, ay), (bx, by) = (
            spine[max(0, index - 1)],
            spine[min(len(spine) - 1, index + 1)],
        )
        length = hypot(bx - ax, by - ay) or 1
        place = index / (len(spine) - 1) * (len(widths) - 1)
        low = min(int(place), len(widths) - 2)
        half = (widths[low] + (widths[low + 1] - widths[low]) * (place - low)) / 2
        nx, ny = (by - ay) / length * half, -(bx - ax) / length * half
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return left + right[::-1]


def leaf(x: float, y: float, length: float, width: float, angle: float) -> Shape:
    """A pointed leaf that grows from (x, y) in the direction of `angle`."""
    half = curve([(0, 0), (length * 0.4, width / 2), (length, 0)])
    outline = half + [(px, -py) for px, py in half[::-1]]
    return turn(move(outline, x, y), angle, (x, y))


def move(shape: Sequence[Point], dx: float, dy: float) -> Shape:
    return [(x + dx, y + dy) for x, y in shape]


def turn(shape: Sequence[Point], degrees: float, centre: Point) -> Shape:
    """Rotated clockwise around the centre."""
    cx, cy = centre
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return [(cx + (x - cx) * c - (y - cy) * s, cy + (x - cx) * s + (y - cy) * c) for x, y in shape]


def bounds(shape: Sequence[Point]) -> tuple[float, float, float, float]:
    xs, ys = [x for x, _ in shape], [y for _, y in shape]
    return min(xs), min(ys), max(xs), max(ys)
