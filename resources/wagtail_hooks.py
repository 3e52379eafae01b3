"""What resources add to the author's screens."""

from collections.abc import Iterable

from django.db.models import Q
from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button
from wagtail.models import Page
from wagtail_modeladmin.options import modeladmin_register

from outbox.notices import NOTICES_GO, WhereNoticesGo, address_of_author
from resources.downloads_admin.report import DownloadsReportView
from resources.events_admin.listed import RegistrationAdmin
from resources.models import DownloadPage, EventPage, Registration

modeladmin_register(RegistrationAdmin)


@hooks.register("before_delete_page")
def tell_what_goes_with_an_event(request, page):
    """Say, before an event is deleted, how many registrations go with it."""
    if request.method == "GET" and (number := registered_for([page])):
        goes = "One registration goes" if number == 1 else f"{number} registrations go"
        messages.warning(
            request,
            f"{goes} with it, and nobody is told. An event that is cancelled instead tells those who "
            "registered, by email.",
        )


@hooks.register("before_unpublish_page")
def tell_who_expected_an_event(request, page):
    """Say with an event that is taken from the site how many people expect it.

    Wagtail asks beforehand by a screen of its own, to which no hook adds; the same with several.
    """
    tell_who_expected(request, [page])


@hooks.register("before_bulk_action")
def tell_who_expected_several_events(request, action_type, objects, action_class_instance):
    """Say so of several pages that are deleted or taken from the site at once."""
    if action_type in ("delete", "unpublish"):
        tell_who_expected(request, [page for page in objects if isinstance(page, Page)])


def tell_who_expected(request, pages: list[Page]) -> None:
    """Say how many people had registered for what is no longer there."""
    if number := registered_for(pages):
        expected = "One person had" if number == 1 else f"{number} people had"
        messages.warning(
            request,
            f"{expected} registered for what you took away, and nobody was told. An event that is "
            "cancelled instead tells those who registered, by email.",
        )


def registered_for(pages: Iterable[Page]) -> int:
    """Return how many people are registered for these pages, or for what stands beneath them."""
    concerned = Q(pk__in=[])
    for page in pages:
        concerned |= Q(event__path__startswith=page.path)
    return Registration.objects.not_cancelled().filter(concerned).count()


@hooks.register("after_publish_page")
def tell_that_a_file_is_missing(request, page):
    """Say with a published download that there is nothing to download yet."""
    if isinstance(page, DownloadPage) and not page.files.exists():
        messages.warning(
            request,
            "There is no file on this page yet: visitors find nothing to download. Add one under Files.",
        )


@hooks.register("after_publish_page")
def tell_who_hears_of_a_change(request, page):
    """Say with a published event how many people are mailed, for it is at another time or place."""
    if not isinstance(page, EventPage) or page.is_over:
        return
    number = page.registrations.not_cancelled().filter(news_number__lt=page.news_number).count()
    if number:
        people = "One person who registered is" if number == 1 else f"{number} people who registered are"
        messages.info(request, f"{people} told of the change by email, within a minute or two.")


@hooks.register("register_page_header_buttons")
def lead_to_registrations(page, user, view_name, next_url=None):
    """Offer, beside an event that people register for here, the list of who did."""
    if isinstance(page, EventPage) and page.pk and user.has_perm("resources.view_registration"):
        number = Registration.objects.registered().filter(event=page.pk).count()
        if number or page.takes_registrations_here:
            address = f"{RegistrationAdmin().url_helper.index_url}?event={page.pk}"
            yield Button(f"Registrations ({number})", address, icon_name="group", priority=65)


@hooks.register("register_admin_urls")
def addresses_of_reports():
    """The addresses of the report on downloads."""
    return [
        path("reports/downloads/", DownloadsReportView.as_view(), name="downloads_report"),
        path(
            "reports/downloads/results/",
            DownloadsReportView.as_view(results_only=True),
            name="downloads_report_results",
        ),
    ]


class DownloadsMenuItem(MenuItem):
    """The entry among the reports."""

    def is_shown(self, request):
        """Show it to whoever may see the library's documents."""
        policy = DownloadsReportView().permission_policy
        return policy.user_has_any_permission(request.user, DownloadsReportView.any_permission_required)


@hooks.register("register_reports_menu_item")
def lead_to_downloads():
    """Put the report among the others."""
    return DownloadsMenuItem(
        "Downloads", reverse("downloads_report"), name="downloads", icon_name="download", order=600
    )


@hooks.register(NOTICES_GO)
def where_notices_of_registrations_go() -> WhereNoticesGo | None:
    """Say where she is told who registers, for the next event that people register for."""
    here = EventPage.objects.live().coming().filter(registration=EventPage.RegistrationKind.HERE)
    event = here.soonest_first().defer_streamfields().select_related("owner").first()
    return WhereNoticesGo("registrations", address_of_author(event)) if event else None
