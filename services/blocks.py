"""Blocks that show what clients said, and those that a service is described with."""

from django.apps import apps
from wagtail.blocks import CharBlock, IntegerBlock, PageChooserBlock, StreamBlock, StructBlock, TextBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from design.body import BodyBlock
from design.components.accordion import QuestionBlock
from design.components.picture import fetch_files

# What may stand in the short texts of a service: no notes, which stand at the end of a body.
FEATURES = ["bold", "italic", "ol", "ul", "link"]


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


class TestimonialsBlock(StructBlock):
    """Several testimonials, the newest first, while their speakers' consent stands."""

    title = CharBlock(required=False, max_length=120)
    service = PageChooserBlock(
        "services.ServicePage",
        required=False,
        label="About the service",
        help_text="Left empty, the newest about anything.",
    )
    count = IntegerBlock(default=2, min_value=1, max_value=12, label="How many")

    class Meta:
        label_format = "Testimonials {title}"
        icon = "openquote"
        label = "Testimonials"
        description = "What clients said last, of one service or of all. Keeps itself up to date."
        group = "From your site"
        template = "services/blocks/testimonials.html"
        preview_value = {"title": "What clients say", "service": None, "count": 2}

    def get_context(self, value, parent_context=None):
        """Add ``testimonials``: the newest that may be shown."""
        context = super().get_context(value, parent_context)
        shown = apps.get_model("services.Testimonial").objects.with_consent().select_related("picture")
        if value["service"] is not None:
            shown = shown.about(value["service"].pk)
        testimonials = list(shown[: value["count"]])
        fetch_files((testimonial.picture for testimonial in testimonials), "portrait")
        context["testimonials"] = testimonials
        return context


class ServiceBody(BodyBlock):
    """The body of a page that may show testimonials."""

    testimonial = TestimonialBlock()
    testimonials = TestimonialsBlock()


class StepBlock(StructBlock):
    """One step of how a service works."""

    title = CharBlock(max_length=120, label="Step", help_text="For example “Listen”.")
    text = TextBlock(required=False, max_length=600, rows=2, label="What happens")

    class Meta:
        label_format = "{title}"
        icon = "list-ol"
        preview_value = {"title": "Listen", "text": "I talk with the people who do the work."}


class StepsBlock(StreamBlock):
    """How a service works, step by step."""

    step = StepBlock()


class QuestionsBlock(StreamBlock):
    """Questions about a service, each with its answer."""

    question = QuestionBlock(
        preview_value={"question": "Do we need special tools?", "answer": "<p>No. What you have will do.</p>"}
    )


class FeeBlock(StructBlock):
    """One line of what she charges besides her services."""

    name = CharBlock(max_length=120, help_text="For example “Travel outside Melbourne”.")
    note = CharBlock(required=False, max_length=300)
    price = CharBlock(max_length=80, help_text="As it should read, for example “at cost” or “$120 an hour”.")

    class Meta:
        label_format = "{name}"
        icon = "tag"
        preview_value = {"name": "Travel outside Melbourne", "note": "", "price": "at cost"}


class FeesBlock(StreamBlock):
    """What she charges besides her services."""

    fee = FeeBlock()
