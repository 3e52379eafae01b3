"""Where a visitor comes from, as a name that can be compared and not read."""

from ipaddress import IPv6Address, ip_address

from django.conf import settings
from django.http import HttpRequest
from django.utils.crypto import salted_hmac


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
    return request.META.get("REMOTE_ADDR", "")


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
