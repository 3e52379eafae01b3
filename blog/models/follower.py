"""Who is told by mail when a conversation goes on."""

from datetime import timedelta

from django.db import models
from django.db.models import Q
from django.utils import timezone

from .comment import Comment

KEPT_UNCONFIRMED = timedelta(days=30)


class FollowerQuerySet(models.QuerySet):
    """Followers by what is known of their wish."""

    def by(self, email: str):
        """Those of one address."""
        return self.filter(email=email.strip().lower())

    def confirmed(self):
        """Those whose wish came by mail from the address itself."""
        return self.filter(confirmed_at__isnull=False)

    def unconfirmed(self):
        """Those who have yet to say that it was they."""
        return self.filter(confirmed_at__isnull=True)

    def unasked(self):
        """Those who wait to be asked; nobody is before his comment stands on the page."""
        return self.unconfirmed().filter(asked_at__isnull=True, comment__state=Comment.State.APPROVED)

    def outdated(self):
        """Those who were asked, or wrote, long ago, and never confirmed."""
        return self.unconfirmed().filter(created_at__lt=timezone.now() - KEPT_UNCONFIRMED)

    def interested_in(self, comment: Comment):
        """Those who want to know of this comment, but for whoever wrote it."""
        thread = comment.thread_id or comment.pk
        following = Q(thread__isnull=True) | Q(thread=thread)
        return self.confirmed().filter(following, post=comment.post_id).exclude(email=comment.email)


class Follower(models.Model):
    """A wish to be told of new comments in one conversation, or on a whole post."""

    post = models.ForeignKey("blog.PostPage", on_delete=models.CASCADE, related_name="+")
    thread = models.ForeignKey(
        Comment,
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
        help_text="The comment that the conversation began with; without one, it is the whole post.",
    )
    comment = models.ForeignKey(
        Comment,
        on_delete=models.CASCADE,
        related_name="+",
        help_text="With which the wish came.",
    )
    email = models.EmailField(db_index=True)
    created_at = models.DateTimeField(default=timezone.now)
    asked_at = models.DateTimeField(null=True, blank=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)

    objects = FollowerQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["email", "thread"],
                condition=Q(thread__isnull=False),
                name="one_follower_of_a_conversation",
            ),
            models.UniqueConstraint(
                fields=["email", "post"],
                condition=Q(thread__isnull=True),
                name="one_follower_of_a_post",
            ),
        ]

    def __str__(self):
        return f"{self.email}: {self.post_id}"
