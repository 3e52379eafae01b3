"""The author plans when a page appears and when it goes."""

from bs4 import BeautifulSoup
from django.urls import reverse


def test_the_author_plans_when_a_page_appears_and_is_told_by_which_clocks(author_client, home):
    edit = author_client.get(reverse("wagtailadmin_pages:edit", args=[home.pk]))
    dialog = BeautifulSoup(edit.content, "html.parser").find(id="schedule-publishing-dialog")
    assert dialog.find("input", {"name": "go_live_at"})
    assert "the clocks of Australia/Melbourne" in str(dialog)
