"""The app of what every page shares."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "core"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        """Register checks and signal receivers, and have AVIF pictures written quickly."""
        from . import checks, signals  # noqa: F401 -- importing them registers them
        from .avif import hasten_avif

        hasten_avif()
