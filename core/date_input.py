"""The fields in which the author types a day, or a day with a time."""

from django.db.models import DateField, DateTimeField
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.widgets import AdminDateInput, AdminDateTimeInput


class Patient:
    """Leaves what can't be read to be explained when it is saved.

    Wagtail's own fields put today, or the present moment, in the place of what was typed,
    without a word: a page that was to appear next month is public, and somebody is said to have
    given consent today.
    """

    def get_config(self):
        """Turn that off (a setting of the jQuery plugin DateTimePicker)."""
        return {**super().get_config(), "validateOnBlur": False}


class PatientDateInput(Patient, AdminDateInput):
    """A day."""


class PatientDateTimeInput(Patient, AdminDateTimeInput):
    """A day with a time."""


def set_up_date_inputs() -> None:
    """Let every form of the author's screens have them."""
    register_form_field_override(DateField, override={"widget": PatientDateInput})
    register_form_field_override(DateTimeField, override={"widget": PatientDateTimeInput})
