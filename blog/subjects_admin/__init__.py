"""The author's screens for what posts are filed under."""

from wagtail.snippets.views.snippets import SnippetViewSetGroup

from .deleting import DeleteSubjects
from .merging import MergeTags
from .tags import TagViewSet
from .viewsets import AuthorViewSet, CategoryViewSet, SeriesViewSet

__all__ = ["DeleteSubjects", "MergeTags", "SubjectsGroup"]


class SubjectsGroup(SnippetViewSetGroup):
    """The entry of the author's menu under which they stand."""

    items = (CategoryViewSet, TagViewSet, AuthorViewSet, SeriesViewSet)
    menu_label = "Blog"
    menu_name = "blog"
    menu_icon = "edit"
    menu_order = 150
