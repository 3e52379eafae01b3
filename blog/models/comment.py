"""What readers answer to a post, and to each other."""

import re
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import PageViewRestriction

SPAM_IS_KEPT = timedelta(days=30)
# An address for mail within a text; not a name in the Fediverse, ``@helen@example.org``.
MAIL_ADDRESS = re.compile(r"(?<![\w.+@-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


class CommentQuerySet(models.QuerySet):
    """Comments by what became of them, and in the order of reading."""

    def approved(self):
        """Those that visitors see."""
        return self.filter(state=Comment.State.APPROVED)

    def waiting(self):
        """Those that the author has yet to look at."""
        return self.filter(state=Comment.State.WAITING)

    def by(self, email: str):
        """Those of one person."""
        return self.filter(email=email.strip().lower()) if email.strip() else self.none()

    def old_spam(self):
        """Spam that was marked so long ago that no mistake is left to be seen, and nobody answered."""
        long_ago = timezone.now() - SPAM_IS_KEPT
        return self.filter(state=Comment.State.SPAM, moved_at__lt=long_ago, replies__isnull=True)

    def beginning(self, post_id: int):
        """Those that conversations on a post begin with, as long as anything is seen of them."""
        return self.filter(begins_conversation(post_id))

    def on_visible_posts(self):
        """Without those on posts that not everybody may read."""
        private = Q()
        for path in PageViewRestriction.objects.values_list("page__path", flat=True):
            private |= Q(post__path__startswith=path)
        published = self.filter(post__live=True)
        return published.exclude(private) if private else published

    def oldest_first(self):
        """As a conversation is read."""
        return self.order_by("created_at", "pk")

    def newest_first(self):
        """The latest at the top."""
        return self.order_by("-created_at", "-pk")


def begins_conversation(post_id: int) -> Q:
    """Return the condition that a comment begins a conversation on a post, and has a place there.

    It has one when it is seen itself, or gone but answered by one that is seen. The answers
    are looked through once, not for each comment.
    """
    answers = Comment.objects.approved().filter(post=post_id, thread__isnull=False).order_by()
    is_in_place = Q(state=Comment.State.APPROVED) | Q(pk__in=answers.values("thread"))
    return Q(post=post_id, thread__isnull=True) & is_in_place


class Comment(models.Model):
    """One comment on a post. Its id is part of its address and never changes.

    What moves it from one state to another stands in ``blog.comments.moderation``.
    """

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        APPROVED = "approved", "Approved"
        BINNED = "binned", "In the bin"
        SPAM = "spam", "Spam"
        ERASED = "erased", "Erased on request"

    post = models.ForeignKey("blog.PostPage", on_delete=models.CASCADE, related_name="comments")
    parent = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="replies"
    )
    # The comment that the conversation began with; none for that comment itself. With it, a
    # page of conversations is two queries, however deep they go.
    thread = models.ForeignKey(
        "self", null=True, blank=True, editable=False, on_delete=models.SET_NULL, related_name="+"
    )
    name = models.CharField(max_length=80, blank=True, help_text="Everybody sees it.")
    email = models.EmailField(
        blank=True, db_index=True, help_text="Only you see it. By it the person is known again."
    )
    website = models.URLField(blank=True, help_text="The name links to it.")
    text = models.TextField(blank=True)
    state = models.CharField(max_length=8, choices=State, default=State.WAITING)
    is_by_author = models.BooleanField("written by you", default=False, editable=False)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    created_at = models.DateTimeField("written", default=timezone.now)
    # When the author last moved it from one state to another.
    moved_at = models.DateTimeField(null=True, blank=True, editable=False)
    # When followers were told of it. They are told once.
    announced_at = models.DateTimeField(null=True, blank=True, editable=False)
    # Where it came from (core.visitor_forms.origin); emptied after a day.
    origin = models.CharField(max_length=32, blank=True, editable=False)
    # What makes the same words, sent twice from one form, one comment.
    fingerprint = models.CharField(max_length=64, null=True, unique=True, editable=False)  # noqa: DJ001 -- many have none

    objects = CommentQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        indexes = [
            models.Index(fields=["post", "thread", "created_at"], name="comments_in_reading_order"),
            models.Index(fields=["state", "-created_at"], name="comments_by_state_and_time"),
            models.Index(fields=["origin", "created_at"], name="comments_by_origin"),
        ]

    def __str__(self):
        return f"{self.shown_name}: {self.text[:60]}"

    def save(self, *args, **kwargs):
        """Join the conversation of the comment it answers."""
        self.email = self.email.strip().lower()
        if self._state.adding:
            self.thread_id = self.parent and (self.parent.thread_id or self.parent_id)
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        """Return the address that leads to it, on whichever page of its post it stands."""
        return reverse("comment_at", args=[self.pk])

    @property
    def full_url(self) -> str:
        """That address with scheme and host."""
        return settings.SITE_URL + self.get_absolute_url()

    @property
    def anchor(self) -> str:
        """The last part of its address, as WordPress writes it."""
        return f"comment-{self.pk}"

    @property
    def is_approved(self) -> bool:
        """Whether visitors see it."""
        return self.state == self.State.APPROVED

    @property
    def is_waiting(self) -> bool:
        """Whether the author has yet to look at it."""
        return self.state == self.State.WAITING

    @property
    def shown_name(self) -> str:
        """The name for everybody's eyes; never a mail address, which an import may have for one."""
        return self.name.partition("@")[0].strip() or "Anonymous"

    @property
    def shown_text(self) -> str:
        """The text for everybody's eyes: without mail addresses, unless the author gives her own."""
        return self.text if self.is_by_author else MAIL_ADDRESS.sub(_("[email address left out]"), self.text)

    @property
    def shown_website(self) -> str:
        """The address that the name links to; empty unless a browser opens it as a page."""
        return self.website if self.website.lower().startswith(("http://", "https://")) else ""
