"""The app of what every page shares."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "core"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        """Register checks and signal receivers, and set up what is asked of elsewhere."""
        from . import checks, films, signals  # noqa: F401 -- importing them registers them
        from .addresses import set_up_addresses
        from .date_input import set_up_date_inputs
        from .encoders import set_up_encoders

        set_up_addresses()
        set_up_date_inputs()
        set_up_encoders()
