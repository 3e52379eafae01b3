"""The eight inks and papers that every sample picture is printed with."""

Colour = tuple[int, int, int]

PAPER: Colour = (251, 243, 230)
INK: Colour = (42, 33, 64)
VERMILION: Colour = (217, 83, 47)
EUCALYPTUS: Colour = (62, 124, 106)
PALE: Colour = (169, 205, 190)
SUN: Colour = (242, 184, 75)
BLUSH: Colour = (244, 201, 178)
SKY: Colour = (191, 217, 223)


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """The colour that lies `share` of the way from the first to the second."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue
