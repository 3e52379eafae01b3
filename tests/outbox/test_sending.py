"""Each mail is sent once, whatever the mail server does."""

import os
import socket
from contextlib import suppress
from datetime import timedelta

import pytest
from django.core.mail.backends.smtp import EmailBackend
from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from core.jobs import TryLater
from outbox.jobs import clean_up
from outbox.models import Mail
from outbox.models.mail import RETRIES
from outbox.post import put_mail
from outbox.sending import send_due_mail

pytestmark = pytest.mark.usefixtures("db")


def put(to: str = "helen@example.com", **more) -> Mail:
    return put_mail(to=to, subject="Thank you", text="Grüße", **more)


def work() -> None:
    """Do what a worker does each few seconds."""
    with suppress(TryLater):
        for _ in send_due_mail():
            pass


def come_due() -> None:
    Mail.objects.update(due_at=timezone.now())


def test_a_mail_is_sent_once_as_text_and_page(mail_server):
    mail = put(html="<p>Grüße</p>", reply_to="her@example.com", headers={"X-Kind": "thanks"})
    work()
    come_due()
    work()
    (sent,) = mail_server.received
    assert sent["To"] == "helen@example.com"
    assert sent["Reply-To"] == "her@example.com"
    assert sent["X-Kind"] == "thanks"
    assert sent["Message-ID"] == mail.message_id
    text, html = sent.get_payload()
    assert text.get_payload(decode=True).decode().strip() == "Grüße"
    assert html.get_content_type() == "text/html"
    mail.refresh_from_db()
    assert mail.state == Mail.State.SENT
    assert mail.sent_at


def test_many_mails_share_a_connection(mail_server):
    for number in range(5):
        put(f"reader{number}@example.com")
    work()
    assert len(mail_server.received) == 5
    assert mail_server.connections == 1


def test_no_transaction_is_open_while_the_mail_server_is_spoken_to(mail_server, monkeypatch):
    transactions = []

    def send(backend, messages):
        transactions.append(len(connection.savepoint_ids))
        return send_messages(backend, messages)

    send_messages = EmailBackend.send_messages
    monkeypatch.setattr(EmailBackend, "send_messages", send)
    put()
    work()
    assert transactions == [0], "none within the test's own"
    assert len(mail_server.received) == 1


def test_while_the_server_refuses_connections_nothing_is_lost(mail_server, settings):
    first, second = put(), put("other@example.com")
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        settings.EMAIL_PORT = nobody.getsockname()[1]
        work()
    first.refresh_from_db()
    assert first.attempts == 1
    assert "refused" in first.last_error
    assert first not in Mail.objects.due()
    assert second in Mail.objects.due(), "one try tells enough: no other mail is charged for it"
    settings.EMAIL_PORT = mail_server.port
    come_due()
    work()
    assert sorted(sent["To"] for sent in mail_server.received) == ["helen@example.com", "other@example.com"]


def test_a_server_that_never_answers_holds_up_nothing_for_long(mail_server, settings):
    mail = put()
    settings.EMAIL_TIMEOUT = 0.2
    with socket.create_server(("127.0.0.1", 0)) as silent:
        settings.EMAIL_PORT = silent.getsockname()[1]
        work()
    mail.refresh_from_db()
    assert mail.state == Mail.State.WAITING
    settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = mail_server.port, 5
    come_due()
    work()
    assert len(mail_server.received) == 1


def test_a_recipient_refused_for_good_is_given_up_and_the_others_get_theirs(mail_server):
    mail_server.refused["gone@example.com"] = "550 no such user"
    put("before@example.com")
    refused = put("gone@example.com")
    put("after@example.com")
    work()
    refused.refresh_from_db()
    assert refused.state == Mail.State.GIVEN_UP
    assert "550 no such user" in refused.last_error
    assert [sent["To"] for sent in mail_server.received] == ["before@example.com", "after@example.com"]


def test_a_recipient_refused_for_now_is_tried_later_each_time_and_then_given_up(mail_server):
    mail_server.refused["helen@example.com"] = "451 try later"
    mail = put()
    waits = []
    for _ in range(len(RETRIES)):
        come_due()
        work()
        mail.refresh_from_db()
        assert mail.state == Mail.State.WAITING
        waits.append(round((mail.due_at - timezone.now()) / timedelta(minutes=1)))
    assert waits == [1, 5, 30, 120, 360, 1440]
    come_due()
    work()
    mail.refresh_from_db()
    assert mail.state == Mail.State.GIVEN_UP


def test_a_mail_refused_for_what_it_says_is_given_up(mail_server):
    mail_server.answer = "554 this is spam"
    mail = put()
    work()
    mail.refresh_from_db()
    assert mail.state == Mail.State.GIVEN_UP


def test_a_server_that_says_goodbye_loses_nothing(mail_server):
    mail_server.refused["first@example.com"] = "421 closing"
    put("first@example.com")
    put("second@example.com")
    work()
    work()
    assert [sent["To"] for sent in mail_server.received] == ["second@example.com"]
    assert Mail.objects.waiting().get().to == "first@example.com"


def test_a_mail_that_somebody_else_has_in_hand_is_left_to_them(mail_server):
    mail = put()
    assert Mail.objects.get(pk=mail.pk).claim()
    assert Mail.objects.get(pk=mail.pk) not in Mail.objects.due()
    assert not mail.claim(), "read before the other claimed it"
    work()
    assert mail_server.received == []


def test_a_mail_that_ends_the_worker_each_time_is_given_up(mail_server):
    mail = put()
    for _ in range(len(RETRIES) + 1):
        mail.refresh_from_db()
        assert mail.claim()
    come_due()
    work()
    mail.refresh_from_db()
    assert mail.state == Mail.State.GIVEN_UP
    assert mail_server.received == []


def test_what_old_mails_said_is_forgotten_and_what_was_given_up_stays_longer(mail_server):
    long_ago = timezone.now() - timedelta(days=31)
    old, failed, recent = put(), put(), put()
    Mail.objects.filter(pk=old.pk).update(state=Mail.State.SENT, sent_at=long_ago)
    Mail.objects.filter(pk=failed.pk).update(state=Mail.State.GIVEN_UP, due_at=long_ago)
    recent.mark_sent()
    clean_up()
    assert set(Mail.objects.all()) == {failed, recent}
    Mail.objects.filter(pk=failed.pk).update(due_at=timezone.now() - timedelta(days=91))
    clean_up()
    assert set(Mail.objects.all()) == {recent}


def test_without_a_mail_server_mail_is_kept_in_a_folder(settings, tmp_path):
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = tmp_path
    put()
    call_command("work", "--once")
    assert "To: helen@example.com" in next(tmp_path.iterdir()).read_text()


def test_mail_in_a_folder_reached_nobody_and_is_forgotten_after_a_month(settings, tmp_path):
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = tmp_path
    mail = put()
    work()
    mail.refresh_from_db()
    assert "reached nobody" in mail.last_error
    [written] = tmp_path.iterdir()
    others = tmp_path / "nginx-access.log"
    others.write_text("Kept by somebody else")
    for days, is_there in ((29, True), (31, False)):
        then = (timezone.now() - timedelta(days=days)).timestamp()
        for file in (written, others):
            os.utime(file, (then, then))
        clean_up()
        assert written.exists() == is_there
    assert others.exists()


def test_mail_from_before_a_mail_server_was_named_is_forgotten_too(settings, tmp_path):
    settings.VAR_DIR = tmp_path
    folder = tmp_path / "mail"
    folder.mkdir()
    then = (timezone.now() - timedelta(days=31)).timestamp()
    kept, forgotten = folder / "20260101-120000-140.log", folder / "20260101-120001-140.log"
    kept.mkdir()  # which no mail is
    forgotten.touch()
    for path in (kept, forgotten):
        os.utime(path, (then, then))
    clean_up()
    assert list(folder.iterdir()) == [kept]


def test_what_is_refused_is_told_once_in_the_log_with_who_refused_it(mail_server, caplog):
    put(), put()
    mail_server.refused["helen@example.com"] = "550 5.7.1 <helen@example.com> relaying denied"
    with caplog.at_level("WARNING", "outbox"):
        work()
    [said] = caplog.messages
    assert said.startswith(f"2 of the mails were not taken by 127.0.0.1:{mail_server.port}:")
    assert "550 5.7.1 <…> relaying denied" in said
    assert "helen" not in said


def test_a_folder_that_cant_be_written_puts_mail_off(settings, tmp_path):
    (tmp_path / "file").write_text("in the way")
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = tmp_path / "file"
    put()
    with pytest.raises(TryLater):
        list(send_due_mail())
