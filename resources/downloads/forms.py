"""The form by which a visitor has the links of a download mailed."""

from django.utils.translation import gettext_lazy as _

from core.visitor_forms.form import VisitorForm
from outbox.mail_address import MailAddressField


class MailForm(VisitorForm):
    """Where the links go. The address is used for that one mail."""

    email = MailAddressField(
        label=_("Your email address"),
        help_text=_(
            "For this one mail, which is kept for three months at most. It is used for nothing else."
        ),
    )

    def __init__(self, data=None, **kwargs):
        super().__init__(data, auto_id="mail_%s", **kwargs)
