"""What stands on a page: its headings, as a list of ways to them."""

from dataclasses import dataclass, field

from .heading import settle_headings


@dataclass
class Section:
    """A section of a page, or a part of one.

    Attributes:
        text: the heading.
        anchor: where it stands, without the number sign.
        parts: the subsections, in order.
    """

    text: str
    anchor: str
    parts: list["Section"] = field(default_factory=list)


def contents_of(stream) -> list[Section]:
    """Return the sections of a body, each with its parts; empty for a body without headings.

    ``components/contents.html`` shows them, included ``with headings=…``.
    """
    settle_headings(stream)
    sections: list[Section] = []
    for child in stream:
        if child.block_type != "heading":
            continue
        heading = child.value
        siblings = sections[-1].parts if heading.rank > 2 else sections
        siblings.append(Section(heading["text"], heading.anchor))
    return sections
