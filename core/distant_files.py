"""Fetches a file from one of a few known hosts, and from nowhere else."""

import ssl
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from ipaddress import ip_address
from socket import SOCK_STREAM, create_connection, getaddrinfo
from time import monotonic
from urllib.parse import urljoin, urlsplit

SECONDS_TO_WAIT = 5  # for each step: connecting, and each piece of the answer
SECONDS_IN_ALL = 15
MOST_REDIRECTS = 3
REDIRECTS = frozenset({301, 302, 303, 307, 308})
BYTES_AT_A_TIME = 32 * 1024


class NotFetched(Exception):
    """The file can't be had; says why."""


def fetch(address: str, hosts: tuple[str, ...], largest: int) -> bytes:
    """Return a file of the web.

    Args:
        address: where it is; only https is spoken.
        hosts: the hosts that may be asked: each stands for itself and all names beneath it.
        largest: size in bytes that is still read.

    Raises:
        NotFetched: it isn't there, too large, too slow, or somewhere else.
    """
    ends_at = monotonic() + SECONDS_IN_ALL
    for _ in range(MOST_REDIRECTS + 1):
        host, target = _place(address, hosts)
        connection = connection_to(host)
        try:
            connection.request("GET", target, headers={"User-Agent": "Mozilla/5.0", "Accept": "*/*"})
            response = connection.getresponse()
            if response.status not in REDIRECTS:
                return _read(response, largest, ends_at)
            address = urljoin(address, response.headers.get("Location", ""))
            if urlsplit(address).hostname != host:
                raise NotFetched("It leads to another host.")
        except (OSError, HTTPException, ValueError) as error:
            raise NotFetched(str(error) or type(error).__name__) from error
        finally:
            connection.close()
    raise NotFetched("It leads from one address to the next.")


def connection_to(host: str) -> HTTPConnection:
    """Return a connection, not yet open, to a host of the public internet."""
    return PublicConnection(host, timeout=SECONDS_TO_WAIT, context=ssl.create_default_context())


class PublicConnection(HTTPSConnection):
    """A connection that is made to public addresses only.

    A name is looked up once, and the address that was looked at is the one that is used:
    a name that points elsewhere at the second look leads to nothing inside.
    """

    def connect(self):
        """Connect to the first address that answers.

        Raises:
            OSError: none does, or one of them is private.
        """
        failed: OSError = OSError("The host has no address.")
        for address in public_addresses(self.host):
            try:
                plain = create_connection((address, self.port), self.timeout)
                self.sock = self._context.wrap_socket(plain, server_hostname=self.host)
                return
            except OSError as error:
                failed = error
        raise failed


def public_addresses(host: str) -> list[str]:
    """Return the addresses of a host.

    Raises:
        OSError: it has none, or one that isn't of the public internet.
    """
    found = dict.fromkeys(info[4][0] for info in getaddrinfo(host, 443, type=SOCK_STREAM))
    for address in found:
        parsed = ip_address(address.partition("%")[0])
        parsed = getattr(parsed, "ipv4_mapped", None) or parsed
        if not parsed.is_global or parsed.is_multicast:
            raise OSError(f"{host} is at a private address.")
    return list(found)


def _place(address: str, hosts: tuple[str, ...]) -> tuple[str, str]:
    """Return the host to ask, and what to ask it for."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise NotFetched("The address is none.") from error
    host = parts.hostname or ""
    is_known = any(host == known or host.endswith(f".{known}") for known in hosts)
    if parts.scheme != "https" or port not in (None, 443) or parts.username or not is_known:
        raise NotFetched(f"Nothing is fetched from {parts.scheme}://{host}.")
    return host, (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def _read(response, largest: int, ends_at: float) -> bytes:
    if response.status != 200:
        raise NotFetched(f"The host answered {response.status}.")
    pieces, size = [], 0
    while piece := response.read1(BYTES_AT_A_TIME):
        size += len(piece)
        if size > largest:
            raise NotFetched("The file is too large.")
        if monotonic() > ends_at:
            raise NotFetched("The host is too slow.")
        pieces.append(piece)
    if response.length:
        raise NotFetched("The file did not arrive whole.")
    return b"".join(pieces)
