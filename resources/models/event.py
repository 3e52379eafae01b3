"""An event at which she speaks."""

import uuid
from datetime import datetime, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy
from django.utils.translation import ngettext_lazy
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.documents import get_document_model_string
from wagtail.models import PageManager
from wagtail.search import index

from core.models import BodyPage
from core.view_restrictions import is_for_everybody
from resources.events.clocks import Clock, clocks_of
from resources.events.event_form import EventForm
from resources.events.facts import facts_for_calendars, facts_for_people, name_of
from resources.events.forms import RegistrationForm
from resources.events.structured_data import event
from resources.events.zones import check_zone, home_zone
from resources.kinds import Kind

from .event_set import EventQuerySet
from .registration import KEPT_AFTER, Registration

# What is the page's own and never a revision's: what calendars know it by, and what was told.
KEPT = (
    "uid",
    "sequence",
    "calendar_facts",
    "calendar_changed_at",
    "news_facts",
    "news_number",
    "told_number",
)


class EventPage(BodyPage):
    """One event: a talk, a workshop, a panel."""

    class Place(models.TextChoices):
        IN_PERSON = "in_person", "In person"
        ONLINE = "online", "Online"
        BOTH = "both", "In person and online"

    class RegistrationKind(models.TextChoices):
        NONE = "none", "None"
        ELSEWHERE = "elsewhere", "On another page"
        HERE = "here", "With a form on this page"

    page_description = "A talk or workshop with a date, a place and, if you like, registration."
    base_form_class = EventForm
    parent_page_types = ["resources.EventIndexPage"]
    kind = Kind(
        _lazy("To come to"),
        ngettext_lazy("%d event is coming", "%d events are coming"),
        order=30,
        wanted=lambda events: events.coming().soonest_first().with_seats_taken(),
        card="resources/events/kind_card.html",
    )
    subpage_types: list[str] = []
    exclude_fields_in_copy = list(KEPT)

    starts_at = models.DateTimeField("starts", null=True, blank=True, db_index=True)
    ends_at = models.DateTimeField("ends", null=True, blank=True)
    zone = models.CharField("clocks of", max_length=64, default=home_zone, validators=[check_zone])
    place = models.CharField(
        "kind of place",
        max_length=9,
        choices=Place,
        blank=True,
        help_text="Left empty, the page says nothing of a place yet.",
    )
    place_name = models.CharField("name of the place", max_length=160, blank=True)
    address = models.TextField(max_length=300, blank=True, help_text="As somebody needs it to find the door.")
    online_link = models.URLField(
        "link to take part online",
        max_length=500,
        blank=True,
        help_text="Where people join, if it is online.",
    )
    link_is_public = models.BooleanField(
        "show the link to everybody",
        default=False,
        help_text="Otherwise only those who registered on this page get it, by email.",
    )
    organiser = models.CharField(
        "organised by", max_length=160, blank=True, help_text="Left empty, it is you."
    )
    organiser_link = models.URLField("the organiser’s page", max_length=500, blank=True)
    registration = models.CharField(max_length=9, choices=RegistrationKind, default=RegistrationKind.NONE)
    registration_link = models.URLField(
        "page to register on", max_length=500, blank=True, help_text="If people register on another page."
    )
    seats = models.PositiveIntegerField(
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(100_000)],
        help_text="With a form on this page. Once they are taken, people are offered a waiting list. "
        "Left empty, there is room for everybody.",
    )
    closes_on = models.DateField(
        "last day to register",
        null=True,
        blank=True,
        help_text="With a form on this page. Left empty, people can register until the event begins.",
    )
    is_cancelled = models.BooleanField(
        "cancelled",
        default=False,
        help_text="The page stays and says so, and so do calendars. Those who registered are told by email.",
    )
    cancelled_why = models.CharField(
        "why", max_length=300, blank=True, help_text="One sentence, if you like."
    )
    slides = models.ForeignKey(
        get_document_model_string(),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="A file from your library.",
    )
    recording_link = models.URLField("link to a recording", max_length=500, blank=True)
    recording_page = models.ForeignKey(
        "wagtailcore.Page",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name="or a page with the recording",
    )
    # When it counts as past; unknown as long as its date is.
    over_at = models.DateTimeField(null=True, editable=False, db_index=True)
    # The year in which it begins, by the clocks of its place.
    year = models.PositiveSmallIntegerField(null=True, editable=False)
    # What calendars know it by (RFC 5545, section 3.8.4.7); were it to change, they would show it twice.
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    # How often what a calendar shows of it was changed (section 3.8.7.4), when last, and what that is.
    sequence = models.PositiveIntegerField(default=0, editable=False)
    calendar_facts = models.CharField(max_length=64, blank=True, editable=False)
    calendar_changed_at = models.DateTimeField(null=True, editable=False)
    # How often those who registered had to hear of a change, and how many of these they were told of.
    news_facts = models.CharField(max_length=64, blank=True, editable=False)
    news_number = models.PositiveIntegerField(default=0, editable=False)
    told_number = models.PositiveIntegerField(default=0, editable=False)

    objects = PageManager.from_queryset(EventQuerySet)()

    content_panels = [
        *BodyPage.content_panels[:-1],
        MultiFieldPanel([FieldPanel("starts_at"), FieldPanel("ends_at"), FieldPanel("zone")], heading="When"),
        MultiFieldPanel(
            [
                FieldPanel("place"),
                FieldPanel("place_name"),
                FieldPanel("address"),
                FieldPanel("online_link"),
                FieldPanel("link_is_public"),
            ],
            heading="Where",
        ),
        MultiFieldPanel(
            [
                FieldPanel("registration"),
                FieldPanel("registration_link"),
                FieldPanel("seats"),
                FieldPanel("closes_on"),
            ],
            heading="Registration",
        ),
        FieldPanel("body"),
        MultiFieldPanel(
            [FieldPanel("organiser"), FieldPanel("organiser_link")],
            heading="Organiser",
            classname="collapsed",
        ),
        MultiFieldPanel(
            [FieldPanel("is_cancelled"), FieldPanel("cancelled_why")],
            heading="If it can’t take place",
            classname="collapsed",
        ),
        MultiFieldPanel(
            [FieldPanel("slides"), FieldPanel("recording_link"), FieldPanel("recording_page")],
            heading="Afterwards",
            classname="collapsed",
        ),
    ]

    search_fields = [*BodyPage.search_fields, index.SearchField("place_name")]

    class Meta:
        verbose_name = "event"
        verbose_name_plural = "events"

    def clean(self):
        """Refuse what can't be.

        Raises:
            ValidationError: the event ends before it begins, or has an end and no beginning; or
                people are to register on a page that isn't named.
        """
        super().clean()
        if self.ends_at and not self.starts_at:
            raise ValidationError({"starts_at": "Say when it begins too, or leave the end empty."})
        if self.ends_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": "It would end before it begins. Look at both dates once more."})
        if self.registration == self.RegistrationKind.ELSEWHERE and not self.registration_link:
            raise ValidationError(
                {"registration_link": "Give the address of the page where people register."}
            )

    @transaction.atomic
    def save(self, *args, **kwargs):
        """Note when it is over, and count the changes that calendars and people hear of."""
        if kwargs.get("update_fields") is None:
            self._keep_what_is_its_own()
            self.over_at = self._over_at()
            self.year = self.clocks[0].starts.year if self.starts_at else None
            if self.live:
                self._count_changes()
        super().save(*args, **kwargs)

    def _keep_what_is_its_own(self) -> None:
        # Locked: of two publishers at once, the second counts on from the first.
        rows = EventPage.objects.select_for_update(of=("self",)).filter(pk=self.pk)
        kept = rows.values(*KEPT).first() if self.pk else None
        if kept is None and self.alias_of_id:  # Wagtail has copied everything from the other page
            kept = {name: EventPage._meta.get_field(name).get_default() for name in KEPT}
        for name, value in (kept or {}).items():
            setattr(self, name, value)

    def _over_at(self) -> datetime | None:
        """Return the end; of an event without one, the end of its day."""
        if self.starts_at is None or self.ends_at:
            return self.ends_at
        day = self.starts_at.astimezone(ZoneInfo(self.zone)).date() + timedelta(days=1)
        return datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(self.zone))

    def _count_changes(self) -> None:
        facts, news = name_of(facts_for_calendars(self)), name_of(facts_for_people(self))
        if facts != self.calendar_facts:
            self.sequence += bool(self.calendar_facts)
            self.calendar_facts, self.calendar_changed_at = facts, timezone.now().replace(microsecond=0)
        if news != self.news_facts:
            self.news_number += bool(self.news_facts)
            self.news_facts = news

    @property
    def clocks(self) -> list[Clock]:
        """When it is: by the clocks of its place, and by those of home where they differ."""
        return clocks_of(self.starts_at, self.ends_at, self.zone)

    @property
    def is_over(self) -> bool:
        """Whether it is past."""
        return self.over_at is not None and self.over_at <= timezone.now()

    @property
    def has_begun(self) -> bool:
        """Whether nobody can come to its beginning any more."""
        return self.starts_at is not None and self.starts_at <= timezone.now()

    @property
    def is_online(self) -> bool:
        """Whether people can take part from afar."""
        return self.place in (self.Place.ONLINE, self.Place.BOTH)

    @property
    def is_in_person(self) -> bool:
        """Whether there is a room."""
        return self.place in (self.Place.IN_PERSON, self.Place.BOTH)

    @property
    def room(self) -> str:
        """The name and the address of the place, in one line."""
        if not self.is_in_person:
            return ""
        return ", ".join(part for part in (self.place_name, *self.address.splitlines()) if part.strip())

    @property
    def public_link(self) -> str:
        """Where everybody may take part; empty if that is for the registered, or unknown."""
        return self.online_link if self.is_online and self.link_is_public else ""

    @property
    def link_for_registered(self) -> str:
        """Where those who registered take part."""
        return self.online_link if self.is_online else ""

    @property
    def where(self) -> str:
        """Where it is, in a few words: a place, “Online”, or both."""
        online = _("Online") if self.is_online else ""
        place = (self.place_name or self.room or _("In person")) if self.is_in_person else ""
        return _("%(place)s and online") % {"place": place} if place and online else place or online

    @property
    def card_text(self) -> str:
        """What cards outside of the list of events say: when it is, then what."""
        when = self.clocks[0].day if self.starts_at else _("Date to be announced")
        if self.is_cancelled:
            when = _("Cancelled: %(when)s") % {"when": when}
        return f"{when}. {self.summary}".strip()

    @cached_property
    def itself(self) -> "EventPage":
        """The event: of a page that stands for it at another address (an alias), the page it stands for."""
        page = self
        while page.alias_of_id:
            page = EventPage.objects.defer_streamfields().get(pk=page.alias_of_id)
        return page

    @cached_property
    def seats_taken(self) -> int:
        """How many seats are taken; counted with the list of events where there is one."""
        # An alias counts those of its event, which the list didn't ask for.
        known = None if self.alias_of_id else getattr(self, "seats_taken_then", None)
        return (
            Registration.objects.registered().filter(event=self.itself.pk).count() if known is None else known
        )

    @property
    def takes_registrations_here(self) -> bool:
        """Whether its own form is how people register."""
        return self.registration == self.RegistrationKind.HERE

    @property
    def is_open(self) -> bool:
        """Whether people can register with its form now."""
        if not self.takes_registrations_here or self.is_cancelled or self.starts_at is None or self.has_begun:
            return False
        today = timezone.now().astimezone(ZoneInfo(self.zone)).date()
        return self.closes_on is None or today <= self.closes_on

    @property
    def is_fully_booked(self) -> bool:
        """Whether all seats are taken of an event that people could register for."""
        return self.is_open and self.has_no_seat_left

    @property
    def has_no_seat_left(self) -> bool:
        """Whether all seats are taken, be it coming or past."""
        return self.seats is not None and self.seats_taken >= self.seats

    @property
    def has_calendar(self) -> bool:
        """Whether a calendar can be asked for it: that is for everybody, and so must the page be."""
        event = self.itself
        return bool(event.live and event.starts_at and event.uid) and is_for_everybody(event)

    @property
    def shown_slides(self):
        """The slides, if everybody may have them."""
        slides = self.slides
        return slides if slides is not None and is_for_everybody(slides.collection) else None

    @property
    def shown_recording_page(self):
        """The page with the recording, if everybody may see it."""
        page = self.recording_page
        return page if page is not None and page.live and is_for_everybody(page) else None

    def get_context(self, request, *args, **kwargs):
        """Add the form, while people can register with one."""
        context = super().get_context(request, *args, **kwargs)
        if self.is_open and self.pk:  # a preview may show one that was never saved
            context["form"], context["days_kept"] = RegistrationForm(), KEPT_AFTER.days
        return context

    def described(self, request, settings) -> list[dict]:
        """Add the event to the JSON-LD, once its date and its place are known."""
        described = event(self, request, settings)
        return [described] if described else []
