"""A film with a page of its own: its words, how long it is, what it is about."""

import re
from datetime import date
from functools import cached_property

from django.core.validators import RegexValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy, ngettext, ngettext_lazy
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase, TagBase
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.blocks import StreamValue
from wagtail.fields import RichTextField
from wagtail.models import PageManager
from wagtail.query import PageQuerySet
from wagtail.search import index

from core.fields import BlocksField
from core.models import BodyPage
from design.components.text import FEATURES
from resources.kinds import Kind
from resources.videos.blocks import FilmBlock
from resources.videos.structured_data import video

DURATION = re.compile(r"(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)")
HOW_TO_TYPE = "Type it like 12:30, or 1:02:30 for over an hour."


class Topic(TagBase):
    """What films are about; made up while writing."""

    class Meta:
        ordering = ["name"]

    def slugify(self, tag, i=None):
        """Return what stands in an address; of signs alone nothing would be left."""
        return (super().slugify(tag) or "topic") + ("" if i is None else f"_{i}")


class VideoTopic(ItemBase):
    """A topic of one film."""

    tag = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="video_topics")
    content_object = ParentalKey("resources.VideoPage", on_delete=models.CASCADE, related_name="topic_items")


class VideoQuerySet(PageQuerySet):
    """Films, as they are listed."""

    def latest_first(self):
        """The last at the top."""
        return self.order_by("-sorted_on", "-pk")


class VideoPage(BodyPage):
    """One film, what is said in it, and what there is to say about it."""

    page_description = "A film, from another site or your own library, with what is said in it."
    parent_page_types = ["resources.VideoIndexPage", "resources.ResourceIndexPage"]
    subpage_types: list[str] = []
    kind = Kind(
        gettext_lazy("To watch"),
        ngettext_lazy("%d video", "%d videos"),
        order=20,
        wanted=lambda videos: videos.latest_first().prefetch_related("topics"),
        card="resources/videos/card.html",
    )

    film = BlocksField(FilmBlock(), blank=True)
    duration = models.CharField(
        "how long it is",
        max_length=8,
        blank=True,
        validators=[RegexValidator(rf"^{DURATION.pattern}$", HOW_TO_TYPE)],
        help_text="Minutes and seconds, for example 12:30.",
    )
    made_on = models.DateField(
        "day it was published",
        null=True,
        blank=True,
        help_text="Left empty, it is the day this page was published.",
    )
    topics = ClusterTaggableManager(
        through=VideoTopic,
        blank=True,
        verbose_name="topics",
        related_name="videos",
        help_text="A word or two each, with commas between. Visitors narrow the list by them.",
    )
    transcript = RichTextField(
        blank=True,
        features=FEATURES,
        help_text="What is said, for those who can't hear it, would rather read, or search for it.",
    )
    # The day by which lists are in order: read off when the page is saved.
    sorted_on = models.DateField(default=timezone.localdate, editable=False, db_index=True)

    objects = PageManager.from_queryset(VideoQuerySet)()

    content_panels = [
        *BodyPage.content_panels[:-1],
        FieldPanel("film"),
        MultiFieldPanel(
            [FieldPanel("duration"), FieldPanel("made_on"), FieldPanel("topics")], heading="About the film"
        ),
        FieldPanel("transcript"),
        FieldPanel("body"),
    ]

    search_fields = [*BodyPage.search_fields, index.SearchField("transcript"), index.SearchField("film")]

    class Meta:
        verbose_name = "video"
        verbose_name_plural = "videos"

    def save(self, *args, **kwargs):
        """Note the day by which lists are in order."""
        if kwargs.get("update_fields") is None:
            self.sorted_on = self.day
        super().save(*args, **kwargs)

    @property
    def day(self) -> date:
        """The day it was published: in her words, or the day the page was."""
        return self.made_on or timezone.localdate(self.first_published_at)

    @property
    def seconds(self) -> int:
        """How long it is; 0 where nobody said."""
        found = DURATION.fullmatch(self.duration)
        if not found:
            return 0
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return hours * 3600 + minutes * 60 + seconds

    @property
    def length(self) -> str:
        """How long it is, as one says it: in minutes; empty where nobody said."""
        if not self.seconds:
            return ""
        minutes = max(1, round(self.seconds / 60))
        return ngettext("%d minute", "%d minutes", minutes) % minutes

    @cached_property
    def shown_film(self) -> StreamValue:
        """The film, under the page's own picture and title where it has none: another than is stored."""
        film = self.film.stream_block.to_python(self.film.get_prep_value())
        for child in film:
            if not child.value.get("picture"):
                child.value["picture"] = self.picture
            if child.block_type == "video" and not child.value["title"]:
                child.value["title"] = self.title
        return film

    def described(self, request, settings) -> list[dict]:
        """Describe the film, as far as it is known."""
        described = video(self, request, settings)
        return [described] if described else []
