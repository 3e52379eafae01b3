"""An answer to one of her forms comes in."""

import hashlib
import json
from datetime import timedelta

from django.core.serializers.json import DjangoJSONEncoder

from contact.kept_form import KeptForm
from contact.models import ContactSettings, FormAnswer, FormPage
from contact.own_forms.mail import acknowledge, tell_author
from core.visitor_forms.limit import is_within_limit

ANSWERS_AN_HOUR = 10  # from one place, where several people may be


def take_in(page: FormPage, form: KeptForm, *, origin: str, decided: ContactSettings) -> FormAnswer | None:
    """Keep what a visitor sent, and put the mails about it into the outbox.

    To be called within a transaction, so that all of it is kept or nothing.

    Args:
        page: the page of the form.
        form: what was typed, found in order.
        origin: where the visitor comes from.
        decided: what the author decided about enquiries.

    Returns:
        the answer, the same one if the form was sent before; None if more came from there
        within the hour than a person sends.
    """
    typed = {field.clean_name: form.cleaned_data.get(field.clean_name) for field in page.get_form_fields()}
    # Answers of two people may be alike, word for word: the same one comes from the same form.
    sent = [page.pk, typed, origin, form.cleaned_data["stamp"]]
    fingerprint = hashlib.sha256(json.dumps(sent, cls=DjangoJSONEncoder).encode()).hexdigest()
    known = FormAnswer.objects.filter(fingerprint=fingerprint).first()
    if known is not None:
        return known
    rows = FormAnswer.objects.with_created_at()
    if not is_within_limit(rows, origin, most=ANSWERS_AN_HOUR, within=timedelta(hours=1)):
        return None
    answer, is_new = FormAnswer.objects.get_or_create(
        fingerprint=fingerprint,
        defaults={
            "page": page,
            "form_data": typed,
            "origin": origin,
            "kept_until": form.kept_until,
        },
    )
    if is_new:
        tell_author(page, answer, decided)
        acknowledge(page, answer, decided)
    return answer
