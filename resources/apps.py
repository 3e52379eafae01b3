"""The app of what she gives away, and when she speaks."""

from django.apps import AppConfig


class ResourcesConfig(AppConfig):
    name = "resources"

    def ready(self):
        """Count downloads from now on."""
        from .downloads import counting  # noqa: F401 -- importing it registers the receiver
