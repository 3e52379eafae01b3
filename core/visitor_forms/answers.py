"""What the site answers to a form, whatever the form is about."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from core.visitor_forms.form import VisitorForm


def too_many(request: HttpRequest, template: str, shown: dict, why: str) -> HttpResponse:
    """Say that more came from one place than a person sends within the hour; nothing typed is lost.

    Args:
        request: the request being answered.
        template: shows the form again.
        shown: what the template shows; ``form`` is the form.
        why: what is said above it.
    """
    form: VisitorForm = shown["form"]
    form.refuse(why)
    response = render(request, template, shown, status=429)
    response["Retry-After"] = "3600"  # seconds
    return response


def lead_on(to: str, *args) -> HttpResponse:
    """Lead from a form that was taken to a page that may be loaded again (RFC 9110, section 15.4.4).

    Args:
        to: the name of that page's address.
        args: what its address is made of.
    """
    response = redirect(to, *args)
    response.status_code = 303
    return response
