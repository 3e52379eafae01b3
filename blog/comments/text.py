"""The text of a comment as HTML: paragraphs and links, and nothing that the reader typed as HTML."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.I)
# What ends a sentence rather than an address.
CLOSING = ".,;:!?'’”»…"
# Search engines are told that readers wrote it (Google: "Qualify outbound links").
REL = "nofollow ugc noopener"


def as_html(text: str) -> SafeString:
    """Return a plain text as paragraphs, with its web addresses as links."""
    return format_html_join("\n", "<p>{}</p>", ((_linked(paragraph),) for paragraph in _paragraphs(text)))


def _paragraphs(text: str) -> Iterator[str]:
    lines: list[str] = []
    for line in [*text.splitlines(), ""]:
        if line.strip():
            lines.append(line.strip())
        elif lines:
            yield "\n".join(lines)
            lines = []


def _linked(paragraph: str) -> SafeString:
    parts, at = [], 0
    for match in ADDRESS.finditer(paragraph):
        address = _trimmed(match[0])
        if _is_address(address):
            parts.append(escape(paragraph[at : match.start()]))
            parts.append(format_html('<a href="{}" rel="{}">{}</a>', address, REL, address))
            at = match.start() + len(address)
    parts.append(escape(paragraph[at:]))
    return mark_safe("".join(parts).replace("\n", "<br>"))


def _trimmed(address: str) -> str:
    """Return an address without what belongs to the sentence around it."""
    while address:
        last = address[-1]
        if last in CLOSING or (last in ")]" and address.count(last) > address.count("(["[")]".index(last)])):
            address = address[:-1]
        else:
            break
    return address


def _is_address(address: str) -> bool:
    try:
        return bool(urlsplit(address).hostname)
    except ValueError:  # brackets that hold no IPv6 address
        return False
