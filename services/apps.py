"""The app of what she offers, and what others say of it."""

from django.apps import AppConfig


class ServicesConfig(AppConfig):
    name = "services"
