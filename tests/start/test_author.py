"""The author's account is made once, with a password that nobody can guess."""

from django.contrib.auth import get_user_model

from start.author import USERNAME, make_author_if_nobody_is_there


def test_the_first_start_makes_the_author_and_tells_her_password(db, client):
    password = make_author_if_nobody_is_there()
    assert len(password) >= 16
    assert client.login(username=USERNAME, password=password)


def test_later_starts_change_nobody(db):
    get_user_model().objects.create_user("helen", password="hers")
    assert make_author_if_nobody_is_there() == ""
    assert get_user_model().objects.get().username == "helen"
