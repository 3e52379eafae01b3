"""The field in a visitor's form that takes an address which mail can go to."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from outbox.post import check_address


class MailAddressField(forms.EmailField):
    """An email address that the outbox would take, in small letters."""

    default_error_messages = {
        "required": _("Please give your email address."),
        "invalid": _("This is no email address. It looks like helen@example.com."),
    }

    def __init__(self, **kwargs):
        kwargs.setdefault("max_length", 254)  # RFC 3696, erratum 1690
        super().__init__(**kwargs)

    def widget_attrs(self, widget):
        """Let the browser fill it in (WCAG 1.3.5)."""
        return {**super().widget_attrs(widget), "autocomplete": "email"}

    def clean(self, value):
        """Refuse an address that no mail can go to.

        Raises:
            ValidationError: it is none.
        """
        address = super().clean(value)
        if address:
            try:
                check_address(address)
            except ValueError as error:
                raise ValidationError(self.error_messages["invalid"], code="invalid") from error
        return address.lower()
