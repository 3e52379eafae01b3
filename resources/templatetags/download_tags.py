"""Template tags for downloads and the page on the use of content."""

from dataclasses import dataclass

from django import template
from django.utils import timezone

from core.licences import Licence

register = template.Library()


@dataclass(frozen=True)
class ShownLicence:
    """What a page says of the terms under which something is given."""

    holder: str
    year: int
    name: str
    address: str
    page_address: str


@register.simple_tag(takes_context=True)
def licence_of(context, page) -> ShownLicence:
    """Return the terms of a download: its own, or those of the site."""
    settings = context["site_settings"]
    licence: Licence = page.licence_under(settings)
    published = page.first_published_at or timezone.now()
    return ShownLicence(
        holder=settings.person or settings.display_name,
        year=timezone.localtime(published).year,
        name=licence.short_name,
        address=licence.address,
        page_address=settings.licence_address,
    )
