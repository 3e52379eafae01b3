"""The field in which the author types a date with a time."""

from wagtail.admin.widgets import AdminDateTimeInput


class PatientDateTimeInput(AdminDateTimeInput):
    """Wagtail's, which leaves what it can't read to be explained when the page is saved.

    Left to itself it puts the present moment in the place of what was typed, without a word,
    and a page that was to appear next month is public.
    """

    def get_config(self):
        """Turn that off (a setting of the jQuery plugin DateTimePicker)."""
        return {**super().get_config(), "validateOnBlur": False}
