"""The lists of categories, authors and series, and what their forms ask for."""

from django.db.models import CharField, Count, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Cast, Coalesce, Concat
from django.forms import Select
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet

from blog.models import Author, Category, Filing, Series
from blog.subjects_admin.deleting import DeleteSubject
from blog.subjects_admin.forms import ADDRESS, AuthorForm, CategoryForm, SubjectForm


class ArchiveColumn(Column):
    """How many published posts there are, leading to them on the site."""

    cell_template_name = "blog/admin/archive_cell.html"


class SubjectViewSet(SnippetViewSet):
    """What the lists have in common."""

    list_display = ["name", ArchiveColumn("published", label="Published posts", sort_key="published")]
    search_fields = ["name"]
    search_backend_name = None
    list_per_page = 50
    copy_view_enabled = False
    delete_view_class = DeleteSubject
    delete_template_name = DeleteSubject.template_name

    def get_queryset(self, request) -> QuerySet:
        """Return all of them, in the order of showing, each with the number of its posts."""
        key = Concat(Value(f"{self.model.kind}:"), Cast(OuterRef("pk"), CharField()))
        filed = Filing.objects.filter(archive=key).order_by().values("archive")
        counted = Subquery(filed.annotate(count=Count("pk")).values("count"))
        return self.all_of_them().annotate(published=Coalesce(counted, 0))

    def all_of_them(self) -> QuerySet:
        """Return what is listed, in order."""
        return self.model.objects.order_by("name")

    def get_common_view_kwargs(self, **kwargs):
        """Leave out Wagtail's count of where something is used: it misses categories and authors."""
        return super().get_common_view_kwargs(**kwargs) | {"usage_url_name": None}


class CategoryViewSet(SubjectViewSet):
    """The categories, as a tree."""

    model = Category
    icon = "folder-open-inverse"
    list_display = ["in_tree", *SubjectViewSet.list_display[1:]]
    edit_handler = ObjectList(
        [FieldPanel("name"), FieldPanel("description"), FieldPanel("parent", widget=Select), ADDRESS],
        base_form_class=CategoryForm,
    )

    def all_of_them(self):
        """Return each with those beneath it."""
        return Category.objects.in_order()


class AuthorViewSet(SubjectViewSet):
    """The authors."""

    model = Author
    icon = "user"
    list_display = ["name", "user", *SubjectViewSet.list_display[1:]]
    edit_handler = ObjectList(
        [
            FieldPanel("name"),
            FieldPanel("description", heading="About"),
            FieldPanel("picture"),
            FieldPanel("links"),
            FieldPanel("user"),
            ADDRESS,
        ],
        base_form_class=AuthorForm,
    )

    def all_of_them(self):
        """Return them with their logins."""
        return Author.objects.select_related("user").order_by("name")


class SeriesViewSet(SubjectViewSet):
    """The series."""

    model = Series
    icon = "list-ol"
    edit_handler = ObjectList(
        [FieldPanel("name"), FieldPanel("description"), ADDRESS], base_form_class=SubjectForm
    )
