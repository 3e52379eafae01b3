"""The app of the home page and the plain pages."""

from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "home"
