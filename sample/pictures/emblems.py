"""Small square pictures: busts for sample testimonials and seals for sample badges."""

# fmt: off
# Coordinates stand in rows, as on a drawing board; a formatter would list them one by one.

from math import cos, pi, sin

from .canvas import Canvas
from .motifs import sprig
from .palette import BLUSH, EUCALYPTUS, INK, PALE, PAPER, SKY, SUN, VERMILION, Colour, mix
from .shapes import Point, Shape, arc, band, box, circle, curve, ellipse, leaf, ridge, turn


def portrait_a(canvas: Canvas) -> None:
    canvas.fill(circle(560, 330, 250), SUN)
    hair = curve(
        [
            (400, 130), (560, 170), (590, 350), (640, 540), (560, 640), (250, 640), (170, 540),
            (220, 350), (250, 170),
        ],
        closed=True,
    )
    canvas.cut(hair, INK, 8)
    _bust(canvas, EUCALYPTUS, mix(BLUSH, VERMILION, 0.25))
    canvas.fill(_fringe([(542, 345), (480, 300), (400, 230), (330, 300), (258, 345)]), INK)
    canvas.fill([(300, 602), (400, 720), (500, 602), (540, 640), (400, 810), (260, 640)], PALE)


def portrait_b(canvas: Canvas) -> None:
    canvas.fill(
        ridge([(-10, 520), (240, 430), (560, 540), (820, 420)], 820), mix(PALE, EUCALYPTUS, 0.4),
    )
    _bust(canvas, VERMILION, mix(INK, VERMILION, 0.4))
    crown = curve(
        [
            (258, 350), (234, 230), (300, 150), (400, 130), (510, 150), (566, 230), (542, 350),
            (506, 282), (400, 256), (294, 282),
        ],
        closed=True,
    )
    canvas.cut(crown, INK, 6)
    for lens in (342, 458):
        canvas.line(circle(lens, 352, 44), SUN, 9, closed=True)
    canvas.line(arc(400, 356, 18, 205, 335), SUN, 8)
    canvas.fill(band(400, 576, 63, 100, 0, 180), SUN)


def portrait_c(canvas: Canvas) -> None:
    canvas.fill(box(-10, -10, 390, 820), mix(VERMILION, SUN, 0.35))
    canvas.cut(circle(480, 180, 92), mix(INK, VERMILION, 0.55), 8)
    canvas.fill(arc(400, 340, 172, 150, 390), mix(INK, VERMILION, 0.55))
    _bust(canvas, INK, BLUSH)
    fringe = _fringe([(542, 345), (500, 270), (360, 240), (258, 345)])
    canvas.fill(fringe, mix(INK, VERMILION, 0.55))
    for side in (-1, 1):
        canvas.cut(circle(400 + side * 146, 420, 20), SUN, 4)
    canvas.line(arc(400, 590, 96, 10, 170), SUN, 9)
    for bead in range(7):
        spot = turn([(496, 590)], 18 + bead * 24, (400, 590))[0]
        canvas.dot(*spot, 15, (VERMILION, SUN, PALE)[bead % 3])


def _bust(canvas: Canvas, coat: Colour, skin: Colour) -> None:
    """Shoulders, neck and a blank oval head, with one half in shade as in a paper cut."""
    canvas.cut([*arc(400, 860, 300, 180, 360), (700, 860), (100, 860)], coat, 12)
    neck: Shape = [(338, 440), (462, 440), (462, 570), *arc(400, 572, 62, 0, 180)]
    canvas.fill(neck, mix(skin, INK, 0.22))
    head = ellipse(400, 350, 138, 166)
    canvas.cut(head, skin, 6)
    with canvas.within(head):
        canvas.fill(box(400, 100, 200, 500), mix(skin, INK, 0.12))


def _fringe(hairline: list[Point]) -> Shape:
    """Hair over the upper half of the head, down to a hairline given from right to left."""
    head = ellipse(400, 345, 142, 172)
    return [*head[len(head) // 2 :], *curve(hairline)]


def badge_a(canvas: Canvas) -> None:
    _ribbons(canvas, EUCALYPTUS)
    _seal(canvas, VERMILION, SUN, scallops=18)
    for ray in range(12):
        reach = 104 if ray % 2 else 86
        petal = [(300, 258), (332, 250), (300 + reach, 258), (332, 266)]
        canvas.fill(turn(petal, ray * 30, (300, 258)), INK if ray % 2 else VERMILION)
    canvas.dot(300, 258, 27, PAPER)
    canvas.dot(300, 258, 15, VERMILION)


def badge_b(canvas: Canvas) -> None:
    _ribbons(canvas, VERMILION)
    _seal(canvas, EUCALYPTUS, PALE, scallops=24)
    for side in (-1, 1):
        stem = [
            (300, 350), (300 + side * 70, 320), (300 + side * 84, 240), (300 + side * 56, 176),
        ]
        sprig(canvas, stem, 5, 42, EUCALYPTUS)
    canvas.fill(leaf(300, 330, 130, 74, -90), VERMILION)
    canvas.line([(300, 346), (300, 226)], PAPER, 4)


def badge_c(canvas: Canvas) -> None:
    _ribbons(canvas, SUN)
    _seal(canvas, INK, SKY, scallops=14)
    nodes = [turn([(300, 258 - 84)], step * 72, (300, 258))[0] for step in range(5)]
    for index, node in enumerate(nodes):
        canvas.line([node, nodes[(index + 2) % 5]], INK, 4)
        canvas.line([node, nodes[(index + 1) % 5]], INK, 4)
    for index, node in enumerate(nodes):
        canvas.dot(*node, 19, (VERMILION, EUCALYPTUS, SUN, INK, PAPER)[index])
        canvas.line(circle(*node, 19), INK, 4, closed=True)
    canvas.dot(300, 258, 22, VERMILION)


def _seal(canvas: Canvas, rim: Colour, field: Colour, scallops: int) -> None:
    """A scalloped disc with a stitched ring and a plain field for the emblem."""
    steps = scallops * 14
    edge = [
        (
            300 + (195 + 7 * cos(scallops * 2 * pi * step / steps)) * cos(2 * pi * step / steps),
            258 + (195 + 7 * cos(scallops * 2 * pi * step / steps)) * sin(2 * pi * step / steps),
        )
        for step in range(steps)
    ]
    canvas.cut(edge, rim, 10)
    for stitch in range(48):
        canvas.fill(band(300, 258, 166, 170, stitch * 7.5, stitch * 7.5 + 4), PAPER)
    canvas.fill(circle(300, 258, 152), PAPER)
    canvas.fill(circle(300, 258, 140), field)


def _ribbons(canvas: Canvas, colour: Colour) -> None:
    for side in (-1, 1):
        tail: Shape = [
            (300 + side * 10, 380), (300 + side * 118, 380), (300 + side * 150, 566),
            (300 + side * 92, 532), (300 + side * 44, 574),
        ]
        canvas.cut(tail, colour if side < 0 else mix(colour, INK, 0.18), 8)
