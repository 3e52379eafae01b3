"""A post's comments as they are read: conversations, a page of them at a time."""

from dataclasses import dataclass, field

from django.db.models import Count, Q
from django.http import Http404

from blog.models import Comment, PostPage
from blog.models.comment import begins_conversation

THREADS_A_PAGE = 50
GONE = "gone"  # what stands for a comment that was answered and is not seen any more


@dataclass
class Thread:
    """A comment, and what was answered to it and to the answers, in the order of writing."""

    comment: Comment
    replies: list[Comment] = field(default_factory=list)


@dataclass
class Conversation:
    """One page of a post's comments.

    Attributes:
        total: how many comments the post has, on all pages.
        number: which page it is.
        pages: how many there are.
    """

    total: int
    number: int
    pages: int
    threads: list[Thread]

    @property
    def previous(self) -> int | None:
        """The number of the page before, if there is one."""
        return self.number - 1 if self.number > 1 else None

    @property
    def following(self) -> int | None:
        """The number of the page after, if there is one."""
        return self.number + 1 if self.number < self.pages else None


def conversation_on(post: PostPage, number: int = 1) -> Conversation:
    """Return one page of a post's comments, by three queries whatever there is.

    Deeper answers stand on the second level and name what they answer (``answers``: the
    comment, or ``GONE``).

    Args:
        number: the page, from 1.

    Raises:
        Http404: there is no such page.
    """
    on_post = Comment.objects.filter(post=post)
    counted = on_post.order_by().aggregate(
        total=Count("pk", filter=Q(state=Comment.State.APPROVED)),
        threads=Count("pk", filter=begins_conversation(post.pk)),
    )
    pages = max(1, -(-counted["threads"] // THREADS_A_PAGE))
    if not 1 <= number <= pages:
        raise Http404("The post has no such page of comments.")
    threads: dict[int, Thread] = {}
    if counted["threads"]:
        first = (number - 1) * THREADS_A_PAGE
        begun = Comment.objects.beginning(post.pk).oldest_first()
        threads = {comment.pk: Thread(comment) for comment in begun[first : first + THREADS_A_PAGE]}
        # Put in order here: asked for an order, SQLite would look through all comments there are.
        answers = Comment.objects.filter(post=post, thread__in=threads).approved().order_by()
        replies = sorted(answers, key=lambda reply: (reply.created_at, reply.pk))
        known = {reply.pk: reply for reply in replies}
        for reply in replies:
            is_second = reply.parent_id in (None, reply.thread_id)
            reply.answers = None if is_second else known.get(reply.parent_id, GONE)
            threads[reply.thread_id].replies.append(reply)
    return Conversation(counted["total"], number, pages, list(threads.values()))


def page_with(comment: Comment) -> int:
    """Return the number of the page on which a comment stands."""
    begun = comment.thread or comment
    before = Q(created_at__lt=begun.created_at) | Q(created_at=begun.created_at, pk__lt=begun.pk)
    earlier = Comment.objects.beginning(comment.post_id).filter(before)
    return earlier.count() // THREADS_A_PAGE + 1
