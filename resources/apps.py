"""The app of what she gives away, and when she speaks."""

from django.apps import AppConfig


class ResourcesConfig(AppConfig):
    name = "resources"
