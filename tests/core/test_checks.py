"""The conventions of page types that Django's system checks watch over."""

from core.checks import page_types_follow_the_house_rules
from home.models import PlainPage


def test_the_page_types_follow_the_house_rules():
    assert page_types_follow_the_house_rules(None) == []


def test_a_page_type_that_does_not_state_its_parents_is_warned_of(monkeypatch):
    monkeypatch.setattr(PlainPage, "parent_page_types", None)
    assert [warning.id for warning in page_types_follow_the_house_rules(None)] == ["core.W002"]
