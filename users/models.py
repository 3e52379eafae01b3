"""The people who may log in."""

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """Somebody who writes or runs the site.

    Django's own user, as a model of this project: swapping it in later, with accounts
    already made, is next to impossible.
    """
