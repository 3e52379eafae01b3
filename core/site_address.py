"""The site's address: where it is kept, and how the addresses of pages are made absolute."""

from urllib.parse import urljoin, urlsplit

from django.conf import settings
from django.http import HttpRequest
from wagtail.models import Site


def follow_site_url() -> None:
    """Give the default site the host and port of ``SITE_URL``, if they differ.

    Wagtail keeps host and port in the database and builds every absolute address from
    them; left to themselves they would go on saying "localhost" after a move.
    """
    address = urlsplit(settings.SITE_URL)
    port = address.port or (443 if address.scheme == "https" else 80)
    Site.objects.filter(is_default_site=True).exclude(hostname=address.hostname, port=port).update(
        hostname=address.hostname, port=port
    )
    Site.clear_site_root_paths_cache()


def absolute(request: HttpRequest, address: str) -> str:
    """Return an address of this site with scheme and host.

    They are the site's own, whatever name the visitor came by: a page has one address,
    and what is said of it elsewhere must not depend on who asked.
    """
    site = Site.find_for_request(request)
    return urljoin(site.root_url if site else request.build_absolute_uri("/"), address)
