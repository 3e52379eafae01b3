"""What every template may say about the site."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from wagtail.models import Site

from core.generation import remembered
from core.models import SiteSettings


def site(request: HttpRequest) -> dict:
    """Add ``site_settings``, fetched only if a template asks for it, and the site's name.

    Error pages must not touch the database, so they use ``site_name`` alone.
    """

    def load() -> SiteSettings:
        wagtail_site = Site.find_for_request(request)
        if wagtail_site is None:
            return SiteSettings()
        return remembered(
            request,
            f"settings:{wagtail_site.pk}",
            lambda: SiteSettings.for_site(wagtail_site),
        )

    return {"site_settings": SimpleLazyObject(load), "site_name": settings.SITE_NAME}
