"""The worker: does what comes due, one thing after another, for as long as it may."""

import logging
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path

from django.db import (
    DatabaseError,
    InterfaceError,
    OperationalError,
    close_old_connections,
    connection,
    connections,
)
from django.utils import timezone

from core.jobs import Job, TryLater
from outbox.models import LastRun
from outbox.tenure import Tenure

AFTER_A_FAILURE = timedelta(minutes=1)
# What is done every few seconds is noted once a minute: a note is a write to the disk.
NOTED_EVERY = timedelta(minutes=1)
TICK = 1.0  # seconds
WHILE_DATABASE_IS_AWAY = 5.0  # seconds

logger = logging.getLogger(__name__)


def check_database_is_there() -> None:
    """Insist on the file of SQLite, which would make an empty one where a backup is to be put.

    Raises:
        OperationalError: it is gone.
    """
    known = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite" and not Path(known).exists():
        raise OperationalError(f"there is no {known}")


class Worker:
    """Does the jobs that are due, while no other worker does.

    Args:
        jobs: what there is to do.
        must_end: waits for so many seconds at most, and tells whether to end.
    """

    def __init__(self, jobs: Iterable[Job], must_end: Callable[[float], bool]):
        self.jobs = list(jobs)
        self.must_end = must_end
        self.tenure = Tenure()
        self.runs: dict[str, LastRun] = {}
        self.noted: dict[str, datetime] = {}

    def run(self) -> None:
        """Work until told to end. While the database is away, wait for it."""
        pause, is_away = 0.0, False
        try:
            while not self.must_end(pause):
                try:
                    close_old_connections()
                    self.run_once()
                    pause, is_away = TICK, False
                except (DatabaseError, InterfaceError) as error:
                    if not is_away:
                        logger.error("The worker waits for the database: %s", error)
                    connections.close_all()
                    pause, is_away = WHILE_DATABASE_IS_AWAY, True
        finally:
            self.tenure.end()

    def run_once(self) -> bool:
        """Do what is due, and tell whether it was this worker's turn."""
        check_database_is_there()
        is_new = not self.tenure.is_ours
        if not self.tenure.begin():
            return False
        if is_new:
            self.runs = LastRun.objects.in_bulk()
            self.noted = {name: run.started_at for name, run in self.runs.items()}
        for job in self.jobs:
            if self._must_stop():
                break
            if self.is_due(job):
                self.do(job)
        return True

    def is_due(self, job: Job) -> bool:
        """Tell whether it's time; a last run in the future says only that the clock was put back."""
        run = self.runs.get(job.name)
        if run is None:
            return True
        pause = max(job.every, AFTER_A_FAILURE) if run.error else job.every
        now = timezone.now()
        return run.started_at > now or run.started_at + pause <= now

    def do(self, job: Job) -> None:
        """Do one job; whatever goes wrong in it is noted and holds up no other."""
        run = LastRun(job=job.name, started_at=timezone.now())
        try:
            for _ in job.work() or ():
                if self._must_stop():
                    break
        except TryLater as reason:
            run.error = str(reason)
            logger.warning("%s begins again in a minute: %s", job.name, reason)
        except Exception as error:  # jobs are other rooms' and may raise anything
            run.error = f"{type(error).__name__}: {error}"
            logger.exception("%s failed and begins again in a minute", job.name)
        self._note(run)

    def _note(self, run: LastRun) -> None:
        before = self.runs.get(run.job)
        self.runs[run.job] = run
        noted = self.noted.get(run.job)
        is_recent = noted is not None and timedelta() <= run.started_at - noted < NOTED_EVERY
        if is_recent and before is not None and before.error == run.error:
            return
        run.save()
        self.noted[run.job] = run.started_at

    def _must_stop(self) -> bool:
        return self.must_end(0) or not self.tenure.is_ours
