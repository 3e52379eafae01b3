"""The app of how the site looks; it knows no other."""

from django.apps import AppConfig


class DesignConfig(AppConfig):
    name = "design"
