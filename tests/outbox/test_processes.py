"""Workers as they really run: several at once, and killed in the worst moment."""

import os
import signal
import subprocess
import sys

import pytest
from django.conf import settings

from tests.outbox.conftest import Elsewhere, MailServer

PLAN_PAGES = """
from datetime import timedelta
from django.utils import timezone
from wagtail.models import Page, Revision
from home.models import PlainPage
from tests.conftest import make_home
home = make_home()
past = timezone.now() - timedelta(seconds=1)
for number in range(5):
    page = home.add_child(instance=PlainPage(title=f"Planned {number}", live=False))
    revision = page.save_revision()
    revision.approved_go_live_at = past
    revision.save()
"""
PUBLISH_IN_THREE_THREADS = """
from threading import Barrier, Thread
from django.db import connection
from outbox.publishing import carry_out_plans
together = Barrier(3)
def publish():
    connection.ensure_connection()
    together.wait()
    list(carry_out_plans())
    connection.close()
threads = [Thread(target=publish) for _ in range(3)]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""
COUNT_PUBLICATIONS = """
from wagtail.models import Page, PageLogEntry
done = PageLogEntry.objects.filter(action="wagtail.publish.scheduled")
pages = Page.objects.filter(live=True, title__startswith="Planned")
print(done.count(), len(set(done.values_list("page_id"))), pages.count())
"""
PUT_MAIL = """
from outbox.post import put_mail
put_mail(to="helen@example.com", subject="Thank you", text="Hello")
"""
MAIL_COMES_DUE_AND_THE_DEAD_ARE_FORGOTTEN = """
from django.utils import timezone
from outbox.models import Lease, Mail
print(Mail.objects.get().state)
Mail.objects.update(due_at=timezone.now())
Lease.objects.all().delete()
"""
TELL_WHAT_IS_LEFT = """
from outbox.models import Lease, Mail
print(Mail.objects.get().state, Lease.objects.count())
"""


@pytest.fixture
def to_mail_server(mail_server: MailServer) -> dict[str, str]:
    """What tells another process where mail goes."""
    return {"EMAIL_URL": f"smtp://127.0.0.1:{mail_server.port}"}


def test_three_workers_at_once_publish_each_page_once(elsewhere: Elsewhere):
    elsewhere.run(PLAN_PAGES)
    workers = [elsewhere.start("work", "--once") for _ in range(3)]
    for worker in workers:
        said, _ = worker.communicate(timeout=60)
        assert worker.returncode == 0, said
    assert elsewhere.run(COUNT_PUBLICATIONS) == "5 5 5"


def test_publishing_three_times_at_once_publishes_each_page_once(elsewhere: Elsewhere):
    elsewhere.run(PLAN_PAGES)
    elsewhere.run(PUBLISH_IN_THREE_THREADS)
    assert elsewhere.run(COUNT_PUBLICATIONS) == "5 5 5"


def test_killed_between_sending_and_noting_it_the_mail_comes_again_under_its_name(
    elsewhere: Elsewhere, mail_server: MailServer, to_mail_server
):
    elsewhere.run(PUT_MAIL)
    worker = elsewhere.start("work", "--once", **to_mail_server)
    mail_server.on_receipt = worker.kill
    worker.communicate(timeout=60)
    assert worker.returncode == -signal.SIGKILL
    mail_server.on_receipt = lambda: None
    assert elsewhere.run(MAIL_COMES_DUE_AND_THE_DEAD_ARE_FORGOTTEN) == "waiting"
    elsewhere.start("work", "--once", **to_mail_server).communicate(timeout=60)
    first, second = mail_server.received
    assert first["Message-ID"] == second["Message-ID"]
    assert first["Date"] == second["Date"]
    assert elsewhere.run(MAIL_COMES_DUE_AND_THE_DEAD_ARE_FORGOTTEN) == "sent"


def test_a_worker_told_to_end_does_so_at_once(elsewhere: Elsewhere, mail_server: MailServer, to_mail_server):
    elsewhere.run(PUT_MAIL)
    worker = elsewhere.start("work", **to_mail_server)
    mail_server.on_receipt = worker.terminate
    said, _ = worker.communicate(timeout=30)
    assert worker.returncode == 0, said
    assert elsewhere.run(
        "from outbox.models import *; print(Mail.objects.get().state, Lease.objects.count())"
    ) == ("sent 0")


def test_a_worker_ends_with_the_process_beside_which_it_runs(elsewhere: Elsewhere):
    stranger = os.getppid()
    worker = elsewhere.start("work", "--beside", str(stranger))
    worker.communicate(timeout=30)
    assert worker.returncode == 0, f"it saw that {stranger} isn't its parent any more"


def test_where_the_database_is_gone_none_is_made_and_one_line_says_so(tmp_path):
    database = tmp_path / "gone.sqlite3"
    worked = subprocess.run(
        [sys.executable, "manage.py", "work", "--once", "-v", "0"],
        cwd=settings.BASE_DIR,
        env={"VAR_DIR": str(tmp_path), "DATABASE_URL": f"sqlite:///{database}"},
        capture_output=True,
        text=True,
    )
    assert worked.returncode == 1
    assert worked.stderr == f"Nothing done: the database can't be used: there is no {database}\n"
    assert not database.exists()
