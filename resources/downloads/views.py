"""The address that the form for a mail with links is sent to."""

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from core.visitor_forms.answers import lead_on, too_many
from core.visitor_forms.origin import origin_of
from core.visitor_forms.readable import readable_page
from core.visitor_forms.same_origin import same_origin_only
from resources.downloads.forms import MailForm
from resources.downloads.mail import mail_links
from resources.models import DownloadPage


@never_cache
@same_origin_only
@require_http_methods(["GET", "HEAD", "POST"])
def mail_download(request: HttpRequest, page: int) -> HttpResponse:
    """Show the form by itself, and mail the links of a download.

    Raises:
        Http404: there is no such download for this visitor, or it isn't mailed.
    """
    about = readable_page(request, DownloadPage.objects.all(), page)
    if not about.offers_mail or not about.offered(request):
        raise Http404("This download is not mailed.")
    form = MailForm(request.POST if request.method == "POST" else None)
    shown = {"about": about, "form": form}
    if request.method != "POST":
        return render(request, "resources/downloads/mail_form.html", shown)
    if not form.is_valid():
        return render(request, "resources/downloads/mail_form.html", shown, status=422)
    with transaction.atomic():
        is_in_order = mail_links(about, form.cleaned_data["email"], request, origin=origin_of(request))
    if not is_in_order:
        why = _("More was asked for from where you are than a person asks for. Please try it later.")
        return too_many(request, "resources/downloads/mail_form.html", shown, why)
    return lead_on("download_mailed", about.pk)


@never_cache
@require_safe
def mailed(request: HttpRequest, page: int) -> HttpResponse:
    """Say that the mail is on its way; the same to everybody.

    Raises:
        Http404: there is no such download for this visitor.
    """
    about = readable_page(request, DownloadPage.objects.all(), page)
    return render(request, "resources/downloads/mailed.html", {"about": about})
