"""What visitors typed, without characters that nobody types."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# Control characters; halves of characters, which no database takes; and what turns the
# direction of the writing, with which a name could turn the page around it.
UNTYPED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
LINK = re.compile(r"https?://(?:www\.)?|\bwww\.", re.I)


def plain(text: str) -> str:
    """Return a text of one or more lines, without control characters."""
    return UNTYPED.sub("", LINE_ENDS.sub("\n", text))


def plain_line(text: str) -> str:
    """Return a text of one line: what would end it, and begin a header of a mail, is a space."""
    return " ".join(plain(text).split())


def check_name(name: str) -> None:
    """Refuse a name that is a message: the site writes it at the top of mails to whoever was named.

    Raises:
        ValidationError: there is an address in it.
    """
    if LINK.search(name) or "@" in name or "://" in name:
        raise ValidationError(_("Please give a name, without any address in it."))


def links_in(text: str) -> int:
    """Return how many links a text holds, whether or not they work."""
    return len(LINK.findall(text))
