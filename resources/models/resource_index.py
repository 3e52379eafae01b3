"""Lists of resources."""

from dataclasses import dataclass

from django.db.models import Q
from wagtail.models import Page
from wagtail.query import PageQuerySet

from core.models import IndexPage
from design.components.page_card import with_pictures
from resources.kinds import Kind, types_with_kind

SHOWN_OF_A_KIND = 3


@dataclass(frozen=True)
class Group:
    """What a list shows of one kind.

    Attributes:
        kind: the kind.
        number: how many there are.
        pages: the first few of them.
        list_page: where all are; none where that isn't one place, or is the list itself.
    """

    kind: Kind
    number: int
    pages: list[Page]
    list_page: Page | None

    @property
    def count_in_words(self) -> str:
        """How many there are, in words."""
        return self.kind.counted % self.number


class ResourceIndexPage(IndexPage):
    """A list of resources; one list may stand beneath another.

    Where there is more than one kind beneath it, they are shown kind by kind, a few of each.
    """

    page_description = "A page that lists resources, put in order by kind."
    parent_page_types = ["home.HomePage", "resources.ResourceIndexPage"]

    class Meta:
        verbose_name = "list of resources"
        verbose_name_plural = "lists of resources"

    def groups(self) -> list[Group]:
        """Return what there is beneath, kind by kind; no kind of which there is nothing."""
        found = []
        for model in types_with_kind():
            wanted = model.kind.wanted(model.objects.descendant_of(self).live().public())
            if pages := list(wanted.defer_streamfields()[:SHOWN_OF_A_KIND]):
                number = wanted.count()
                found.append(Group(model.kind, number, with_pictures(pages), self._list_of(pages[0], wanted)))
        return found

    def _list_of(self, page: Page, wanted: PageQuerySet) -> Page | None:
        """Return the list beneath this one that a page stands in, if all of its kind do."""
        above = page.path[: -Page.steplen]
        if wanted.exclude(path__startswith=above, depth=page.depth).exists():
            return None
        return Page.objects.live().public().filter(path=above).exclude(pk=self.pk).first()

    def others(self, groups: list[Group]) -> list[Page]:
        """Return the pages directly beneath that are of no kind, and no list shown already."""
        of_a_kind = Q(pk__in=[])
        for model in types_with_kind():
            of_a_kind |= Q(pk__in=model.objects.child_of(self).values("pk"))
        lists = [group.list_page.pk for group in groups if group.list_page]
        children = self.get_children().live().public().exclude(of_a_kind).exclude(pk__in=lists)
        return with_pictures(children.defer_streamfields().specific())

    def get_context(self, request, *args, **kwargs):
        """Add ``groups`` and ``others`` where there are several kinds; else ``children``, as in any list."""
        context = super().get_context(request, *args, **kwargs)
        groups = self.groups()
        context["groups"] = groups if len(groups) > 1 else []
        # Said of a plain list only if it is a list of these alone.
        is_alike = len(groups) == 1 and groups[0].number == context["children"].paginator.count
        context["counted"] = groups[0].count_in_words if is_alike else ""
        context["others"] = self.others(groups) if len(groups) > 1 else []
        return context
