"""A post that readers may comment on, and a reader who does."""

import re

import pytest
from django.test import Client

from blog.models import Comment
from tests.documents import read_html
from tests.factories import BlogIndexPageFactory, PostPageFactory
from tests.visitors import HERE


@pytest.fixture
def post(home):
    """A published post."""
    index = BlogIndexPageFactory(parent=home, title="Blog")
    return PostPageFactory(parent=index, title="The case for networks")


@pytest.fixture
def send(post, post_form, client):
    """Return a function that sends the form with what is given, and else what is in order."""

    def send(to=None, browser: Client = client, headers=HERE, **typed):
        sent = {
            "text": "I agree.",
            "name": "Helen",
            "email": "helen@example.com",
            **typed,
        }
        return post_form(f"/comments/{(to or post).pk}/", sent, browser, headers)

    return send


@pytest.fixture
def make(post):
    """Return a function that makes a comment which stands already, approved unless said otherwise."""

    def make(text="I agree.", parent=None, **others) -> Comment:
        values = {"name": "Helen", "email": "helen@example.com", "state": Comment.State.APPROVED}
        return Comment.objects.create(post=post, parent=parent, text=text, **{**values, **others})

    return make


def page_of(response):
    """Return the page of any answer, parsed."""
    return read_html(response.content.decode())


def shown(soup) -> list[str]:
    """Return the texts of the comments on a page, in the order of reading."""
    return [text.get_text(" ", strip=True) for text in soup.select(".comment__text")]


def address_in(mail, purpose: str) -> str:
    """Return the path of the link in a mail that is for this purpose."""
    return re.search(rf"http://testserver(/comments/{purpose}/\S+)", mail.text)[1]
