"""The app of what she offers, and what others say of it."""

from django.apps import AppConfig


class ServicesConfig(AppConfig):
    name = "services"

    def ready(self):
        """Register the signal receivers."""
        from . import signals  # noqa: F401 -- importing them registers them
