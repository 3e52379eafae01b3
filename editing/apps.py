"""The app of the author's screens."""

from django.apps import AppConfig


class EditingConfig(AppConfig):
    name = "editing"
