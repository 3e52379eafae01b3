"""The kinds of resources, by which a list that holds several is put in order.

A page type says its kind (``kind = Kind(…)``); lists find the types by that, and name none.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.apps import apps
from django.db.models import Model, QuerySet


def newest_first(pages: QuerySet) -> QuerySet:
    """Return pages in the order in which they appeared, the latest first."""
    return pages.order_by("-first_published_at", "-pk")


@dataclass(frozen=True)
class Kind:
    """What a list says of one kind of page.

    Attributes:
        title: what stands above them.
        counted: how many there are, in words: an ``ngettext_lazy`` with ``%d`` in it.
        order: where they stand among the other kinds.
        wanted: narrows them to those worth showing, in the order to show them in.
        card: the template of one in a list. It needs page, tag and eager.
    """

    title: str
    counted: str
    order: int
    wanted: Callable[[QuerySet], QuerySet] = newest_first
    card: str = "components/page_card.html"


def types_with_kind() -> list[type[Model]]:
    """Return the page types that say their kind, in the order of the kinds."""
    found = [model for model in apps.get_app_config("resources").get_models() if hasattr(model, "kind")]
    return sorted(found, key=lambda model: model.kind.order)
