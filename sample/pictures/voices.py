"""Speaking and being heard: the microphone, the lectern, the phone."""

# fmt: off
# Coordinates stand in rows, as on a drawing board; a formatter would list them one by one.

from .canvas import Canvas
from .motifs import speech
from .palette import BLUSH, EUCALYPTUS, INK, PALE, PAPER, SKY, SUN, VERMILION, mix
from .shapes import arc, band, box, circle, curve, leaf, turn


def microphone(canvas: Canvas) -> None:
    x, y = 985, 420
    for radius, colour in (
        (680, mix(SUN, PAPER, 0.22)), (520, mix(SUN, PAPER, 0.45)), (365, BLUSH),
    ):
        canvas.fill(circle(x, y, radius), colour)
    for radius in (250, 300, 440, 600):
        canvas.line(arc(x, y, radius, 196, 352), VERMILION, 9)
    cable = curve(
        [(690, 870), (610, 980), (420, 1000), (330, 880), (200, 850), (90, 940), (-40, 930)]
    )
    canvas.line(cable, INK, 16)
    centre = (x, y)
    handle = [(x - 74, y + 150), (x + 74, y + 150), (x + 46, y + 560), (x - 46, y + 560)]
    canvas.cut(turn(handle, 32, centre), INK, 18)
    canvas.fill(
        turn(
            [(x - 40, y + 150), (x - 20, y + 150), (x - 14, y + 556), (x - 30, y + 556)], 32,
            centre,
        ),
        mix(INK, BLUSH, 0.3),
    )
    canvas.fill(turn(box(x - 20, y + 250, 44, 84, 20), 32, centre), VERMILION)
    canvas.fill(turn(box(x - 16, y + 254, 36, 38, 16), 32, centre), BLUSH)
    head = turn([*arc(x, y, 172, 150, 390), (x + 84, y + 156), (x - 84, y + 156)], 32, centre)
    canvas.cut(head, EUCALYPTUS, 18)
    with canvas.within(head):
        for step in range(-6, 7):
            for tilt in (-13, 77):
                canvas.line(
                    turn([(x - 220, y + step * 36), (x + 220, y + step * 36)], tilt, centre),
                    mix(EUCALYPTUS, INK, 0.4), 4,
                )
        canvas.shade(head, INK, 120, 0.55)
        canvas.fill(band(x, y, 128, 146, 205, 262), PALE)
    canvas.cut(turn(box(x - 100, y + 128, 200, 44, 16), 32, centre), PAPER, 8)


def lectern(canvas: Canvas) -> None:
    x, y = 1010, 350
    for radius, colour in ((700, 0.1), (540, 0.22), (390, 0.38), (250, 0.6)):
        canvas.fill(circle(x, y, radius), mix(VERMILION, SUN, colour))
    for radius in (178, 320, 466, 620):
        canvas.line(arc(x, y, radius, 190, 350), PAPER, 5)
    canvas.fill(box(0, 930, 1600, 140), INK)
    canvas.line(curve([(x + 30, 560), (x + 60, 480), (x + 46, 410), (x + 4, 366)]), INK, 11)
    canvas.fill(turn(box(x - 40, y - 26, 80, 50, 24), 40, (x, y)), INK)
    canvas.cut([(x - 150, 610), (x + 170, 610), (x + 120, 930), (x - 100, 930)], INK, 16)
    canvas.fill(
        [(x + 60, 610), (x + 170, 610), (x + 120, 930), (x + 50, 930)], mix(INK, BLUSH, 0.16),
    )
    canvas.fill(circle(x - 20, 760, 58), SUN)
    canvas.fill(arc(x - 20, 760, 58, 90, 270), EUCALYPTUS)
    canvas.cut([(x - 205, 626), (x + 220, 560), (x + 226, 598), (x - 200, 664)], PAPER, 12)
    canvas.cut([(x - 130, 592), (x + 20, 566), (x + 40, 586), (x - 110, 614)], SKY, 5)
    canvas.cut([(x - 230, 916), (x + 250, 916), (x + 270, 960), (x - 250, 960)], EUCALYPTUS, 10)
    for index, centre in enumerate(range(70, 1640, 168)):
        coat = (EUCALYPTUS, BLUSH, PALE, SKY, SUN)[index % 5]
        drop = (index * 37) % 46
        canvas.cut(arc(centre, 1100 + drop / 2, 92, 180, 360), coat, 8)
        canvas.cut(circle(centre, 972 + drop / 2, 44), coat, 5)


def phone(canvas: Canvas) -> None:
    centre = (520, 620)
    canvas.fill(circle(430, 700, 440), mix(BLUSH, VERMILION, 0.18))
    canvas.cut(turn(box(330, 200, 420, 820, 54), -14, centre), INK, 26)
    screen = turn(box(352, 226, 376, 768, 36), -14, centre)
    canvas.fill(screen, SKY)
    with canvas.within(screen):
        canvas.shade(screen, EUCALYPTUS, 90, 0.45)
        for y, width, right in ((760, 210, False), (850, 250, True), (930, 160, False)):
            left = 700 - width if right else 380
            canvas.fill(turn(box(left, y, width, 62, 28), -14, centre), PAPER if right else SUN)
    canvas.fill(turn(box(486, 240, 108, 22, 11), -14, centre), INK)
    first = speech(700, 480, 420, 270, (520, 690))
    canvas.cut(speech(1330, 190, 210, 150, (1200, 330)), EUCALYPTUS, 8)
    canvas.cut(speech(1390, 470, 180, 130, (1250, 540)), VERMILION, 8)
    canvas.cut(speech(1500, 700, 110, 84, (1420, 750)), SUN, 6)
    canvas.cut(speech(1050, 640, 330, 220, (830, 700)), PALE, 10)
    canvas.cut(speech(960, 310, 380, 250, (800, 520)), SUN, 10)
    canvas.cut(first, VERMILION, 14)
    with canvas.within(first):
        canvas.overprint(speech(960, 310, 380, 250, (800, 520)), SUN)
    for row, width in enumerate((230, 270, 150)):
        canvas.line([(550, 425 + row * 52), (550 + width, 425 + row * 52)], PAPER, 14)
    for place in range(3):
        canvas.dot(988 + place * 62, 640, 18, INK)
    for ray in range(8):
        canvas.line(turn([(1052, 300), (1076, 300)], ray * 45, (1010, 300)), INK, 9)
    canvas.dot(1010, 300, 26, INK)
    canvas.fill(leaf(1284, 216, 100, 52, -32), PAPER)
    canvas.dot(1390, 470, 24, PAPER)
