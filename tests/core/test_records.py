"""What lists of what visitors sent can be narrowed to."""

from datetime import datetime
from types import SimpleNamespace

from blog.models import Comment
from core.records.filters import MonthFilter
from tests.factories import BlogIndexPageFactory, PostPageFactory

LIST = SimpleNamespace(model=Comment)


def months() -> list[tuple[str, str]]:
    return MonthFilter(None, {}, Comment, LIST).lookups(None, LIST)


def test_the_months_from_the_last_to_the_first_are_offered_by_the_clocks_of_the_site(home):
    assert months() == []
    post = PostPageFactory(parent=BlogIndexPageFactory(parent=home))
    for moment in ("2025-10-31T13:30+00:00", "2025-12-05T00:00+00:00", "2026-01-31T13:30+00:00"):
        Comment.objects.create(post=post, name="A", text="B", created_at=datetime.fromisoformat(moment))
    assert months() == [
        ("2026-02", "February 2026"),
        ("2026-01", "January 2026"),
        ("2025-12", "December 2025"),
        ("2025-11", "November 2025"),
    ]
