"""Lets made-up readers comment on made-up posts, and answer one another."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from blog.models import Comment
from sample.writer import Writer

AT_ONCE = 500
# Of all comments, how many answer none, one that began a conversation, and one that didn't.
SHARES = (0.6, 0.3, 0.1)
# Most posts have few comments; these have a third of them all.
SHARE_OF_POPULAR_POSTS = 0.02
STATES = {
    Comment.State.APPROVED: 90,
    Comment.State.WAITING: 4,
    Comment.State.SPAM: 4,
    Comment.State.BINNED: 2,
}
DAYS_OF_INTEREST = 30
COMMENTS_A_READER = 4


@dataclass
class Discussion:
    """What is said about some posts.

    Attributes:
        chance: where it comes from.
        writer: finds the words.
        until: when the last comment was written, at the latest.
    """

    chance: Random
    writer: Writer
    until: datetime

    def hold(self, posts: list[tuple[int, datetime]], comments: int) -> None:
        """Make comments.

        Args:
            posts: the posts' primary keys, each with the moment at which it was posted.
            comments: how many to make.
        """
        if not posts:
            return
        self.readers = max(1, comments // COMMENTS_A_READER)
        popular = self.chance.sample(posts, max(1, int(len(posts) * SHARE_OF_POPULAR_POSTS)))
        answers, deep = (int(comments * share) for share in SHARES[1:])
        begun = [
            self._comment(*self.chance.choice(popular if self.chance.random() < 1 / 3 else posts))
            for _ in range(comments - answers - deep)
        ]
        replies = self._answers(self._written(begun), answers)
        self._written(self._answers(self._written(replies), deep))

    def _written(self, comments: list[Comment]) -> list[Comment]:
        """Write comments down; return those that others see and may answer."""
        Comment.objects.bulk_create(comments, batch_size=AT_ONCE)
        return [comment for comment in comments if comment.is_approved]

    def _answers(self, seen: list[Comment], wanted: int) -> list[Comment]:
        return [self._answer(self.chance.choice(seen)) for _ in range(wanted if seen else 0)]

    def _answer(self, parent: Comment) -> Comment:
        answer = self._comment(parent.post_id, parent.created_at)
        answer.parent_id = parent.pk
        answer.thread_id = parent.thread_id or parent.pk
        return answer

    def _comment(self, post: int, after: datetime) -> Comment:
        reader = self.chance.randrange(self.readers) + 1
        later = timedelta(minutes=self.chance.randrange(1, DAYS_OF_INTEREST * 24 * 60))
        paragraphs = [self.writer.paragraph() for _ in range(self.chance.choice((1, 1, 2)))]
        state = self.chance.choices(list(STATES), weights=list(STATES.values()))[0]
        written = min(after + later, self.until)
        return Comment(
            post_id=post,
            name=f"Sample reader {reader}",
            email=f"reader{reader}@example.com",
            text="\n\n".join(paragraphs),
            state=state,
            created_at=written,
            # Nobody is told of it: it never arrived.
            announced_at=written if state == Comment.State.APPROVED else None,
        )
