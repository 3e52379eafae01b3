"""The page on which clients' words stand together."""

from django.db.models import Count
from django.http import Http404
from django.utils.translation import gettext as _

from core.fields import BlocksField
from core.generation import remembered
from core.models import BodyPage
from core.paging import page_of
from design.components.choices import Choice
from services.blocks import ServiceBody

from .service import ServicePage
from .testimonial import Testimonial, with_portraits

SERVICE = "service"  # what the address asks with: ?service=12
TESTIMONIALS_PER_PAGE = 12


class TestimonialsPage(BodyPage):
    """Everything that clients have said and agreed to see published."""

    page_description = "Shows every testimonial that may be published."
    parent_page_types = ["home.HomePage", "home.PlainPage"]
    max_count_per_parent = 1

    body = BlocksField(ServiceBody(), blank=True)

    class Meta:
        verbose_name = "testimonials page"
        verbose_name_plural = "testimonials pages"

    def get_context(self, request, *args, **kwargs):
        """Add ``children``: those that may be shown, newest consent first, and ``choices``.

        Raises:
            Http404: the visitor asked for a service of which nobody says anything, or for a
                page of the list that doesn't exist.
        """
        context = super().get_context(request, *args, **kwargs)
        # Only what a link of this page may ask for is ever put to the database.
        services = {str(pk): (title, number) for pk, title, number in self._services(request)}
        asked = request.GET.get(SERVICE)
        if asked is not None and asked not in services:
            raise Http404("There is no testimonial about such a service.")
        testimonials = Testimonial.objects.with_consent().select_related("picture")
        if asked:
            testimonials = testimonials.about(int(asked))
            self.seo_title = _("%(title)s: %(service)s") % {
                "title": self.title,
                "service": services[asked][0],
            }
            context["kept_query"] = f"{SERVICE}={asked}&"
        children = page_of(testimonials, request, TESTIMONIALS_PER_PAGE)
        children.object_list = with_portraits(children.object_list)
        context["children"] = children
        context["choices"] = self._choices(request, services, asked)
        return context

    def _services(self, request) -> list[tuple[int, str, int]]:
        """Return the services of which anybody says anything, and how many do."""

        def find() -> list:
            spoken_of = Testimonial.objects.with_consent().order_by()
            numbers = dict(spoken_of.values_list("services").annotate(number=Count("pk")))
            titles = ServicePage.objects.visible().filter(pk__in=[pk for pk in numbers if pk])
            return [(pk, title, numbers[pk]) for pk, title in titles.values_list("pk", "title")]

        return remembered(request, "services-spoken-of", find)

    def _choices(self, request, services: dict, asked: str | None) -> list[Choice]:
        """Return the ways to narrow the list; none where nothing says what it is about."""
        if not services:
            return []
        address = self.get_url(request)
        total = remembered(request, "testimonials", Testimonial.objects.with_consent().count)
        return [
            Choice(_("All"), address, total, asked is None),
            *(
                Choice(title, f"{address}?{SERVICE}={pk}", number, pk == asked)
                for pk, (title, number) in services.items()
            ),
        ]
