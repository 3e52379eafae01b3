"""What search engines are told about a service in their own terms (schema.org).

Testimonials are left out: what a site says of itself counts for nothing there
(https://developers.google.com/search/docs/appearance/structured-data/review-snippet).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail.rich_text import get_text_for_indexing

from core.site_address import absolute
from core.structured_data import SHARE_SIZE
from design.components.picture import files_of
from services.prices import CURRENCY

if TYPE_CHECKING:
    from services.models import Package, ServicePage


def service(page: ServicePage, request: HttpRequest) -> dict:
    """Describe a service and what it costs."""
    url = absolute(request, page.get_url(request))
    described = {
        "@type": "Service",
        "@id": f"{url}#service",
        "name": page.title,
        "description": page.description,
        "url": url,
        "provider": {"@id": absolute(request, "/#owner")},
        "serviceOutput": page.outcome,
        "image": picture(page, request),
        "offers": [offer(package, url) for package in page.prices],
    }
    return {name: value for name, value in described.items() if value}


def offer(package: Package, url: str) -> dict:
    """Describe one price; one on request has none to be read."""
    described = {
        "@type": "Offer",
        "name": package.name,
        "description": "; ".join(package.inclusions),
        "url": url,
        "priceSpecification": price(package) if package.is_priced else None,
    }
    return {name: value for name, value in described.items() if value}


def price(package: Package) -> dict:
    """Describe an amount: as the lowest price where others may pay more."""
    is_lowest = package.kind == package.Kind.FROM
    return {
        "@type": "UnitPriceSpecification" if package.per else "PriceSpecification",
        "minPrice" if is_lowest else "price": f"{package.amount:.2f}",
        "priceCurrency": CURRENCY,
        "valueAddedTaxIncluded": package.includes_gst,
        **({"unitText": package.per} if package.per else {}),
    }


def questions(page: ServicePage, request: HttpRequest) -> list[dict]:
    """Describe the questions that the page answers, if there are any."""
    answered = [
        {
            "@type": "Question",
            "name": block.value["question"],
            "acceptedAnswer": {
                "@type": "Answer",
                "text": get_text_for_indexing(block.value["answer"].source),
            },
        }
        for block in page.questions
    ]
    if not answered:
        return []
    url = absolute(request, page.get_url(request))
    return [
        {"@type": "FAQPage", "@id": f"{url}#questions", "inLanguage": get_language(), "mainEntity": answered}
    ]


def picture(page: ServicePage, request: HttpRequest) -> str:
    """Return the address of the page's picture; empty without one, or if its file is gone."""
    file = files_of(page.picture, [SHARE_SIZE])[SHARE_SIZE] if page.picture else None
    return absolute(request, file.url) if file is not None and file.width else ""
