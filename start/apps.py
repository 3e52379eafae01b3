"""The app of starting the site: ``manage.py serve`` and what it looks at first."""

from django.apps import AppConfig


class StartConfig(AppConfig):
    name = "start"
