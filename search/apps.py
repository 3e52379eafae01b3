"""The app of the visitors' search."""

from django.apps import AppConfig


class SearchConfig(AppConfig):
    name = "search"
