"""What the author sees of mail and of the worker."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import timezone

from blog.models import BlogSettings
from contact.models import ContactSettings
from core.models import SiteSettings
from outbox.models import LastRun, Mail
from outbox.post import put_mail
from tests.factories import EventIndexPageFactory, EventPageFactory


@pytest.fixture
def worker_runs(db):
    """Return the note of a job done this minute."""
    return LastRun.objects.create(job="outbox.send_mail", started_at=timezone.now())


def read(response) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def worries(author_client):
    return read(author_client.get(reverse("wagtailadmin_home"))).find(id="outbox-worries-section")


def given_up_mail() -> Mail:
    mail = put_mail(to="helen@example.com", subject="Thank you", text="Hello")
    mail.give_up("550 no such user")
    return mail


def test_while_all_is_well_the_home_screen_says_nothing(author_client, worker_runs):
    put_mail(to="helen@example.com", subject="Thank you", text="Hello")
    assert worries(author_client) is None


def test_the_home_screen_tells_when_the_worker_has_never_run(author_client):
    assert "has not run yet" in worries(author_client).get_text()


def test_the_home_screen_tells_since_when_the_worker_has_not_run(author_client, worker_runs):
    LastRun.objects.update(started_at=timezone.now() - timedelta(minutes=6))
    said = worries(author_client).get_text()
    assert "The worker has not run since" in said
    assert "make serve" in said


def test_the_home_screen_tells_of_mail_that_waits_for_more_than_an_hour(author_client, worker_runs):
    mail = put_mail(to="helen@example.com", subject="Thank you", text="Hello")
    Mail.objects.update(created_at=timezone.now() - timedelta(minutes=61))
    mail.try_later("Connection refused")
    said = worries(author_client).get_text()
    assert "1 mail has been waiting" in said
    assert "Connection refused" in said


def test_from_the_home_screen_a_mail_given_up_is_found_and_sent_again(author_client, worker_runs):
    mail = given_up_mail()
    link = worries(author_client).find("a", string="Look at the mail")
    listed = read(author_client.get(link["href"]))
    assert "550 no such user" in listed.get_text()
    button = listed.find("a", string=lambda label: label and label.strip() == "Send again")
    asked = author_client.get(button["href"])
    assert asked.status_code == 200
    assert author_client.post(button["href"]).status_code == 302
    mail.refresh_from_db()
    assert mail in Mail.objects.due()
    assert mail.attempts == 0


def test_a_mail_that_was_sent_cannot_be_sent_again(author_client, worker_runs):
    mail = put_mail(to="helen@example.com", subject="Thank you", text="Hello")
    mail.mark_sent()
    author_client.post(reverse("outbox_mail_modeladmin_send_again", args=[mail.pk]))
    mail.refresh_from_db()
    assert mail.state == Mail.State.SENT


def test_mails_are_found_by_recipient_and_neither_added_nor_edited(author_client, worker_runs):
    mail = given_up_mail()
    put_mail(to="other@example.com", subject="Another", text="Hello")
    found = author_client.get(reverse("outbox_mail_modeladmin_index"), {"q": "helen"}).content.decode()
    assert "helen@example.com" in found
    assert "other@example.com" not in found
    for action, args in (("create", []), ("edit", [mail.pk])):
        refused = author_client.get(reverse(f"outbox_mail_modeladmin_{action}", args=args))
        assert refused.status_code == 302
        assert refused.url == reverse("wagtailadmin_home")


def test_one_mail_is_read_with_what_went_wrong(author_client, worker_runs):
    shown = author_client.get(reverse("outbox_mail_modeladmin_inspect", args=[given_up_mail().pk]))
    assert "550 no such user" in shown.content.decode()


@pytest.mark.parametrize("is_public", [True, False])
def test_the_home_screen_of_a_public_site_tells_that_mail_reaches_nobody(
    is_public, author_client, worker_runs, settings
):
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.SITE_IS_PUBLIC = is_public
    said = worries(author_client)
    assert ("EMAIL_URL" in said.get_text() if said else False) == is_public


@pytest.mark.parametrize(
    ("public", "hers", "is_told"),
    [
        ("hello@example.com", "", True),
        ("ida@mail.test", "", True),
        ("", "", True),
        ("ida@ida.net", "", False),
        ("hello@example.com", "ida@ida.net", False),
        ("ida@ida.net", "hello@example.com", True),
    ],
)
def test_the_home_screen_tells_when_she_is_told_where_nobody_reads_mail(
    public, hers, is_told, author_client, worker_runs, settings, site, home
):
    settings.SITE_IS_PUBLIC = True
    get_user_model().objects.update(email="")
    SiteSettings.objects.filter(site=site).update(email=public)
    for decided in (ContactSettings.of(site), BlogSettings.of(site)):
        decided.told_address = hers
        decided.save()
    said = worries(author_client)
    told = said.get_text() if said else ""
    assert ("Nobody reads what tells you of new enquiries" in told) == is_told
    assert ("Nobody reads what tells you of new comments" in told) == is_told
    assert "registrations" not in told


def test_she_is_told_that_nobody_reads_who_registers(author_client, worker_runs, settings, site, home):
    settings.SITE_IS_PUBLIC = True
    get_user_model().objects.update(email="")
    EventPageFactory(
        parent=EventIndexPageFactory(parent=home),
        registration="here",
        starts_at=timezone.now() + timedelta(days=3),
    )
    assert "new registrations" in worries(author_client).get_text()
    get_user_model().objects.update(email="ida@ida.net")
    assert worries(author_client) is None
