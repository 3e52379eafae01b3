"""The form with which people register for an event."""

from django import forms
from django.utils.translation import gettext_lazy as _

from core.visitor_forms.form import VisitorForm
from core.visitor_forms.plain_text import check_name
from outbox.mail_address import MailAddressField

LONGEST_NOTE = 1000  # characters


class RegistrationForm(VisitorForm):
    """Who comes, and where the mail about it goes."""

    name = forms.CharField(
        label=_("Your name"),
        max_length=80,
        validators=[check_name],
        error_messages={"required": _("Please give your name.")},
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = MailAddressField(
        label=_("Your email address"),
        error_messages={"required": _("Please give your email address: the confirmation goes there.")},
    )
    note = forms.CharField(
        label=_("Anything we should know"),
        required=False,
        max_length=LONGEST_NOTE,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    field_order = ["name", "email", "note", "topic", "stamp"]

    def __init__(self, data=None, **kwargs):
        super().__init__(data, auto_id="registration_%s", **kwargs)
