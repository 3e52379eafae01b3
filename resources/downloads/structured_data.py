"""What search engines are told about a download (schema.org)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpRequest
from django.utils.translation import get_language

from core.models import SiteSettings
from core.site_address import absolute
from core.structured_data import owner

if TYPE_CHECKING:
    from resources.models import DownloadFile, DownloadPage


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
        "encoding": [_encoding(file, request) for file in page.files_for_everybody()],
    }
    return {name: value for name, value in described.items() if value}


def _encoding(file: DownloadFile, request: HttpRequest) -> dict:
    """Describe a file; its size, as far as the library knows it: finding it out would write it down."""
    size = file.document.file_size
    described = {
        "@type": "MediaObject",
        "name": file.title,
        "contentUrl": absolute(request, file.document.url),
        "encodingFormat": file.document.content_type,
    }
    return described | ({"contentSize": f"{size} B"} if size else {})
