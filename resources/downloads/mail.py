"""Mailing the links of a download."""

from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from core.site_address import absolute
from core.visitor_forms.limit import is_within_limit, one_at_a_time
from outbox.post import one_line, put_mail
from resources.models import DownloadPage, MailedDownload

MAILS_AN_HOUR = 10  # from one place, where several people may be
BETWEEN_TWO = timedelta(hours=1)  # to one address, of one download


def mail_links(page: DownloadPage, address: str, request: HttpRequest, *, origin: str) -> bool:
    """Put a mail with the links of a download into the outbox.

    To be called within a transaction. An address that got them within the hour gets no second
    mail, and nobody is told so: who asks may not be its owner.

    Returns:
        whether it was in order; not, if more were asked for from there than a person asks for.
    """
    if not is_within_limit(
        MailedDownload.objects.all(), origin, most=MAILS_AN_HOUR, within=timedelta(hours=1)
    ):
        return False
    named = salted_hmac("resources.downloads.mail", f"{page.pk}:{address}", algorithm="sha256")
    fingerprint = named.hexdigest()
    one_at_a_time(fingerprint)
    lately = MailedDownload.objects.filter(
        fingerprint=fingerprint, created_at__gte=timezone.now() - BETWEEN_TWO
    )
    is_repeated = lately.exists()
    # A repetition counts for the limit; it doesn't begin the hour anew.
    mailed = MailedDownload.objects.create(fingerprint="" if is_repeated else fingerprint, origin=origin)
    if is_repeated:
        return True
    files = [(file.title, absolute(request, file.document.url)) for file in page.offered(request)]
    text = render_to_string(
        "resources/downloads/mail/links.txt",
        {
            "title": page.title,
            "files": files,
            "address": absolute(request, page.get_url(request)),
            "site_name": settings.SITE_NAME,
        },
    ).strip()
    put_mail(
        to=address,
        subject=one_line(_("For you to download: %(title)s") % {"title": page.title}),
        text=text,
        headers={"Auto-Submitted": "auto-generated"},  # RFC 3834: no machine answers it
        key=f"download:{mailed.pk}",
    )
    return True
