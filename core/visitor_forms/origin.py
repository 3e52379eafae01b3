"""Where a visitor comes from, as a name that can be compared and not read."""

import logging
from functools import cache
from ipaddress import IPv6Address, ip_address

from django.conf import settings
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

LOOPBACK = ("127.0.0.1", "::1")

logger = logging.getLogger(__name__)


def address_of(request: HttpRequest) -> str:
    """Return the visitor's network address.

    Behind ``TRUSTED_PROXIES`` proxies it is what the outermost of them wrote down: each
    adds, at the right of ``X-Forwarded-For``, who asked it. What stands further left, the
    visitor may have made up.
    """
    named = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",") if part.strip()]
    proxies = settings.TRUSTED_PROXIES
    if proxies and len(named) >= proxies:
        return named[-proxies]
    asked_by = request.META.get("REMOTE_ADDR", "")
    if named and not proxies and asked_by in LOOPBACK:
        _say_that_all_are_one()
    return asked_by


@cache
def _say_that_all_are_one() -> None:
    """Tell the operator, once in each process."""
    logger.warning(
        "A proxy on this machine hands requests on, and TRUSTED_PROXIES doesn't say so: all visitors "
        "count as one where it matters how often somebody sends a form (.env.example)."
    )


def origin_of(request: HttpRequest) -> str:
    """Return a name of 32 letters for where a visitor comes from.

    The address can't be found out from it without the site's secret key. Addresses of one
    IPv6 network of 64 bits, which is the least that anybody is given (RFC 6177), are one.
    """
    address = address_of(request)
    try:
        known = ip_address(address)
    except ValueError:
        known = None
    if isinstance(known, IPv6Address):
        known = known.ipv4_mapped or IPv6Address(int(known) >> 64 << 64)
    return salted_hmac("core.visitor_forms.origin", str(known or address), algorithm="sha256").hexdigest()[
        :32
    ]
