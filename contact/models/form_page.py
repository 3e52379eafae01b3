"""A page with a form that the author put together herself."""

from itertools import count

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.forms.forms import WagtailAdminFormPageForm
from wagtail.contrib.forms.models import AbstractFormField, AbstractFormSubmission, FormMixin
from wagtail.contrib.forms.panels import FormSubmissionsPanel

from contact.own_forms.builder import CHOOSES, OwnFormBuilder
from contact.retention import is_outdated
from core.models import BodyPage
from core.page_form import PageForm

from .contact_settings import ContactSettings

LONGEST_NAME = 250  # characters; room for a number is left


class FormPageForm(PageForm, WagtailAdminFormPageForm):
    """The form in which a page with a form is written."""

    def clean(self):
        """Give a new field a name of its own where one that was renamed holds the usual one.

        What was sent is kept under these names, so they stay when a field is renamed.
        """
        written = [form for form in self.formsets["form_fields"].forms if form.is_valid()]
        fields = [form.instance for form in written if not form.cleaned_data.get("DELETE")]
        labels = {field.clean_name: field.label for field in fields if field.clean_name}
        for field in fields:
            name = "" if field.clean_name else field.get_field_clean_name()
            if name in labels and labels[name] != field.label:
                numbered = (f"{name[:LONGEST_NAME]}_{number}" for number in count(2))
                field.clean_name = next(free for free in numbered if free not in labels)
                labels[field.clean_name] = field.label
        return super().clean()


class FormPage(BodyPage, FormMixin):
    """A page with a form: what is sent is kept, and mailed to her."""

    page_description = "A page with a form that you put together: a request to join, a survey, a sign-up."
    parent_page_types = ["home.HomePage", "home.PlainPage", "resources.ResourceIndexPage"]
    subpage_types = []
    base_form_class = FormPageForm
    form_builder = OwnFormBuilder

    button_label = models.CharField(
        "button", max_length=60, blank=True, help_text="What the button says. Left empty: “Send”."
    )
    thanks_words = models.TextField(
        "what is said when it has arrived",
        max_length=600,
        blank=True,
        help_text="Shown on a page of its own. Left empty: a thank-you.",
    )
    acknowledgement = models.TextField(
        "what the sender gets by email",
        max_length=2000,
        blank=True,
        help_text="Sent to the first email address in the form. Left empty, no email is sent.",
    )

    content_panels = [
        FormSubmissionsPanel(heading="What was sent"),
        *BodyPage.content_panels,
        InlinePanel("form_fields", heading="The form", label="Field"),
        MultiFieldPanel(
            [FieldPanel("button_label"), FieldPanel("thanks_words"), FieldPanel("acknowledgement")],
            heading="When it is sent",
        ),
    ]

    class Meta:
        verbose_name = "page with a form"
        verbose_name_plural = "pages with forms"

    def get_submission_class(self):
        """Return what keeps one answer."""
        return FormAnswer

    def get_submissions_list_view_class(self):
        """Return the list of answers, whose exports hold no formulas."""
        from contact.own_forms.listed import AnswersView  # an admin view: not to be read with the models

        return AnswersView

    def form(self, request, sent=None):
        """Return the form, filled in with what was sent; None if she put no field into it."""
        fields = list(self.get_form_fields())
        if not fields:
            return None
        months = ContactSettings.remembered(request).months_kept
        return self.form_builder(fields).get_form_class()(sent, auto_id="form_%s", months_kept=months)

    def get_context(self, request, *args, **kwargs):
        """Add ``form``."""
        context = super().get_context(request, *args, **kwargs)
        context["form"] = self.form(request)
        return context

    @property
    def thanks(self) -> str:
        """What is said to whoever has sent it."""
        return self.thanks_words or _("What you sent has arrived.")

    def labelled(self, answers: dict) -> list[tuple[str, str]]:
        """Return what was typed, each under what the field is called."""
        return [(field.label, as_text(answers.get(field.clean_name))) for field in self.get_form_fields()]

    def address_in(self, answers: dict) -> str:
        """Return the first email address that was asked for and given; or an empty string."""
        fields = (field for field in self.get_form_fields() if field.field_type == "email")
        return next((given for field in fields if (given := answers.get(field.clean_name))), "")


class FormField(AbstractFormField):
    """One field of a form."""

    page = ParentalKey(FormPage, on_delete=models.CASCADE, related_name="form_fields")
    label = models.CharField(max_length=255, help_text="What is asked, for example “Your name”.")
    field_type = models.CharField(
        "kind",
        max_length=16,
        choices=[
            ("singleline", "One line"),
            ("multiline", "Several lines"),
            ("email", "Email address"),
            ("url", "Web address"),
            ("number", "Number"),
            ("date", "Day"),
            ("checkbox", "A box to tick"),
            ("checkboxes", "Several boxes to tick"),
            ("radio", "Choose one: all are shown"),
            ("dropdown", "Choose one from a list"),
        ],
        default="singleline",
    )
    required = models.BooleanField("has to be filled in", default=True)
    choices = models.TextField(
        blank=True, help_text="One on each line, where there is something to choose from."
    )
    help_text = models.CharField("a hint", max_length=255, blank=True, help_text="Shown under the question.")

    panels = [
        FieldPanel("label"),
        FieldPanel("field_type"),
        FieldPanel("required"),
        FieldPanel("choices"),
        FieldPanel("help_text"),
    ]

    def get_field_clean_name(self):
        """Return a name that no field of the site's own has: one called "Topic" would be the trap."""
        longest = self._meta.get_field("clean_name").max_length
        return f"answer_{super().get_field_clean_name()}"[:longest]

    def clean(self):
        """Ask for choices where there are none to choose from.

        Raises:
            ValidationError: there are none.
        """
        super().clean()
        if self.field_type in CHOOSES and not self.choices.strip():
            raise ValidationError({"choices": "Write down what there is to choose from, one on each line."})


class FormAnswerQuerySet(models.QuerySet):
    """What was sent by forms."""

    def outdated(self, months: int):
        """Those kept for long enough.

        Args:
            months: how long they are kept by what she wants now; 0 is for ever.
        """
        return self.filter(is_outdated("submit_time", months))

    def with_created_at(self):
        """The same, with the time under the name that limits ask for."""
        return self.alias(created_at=models.F("submit_time"))


class FormAnswer(AbstractFormSubmission):
    """What one visitor sent by one form."""

    # Where it came from (core.visitor_forms.origin); emptied after a day.
    origin = models.CharField(max_length=32, blank=True, editable=False)
    # What makes the same form, sent twice, one answer; emptied after a day.
    fingerprint = models.CharField(max_length=64, null=True, unique=True, editable=False)  # noqa: DJ001 -- many have none
    # What the sender was told; none is never.
    kept_until = models.DateTimeField(null=True, blank=True, editable=False)

    objects = FormAnswerQuerySet.as_manager()

    class Meta:
        verbose_name = "answer to a form"
        verbose_name_plural = "answers to forms"
        indexes = [
            models.Index(fields=["page", "-submit_time"], name="answers_by_form_and_time"),
            models.Index(fields=["origin", "submit_time"], name="answers_by_origin"),
        ]

    @property
    def mail_key(self) -> str:
        """The name under which the outbox knows what mail is about it."""
        return f"form:{self.pk}"


def as_text(value) -> str:
    """Return an answer in words."""
    if isinstance(value, list):
        return ", ".join(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
