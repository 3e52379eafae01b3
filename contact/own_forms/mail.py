"""The mails that her own forms cause."""

from django.conf import settings
from django.db.models.signals import post_delete
from django.dispatch import receiver
from django.urls import reverse
from django.utils.translation import gettext as _

from contact.enquiries.mail import put_acknowledgement
from contact.models import ContactSettings, FormAnswer, FormPage
from outbox.notices import put_notice
from outbox.post import forget_mail


def tell_author(page: FormPage, answer: FormAnswer, decided: ContactSettings) -> None:
    """Tell her what was sent; an answer to that mail goes to the sender, if the form asked who it is."""
    put_notice(
        FormAnswer.objects.with_created_at(),
        to=decided.notice_address,
        subject=_("Sent by the form “%(title)s”") % {"title": page.title},
        template="contact/mail/form_to_author.txt",
        shown={
            "title": page.title,
            "answers": page.labelled(answer.form_data),
            "listed": settings.SITE_URL + reverse("wagtailforms:list_submissions", args=[page.pk]),
        },
        reply_to=page.address_in(answer.form_data),
        about=answer.mail_key,
        key=f"{answer.mail_key}:notice",
    )


def acknowledge(page: FormPage, answer: FormAnswer, decided: ContactSettings) -> None:
    """Tell the sender what she wrote for that, if she did and an address was given."""
    to = page.address_in(answer.form_data)
    if page.acknowledgement and to:
        put_acknowledgement(to, page.acknowledgement, decided, about=answer.mail_key)


@receiver(post_delete, sender=FormAnswer)
def forget_mail_about_answer(sender, instance: FormAnswer, **kwargs):
    """Delete the mail about an answer with it: Wagtail's list deletes answers, and so does a page's end."""
    forget_mail([instance.mail_key])
