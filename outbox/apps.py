"""The app of mail that waits to be sent, and of the worker."""

from django.apps import AppConfig


class OutboxConfig(AppConfig):
    name = "outbox"
