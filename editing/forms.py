"""The forms of the author's screens."""

from datetime import timedelta

from django import forms
from django.utils import timezone

from editing.models import DraftLink


class DraftLinkForm(forms.ModelForm):
    """Makes a link to a page's draft."""

    days = forms.TypedChoiceField(
        label="Valid for",
        choices=[(1, "A day"), (7, "A week"), (30, "A month")],
        coerce=int,
        initial=7,
        help_text="After that the link shows nothing any more.",
    )

    class Meta:
        model = DraftLink
        fields = ["for_whom"]
        labels = {"for_whom": "For whom"}

    def save(self, commit=True):
        """Let the link's time begin now."""
        self.instance.expires_at = timezone.now() + timedelta(days=self.cleaned_data["days"])
        return super().save(commit)
