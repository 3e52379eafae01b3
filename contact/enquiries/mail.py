"""The mails that enquiries cause."""

from datetime import timedelta

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext as _

from contact.models import Answer, ContactSettings, Enquiry
from core.models import SiteSettings
from core.visitor_forms.limit import one_at_a_time
from outbox.models import Mail
from outbox.notices import put_notice
from outbox.post import named_address, one_line, put_mail

BETWEEN_ACKNOWLEDGEMENTS = timedelta(hours=1)  # to one address
ACKNOWLEDGES = "acknowledged"


def tell_author(enquiry: Enquiry, decided: ContactSettings) -> None:
    """Tell her of a new enquiry; an answer to that mail goes to the sender."""
    put_notice(
        Enquiry.objects.all(),
        to=decided.notice_address,
        subject=_("Enquiry from %(name)s: %(subject)s") % {"name": enquiry.name, "subject": enquiry.subject},
        template="contact/mail/to_author.txt",
        shown={"enquiry": enquiry},
        reply_to=enquiry.email,
        about=enquiry.mail_key,
        key=f"{enquiry.mail_key}:notice",
    )


def acknowledge(enquiry: Enquiry, decided: ContactSettings) -> None:
    """Tell the sender that it has arrived."""
    if decided.acknowledges:
        put_acknowledgement(enquiry.email, decided.acknowledgement, decided, about=enquiry.mail_key)


def put_acknowledgement(to: str, words: str, decided: ContactSettings, *, about: str) -> None:
    """Tell an address that something has arrived, once an hour at most.

    Whoever typed the address may not own it: nothing else that was typed is in the mail, so
    that nobody can send words of his own to strangers by it.

    Args:
        to: the address.
        words: hers; empty for the usual ones.
        decided: what she decided about enquiries.
        about: what has arrived, by the name that the outbox knows it by.
    """
    one_at_a_time(f"{ACKNOWLEDGES}:{to}")
    lately = Mail.objects.filter(
        to=to, key__endswith=f":{ACKNOWLEDGES}", created_at__gte=timezone.now() - BETWEEN_ACKNOWLEDGEMENTS
    )
    if lately.exists():
        return
    name = _site_name(decided)
    put_mail(
        to=to,
        subject=one_line(_("Your message to %(site)s has arrived") % {"site": name}),
        text=_render("acknowledgement", words=words, name=name),
        reply_to=decided.shown_address,
        headers={"Auto-Submitted": "auto-replied"},  # RFC 3834: no machine answers it
        about=about,
        key=f"{about}:{ACKNOWLEDGES}",
    )


def send_answer(answer: Answer, decided: ContactSettings) -> None:
    """Mail her answer to the sender, as part of the conversation that mail programs show."""
    enquiry = answer.enquiry
    first = Mail.objects.filter(key=f"{enquiry.mail_key}:{ACKNOWLEDGES}").first()
    thread = {"In-Reply-To": first.message_id, "References": first.message_id} if first else {}
    put_mail(
        to=named_address(enquiry.name, enquiry.email),
        subject=one_line(f"Re: {enquiry.subject}"),
        text=_render("answer", answer=answer, enquiry=enquiry, name=_site_name(decided)),
        reply_to=decided.shown_address,
        headers=thread,
        about=enquiry.mail_key,
        key=answer.mail_key,
    )


def _site_name(decided: ContactSettings) -> str:
    known = SiteSettings.objects.filter(site=decided.site_id).first()
    return known.display_name if known else settings.SITE_NAME


def _render(template: str, **context) -> str:
    return render_to_string(f"contact/mail/{template}.txt", context).strip()
