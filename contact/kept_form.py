"""A form that tells the visitor how long what she sends is kept, and holds to it."""

from datetime import datetime

from django import forms
from django.utils.translation import gettext as _

from contact.retention import kept_until, shorter, time_in_words
from core.visitor_forms.form import VisitorForm

DIGITS = 4


class KeptForm(VisitorForm):
    """A form that carries what the visitor was told: if that is changed meanwhile, the shorter time holds.

    Args:
        months_kept: how long it is kept by what the author wants now; 0 is for ever.
    """

    months_told = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, data=None, *, months_kept: int = 0, **kwargs):
        super().__init__(data, **kwargs)
        self.months_kept = months_kept
        self.fields["months_told"].initial = str(months_kept)

    def send_again(self) -> None:
        """Tell the visitor what holds now."""
        super().send_again()
        self.data[self.add_prefix("months_told")] = str(self.months_kept)

    @property
    def months_agreed(self) -> int:
        """For how many months the visitor was told that it is kept; 0 is for ever."""
        told = self.cleaned_data["months_told"]
        is_number = told.isascii() and told.isdigit() and len(told) <= DIGITS
        return int(told) if is_number else self.months_kept

    @property
    def kept_until(self) -> datetime | None:
        """When what was sent is deleted; None for never."""
        return kept_until(shorter(self.months_agreed, self.months_kept))

    @property
    def how_long_kept(self) -> str:
        """What the visitor is told before she sends it; nothing where it is for ever."""
        if not self.months_kept:
            return ""
        return _("What you send is deleted after %(time)s.") % {"time": time_in_words(self.months_kept)}
