"""What clients said, and whether it may be shown."""

from collections.abc import Iterable

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.forms import CheckboxSelectMultiple
from django.utils import timezone
from django.utils.text import Truncator
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.search import index

from design.components.picture import fetch_files
from services.testimonial_form import TestimonialForm

OPENING = 80  # characters


class TestimonialQuerySet(models.QuerySet):
    """Testimonials, by whether they may be shown."""

    def with_consent(self):
        """Only those whose speakers agreed, by today, to see them published."""
        return self.filter(consented_on__lte=timezone.localdate())

    def about(self, service: int):
        """Only those about one service, by its primary key."""
        return self.filter(services=service)


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
    services = models.ManyToManyField(
        "services.ServicePage",
        verbose_name="about",
        blank=True,
        related_name="testimonials",
        help_text="The services it speaks of: it is shown on their pages.",
    )
    consented_on = models.DateField(
        "consent given on",
        null=True,
        blank=True,
        help_text="The day they agreed to see it published. Without a date it is never shown.",
    )

    base_form_class = TestimonialForm
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
        FieldPanel("services", widget=CheckboxSelectMultiple),
        FieldPanel("consented_on"),
    ]

    search_fields = [
        index.SearchField("quote"),
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("role"),
        index.SearchField("organisation"),
        index.AutocompleteField("organisation"),
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
    def opening(self) -> str:
        """How it begins, to tell it from others in a list."""
        return Truncator(self.quote).chars(OPENING)

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


def with_portraits(testimonials: Iterable[Testimonial]) -> list[Testimonial]:
    """Return the testimonials with the files of their pictures fetched at once."""
    testimonials = list(testimonials)
    fetch_files((testimonial.picture for testimonial in testimonials), "portrait")
    return testimonials
