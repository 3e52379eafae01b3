"""The list of films."""

from django.db.models import Count, QuerySet
from django.http import Http404
from django.utils.translation import gettext as _

from core.models import IndexPage
from design.components.choices import Choice

from .video import Topic, VideoPage, VideoQuerySet

TOPIC = "topic"  # what the address asks with: ?topic=networks


class VideoIndexPage(IndexPage):
    """Films, the latest first; all of them, or those on one topic."""

    page_description = "A page that lists videos, which visitors narrow by topic."
    parent_page_types = ["home.HomePage", "resources.ResourceIndexPage"]
    subpage_types = ["resources.VideoPage"]

    # What one visitor asked for.
    asked_topic: Topic | None = None

    class Meta:
        verbose_name = "list of videos"
        verbose_name_plural = "lists of videos"

    def videos(self) -> VideoQuerySet:
        """Return the films of this list that everybody may see."""
        return VideoPage.objects.child_of(self).live().public()

    def topics(self) -> QuerySet[Topic]:
        """Return the topics of these films, each with the ``number`` of its films."""
        there = Topic.objects.filter(video_topics__content_object__in=self.videos())
        return there.annotate(number=Count("video_topics")).order_by("name")

    def listed_pages(self) -> VideoQuerySet:
        """Return the films asked for, the latest first."""
        listed = self.videos().defer_streamfields().prefetch_related("topics").latest_first()
        return listed.filter(topics=self.asked_topic) if self.asked_topic else listed

    def count_listed(self, request, listed) -> int:
        """Count those asked for."""
        return listed.count()

    def get_context(self, request, *args, **kwargs):
        """Add ``choices``: all films, and those on each topic.

        Raises:
            Http404: there is no film on this topic, or no such page of the list.
        """
        topics = list(self.topics())
        asked = request.GET.get(TOPIC, "")
        self.asked_topic = next((topic for topic in topics if topic.slug == asked), None)
        if asked and self.asked_topic is None:
            raise Http404("There is no film on this topic.")
        if self.asked_topic:
            self.seo_title = _("%(title)s: %(topic)s") % {"title": self.title, "topic": self.asked_topic.name}
        context = super().get_context(request, *args, **kwargs)
        context["choices"] = self._choices(request, topics)
        context["counted"] = VideoPage.kind.counted % context["children"].paginator.count
        if self.asked_topic:
            context["kept_query"] = f"{TOPIC}={self.asked_topic.slug}&"
        return context

    def _choices(self, request, topics: list[Topic]) -> list[Choice]:
        """Return the ways to narrow the list; none where no film has a topic."""
        if not topics:
            return []
        address = self.get_url(request)
        return [
            Choice(_("All"), address, self.videos().count(), not self.asked_topic),
            *(
                Choice(topic.name, f"{address}?{TOPIC}={topic.slug}", topic.number, topic == self.asked_topic)
                for topic in topics
            ),
        ]
