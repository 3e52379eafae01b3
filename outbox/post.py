"""Putting a mail into the outbox, where it is safe until it has been sent."""

import re
from collections.abc import Iterable, Mapping
from email.utils import formataddr, getaddresses

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from outbox.models import Mail

# Whatever some program may take for the end of a line, and so for the start of another
# header (CWE-93); and NUL, which PostgreSQL can't keep.
LINE_ENDS = re.compile("[\0\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
HEADER_NAME = re.compile("[!-9;-~]+")  # RFC 5322, section 2.2
LONGEST_ADDRESS = Mail._meta.get_field("to").max_length
AT_ONCE = 500  # things in one question to the database
OWN_HEADERS = re.compile("(from|sender|to|cc|bcc|subject|reply-to|date|message-id|mime-.*|content-.*)", re.I)


def put_mail(
    *,
    to: str,
    subject: str,
    text: str,
    html: str = "",
    reply_to: str = "",
    headers: Mapping[str, str] | None = None,
    key: str | None = None,
    about: str = "",
) -> Mail:
    """Put a mail into the outbox, as part of the transaction under way.

    It is never sent here: the worker sends it as soon as the transaction has ended well,
    and not at all if that is taken back.

    Args:
        to: one address, ``helen@example.com`` or ``Helen <helen@example.com>`` (made by
            ``named_address`` where a visitor gave the name).
        subject: one line; what a visitor typed goes through ``one_line`` first. Cut
            where it is longer than 255 characters.
        text: what it says, in plain text.
        html: the same as a page, for those whose mail programs show one.
        reply_to: the one address that answers go to, if not the sender's.
        headers: further headers, such as ``List-Unsubscribe``.
        key: names what the mail is about (``enquiry:17:thanks``). Put twice under the
            same key, it is one mail; the first one is returned.
        about: the thing that it is about (``enquiry:17``): ``forget_mail`` deletes it with that.

    Raises:
        ValueError: an address that is none, or a line end where it would begin a header
            of somebody else's making.
    """
    check_line("recipient", to)
    check_line("subject", subject)
    check_address(to)
    if reply_to:
        check_line("address for answers", reply_to)
        check_address(reply_to)
    for name, value in (headers or {}).items():
        if not HEADER_NAME.fullmatch(name) or OWN_HEADERS.fullmatch(name):
            raise ValueError(f"A mail can't be given the header {name!r}.")
        check_line(f"header {name}", value)
    if "\0" in text + html:
        raise ValueError("The text of a mail must not hold a NUL character.")
    values = {
        "to": to,
        "subject": subject[:255],
        "text": text,
        "html": html,
        "reply_to": reply_to,
        "headers": dict(headers or {}),
        "about": about,
    }
    if key is None:
        return Mail.objects.create(**values)
    return Mail.objects.get_or_create(key=key, defaults=values)[0]


def forget_mail(about: Iterable[str]) -> None:
    """Delete the mail that is kept about some things, sent or not.

    Args:
        about: what the things were called when the mail was put.
    """
    things = list(about)
    for first in range(0, len(things), AT_ONCE):
        Mail.objects.filter(about__in=things[first : first + AT_ONCE]).delete()


def one_line(text: str) -> str:
    """Return what a visitor typed as one line, fit for a subject or a name."""
    return " ".join(LINE_ENDS.sub(" ", text).split())


def named_address(name: str, address: str) -> str:
    """Return a recipient with her name before the address, as long as that fits.

    A name in other letters than ASCII's grows to several times its length (RFC 2047).

    Args:
        name: what a visitor typed.
        address: where the mail goes.
    """
    named = formataddr((one_line(name), address))
    return named if len(named) <= LONGEST_ADDRESS else address


def check_line(what: str, value: str) -> None:
    """Insist that a value is one line.

    Raises:
        ValueError: it isn't.
    """
    if LINE_ENDS.search(value):
        raise ValueError(f"The {what} of a mail must be one line without control characters: {value!r}")


def check_address(value: str) -> None:
    """Insist that a value is one address that mail can go to.

    Raises:
        ValueError: it isn't.
    """
    addresses = [address for _, address in getaddresses([value])]
    try:
        validate_email(addresses[0] if len(addresses) == 1 else "")
    except ValidationError as error:
        raise ValueError(f"This is not one address that mail can go to: {value!r}") from error
    if len(value) > LONGEST_ADDRESS:
        raise ValueError(f"The address is too long: {value!r}")
