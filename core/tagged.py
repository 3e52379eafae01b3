"""Pages by their tags, wherever the tags are kept.

Sections don't know each other: one that has tagged pages registers two of Wagtail's hooks,
``find_tagged_pages`` and ``offer_tags``, and any other asks here.
"""

from itertools import chain, islice

from taggit.models import TagBase
from wagtail import hooks
from wagtail.models import Page

from design.components.page_card import with_pictures

# A function of names and a count that returns the newest pages with any of these tags: only
# those that everybody may see, and however many there are, with the same number of queries.
FIND = "find_tagged_pages"
# A function without arguments that returns the model of the tags that there are.
OFFER = "offer_tags"


def pages_tagged(names: list[str], count: int) -> list[Page]:
    """Return the newest pages with any of these tags, ready to be shown as cards.

    Args:
        names: names of tags; those that nothing is tagged with find nothing.
        count: how many pages to return at most.
    """
    if not names:
        return []
    found = chain.from_iterable(find(names, count) for find in hooks.get_hooks(FIND))
    return with_pictures(islice(found, count))


def tags_offered() -> type[TagBase] | None:
    """Return the model of the tags that the author may choose from, if any section has tags."""
    return next((offer() for offer in hooks.get_hooks(OFFER)), None)
