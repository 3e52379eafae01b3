"""The working week: the calendar, the packed suitcase, the closer look at a workplace."""

# fmt: off
# Coordinates stand in rows, as on a drawing board; a formatter would list them one by one.

from .canvas import Canvas
from .motifs import sitter
from .palette import BLUSH, EUCALYPTUS, INK, PALE, PAPER, SKY, SUN, VERMILION, Colour, mix
from .shapes import arc, box, circle, curve, turn


def calendar(canvas: Canvas) -> None:
    canvas.cut(box(150, 130, 1130, 830, 20), PAPER, 20)
    canvas.fill(
        [*arc(170, 150, 20, 180, 270), *arc(1260, 150, 20, 270, 360), (1280, 250), (150, 250)],
        INK,
    )
    for ring in range(8):
        x = 230 + ring * 139
        canvas.dot(x, 190, 13, PALE)
        canvas.line([(x, 190), (x, 96)], VERMILION, 12)
    inks = (PALE, SKY, BLUSH, SUN, EUCALYPTUS, VERMILION, BLUSH)
    for row in range(4):
        for column in range(7):
            x, y = 190 + column * 152, 290 + row * 162
            done = (row * 7 + column * 3) % 5
            colour = inks[(row * 2 + column) % 7] if done else mix(PAPER, BLUSH, 0.35)
            canvas.fill(box(x, y, 136, 146, 10), colour)
            _tile_motif(canvas, (row * 5 + column * 2) % 6, x + 68, y + 73, colour)
    canvas.cut(circle(1330, 640, 222), SUN, 16)
    for start in (20, 200):
        canvas.line(arc(1330, 640, 126, start, start + 136), INK, 30)
        tip = turn([(1330 + 126, 640)], start + 150, (1330, 640))[0]
        head = [(tip[0] + 52, tip[1] - 14), (tip[0] - 52, tip[1] - 14), (tip[0], tip[1] + 58)]
        canvas.fill(turn(head, start + 150, tip), INK)
    canvas.fill(circle(1330, 640, 46), VERMILION)


def _tile_motif(canvas: Canvas, motif: int, x: float, y: float, ground: Colour) -> None:
    mark = PAPER if ground in (EUCALYPTUS, VERMILION) else INK
    if motif == 0:
        canvas.dot(x, y, 34, mark)
    elif motif == 1:
        canvas.fill(arc(x, y + 73, 60, 180, 360), VERMILION if ground != VERMILION else SUN)
    elif motif == 2:
        for row in range(3):
            canvas.line(
                [(x - 36, y - 24 + row * 24), (x + 36 - 26 * (row == 2), y - 24 + row * 24)],
                mark, 6,
            )
    elif motif == 3:
        canvas.line([(x - 26, y + 2), (x - 6, y + 22), (x + 32, y - 24)], mark, 10)


def packing(canvas: Canvas) -> None:
    canvas.cut(box(170, 150, 610, 770, 54), INK, 24)
    canvas.cut(box(820, 150, 610, 770, 54), INK, 24)
    for left in (204, 854):
        canvas.fill(box(left, 186, 542, 698, 34), BLUSH)
    for y in (300, 740):
        canvas.fill(box(770, y, 60, 44, 8), SUN)
    canvas.line([(1430, 460), (1478, 470), (1478, 600), (1430, 610)], INK, 22)
    with canvas.within(box(204, 186, 542, 698, 34)):
        for row in range(9):
            for column in range(7):
                canvas.dot(
                    244 + column * 78 + 39 * (row % 2), 226 + row * 80, 7,
                    mix(BLUSH, VERMILION, 0.35),
                )
        for ends in (((190, 310), (760, 770)), ((760, 310), (190, 770))):
            canvas.line(ends, EUCALYPTUS, 34)
    canvas.cut(turn(box(415, 480, 120, 120, 16), 45, (475, 540)), SUN, 6)
    _shirt(canvas, 1000, 370)
    canvas.cut(turn(box(1165, 230, 210, 270, 10), 5, (1270, 365)), EUCALYPTUS, 10)
    canvas.fill(turn(box(1188, 230, 18, 270), 5, (1270, 365)), SUN)
    canvas.fill(turn(circle(1292, 350, 44), 5, (1270, 365)), PALE)
    canvas.cut(box(890, 600, 230, 250, 26), PAPER, 10)
    for stripe in range(4):
        canvas.fill(box(890, 630 + stripe * 56, 230, 24), SKY)
    canvas.line(
        curve(
            [
                (1240, 730), (1172, 670), (1180, 590), (1270, 548), (1362, 590), (1368, 670),
                (1300, 730),
            ]
        ),
        VERMILION, 13,
    )
    canvas.cut(box(1190, 716, 160, 140, 12), PAPER, 8)
    canvas.fill(box(1190, 716, 160, 44, 12), VERMILION)
    canvas.dot(1238, 810, 26, INK)
    canvas.line([(1280, 800), (1328, 800)], INK, 6)
    canvas.line([(1280, 824), (1310, 824)], INK, 6)


def _shirt(canvas: Canvas, x: float, y: float) -> None:
    """A folded shirt with its collar."""
    canvas.cut(box(x - 112, y - 150, 224, 310, 16), SKY, 10)
    canvas.line([(x, y - 90), (x, y + 156)], mix(SKY, INK, 0.3), 4)
    for button in range(4):
        canvas.dot(x, y - 30 + button * 54, 7, INK)
    canvas.fill([(x - 52, y - 150), (x + 52, y - 150), (x, y - 90)], mix(SKY, INK, 0.35))
    for side in (-1, 1):
        canvas.cut(
            [
                (x, y - 92), (x + side * 70, y - 160), (x + side * 84, y - 120),
                (x + side * 38, y - 62),
            ],
            PAPER, 5,
        )


def magnifier(canvas: Canvas) -> None:
    _floor_plan(canvas)
    x, y, radius = 760, 470, 300
    canvas.line([(x + 232, y + 232), (x + 500, y + 500)], INK, 74)
    canvas.line([(x + 330, y + 330), (x + 500, y + 500)], VERMILION, 46)
    lens = circle(x, y, radius)
    canvas.cut(circle(x, y, radius + 40), INK, 26)
    canvas.fill(lens, SUN)
    with canvas.within(lens):
        _enlarged_room(canvas, x, y)
        canvas.tint(arc(x - 60, y - 60, 330, 170, 280), PAPER, 0.14)
    canvas.line(arc(x, y, radius - 28, 200, 250), PAPER, 12)


def _floor_plan(canvas: Canvas) -> None:
    """Workplaces from above: rooms, doors, and desks with their chairs."""
    wall = mix(EUCALYPTUS, INK, 0.35)
    rooms = [
        (90, 80, 400, 330, PAPER), (490, 80, 560, 330, PALE), (1050, 80, 460, 520, PAPER),
        (90, 410, 560, 580, BLUSH), (650, 410, 400, 580, PAPER), (1050, 600, 460, 390, PALE),
    ]
    for x, y, width, height, floor in rooms:
        canvas.fill(box(x, y, width, height), mix(floor, PAPER, 0.3))
    for x, y, width, height, _ in rooms:
        canvas.line(box(x, y, width, height), wall, 9, closed=True)
    for x, y, width in ((300, 402, 76), (820, 402, 84), (200, 982, 90), (1200, 592, 80)):
        canvas.fill(box(x, y, width, 17), SKY)
        canvas.line(arc(x, y + 8, width, 0, 80), wall, 3)
    for x, y, tilt in (
        (180, 180, 0), (340, 180, 0), (1160, 190, 0), (1330, 190, 0), (1160, 400, 180),
        (1330, 400, 180), (190, 560, 0), (380, 560, 0), (190, 780, 180), (380, 780, 180),
        (1180, 740, 0), (1360, 860, 90), (820, 830, 0),
    ):
        centre = (x + 50, y + 30)
        canvas.fill(
            turn(box(x, y, 100, 56, 6), tilt, centre),
            (VERMILION, EUCALYPTUS, INK)[(x + y) // 20 % 3],
        )
        canvas.fill(turn(circle(x + 50, y + 84, 19), tilt, centre), INK)


def _enlarged_room(canvas: Canvas, x: float, y: float) -> None:
    """Under the glass the plan comes alive: three people at one table, and their ideas."""
    canvas.fill(circle(x - 20, y + 20, 240), mix(SUN, PAPER, 0.45))
    table = (x - 5, y + 5)
    for angle, coat in ((205, VERMILION), (325, EUCALYPTUS), (85, INK)):
        sitter(canvas, table, 150, angle, coat, scale=0.72)
    canvas.cut(circle(*table, 138), PAPER, 10)
    canvas.overprint(circle(x - 40, y + 10, 62), VERMILION, 0.9)
    canvas.overprint(circle(x + 22, y + 10, 62), SUN)
