"""The form in which an event is written: its times are typed by the clocks of its place."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from core.date_input import PatientDateTimeInput
from core.page_form import PageForm

from .zones import moment_at, zones_to_choose

TIMES = ("starts_at", "ends_at")


# 10am, 10 a.m., 10:30 PM
HALF_OF_DAY = re.compile(r"\b(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?\s*([ap])\.?m\.?$", re.I)


def _by_24_hours(time: re.Match) -> str:
    hour, minute, half = time.groups()
    return f"{int(hour) % 12 + 12 * (half in 'pP'):02}:{minute or '00'}"


class WallTimeField(forms.DateTimeField):
    """A time as the clocks on a wall show it; which wall, another field says."""

    widget = PatientDateTimeInput
    default_error_messages = {
        "invalid": "This can't be read as a date and a time. Write them like 24/12/2026 09:00."
    }

    def prepare_value(self, value):
        """Show it as it is."""
        return value

    def to_python(self, value) -> datetime | None:
        """Read what was typed, and leave it to the form which moment that is."""
        if isinstance(value, datetime):
            return value
        if isinstance(value, str):
            value = HALF_OF_DAY.sub(_by_24_hours, value.strip())
        with timezone.override(ZoneInfo("UTC")):  # where no time is missing or comes twice
            moment = super().to_python(value)
        return moment and moment.replace(tzinfo=None)


class EventForm(PageForm):
    """Turns times by the clocks of a place into moments, and back."""

    starts_at = WallTimeField(
        label="Starts",
        required=False,
        help_text="By the clocks named below. Left empty, the date is to be announced.",
    )
    ends_at = WallTimeField(label="Ends", required=False, help_text="By the same clocks.")
    zone = forms.ChoiceField(
        label="Clocks of",
        choices=zones_to_choose,
        help_text="The place whose clocks you mean. For an event online, usually your own.",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        clocks = ZoneInfo(self.instance.zone)
        for name in TIMES:
            moment = getattr(self.instance, name)
            self.initial[name] = moment and moment.astimezone(clocks).replace(tzinfo=None)

    def clean(self):
        """Find the moments that were meant."""
        cleaned = super().clean()
        zone = cleaned.get("zone")
        for name in TIMES:
            typed = cleaned.pop(name, None)
            if name in self.errors or zone is None:
                continue  # nothing of it reaches the page
            try:
                cleaned[name] = typed and moment_at(typed, zone)
            except ValidationError as error:
                self.add_error(name, error)
        return cleaned
