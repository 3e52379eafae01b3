"""Pages appear and go at the times that were planned."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import PageLogEntry
from wagtail.signals import page_published

from outbox.publishing import carry_out_plans
from tests.factories import PlainPageFactory


def planned(home, title: str):
    """Return a page that is to appear this minute."""
    page = PlainPageFactory(parent=home, title=title, live=False)
    page.go_live_at = timezone.now() + timedelta(minutes=1)
    page.save_revision().publish()
    # As it is when that minute has passed.
    revision, past = page.latest_revision, timezone.now() - timedelta(seconds=1)
    revision.approved_go_live_at = past
    revision.content["go_live_at"] = past.isoformat()
    revision.save()
    return page


def carry_out() -> None:
    for _ in carry_out_plans():
        pass


def test_a_planned_page_appears_once(home, client):
    page = planned(home, "Planned")
    assert client.get(page.url).status_code == 404
    carry_out()
    carry_out()
    assert client.get(page.url).status_code == 200
    entries = PageLogEntry.objects.filter(page=page.pk, action="wagtail.publish.scheduled")
    assert entries.count() == 1


def test_a_page_goes_when_its_time_is_over(home, client):
    page = PlainPageFactory(parent=home, title="Soon over")
    page.expire_at = timezone.now() - timedelta(seconds=1)
    page.save()
    carry_out()
    assert client.get(page.url).status_code == 404
    page.refresh_from_db()
    assert page.expired


def test_a_page_that_cannot_appear_holds_up_no_other(home, client):
    first, second = planned(home, "First"), planned(home, "Second")

    def fail(instance, **kwargs):
        if instance.pk == first.pk:
            raise RuntimeError("something that listens has failed")

    page_published.connect(fail)
    try:
        carry_out()
    finally:
        page_published.disconnect(fail)
    first.refresh_from_db()
    assert not first.live, "what had failed was taken back whole"
    assert client.get(second.url).status_code == 200
    carry_out()
    assert client.get(first.url).status_code == 200


@pytest.mark.parametrize("minutes", [1, 60])
def test_nothing_appears_before_its_time(minutes, home, client):
    page = PlainPageFactory(parent=home, title="Later", live=False)
    page.go_live_at = timezone.now() + timedelta(minutes=minutes)
    page.save_revision().publish()
    carry_out()
    assert client.get(page.url).status_code == 404
