"""What the editor says where the author plans when a page appears and when it goes."""

from django.utils import timezone
from django.utils.functional import lazy
from wagtail.admin.panels import PublishingPanel


def _clocks() -> str:
    return f"Times are by the clocks of {timezone.get_current_timezone_name()}."


# Told anew for each author, who may have chosen a time zone of her own in her account.
planning_panel = PublishingPanel(help_text=lazy(_clocks, str)())
