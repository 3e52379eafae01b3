"""The author's account, made when nobody can log in yet."""

import secrets

from django.contrib.auth import get_user_model

USERNAME = "author"
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that looks like another


def author_exists() -> bool:
    """Tell whether the account of the printed name is there."""
    return get_user_model().objects.filter(username=USERNAME).exists()


def make_author_if_nobody_is_there() -> str:
    """Make the account and return its password, or return nothing if there are accounts."""
    if get_user_model().objects.exists():
        return ""
    password = "-".join("".join(secrets.choice(LETTERS) for _ in range(5)) for _ in range(4))
    get_user_model().objects.create_superuser(USERNAME, email="", password=password)
    return password
