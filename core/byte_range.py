"""Which part of a file was asked for (RFC 9110, section 14)."""

import re

# Longer numbers would be no position in any file.
SINGLE_RANGE = re.compile(r"bytes=[ \t]*(\d{0,18})-(\d{0,18})[ \t]*", re.ASCII | re.IGNORECASE)


class RangeNotSatisfiable(Exception):
    """The part asked for lies outside the file."""


def part_of(header: str, size: int) -> range | None:
    """Return the positions that a ``Range`` header asks for, or None where it is to be ignored.

    A server may ignore a header that it can't read and one that asks for several parts
    (section 14.2); it then sends the whole file.

    Args:
        header: the header's value, empty without one.
        size: the file's size, in bytes.

    Raises:
        RangeNotSatisfiable: the range begins after the file's end, or is of no length.
    """
    found = SINGLE_RANGE.fullmatch(header)
    if not found or not (found[1] or found[2]):
        return None
    if not found[1]:  # the last so many bytes
        start, stop = max(0, size - int(found[2])), size
    else:
        start, stop = int(found[1]), min(size, int(found[2]) + 1) if found[2] else size
        if found[2] and int(found[2]) < start:
            return None
    if start >= stop:
        raise RangeNotSatisfiable
    return range(start, stop)
