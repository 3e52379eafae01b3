"""The app of the blog."""

from django.apps import AppConfig


class BlogConfig(AppConfig):
    name = "blog"

    def ready(self):
        """Register the signal receivers."""
        from . import signals  # noqa: F401 -- importing them registers them
