"""Testimonials as an entry of their own in the author's menu."""

from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from services.models import Testimonial


class TestimonialViewSet(SnippetViewSet):
    """The author's list of testimonials."""

    model = Testimonial
    icon = "openquote"
    add_to_admin_menu = True
    menu_label = "Testimonials"
    menu_order = 250
    list_display = ["name", "organisation", "consented_on"]
    list_filter = ["consented_on"]


register_snippet(TestimonialViewSet)
