"""One service that she offers."""

from dataclasses import dataclass
from functools import cached_property

from django.db import models, transaction
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, MultipleChooserPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page, PageManager
from wagtail.query import PageQuerySet
from wagtail.search import index

from core.fields import BlocksField
from core.models import BodyPage
from core.tagged import pages_tagged
from services.blocks import FEATURES, QuestionsBlock, ServiceBody, StepsBlock
from services.prices import gst_note, price_in_brief
from services.service_form import ServiceForm
from services.structured_data import questions, service

from .package import Package
from .testimonial import Testimonial, with_portraits

POSTS = 3
TESTIMONIALS = 3


class Format(models.TextChoices):
    """How a service is held."""

    ONLINE = "online", _("Online")
    IN_PERSON = "in-person", _("In person")
    HYBRID = "hybrid", _("Hybrid")

    @property
    def field(self) -> str:
        """The name of the service's field that says so."""
        return f"is_{self.name.lower()}"


class ServiceQuerySet(PageQuerySet):
    """Services, in a visitor's terms."""

    def visible(self):
        """Only those that everybody may see."""
        return self.live().public()

    def held(self, way: Format):
        """Only those that are held this way."""
        return self.filter(**{way.field: True})

    def in_brief(self):
        """With their prices, which are fetched at once, and without their long texts."""
        return self.defer_streamfields().prefetch_related("packages")


class ServicePage(BodyPage):
    """One service: who it is for, how it works, what comes of it."""

    page_description = "One service that you offer."
    base_form_class = ServiceForm
    parent_page_types = ["services.ServiceIndexPage"]
    may_be_asked_about = True

    outcome = models.CharField(
        max_length=160,
        blank=True,
        help_text="What people have at the end, in one line. Shown on cards, and large at the top.",
    )
    is_online = models.BooleanField("online", default=False)
    is_in_person = models.BooleanField("in person", default=False)
    is_hybrid = models.BooleanField(
        "hybrid", default=False, help_text="Some people in the room, others online at the same time."
    )
    duration = models.CharField(
        max_length=80, blank=True, help_text="For example “Six weeks, an hour a week”."
    )
    for_whom = RichTextField("who it is for", features=FEATURES, blank=True, max_length=3000)
    steps = BlocksField(StepsBlock(), blank=True, verbose_name="how it works")
    questions = BlocksField(QuestionsBlock(), blank=True, verbose_name="questions and answers")
    body = BlocksField(ServiceBody(), blank=True)
    tag_names = models.JSONField("posts tagged", default=list, blank=True)
    invitation = models.CharField(
        max_length=120,
        blank=True,
        help_text="The last words before the button that opens the contact form. "
        "Left empty: “Shall we talk about it?”",
    )
    invitation_text = models.CharField("a sentence below it", max_length=250, blank=True)

    objects = PageManager.from_queryset(ServiceQuerySet)()

    content_panels = [
        *Page.content_panels,
        FieldPanel("outcome"),
        FieldPanel("summary"),
        FieldPanel("picture"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("is_online"), FieldPanel("is_in_person"), FieldPanel("is_hybrid")]),
                FieldPanel("duration"),
            ],
            heading="How it is held",
        ),
        FieldPanel("body", heading="What you say about it"),
        FieldPanel("for_whom"),
        FieldPanel("steps"),
        InlinePanel(
            "packages",
            heading="Prices",
            label="Price",
            help_text="One, or several that stand side by side. The fees page shows them too.",
        ),
        MultipleChooserPanel(
            "picked_testimonials",
            chooser_field_name="testimonial",
            heading="Testimonials",
            label="Testimonial",
            help_text="Left empty, the newest that are about this service. "
            "Those without consent are never shown.",
        ),
        FieldPanel("questions"),
        MultiFieldPanel(
            [FieldPanel("tag_names"), FieldPanel("invitation"), FieldPanel("invitation_text")],
            heading="The end of the page",
        ),
    ]

    search_fields = [
        *BodyPage.search_fields,
        index.SearchField("outcome"),
        index.AutocompleteField("outcome"),
        index.SearchField("duration"),
        index.SearchField("for_whom"),
        index.SearchField("steps"),
        index.SearchField("questions"),
        index.RelatedFields("packages", [index.SearchField("name"), index.SearchField("included")]),
    ]

    class Meta:
        verbose_name = "service"
        verbose_name_plural = "services"

    @transaction.atomic
    def save(self, *args, **kwargs):
        """Save it with its prices, and tell the search anew: at first it was told before they were saved."""
        super().save(*args, **kwargs)
        if kwargs.get("update_fields") is None:
            index.insert_or_update_object(self)

    @property
    def card_text(self) -> str:
        """What cards say of the service: what comes of it."""
        return self.outcome or self.summary

    @property
    def description(self) -> str:
        """The sentence that search engines show; without one of hers, what comes of it."""
        return self.search_description or self.summary or self.outcome or super().description

    @property
    def formats(self) -> list[Format]:
        """The ways in which it is held."""
        return [way for way in Format if getattr(self, way.field)]

    @property
    def formats_in_words(self) -> str:
        """The ways in which it is held, in one line."""
        first, *others = [str(way.label) for way in self.formats] or [""]
        return ", ".join([first, *(other.lower() for other in others)])

    @cached_property
    def prices(self) -> list[Package]:
        """What it costs, in her order."""
        return list(self.packages.all())

    @property
    def price(self) -> str:
        """What it costs, in a few words that begin a line; empty if no price is typed."""
        return capfirst(price_in_brief(self.prices))

    @property
    def card_facts(self) -> list[str]:
        """What a card says besides: how it is held, and what it costs."""
        return [fact for fact in (self.formats_in_words, self.price) if fact]

    @cached_property
    def facts(self) -> list[tuple[str, str]]:
        """What stands at the top of the page, each with its name."""
        facts = [
            (_("Format"), self.formats_in_words),
            (_("Duration"), self.duration),
            (_("Price"), self.price),
        ]
        return [(name, words) for name, words in facts if words]

    @property
    def shown_steps(self) -> list:
        """The steps of how it works."""
        return [block.value for block in self.steps]

    @property
    def shown_questions(self) -> list:
        """The questions and their answers."""
        return [block.value for block in self.questions]

    @cached_property
    def offer(self) -> "Offer":
        """What the page shows of it below the text, found when it is first asked for."""
        picked = list(dict.fromkeys(chosen.testimonial for chosen in self._picked()))
        shown = [testimonial for testimonial in picked if testimonial.may_be_shown]
        return Offer(
            gst_note=gst_note(self.prices),
            testimonials=with_portraits(shown if picked else self._about_it()),
            hidden_testimonials=[testimonial for testimonial in picked if testimonial not in shown],
            posts=pages_tagged(self.tag_names, POSTS),
        )

    def _picked(self) -> list["PickedTestimonial"]:
        return list(self.picked_testimonials.select_related("testimonial__picture"))

    def _about_it(self) -> list[Testimonial]:
        """Return the newest testimonials about it; none without consent."""
        if self.pk is None:
            return []
        shown = Testimonial.objects.with_consent().about(self.pk).select_related("picture")
        return list(shown[:TESTIMONIALS])

    def described(self, request, settings) -> list[dict]:
        """Add to the JSON-LD what is offered, and the questions that are answered."""
        return [service(self, request), *questions(self, request)]


class PickedTestimonial(Orderable):
    """A testimonial that she picked to stand on a service's page."""

    service = ParentalKey(ServicePage, on_delete=models.CASCADE, related_name="picked_testimonials")
    testimonial = models.ForeignKey(Testimonial, on_delete=models.CASCADE, related_name="+")

    panels = [FieldPanel("testimonial")]

    class Meta:
        ordering = ["sort_order", "pk"]  # those that no form has put in order: as they were made
        verbose_name = "picked testimonial"

    def __str__(self):
        return str(self.testimonial)


@dataclass(frozen=True)
class Offer:
    """What is shown of a service below its text.

    Attributes:
        gst_note: what is said of the tax in them.
        testimonials: those that may be shown.
        hidden_testimonials: those that she picked and that may not.
        posts: the newest posts with the tags that she named.
    """

    gst_note: str
    testimonials: list[Testimonial]
    hidden_testimonials: list[Testimonial]
    posts: list[Page]
