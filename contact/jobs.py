"""What comes due with enquiries and forms by itself."""

from collections.abc import Iterator
from datetime import timedelta

from django.utils import timezone
from wagtail.models import Site

from contact.enquiries import moving
from contact.models import ContactSettings, Enquiry, FormAnswer
from core.jobs import job

KNOWN_AGAIN_FOR = timedelta(days=1)
AT_ONCE = 200  # answers that are deleted in one transaction


@job(every=timedelta(hours=1))
def forget_where_messages_came_from():
    """Empty what tells one visitor, and one sending of a form, from another, once nothing needs it."""
    before = timezone.now() - KNOWN_AGAIN_FOR
    forgotten = {"origin": "", "fingerprint": None}
    Enquiry.objects.exclude(origin="", fingerprint=None).filter(created_at__lt=before).update(**forgotten)
    FormAnswer.objects.exclude(origin="", fingerprint=None).filter(submit_time__lt=before).update(**forgotten)


@job(every=timedelta(days=1))
def delete_what_was_kept_long_enough() -> Iterator[None]:
    """Delete old enquiries, old spam and old answers to forms, and the mail about them."""
    months = ContactSettings.of(Site.objects.filter(is_default_site=True).first()).months_kept
    moving.erase(Enquiry.objects.outdated(months))
    yield
    ids = list(FormAnswer.objects.outdated(months).values_list("pk", flat=True))
    for first in range(0, len(ids), AT_ONCE):
        FormAnswer.objects.filter(pk__in=ids[first : first + AT_ONCE]).delete()
        yield
