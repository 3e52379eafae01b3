"""The testimonial slot, and the catalogue of blocks for pages that offer one."""

from django.apps import apps
from wagtail.snippets.blocks import SnippetChooserBlock

from design.body import BodyBlock


class TestimonialBlock(SnippetChooserBlock):
    """A testimonial, shown while its speaker's consent stands."""

    def __init__(self, **kwargs):
        super().__init__("services.Testimonial", **kwargs)

    class Meta:
        icon = "openquote"
        label = "Testimonial"
        description = "What a client said. Kept under Testimonials, shown wherever you place it."
        group = "From your site"
        template = "services/blocks/testimonial.html"

    def get_preview_value(self):
        """Show the newest testimonial that may be shown."""
        return apps.get_model("services.Testimonial").objects.with_consent().first()


class ServiceBody(BodyBlock):
    """The body of a page that may show testimonials."""

    testimonial = TestimonialBlock()
