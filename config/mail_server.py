"""How mail leaves the site: by a mail server named by one address, or into a folder."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

# How the connection is kept from others' eyes, and the usual port (RFC 6409, RFC 8314).
KINDS = {
    "smtp": ({}, 25),  # not at all: for a mail server on this machine
    "submission": ({"EMAIL_USE_TLS": True}, 587),
    "submissions": ({"EMAIL_USE_SSL": True}, 465),
}
# By other names, as Django's packages have them.
KINDS |= {
    "submit": KINDS["submission"],
    "smtp+tls": KINDS["submission"],
    "smtp+ssl": KINDS["submissions"],
    "smtps": KINDS["submissions"],
}
LOOKS = (
    "EMAIL_URL must begin with submission://, submissions:// or smtp:// and name a mail server, "
    "or with file:/// and name a folder. In the user's name and the password every sign but "
    "letters and digits is written by its number: %40 for @, %23 for #, %2F for /, %3A for :"
)


def mail_settings(address: str, otherwise: Path) -> dict:
    """Return Django's settings of mail for ``submission://user:password@mail.example.com:587``.

    Args:
        address: names a mail server, or ``file:///srv/mail`` a folder; may be empty.
        otherwise: the folder into which mail is written where no mail server is named.

    Raises:
        ValueError: the address is none of these.
    """
    if not address:
        return _folder(otherwise)
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError as error:  # a bracket, or what follows the last colon is no number
        raise ValueError(LOOKS) from error
    if parts.scheme == "file" and not parts.netloc and len(parts.path) > 1:
        return _folder(Path(unquote(parts.path)))
    if parts.scheme not in KINDS or not host or parts.path.strip("/") or parts.query or parts.fragment:
        raise ValueError(LOOKS)
    security, usual_port = KINDS[parts.scheme]
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": host,
        "EMAIL_PORT": port or usual_port,
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        **security,
    }


def _folder(path: Path) -> dict:
    return {"EMAIL_BACKEND": "django.core.mail.backends.filebased.EmailBackend", "EMAIL_FILE_PATH": path}
