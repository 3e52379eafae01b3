"""The one way in which a start is refused."""


class CannotStart(Exception):
    """Says, in one plain sentence, what is wrong and what to do about it."""
