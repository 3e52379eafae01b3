"""Do what comes due: ``manage.py work``, which ``make serve`` starts by itself."""

from django.core.management.base import BaseCommand

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

    def handle(self, once, beside, **options):
        """Work."""
        with Endings(beside) as endings:
            worker = Worker(all_jobs(), endings.within)
            if not once:
                worker.run()
                return
            try:
                if not worker.run_once():
                    self.stdout.write("Nothing done: another worker is at it.")
            finally:
                worker.tenure.end()
