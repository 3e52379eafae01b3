"""Do what comes due: ``manage.py work``, which ``make serve`` starts by itself."""

import sys
from datetime import datetime

from django.core.management.base import BaseCommand
from django.db import DatabaseError, InterfaceError
from django.utils import timezone

from core.jobs import all_jobs
from outbox.endings import Endings
from outbox.worker import Worker


class Command(BaseCommand):
    """Sends mail, publishes as planned, tidies up, until it is told to end."""

    help = "Send mail, publish what was planned, tidy up: whatever comes due, until told to end."
    requires_system_checks: list[str] = []  # `make lint` runs them

    def add_arguments(self, parser):
        """Let a timetable of the system take the place of a process that stays."""
        parser.add_argument("--once", action="store_true", help="do what is due now, and end")
        parser.add_argument(
            "--beside", type=int, default=0, metavar="PID", help="end when this parent process does"
        )

    def handle(self, once, beside, verbosity, **options):
        """Work."""
        self.verbosity = verbosity
        with Endings(beside) as endings:
            worker = Worker(all_jobs(), endings.within)
            if not once:
                worker.run()
                return
            began = timezone.now()
            try:
                if worker.run_once():
                    self.report(worker, began)
                else:
                    self.say("Nothing done: another worker is at it.")
            except (DatabaseError, InterfaceError) as error:
                sys.exit(f"Nothing done: the database can't be used: {error}")
            finally:
                worker.tenure.end()

    def report(self, worker: Worker, began: datetime) -> None:
        """Say what was done since a moment."""
        runs = [run for run in worker.runs.values() if run.started_at >= began]
        done = ", ".join(sorted(run.job for run in runs if not run.error))
        self.say(f"Done: {done}." if done else "Nothing was due.")
        for run in runs:
            if run.error:
                self.say(f"Not done: {run.job}: {run.error}")

    def say(self, line: str) -> None:
        """Print, unless nobody wants to know: cron mails whatever is printed."""
        if self.verbosity:
            self.stdout.write(line)
