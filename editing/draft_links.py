"""The screen on which the author shares a page's draft, and takes back what she shared."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST
from wagtail.models import Page

from core.site_address import absolute
from editing.forms import DraftLinkForm
from editing.models import DraftLink


def may_share(page: Page, user) -> bool:
    """Tell whether somebody may give others a look at the page's draft: whoever may edit it."""
    return page.permissions_for_user(user).can_edit()


def _page_to_share(request: HttpRequest, page_id: int) -> Page:
    """Return the page.

    Raises:
        Http404: there is no such page, or none that could be shown.
        PermissionDenied: somebody else writes it.
    """
    page = get_object_or_404(Page, pk=page_id).specific
    if not may_share(page, request.user):
        raise PermissionDenied
    if not page.is_previewable():
        raise Http404("Pages of this type have no preview.")
    return page


def draft_links(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show the links to a page's draft; make another if asked to.

    Raises:
        Http404, PermissionDenied: see ``_page_to_share``.
    """
    page = _page_to_share(request, page_id)
    form = DraftLinkForm(request.POST or None, instance=DraftLink(page=page, created_by=request.user))
    if form.is_valid():
        form.save()
        messages.success(request, "The link is ready: copy it and send it.")
        return redirect("draft_links", page.pk)
    title = page.get_admin_display_title()
    links = sorted(DraftLink.objects.filter(page=page).newest_first(), key=lambda link: not link.is_open)
    return render(
        request,
        "editing/draft_links.html",
        {
            "page": page,
            "form": form,
            "links": [(link, absolute(request, link.url)) for link in links],
            "header_title": f"Share a draft: {title}",
            "header_icon": "link",
            "header_buttons": [],
            "breadcrumbs_items": [
                {"url": reverse("wagtailadmin_pages:edit", args=[page.pk]), "label": title},
                {"label": "Share a draft"},
            ],
        },
    )


@require_POST
def revoke_draft_link(request: HttpRequest, page_id: int, pk: int) -> HttpResponse:
    """Take a link back: it shows nothing from now on.

    Raises:
        Http404: there is no such link to this page; for the rest see ``_page_to_share``.
        PermissionDenied: see there.
    """
    page = _page_to_share(request, page_id)
    link = get_object_or_404(DraftLink, page=page, pk=pk)
    link.revoke()
    messages.success(request, "The link is taken back: it shows nothing any more.")
    return redirect("draft_links", page.pk)
