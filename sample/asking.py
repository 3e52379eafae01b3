"""Lets made-up visitors ask, and gives their enquiries answers."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from wagtail.models import Page

from contact.models import Answer, Enquiry
from sample.writer import Writer

AT_ONCE = 500
State = Enquiry.State
STATES = {State.NEW: 5, State.ANSWERED: 30, State.ARCHIVED: 60, State.SPAM: 5}
TOPICS = ["A workshop", "Coaching", "A talk", "Something else"]
DAYS = 700  # enquiries are kept for two years, unless she decides otherwise
ENQUIRIES_A_VISITOR = 3


@dataclass
class Asking:
    """Enquiries, as they would have come in over two years.

    Attributes:
        chance: where they come from.
        writer: finds the words.
        until: when the last one came, at the latest.
        pages: what they are about, where they are about a page.
    """

    chance: Random
    writer: Writer
    until: datetime
    pages: list[Page]

    def ask(self, number: int) -> None:
        """Make so many enquiries."""
        self.visitors = max(1, number // ENQUIRIES_A_VISITOR)
        for first in range(0, number, AT_ONCE):
            made = [self._enquiry() for _ in range(min(AT_ONCE, number - first))]
            Enquiry.objects.bulk_create(made)
            answered = [one for one in made if one.state == State.ANSWERED]
            Answer.objects.bulk_create(self._answer(one) for one in answered)

    def _enquiry(self) -> Enquiry:
        visitor = self.chance.randrange(self.visitors) + 1
        came = self.until - timedelta(minutes=self.chance.randrange(DAYS * 24 * 60))
        state = self.chance.choices(list(STATES), weights=list(STATES.values()))[0]
        about = self.chance.choice(self.pages) if self.pages and self.chance.random() < 0.5 else None
        return Enquiry(
            name=f"Sample visitor {visitor}",
            email=f"visitor{visitor}@example.com",
            organisation=f"Sample organisation {visitor % 100}" if visitor % 2 else "",
            topic=self.chance.choice(TOPICS),
            about=about,
            about_title=about.title if about else "",
            message="\n\n".join(self.writer.paragraph() for _ in range(self.chance.choice((1, 1, 2)))),
            state=state,
            created_at=came,
            moved_at=None if state == State.NEW else min(came + timedelta(days=1), self.until),
        )

    def _answer(self, enquiry: Enquiry) -> Answer:
        return Answer(enquiry=enquiry, text=self.writer.paragraph(), created_at=enquiry.moved_at)
