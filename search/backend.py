"""Wagtail's own search, made to forgive what a keyboard can type."""

import re
from typing import Any

from wagtail.search.backends import database

LONGEST_QUERY = 200  # characters
# Stands for a query of which nothing is left: it finds nothing, in either database, where
# Wagtail's lists would stumble over an empty one.
NO_WORD = "\N{EM DASH}"


def without_operators(query: Any) -> Any:
    """Return the words of a query, without what SQLite or PostgreSQL would trip over.

    A double quote is an operator of SQLite's full-text search and a NUL can't be sent to
    PostgreSQL: either would answer the visitor with an error. A sign that stands alone, as
    in "Learning & Work", is no word, and no page would have it. Query objects (``Phrase``
    and its like) were made by code and pass unchanged.
    """
    if not isinstance(query, str) or not query.strip():
        return query
    words = re.sub(r'[\x00-\x1f\x7f"]+', " ", query)[:LONGEST_QUERY].split()
    return " ".join(word for word in words if re.search(r"\w", word)) or NO_WORD


def SearchBackend(params: dict):
    """Return the search backend of the database in use, safe against any query.

    Wrapped here, the visitors' search and every search box of the author's screens are
    mended at once.
    """
    backend = database.SearchBackend(params)
    for name in ("search", "autocomplete"):
        setattr(backend, name, _forgiving(getattr(backend, name)))
    return backend


def _forgiving(method):
    def search(query, *args, **kwargs):
        return method(without_operators(query), *args, **kwargs)

    return search
