"""The worker does what is due, one of them at a time, and survives what goes wrong."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import OperationalError
from django.utils import timezone

from core.jobs import Job, TryLater, all_jobs
from outbox import worker as worker_module
from outbox.management.commands import work as work_command
from outbox.models import LastRun, Lease
from outbox.tenure import DURATION, NAME
from outbox.worker import Worker

pytestmark = pytest.mark.usefixtures("db")
MINUTE = timedelta(minutes=1)


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def new_worker():
    """Return a function that makes a worker for some jobs; each is ended with the test."""
    made = []

    def make(*jobs: Job, must_end=lambda seconds: False) -> Worker:
        made.append(Worker(jobs, must_end))
        return made[-1]

    yield make
    for worker in made:
        worker.tenure.end()


@pytest.fixture
def kept_connection(monkeypatch):
    """Keep the connection that the test's own transaction runs on."""
    monkeypatch.setattr(worker_module, "close_old_connections", lambda: None)
    monkeypatch.setattr(worker_module.connections, "close_all", lambda: None)


def note_of(done: list[str], name: str, every: timedelta = MINUTE) -> Job:
    return Job(name, every, lambda: done.append(name))


def minutes_pass(worker: Worker, minutes: float) -> None:
    """Let the worker's last runs lie further back."""
    for run in worker.runs.values():
        run.started_at -= minutes * MINUTE


def test_a_job_is_done_when_its_time_has_come(done, new_worker):
    worker = new_worker(note_of(done, "often"), note_of(done, "seldom", 60 * MINUTE))
    worker.run_once()
    worker.run_once()
    assert done == ["often", "seldom"]
    minutes_pass(worker, 1)
    worker.run_once()
    assert done == ["often", "seldom", "often"]


def test_a_worker_started_later_knows_what_was_done(done, new_worker):
    first = new_worker(note_of(done, "often"))
    first.run_once()
    first.tenure.end()
    new_worker(note_of(done, "often")).run_once()
    assert done == ["often"]


def test_what_was_missed_for_days_is_done_once(done, new_worker):
    LastRun.objects.create(job="often", started_at=timezone.now() - timedelta(days=3))
    worker = new_worker(note_of(done, "often"))
    worker.run_once()
    worker.run_once()
    assert done == ["often"]


def test_a_clock_put_back_stops_no_job(done, new_worker):
    LastRun.objects.create(job="often", started_at=timezone.now() + timedelta(days=400))
    Lease.objects.create(name=NAME, holder="dead", expires_at=timezone.now() + timedelta(days=400))
    assert new_worker(note_of(done, "often")).run_once()
    assert done == ["often"]


def test_a_job_that_fails_is_tried_again_in_a_minute_and_holds_up_no_other(done, new_worker):
    def fail():
        done.append("failing")
        raise ZeroDivisionError("by zero")

    def wait():
        done.append("waiting")
        raise TryLater("the other server is away")

    second = timedelta(seconds=1)
    jobs = [Job("failing", second, fail), Job("waiting", second, wait), note_of(done, "sound", 60 * MINUTE)]
    worker = new_worker(*jobs)
    worker.run_once()
    minutes_pass(worker, 0.5)
    worker.run_once()
    assert done == ["failing", "waiting", "sound"]
    assert "by zero" in LastRun.objects.get(job="failing").error
    minutes_pass(worker, 0.5)
    worker.run_once()
    assert done[3:] == ["failing", "waiting"]


def test_while_one_works_the_others_wait_and_then_one_takes_over(done, new_worker):
    first, second = new_worker(note_of(done, "first")), new_worker(note_of(done, "second"))
    assert first.run_once()
    assert not second.run_once()
    first.tenure.end()
    assert second.run_once()
    assert done == ["first", "second"]


def test_the_turn_of_a_worker_that_died_passes_to_another(done, new_worker):
    Lease.objects.create(name=NAME, holder="dead", expires_at=timezone.now() + DURATION)
    worker = new_worker(note_of(done, "often"))
    assert not worker.run_once()
    Lease.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    assert worker.run_once()
    assert done == ["often"]


def test_a_worker_that_could_not_renew_its_turn_stops_in_the_middle_of_a_job(done, new_worker):
    def three_things():
        for number in "123":
            done.append(number)
            if number == "2":
                worker.tenure.renewed_at -= DURATION.total_seconds()
            yield

    worker = new_worker(Job("three", MINUTE, three_things), note_of(done, "next"))
    worker.run_once()
    assert done == ["1", "2"]


def test_told_to_end_it_ends_between_two_things_and_gives_up_its_turn(done, new_worker, kept_connection):
    def many_things():
        while True:
            done.append("one")
            yield

    worker = new_worker(Job("endless", MINUTE, many_things), must_end=lambda seconds: len(done) == 3)
    worker.run()
    assert len(done) == 3
    assert not Lease.objects.exists()


def test_while_the_database_is_away_it_waits_and_then_goes_on(done, new_worker, kept_connection, monkeypatch):
    pauses = []

    def must_end(seconds: float) -> bool:
        pauses.append(seconds)
        return bool(done)

    def begin_once_it_is_back(tenure):
        if len(pauses) < 3:
            raise OperationalError("server closed the connection")
        return begin(tenure)

    begin = worker_module.Tenure.begin
    monkeypatch.setattr(worker_module.Tenure, "begin", begin_once_it_is_back)
    new_worker(note_of(done, "often"), must_end=must_end).run()
    assert done == ["often"]
    assert pauses[1] == worker_module.WHILE_DATABASE_IS_AWAY


def test_every_room_s_jobs_are_found():
    names = {job.name for job in all_jobs()}
    assert {"outbox.send_mail", "outbox.publish", "outbox.clean_up"} <= names


@pytest.fixture
def work_once(monkeypatch):
    """Return a function that does some jobs as a line for cron does, and tells what was printed."""

    def work(*jobs: Job, **options) -> str:
        monkeypatch.setattr(work_command, "all_jobs", lambda: jobs)
        said = StringIO()
        call_command("work", once=True, stdout=said, **options)
        return said.getvalue()

    return work


def test_working_once_says_what_was_done_and_what_was_not(done, work_once):
    def fail():
        raise ZeroDivisionError("by zero")

    jobs = [note_of(done, "often"), Job("failing", 60 * MINUTE, fail)]
    assert work_once(*jobs) == "Done: often.\nNot done: failing: ZeroDivisionError: by zero\n"
    assert work_once(*jobs) == "Nothing was due.\n"
    Lease.objects.create(name=NAME, holder="other", expires_at=timezone.now() + DURATION)
    assert work_once(*jobs) == "Nothing done: another worker is at it.\n"


def test_cron_has_nothing_to_mail_where_nobody_wants_to_know(done, work_once):
    assert work_once(note_of(done, "often"), verbosity=0) == ""
    assert done == ["often"]
