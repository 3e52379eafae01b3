"""The form that visitors' forms are made from: it keeps robots out and loses nothing."""

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from core.visitor_forms.plain_text import plain, plain_line
from core.visitor_forms.stamp import LONGEST, SHORTEST, age_of, fresh_stamp

TOO_LONG = _("This is too long: it has %(show_value)d characters, and %(limit_value)d fit.")


class VisitorForm(forms.Form):
    """A form that anybody may send, without a cookie or a third party's puzzle.

    Two things tell a robot: it fills in a field that no person gets to see, and it is done
    at once. Whatever is wrong, the form shows what was typed, and can be sent again.
    """

    is_stamp_good = False  # until it has been looked at

    topic = forms.CharField(
        label=_("Leave this field empty"),
        required=False,
        widget=forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"}),
    )
    stamp = forms.CharField(required=False, initial=fresh_stamp, widget=forms.HiddenInput)

    def __init__(self, data: QueryDict | None = None, **kwargs):
        super().__init__(data.copy() if data is not None else None, **kwargs)
        for name, field in self.fields.items():
            # A browser would cut what is pasted without a word; the answer says how long it was.
            field.widget.attrs.pop("maxlength", None)
            if isinstance(field, forms.CharField):
                field.error_messages.setdefault("max_length", TOO_LONG)
            key = self.add_prefix(name)
            if data is not None and key in self.data:
                read = plain if isinstance(field.widget, forms.Textarea) else plain_line
                self.data.setlist(key, [read(typed) for typed in self.data.getlist(key)])

    def clean(self):
        """Refuse what no person would have sent, in words that a person understands."""
        cleaned = super().clean()
        if cleaned.get("topic"):
            self.add_error(
                None,
                _(
                    "A field that was to stay empty had something in it, as robots leave it. "
                    "It is empty again now: please send the form once more."
                ),
            )
        age = age_of(cleaned.get("stamp", ""))
        self.is_stamp_good = age is not None and SHORTEST <= age <= LONGEST
        if age is None or age > LONGEST:
            self.add_error(
                None,
                _("This page had been open for very long. Please send the form once more."),
            )
        elif age < SHORTEST:
            self.add_error(
                None,
                _("That was faster than anybody types. Please send the form once more."),
            )
        return cleaned

    def full_clean(self):
        """Look at what was typed; if it has to be sent again, it can be."""
        super().full_clean()
        if self.is_bound and self._errors:
            self.send_again()

    def send_again(self) -> None:
        """Prepare for being shown once more, with the trap empty.

        A stamp that was good stays: a tick that was missing takes a person a second.
        """
        if not self.is_stamp_good:
            self.data[self.add_prefix("stamp")] = fresh_stamp()
        self.data[self.add_prefix("topic")] = ""

    def refuse(self, reason: str) -> None:
        """Take it back after all, for a reason that stands at its top."""
        self.add_error(None, reason)
        self.send_again()

    @property
    def shown_fields(self):
        """The fields that a person fills in."""
        return [field for field in self.visible_fields() if field.name != "topic"]
