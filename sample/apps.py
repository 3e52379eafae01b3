"""The app of the sample site: its words, its pictures, and the commands that put them in place."""

from django.apps import AppConfig


class SampleConfig(AppConfig):
    name = "sample"
