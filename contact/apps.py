"""The app of how to reach her."""

from django.apps import AppConfig


class ContactConfig(AppConfig):
    name = "contact"
