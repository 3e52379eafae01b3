"""What the author does with enquiries, each act in one place."""

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from contact.enquiries.mail import send_answer
from contact.models import Answer, ContactSettings, Enquiry
from outbox.post import forget_mail

State = Enquiry.State
AT_ONCE = 500  # enquiries that are deleted in one transaction


class AnsweredMeanwhile(Exception):
    """Somebody answered since she opened the page, perhaps she herself by a second press."""


def archive(enquiries: QuerySet[Enquiry]) -> int:
    """Put enquiries away as dealt with. Returns how many weren't yet."""
    return _move(enquiries, State.ARCHIVED)


def mark_spam(enquiries: QuerySet[Enquiry]) -> int:
    """Put enquiries away as spam. Returns how many weren't yet."""
    return _move(enquiries, State.SPAM)


def take_back(enquiries: QuerySet[Enquiry]) -> int:
    """Put enquiries back among the new ones. Returns how many weren't there."""
    return _move(enquiries, State.NEW)


def answer(enquiry: Enquiry, text: str, user, after: int, decided: ContactSettings) -> Answer:
    """Keep an answer, and put the mail with it into the outbox.

    Args:
        enquiry: what is answered.
        text: what she writes.
        user: who writes.
        after: the id of the last answer that she saw; 0 where there was none.
        decided: what she decided about enquiries.

    Raises:
        AnsweredMeanwhile: there is an answer that she didn't see.
        Enquiry.DoesNotExist: it was deleted meanwhile.
    """
    with transaction.atomic():
        locked = Enquiry.objects.select_for_update().get(pk=enquiry.pk)
        latest = locked.answers.last()
        if after != (latest.pk if latest else 0):
            raise AnsweredMeanwhile
        written = Answer.objects.create(enquiry=locked, text=text, user=user)
        send_answer(written, decided)
        _move(Enquiry.objects.filter(pk=locked.pk), State.ANSWERED)
    return written


def erase(enquiries: QuerySet[Enquiry]) -> int:
    """Delete enquiries for ever, with the mail about them. Returns how many there were."""
    ids = list(enquiries.values_list("pk", flat=True))
    for first in range(0, len(ids), AT_ONCE):
        some = Enquiry.objects.filter(pk__in=ids[first : first + AT_ONCE])
        with transaction.atomic():
            # An answer that is being put into the outbox is waited for, and forgotten too.
            forget_mail(enquiry.mail_key for enquiry in some.order_by("pk").select_for_update())
            some.delete()
    return len(ids)


def _move(enquiries: QuerySet[Enquiry], to: str) -> int:
    # The same words sent once more are an enquiry of their own: this one has been seen to.
    changed = {"state": to, "moved_at": timezone.now(), "fingerprint": None}
    return enquiries.exclude(state=to).update(**changed)
