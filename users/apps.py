"""The app of the people who may log in."""

from django.apps import AppConfig


class UsersConfig(AppConfig):
    name = "users"
