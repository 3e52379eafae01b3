"""The one place that ties Wagtail's record of the site to the address it is served at."""

from urllib.parse import urlsplit

from django.conf import settings
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
