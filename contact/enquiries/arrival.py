"""An enquiry comes in: it is kept, and she and the sender are told."""

import hashlib
from datetime import timedelta

from contact.enquiries.forms import EnquiryForm, agreement
from contact.enquiries.mail import acknowledge, tell_author
from contact.models import ContactSettings, Enquiry
from core.visitor_forms.limit import is_within_limit

ENQUIRIES_AN_HOUR = 10  # from one place, where several people may be


def take_in(form: EnquiryForm, *, origin: str, decided: ContactSettings) -> Enquiry | None:
    """Keep what a visitor asked, and put the mails about it into the outbox.

    To be called within a transaction, so that all of it is kept or nothing.

    Args:
        form: what was typed, found in order.
        origin: where the visitor comes from.
        decided: what the author decided about enquiries.

    Returns:
        the enquiry, the same one if the form was sent before; None if more came from there
        within the hour than a person writes.
    """
    cleaned = form.cleaned_data
    fingerprint = fingerprint_of(cleaned)
    known = Enquiry.objects.filter(fingerprint=fingerprint).first()
    if known is not None:
        return known
    if not is_within_limit(Enquiry.objects.all(), origin, most=ENQUIRIES_AN_HOUR, within=timedelta(hours=1)):
        return None
    enquiry, is_new = Enquiry.objects.get_or_create(
        fingerprint=fingerprint,
        defaults={
            **{name: cleaned[name] for name in ("name", "email", "organisation", "message")},
            "topic": cleaned.get("topic_choice", ""),
            "about_id": int(cleaned["about"]) if cleaned.get("about") else None,
            "about_title": form.about_title,
            "agreed_to": agreement(form.months_agreed),
            "kept_until": form.kept_until,
            "origin": origin,
        },
    )
    if is_new:
        tell_author(enquiry, decided)
        acknowledge(enquiry, decided)
    return enquiry


def fingerprint_of(cleaned: dict) -> str:
    """Return what the same words of the same person about the same thing have in common."""
    said = "\0".join(cleaned.get(name, "") for name in ("email", "topic_choice", "about", "message"))
    return hashlib.sha256(said.encode()).hexdigest()
