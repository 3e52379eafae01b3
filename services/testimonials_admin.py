"""The author's list of testimonials, and the list to choose one from."""

from django.db.models import QuerySet
from django_filters import ChoiceFilter, ModelChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.chooser import ChooseResultsView, ChooseView, SnippetChooserViewSet
from wagtail.snippets.views.snippets import CreateView, EditView, SnippetViewSet

from services.models import ServicePage, Testimonial

SHOWN = "May be shown"
shown_column = Column(
    "may_be_shown", label=SHOWN, accessor=lambda testimonial: "Yes" if testimonial.may_be_shown else "No"
)


class TestimonialFilterSet(WagtailFilterSet):
    """Finds testimonials by whether they may be shown, and by what they are about."""

    consent = ChoiceFilter(
        label=SHOWN,
        method="with_or_without",
        choices=[("yes", "Yes"), ("no", "No: without consent")],
        empty_label="All",
    )
    services = ModelChoiceFilter(label="About", queryset=ServicePage.objects.all(), empty_label="All")

    class Meta:
        model = Testimonial
        fields: list[str] = []

    def with_or_without(self, testimonials: QuerySet, name: str, value: str) -> QuerySet:
        """Leave only those that may be shown, or only the others."""
        shown = Testimonial.objects.with_consent().values("pk")
        return testimonials.filter(pk__in=shown) if value == "yes" else testimonials.exclude(pk__in=shown)


class ColumnsToChooseBy:
    """Says of each testimonial to choose from how it begins and whether visitors would see it."""

    @property
    def columns(self):
        """Add both to the name."""
        opening = Column("opening", label="They said")
        return [*super().columns, opening, shown_column]


class ChooseTestimonial(ColumnsToChooseBy, ChooseView):
    """The window to choose one from."""


class ChooseTestimonialResults(ColumnsToChooseBy, ChooseResultsView):
    """What a search in that window finds."""


class TestimonialChooserViewSet(SnippetChooserViewSet):
    """How a testimonial is chosen."""

    choose_view_class = ChooseTestimonial
    choose_results_view_class = ChooseTestimonialResults


class SaysWhetherShown:
    """Says with a saved testimonial that visitors don't see it yet."""

    def get_success_message(self, *made):
        """Return what is said. Only the screen of a new one is told which it is."""
        said = super().get_success_message(*made)
        testimonial = made[0] if made else self.object
        if testimonial.may_be_shown:
            return said
        return f"{said} It is shown nowhere until you enter the day on which the person agreed."


class AddTestimonial(SaysWhetherShown, CreateView):
    """The screen of a new one."""


class EditTestimonial(SaysWhetherShown, EditView):
    """The screen of one that is there."""


class TestimonialViewSet(SnippetViewSet):
    """The author's list of testimonials."""

    model = Testimonial
    icon = "openquote"
    add_to_admin_menu = True
    menu_label = "Testimonials"
    menu_order = 250
    list_display = [
        "name",
        "organisation",
        Column("opening", label="They said"),
        shown_column,
        "consented_on",
    ]
    list_per_page = 50
    filterset_class = TestimonialFilterSet
    search_fields = ["quote", "name", "role", "organisation"]
    search_backend_name = None
    chooser_viewset_class = TestimonialChooserViewSet
    add_view_class = AddTestimonial
    edit_view_class = EditTestimonial
