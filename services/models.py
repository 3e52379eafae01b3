"""What she offers: services for an audience, their fees, and what clients say."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.search import index

from core.fields import BlocksField
from core.models import BodyPage, IndexPage
from design.components.picture import fetch_files
from services.blocks import ServiceBody


class ServiceIndexPage(IndexPage):
    """The services for one audience."""

    page_description = "A page that lists services for one kind of visitor."
    parent_page_types = ["home.HomePage"]

    body = BlocksField(ServiceBody(), blank=True)

    class Meta:
        verbose_name = "services for an audience"
        verbose_name_plural = "services for audiences"


class ServicePage(BodyPage):
    """One service: who it is for, how it works, what comes of it."""

    page_description = "One service that you offer."
    parent_page_types = ["services.ServiceIndexPage"]

    body = BlocksField(ServiceBody(), blank=True)

    class Meta:
        verbose_name = "service"
        verbose_name_plural = "services"


class FeesPage(BodyPage):
    """What the services cost."""

    page_description = "What your services cost."
    parent_page_types = ["home.HomePage", "home.PlainPage"]
    max_count_per_parent = 1

    body = BlocksField(ServiceBody(), blank=True)

    class Meta:
        verbose_name = "fees"
        verbose_name_plural = "fees"


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
        """Add ``testimonials``: those that may be shown, newest consent first."""
        context = super().get_context(request, *args, **kwargs)
        testimonials = list(Testimonial.objects.with_consent().select_related("picture"))
        fetch_files((testimonial.picture for testimonial in testimonials), "portrait")
        context["testimonials"] = testimonials
        return context


class TestimonialQuerySet(models.QuerySet):
    """Testimonials, by whether they may be shown."""

    def with_consent(self):
        """Only those whose speakers agreed, by today, to see them published."""
        return self.filter(consented_on__lte=timezone.localdate())


class Testimonial(index.Indexed, models.Model):
    """What one client said, kept once and shown wherever it fits."""

    quote = models.TextField(max_length=1000, help_text="What they said, in their own words.")
    name = models.CharField(max_length=120)
    role = models.CharField(max_length=120, blank=True)
    organisation = models.CharField(max_length=160, blank=True)
    picture = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    consented_on = models.DateField(
        "consent given on",
        null=True,
        blank=True,
        help_text="The day they agreed to see it published. Without a date it is never shown.",
    )

    objects = TestimonialQuerySet.as_manager()

    panels = [
        FieldPanel("quote"),
        MultiFieldPanel(
            [
                FieldPanel("name"),
                FieldPanel("role"),
                FieldPanel("organisation"),
                FieldPanel("picture"),
            ],
            heading="Who said it",
        ),
        FieldPanel("consented_on"),
    ]

    search_fields = [
        index.SearchField("quote"),
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("organisation"),
    ]

    class Meta:
        ordering = ["-consented_on", "-pk"]

    def __str__(self):
        return f"{self.name}, {self.organisation}" if self.organisation else self.name

    @property
    def may_be_shown(self) -> bool:
        """Whether the speaker has agreed, by today."""
        return self.consented_on is not None and self.consented_on <= timezone.localdate()

    @property
    def position(self) -> str:
        """Role and organisation in one line."""
        return ", ".join(part for part in (self.role, self.organisation) if part)

    def clean(self):
        """Refuse a day of consent that hasn't come.

        Raises:
            ValidationError: the day lies in the future.
        """
        super().clean()
        if self.consented_on and self.consented_on > timezone.localdate():
            raise ValidationError({"consented_on": "This day has not come yet."})
