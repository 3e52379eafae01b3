"""The app of what she gives away, and when she speaks."""

from django.apps import AppConfig


class ResourcesConfig(AppConfig):
    name = "resources"

    def ready(self):
        """Count downloads from now on."""
        from wagtail.documents.models import document_served

        from .downloads.counting import count_download

        document_served.connect(count_download)
