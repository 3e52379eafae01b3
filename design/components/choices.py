"""Links that narrow a list, of which one is chosen."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Choice:
    """One way to narrow a list.

    Attributes:
        name: what the visitor reads.
        address: where the narrowed list stands.
        number: how many things it has.
        is_chosen: whether it is what the visitor sees now.
    """

    name: str
    address: str
    number: int
    is_chosen: bool
