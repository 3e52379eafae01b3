"""A heading inside a page, with an address of its own."""

from itertools import chain, count

from django.utils.text import slugify
from wagtail.blocks import CharBlock, ChoiceBlock, StructBlock, StructValue


class HeadingValue(StructValue):
    """A heading that knows its place in the page, once the body has given it one."""

    # Set by ``settle_headings``; a heading that stands alone is a section's.
    rank = 2
    anchor = ""


class HeadingBlock(StructBlock):
    """A heading."""

    text = CharBlock(max_length=160, label="Heading")
    level = ChoiceBlock(
        choices=[("section", "A new section"), ("subsection", "Part of the section above")],
        default="section",
    )

    class Meta:
        label_format = "{text}"
        icon = "title"
        label = "Heading"
        description = "Begins a new section, or a part of one."
        group = "Words"
        template = "components/heading.html"
        value_class = HeadingValue
        preview_value = {"text": "What changes on Monday morning", "level": "section"}


# Ids of the page around the body.
ELSEWHERE = ("content", "menu", "site-search", "page-search")


def settle_headings(stream) -> None:
    """Give each heading of a stream its rank (2 or 3) and an anchor of its own.

    A subsection before any section becomes a section: screen readers announce levels,
    and one that is skipped sounds like a part of the page that is missing (WCAG 2.2,
    technique G141). Two headings of the same words get different anchors.
    """
    taken = set(ELSEWHERE)
    section_begun = False
    for child in stream:
        if child.block_type != "heading":
            continue
        heading = child.value
        is_part = heading["level"] == "subsection" and section_begun
        heading.rank = 3 if is_part else 2
        section_begun = True
        heading.anchor = _free_anchor(slugify(heading["text"]) or "section", taken)
        taken.add(heading.anchor)


def _free_anchor(wanted: str, taken: set[str]) -> str:
    """Return the wanted anchor, or with the first number that makes it another."""
    numbered = (f"{wanted}-{number}" for number in count(2))
    return next(anchor for anchor in chain([wanted], numbered) if anchor not in taken)
