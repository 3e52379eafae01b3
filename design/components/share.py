"""Ways to pass a page on: plain links, that tell nobody anything before they are pressed."""

from dataclasses import dataclass
from urllib.parse import quote

from django.utils.translation import gettext as _


@dataclass(frozen=True)
class Way:
    """One way to pass a page on.

    Attributes:
        icon: the stem of its picture in ``share.html``.
        name: what readers see.
        address: where the link leads.
    """

    icon: str
    name: str
    address: str


def ways_to_share(title: str, address: str) -> list[Way]:
    """Return the ways to pass on a page.

    Mastodon's is its own page for sharing, which asks for the reader's server
    (https://blog.joinmastodon.org/2026/03/a-new-share-button/). What stands after the number
    sign doesn't leave the browser.

    Args:
        title: the page's.
        address: the page's, with host.
    """
    title = " ".join(title.split())
    page, both = quote(address, safe=""), quote(f"{title} {address}", safe="")
    # Lines of a mail end in two characters (RFC 6068, section 5).
    subject, body = quote(title, safe=""), quote(f"{title}\r\n{address}", safe="")
    return [
        Way("email", _("Email"), f"mailto:?subject={subject}&body={body}"),
        Way("linkedin", _("LinkedIn"), f"https://www.linkedin.com/sharing/share-offsite/?url={page}"),
        Way("mastodon", _("Mastodon"), f"https://share.joinmastodon.org/#text={both}"),
        Way("bluesky", _("Bluesky"), f"https://bsky.app/intent/compose?text={both}"),
    ]
