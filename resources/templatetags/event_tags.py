"""Template tags for events."""

from urllib.parse import urlsplit

from django import template
from django.urls import reverse

from core.site_address import absolute

register = template.Library()


@register.simple_tag(takes_context=True)
def calendar_address(context, scheme: str = "") -> str:
    """Return the absolute address of the calendar of all events.

    Args:
        scheme: ``webcal``, by which calendar programs know that it is one to subscribe to.
    """
    address = absolute(context["request"], reverse("events_calendar"))
    return urlsplit(address)._replace(scheme=scheme).geturl() if scheme else address
