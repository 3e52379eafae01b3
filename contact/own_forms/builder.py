"""Makes a form for visitors out of the fields that she put together."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.forms.forms import FormBuilder

from contact.kept_form import KeptForm
from outbox.mail_address import MailAddressField

CHOOSES = ("checkboxes", "dropdown", "radio")
LONGEST_LINE = 255  # characters
LONGEST_TEXT = 10_000
MOST_DIGITS = 15


class OwnFormBuilder(FormBuilder):
    """Builds upon the form that keeps robots out, and knows what fits."""

    def get_form_class(self):
        """Return the class of the form."""
        return type("OwnForm", (KeptForm,), self.formfields)

    def get_field_options(self, field):
        """Escape nothing: the template does."""
        required = _("Please choose.") if field.field_type in CHOOSES else _("Please fill this in.")
        if field.field_type == "checkbox":  # whose words don't stand before its errors
            required = _("Please tick “%(label)s”.") % {"label": field.label}
        return {
            **super().get_field_options(field),
            "help_text": field.help_text,
            "error_messages": {"required": required},
        }

    def get_formatted_field_choices(self, field):
        """Return what she wrote, each choice once; an empty line is none."""
        wanted = (choice.strip() for choice, _label in super().get_formatted_field_choices(field))
        return [(choice, choice) for choice in dict.fromkeys(wanted) if choice]

    def create_singleline_field(self, field, options):
        """Return one line."""
        return forms.CharField(max_length=LONGEST_LINE, **options)

    def create_multiline_field(self, field, options):
        """Return several lines."""
        return forms.CharField(max_length=LONGEST_TEXT, widget=forms.Textarea(attrs={"rows": 6}), **options)

    def create_email_field(self, field, options):
        """Return an address that mail can go to."""
        return MailAddressField(**options)

    def create_url_field(self, field, options):
        """Return an address on the web, of which nobody has to type the beginning."""
        options["error_messages"]["invalid"] = _(
            "This is no address of a website. It looks like https://example.com."
        )
        made = forms.URLField(max_length=LONGEST_LINE, assume_scheme="https", **options)
        made.widget.input_type = "text"
        made.widget.attrs["inputmode"] = "url"
        return made

    def create_number_field(self, field, options):
        """Return a number of no more digits than a spreadsheet counts.

        Typed into a line: of what is no number, a browser's own field for numbers sends nothing.
        """
        options["error_messages"]["invalid"] = _("This is no number. Type it in digits.")
        line = forms.TextInput(attrs={"inputmode": "decimal"})
        return forms.DecimalField(max_digits=MOST_DIGITS, widget=line, **options)

    def create_date_field(self, field, options):
        """Return a day, picked or typed."""
        widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
        return forms.DateField(widget=widget, **options)
