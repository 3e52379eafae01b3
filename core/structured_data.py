"""What search engines are told about a page in their own terms (schema.org, as JSON-LD)."""

from django.http import HttpRequest
from wagtail.models import Page

from core.models import SiteSettings
from core.navigation import Crumb
from core.site_address import absolute

SHARE_SIZE = "fill-1200x630|format-jpeg"  # what Open Graph and Google recommend


def owner(request: HttpRequest, settings: SiteSettings) -> dict:
    """Describe whose site it is: a person if one is named, an organisation otherwise."""
    described = {
        "@type": "Person" if settings.person else "Organization",
        "@id": absolute(request, "/#owner"),
        "name": settings.person or settings.display_name,
        "url": absolute(request, "/"),
    }
    addresses = [link.value["address"] for link in settings.social_links]
    if addresses:
        described["sameAs"] = addresses
    return described


def website(request: HttpRequest, settings: SiteSettings) -> dict:
    """Describe the site as a whole and how to search it."""
    return {
        "@type": "WebSite",
        "@id": absolute(request, "/#website"),
        "name": settings.display_name,
        "description": settings.description,
        "url": absolute(request, "/"),
        "publisher": {"@id": absolute(request, "/#owner")},
        "potentialAction": {
            "@type": "SearchAction",
            "target": absolute(request, "/search/") + "?q={search_term_string}",
            "query-input": "required name=search_term_string",
        },
    }


def breadcrumb_list(request: HttpRequest, page: Page, crumbs: list[Crumb]) -> dict:
    """Describe the way from the home page to this one."""
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": step.title,
                "item": absolute(request, step.url),
            }
            for position, step in enumerate([*crumbs, Crumb(page.title, page.get_url(request))], start=1)
        ],
    }


def graph_of(request: HttpRequest, settings: SiteSettings, page: Page | None, crumbs: list[Crumb]) -> dict:
    """Return the JSON-LD of a page, or of the site alone where there is no page."""
    parts = [website(request, settings), owner(request, settings)]
    if crumbs:
        parts.append(breadcrumb_list(request, page, crumbs))
    if page is not None:
        parts.extend(page.described(request, settings))
    return {"@context": "https://schema.org", "@graph": parts}
