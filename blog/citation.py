"""How to cite a post: in APA's style, for BibTeX, and in plain words."""

import re
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import slugify
from django.utils.translation import gettext as _

# In BibTeX a brace counts even behind a backslash, so that a lone one would end the field
# early: it is named instead.
BIBTEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{character: f"\\{character}" for character in "#$%&_"},
    }
)
MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
# They say too little to tell one post from another.
SMALL_WORDS = {"a", "an", "and", "for", "how", "in", "is", "of", "on", "the", "to", "we", "what", "why"}


@dataclass(frozen=True)
class Source:
    """What is cited. ``authors`` may be people or, with ``is_organisation``, the one whose site it is."""

    title: str
    authors: list[str]
    posted_at: datetime
    site: str
    address: str
    is_organisation: bool = False

    @property
    def day(self):
        """The day on which it was published, by the site's clocks."""
        return timezone.localtime(self.posted_at)

    @property
    def words(self) -> str:
        """The title on one line."""
        return " ".join(self.title.split())


@dataclass(frozen=True)
class Citation:
    """One way to cite. ``is_code`` if it is for programs to read; ``id`` names it on the page."""

    id: str
    name: str
    text: str
    is_code: bool = False


def citations_of(source: Source) -> list[Citation]:
    """Return the source cited in each way."""
    return [
        Citation("plain", _("In words"), in_words(source)),
        Citation("apa", _("APA"), apa(source)),
        Citation("bibtex", _("BibTeX"), bibtex(source), is_code=True),
    ]


def in_words(source: Source) -> str:
    """Return the source as one would name it in a text."""
    names = ", ".join(source.authors)
    day = date_format(source.day, "j F Y")
    return f"{names}: “{source.words}”. {source.site}, {day}. {source.address}"


def apa(source: Source) -> str:
    """Return the source as a post of a blog (APA Style, 7th edition, section 10.1, example 17)."""
    names = source.authors if source.is_organisation else [inverted(name) for name in source.authors]
    if len(names) > 20:  # the first nineteen and the last (section 9.8)
        written = f"{', '.join(names[:19])}, … {names[-1]}"
    else:
        written = ", & ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]
    day = date_format(source.day, "Y, F j")
    return f"{ended(written)} ({day}). {ended(source.words)} {ended(source.site)} {source.address}"


def bibtex(source: Source) -> str:
    """Return the source as an entry for BibTeX and biblatex; letters of all alphabets stay as they are."""
    names = [_escaped(name) for name in source.authors]
    braced = [f"{{{name}}}" if _keeps_together(name, source) else name for name in names]
    fields = {
        "author": f"{{{' and '.join(braced)}}}",
        "title": f"{{{{{_escaped(source.words)}}}}}",
        "howpublished": f"{{{_escaped(source.site)}}}",
        "year": f"{{{source.day.year}}}",
        "month": MONTHS[source.day.month - 1],
        "day": f"{{{source.day.day}}}",
        "url": f"{{{source.address}}}",
    }
    lines = [f"  {name} = {value}," for name, value in fields.items()]
    return "\n".join([f"@misc{{{key_of(source)},", *lines, "}"])


def key_of(source: Source) -> str:
    """Return the name of an entry: whose it is, the year, and a word of the title."""
    family = family_of(source.authors[0])[0]
    telling = [word for word in slugify(source.title).split("-") if word and word not in SMALL_WORDS]
    author = slugify(family).replace("-", "")
    return f"{author or 'anonymous'}{source.day.year}{telling[0] if telling else 'post'}"


def family_of(name: str) -> tuple[str, list[str]]:
    """Return the name of a person's family, with what belongs to it ("van", "de la"), and the other names."""
    words = name.split()
    first = len(words) - 1
    while first > 1 and words[first - 1].islower():
        first -= 1
    return " ".join(words[first:]), words[:first]


def inverted(name: str) -> str:
    """Return a person's name as APA has it: the family's, then initials."""
    family, others = family_of(name)
    initials = " ".join(initials_of(word) for word in others)
    return f"{family}, {initials}" if initials else family


def initials_of(word: str) -> str:
    """Return the initial of a name; of one with a hyphen, both."""
    return "-".join(f"{part[0].upper()}." for part in word.split("-") if part)


def ended(words: str) -> str:
    """Return the words with a full stop, unless they end with a mark of their own."""
    return words if re.search(r"[.!?…]$", words) else f"{words}."


def _escaped(text: str) -> str:
    return " ".join(text.split()).translate(BIBTEX)


def _keeps_together(name: str, source: Source) -> bool:
    """Tell whether BibTeX must not take a name apart."""
    return source.is_organisation or " and " in name or "," in name
