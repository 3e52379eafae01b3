"""The page that says how to reach her, and takes enquiries."""

from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.search import index

from contact.enquiries.clocks import city
from core.enquiries import ABOUT
from core.models import BodyPage

FIRST_TOPICS = "A service\nSpeaking at an event\nSomething on this site\nSomething else"


class ContactPage(BodyPage):
    """How to start a conversation: a form, her times, and other ways to reach her."""

    page_description = "Says how visitors can reach you, with a form that goes to your inbox."
    parent_page_types = ["home.HomePage"]
    max_count_per_parent = 1
    takes_enquiries = True

    topics = models.TextField(
        "what visitors may write about",
        max_length=1000,
        blank=True,
        default=FIRST_TOPICS,
        help_text="One on each line, offered as a choice. Left empty, the form doesn't ask.",
    )
    times = models.TextField(
        "when you can be reached",
        max_length=300,
        blank=True,
        help_text="For example “Mondays to Thursdays, 9 am to 5 pm”. Your city is added.",
    )
    phone = models.CharField("telephone", max_length=40, blank=True, help_text="Left empty, none is shown.")
    booking_address = models.URLField(
        "where visitors book a time",
        blank=True,
        help_text="The full address of your booking page, if you use one. Visitors go there by a link.",
    )

    content_panels = [
        *BodyPage.content_panels,
        FieldPanel("topics"),
        MultiFieldPanel(
            [FieldPanel("times"), FieldPanel("phone"), FieldPanel("booking_address")],
            heading="Other ways to reach you",
        ),
    ]

    search_fields = [*BodyPage.search_fields, index.SearchField("times")]

    class Meta:
        verbose_name = "contact page"
        verbose_name_plural = "contact pages"

    @property
    def offered_topics(self) -> list[str]:
        """What the form offers to choose from, each once."""
        typed = (" ".join(line.split())[:120] for line in self.topics.splitlines())
        return list(dict.fromkeys(line for line in typed if line))

    @property
    def city(self) -> str:
        """The city by whose clocks she lives."""
        return city()

    @property
    def dialled(self) -> str:
        """The telephone number as a telephone dials it (RFC 3966).

        A zero in brackets is dialled from within the country only (ITU-T E.123, 7.1).
        """
        phone = self.phone.replace("(0)", "") if self.phone.lstrip().startswith("+") else self.phone
        return "".join(sign for sign in phone if sign.isdigit() or sign == "+")

    def get_context(self, request, *args, **kwargs):
        """Add ``form``, with what the visitor came from chosen already."""
        from contact.enquiries.forms import form_for  # it builds upon this model

        context = super().get_context(request, *args, **kwargs)
        context["form"] = form_for(self, request, about=request.GET.get(ABOUT, ""))
        return context
