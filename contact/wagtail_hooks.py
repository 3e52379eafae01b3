"""What enquiries add to the author's screens."""

from django.urls import path
from django.views.generic import RedirectView
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Site
from wagtail_modeladmin.options import modeladmin_register

from contact.inbox import views as inbox
from contact.inbox.listed import EnquiryAdmin
from contact.inbox.panel import InboxPanel
from contact.models import ContactSettings, FormPage
from outbox.notices import NOTICES_GO, WhereNoticesGo

modeladmin_register(EnquiryAdmin)


@hooks.register("register_admin_urls")
def addresses_of_the_inbox():
    """The addresses of what is done with enquiries."""
    index = EnquiryAdmin().url_helper.get_action_url_name("index")
    return [
        path("enquiries/", RedirectView.as_view(pattern_name=index)),
        path("enquiries/act/", inbox.act, name="enquiries_act"),
        path("enquiries/<id:pk>/", inbox.enquiry, name="enquiry"),
        path("enquiries/<id:pk>/erase/", inbox.erase, name="enquiry_erase"),
    ]


@hooks.register("construct_homepage_panels")
def tell_what_came_in(request, panels):
    """Say on the home screen that enquiries wait, and which of her forms were sent."""
    panel = InboxPanel(request.user)
    if not panel.is_empty:
        panels.append(panel)


@hooks.register(NOTICES_GO)
def where_notices_of_enquiries_go() -> WhereNoticesGo:
    """Say where she is told of what came by the contact page and her forms."""
    decided = ContactSettings.of(Site.objects.filter(is_default_site=True).first())
    return WhereNoticesGo("enquiries", decided.notice_address, "Settings, Enquiries")


@hooks.register("after_publish_page")
def tell_that_a_form_is_empty(request, page):
    """Say with a published page with a form that there is nothing to fill in yet."""
    if isinstance(page, FormPage) and not page.form_fields.exists():
        messages.warning(
            request,
            "There is no field on this page yet: visitors find nothing to fill in. Add one under The form.",
        )
