"""The addresses that forms are sent to: that of the contact page, and those she built herself."""

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.models import Page

from contact.enquiries import arrival
from contact.enquiries.forms import form_for
from contact.models import ContactPage, ContactSettings, FormPage
from contact.own_forms import arrival as own_arrival
from core.enquiries import ABOUT
from core.signed_links import named_by, token_for
from core.visitor_forms.answers import lead_on, too_many
from core.visitor_forms.origin import origin_of
from core.visitor_forms.readable import readable_page
from core.visitor_forms.same_origin import same_origin_only

THANKS = "contact.thanks"
TOO_MANY = gettext_lazy("More came from where you are than a person writes in an hour. Please send it later.")


@never_cache
@same_origin_only
@require_http_methods(["GET", "HEAD", "POST"])
def enquire(request: HttpRequest, page: int) -> HttpResponse:
    """Show the form of a contact page by itself, and take what was typed, here or there.

    Whatever is wrong, the answer holds what was typed.

    Raises:
        Http404: there is no such page for this visitor.
    """
    contact = readable_page(request, ContactPage.objects.all(), page)
    sent = request.POST if request.method == "POST" else None
    form = form_for(contact, request, sent, request.GET.get(ABOUT, ""))
    shown = {"about": contact, "form": form}
    if sent is None:
        return render(request, "contact/enquiry.html", shown)
    if not form.is_valid():
        return render(request, "contact/enquiry.html", shown, status=422)
    decided = ContactSettings.remembered(request)
    with transaction.atomic():
        enquiry = arrival.take_in(form, origin=origin_of(request), decided=decided)
    if enquiry is None:
        return too_many(request, "contact/enquiry.html", shown, TOO_MANY)
    return thank(contact)


@never_cache
@same_origin_only
@require_http_methods(["GET", "HEAD", "POST"])
def fill_in(request: HttpRequest, page: int) -> HttpResponse:
    """Show a form that she built by itself, and take what was typed, here or on its page.

    Raises:
        Http404: there is no such page for this visitor, or no form on it.
    """
    form_page = readable_page(request, FormPage.objects.all(), page)
    sent = request.POST if request.method == "POST" else None
    form = form_page.form(request, sent)
    if form is None:
        raise Http404("There is no form on this page.")
    shown = {"about": form_page, "form": form}
    if sent is None:
        return render(request, "contact/own_form_page.html", shown)
    if not form.is_valid():
        return render(request, "contact/own_form_page.html", shown, status=422)
    decided = ContactSettings.remembered(request)
    with transaction.atomic():
        answer = own_arrival.take_in(form_page, form, origin=origin_of(request), decided=decided)
    if answer is None:
        return too_many(request, "contact/own_form_page.html", shown, TOO_MANY)
    return thank(form_page)


def thank(page: ContactPage | FormPage) -> HttpResponse:
    """Lead on to the page that says thank you."""
    return lead_on("contact_thanks", token_for(THANKS, page.pk))


@never_cache
@require_safe
def thanks(request: HttpRequest, token: str) -> HttpResponse:
    """Say that it has arrived, and what happens next.

    Raises:
        Http404: nobody was thanked under this address, or the page is gone.
    """
    page = get_object_or_404(Page.objects.live(), pk=named_by(THANKS, token)).specific
    shown = {"about": page, "words": getattr(page, "thanks", "")}
    return render(request, "contact/thanks.html", shown)
