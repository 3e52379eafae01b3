"""The form on the contact page."""

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from contact.kept_form import KeptForm
from contact.models import ContactPage, ContactSettings
from contact.retention import time_in_words
from core.enquiries import pages_to_ask_about
from core.generation import remembered
from core.visitor_forms.plain_text import links_in
from outbox.mail_address import MailAddressField

LONGEST_MESSAGE = 10_000  # characters; three or four printed pages
LINKS_ALLOWED = 5


class EnquiryForm(KeptForm):
    """What a visitor asks, and how to answer.

    Args:
        topics: what may be chosen as the subject; none, and the form doesn't ask.
        pages: ids and titles of what may be asked about.
    """

    name = forms.CharField(
        label=gettext_lazy("Your name"),
        max_length=80,
        error_messages={"required": gettext_lazy("Please tell me your name.")},
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = MailAddressField(
        label=gettext_lazy("Your email address"),
        error_messages={"required": gettext_lazy("Please give your email address: the answer goes there.")},
    )
    organisation = forms.CharField(
        label=gettext_lazy("Your organisation"),
        required=False,
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "organization"}),
    )
    topic_choice = forms.ChoiceField(label=gettext_lazy("What is it about?"), required=False)
    about = forms.ChoiceField(label=gettext_lazy("Which service?"), required=False)
    message = forms.CharField(
        label=gettext_lazy("Your message"),
        max_length=LONGEST_MESSAGE,
        error_messages={"required": gettext_lazy("Please write a line or two.")},
        widget=forms.Textarea(attrs={"rows": 7}),
    )
    consent = forms.BooleanField(
        error_messages={
            "required": gettext_lazy("Please tick this: without your agreement your message can't be kept.")
        }
    )

    def __init__(self, data=None, *, topics=(), pages=(), **kwargs):
        super().__init__(data, auto_id="enquiry_%s", **kwargs)
        self.titles = {str(pk): title for pk, title in pages}
        nothing = ("", _("nothing in particular"))
        self.fields["topic_choice"].choices = [("", _("please choose")), *((one, one) for one in topics)]
        self.fields["about"].choices = [nothing, *self.titles.items()]
        self.fields["consent"].label = agreement(self.months_kept)
        if not topics:
            del self.fields["topic_choice"]
        if not self.titles:
            del self.fields["about"]

    def clean_message(self):
        """Refuse a text that is full of links, as spam is."""
        message = self.cleaned_data["message"]
        if (links := links_in(message)) > LINKS_ALLOWED:
            raise ValidationError(
                _("There are %(links)d links in your message; %(allowed)d are allowed. Please take some out.")
                % {"links": links, "allowed": LINKS_ALLOWED}
            )
        return message

    @property
    def about_title(self) -> str:
        """The title of what was chosen."""
        return self.titles.get(self.cleaned_data.get("about", ""), "")


def agreement(months_kept: int) -> str:
    """Return the sentence that a visitor agrees to."""
    if not months_kept:
        return _("You may keep what I typed here in order to answer me.")
    return _("You may keep what I typed here in order to answer me. It is deleted after %(time)s.") % {
        "time": time_in_words(months_kept)
    }


def form_for(
    page: ContactPage, request: HttpRequest, sent: QueryDict | None = None, about: str = ""
) -> EnquiryForm:
    """Return the form of a contact page.

    Args:
        page: the page that it stands on.
        request: the request being answered.
        sent: what the visitor sent; without it the form is empty.
        about: the id of a page to choose already, as an address gives it; nonsense chooses nothing.
    """
    pages = remembered(
        request,
        "pages-to-ask-about",
        lambda: list(pages_to_ask_about(request).values_list("pk", "title")),
    )
    return EnquiryForm(
        sent,
        topics=page.offered_topics,
        pages=pages,
        months_kept=ContactSettings.remembered(request).months_kept,
        initial={"about": about},
    )
