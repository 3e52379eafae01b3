"""What search engines are told about a download (schema.org)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpRequest
from django.utils.translation import get_language

from core.models import SiteSettings
from core.site_address import absolute
from core.structured_data import owner

if TYPE_CHECKING:
    from resources.models import DownloadPage


def download(page: DownloadPage, request: HttpRequest, settings: SiteSettings) -> dict:
    """Describe a download and its files (https://schema.org/DigitalDocument)."""
    url = absolute(request, page.get_url(request))
    described = {
        "@type": "DigitalDocument",
        "@id": f"{url}#download",
        "name": page.title,
        "description": page.description,
        "url": url,
        "inLanguage": get_language(),
        "author": owner(request, settings),
        "license": page.licence_under(settings).address,
        "usageInfo": settings.licence_address and absolute(request, settings.licence_address),
        "isAccessibleForFree": True,
        "encoding": [
            {
                "@type": "MediaObject",
                "name": file.title,
                "contentUrl": absolute(request, file.document.url),
                "encodingFormat": file.document.content_type,
                "contentSize": f"{file.document.get_file_size()} B",
            }
            for file in page.files_for_everybody()
        ],
    }
    return {name: value for name, value in described.items() if value}
