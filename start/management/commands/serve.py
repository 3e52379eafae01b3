"""Start the site: ``manage.py serve``, which is what ``make serve`` runs."""

import os
import sys

from django.conf import settings
from django.core.cache import cache
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import DatabaseError, connection, connections
from environs import Env, EnvError

from core.generation import begin_generation
from core.site_address import follow_site_url
from outbox.folder import mail_goes_into_a_folder
from sample.planting import is_planted
from start import author, database, known_sites, port, room, static_files
from start.cannot_start import CannotStart
from start.server import Server
from start.worker import WorkerBeside


class Command(BaseCommand):
    """Checks what could go wrong, prepares what is missing, and serves."""

    help = "Prepare the site where needed, and serve it."
    requires_system_checks: list[str] = []  # `make lint` runs them; a start needn't wait

    def add_arguments(self, parser):
        """Let a developer have Django's own server."""
        parser.add_argument(
            "--develop",
            action="store_true",
            help="serve by Django's own server, which notices changes of the code",
        )

    def handle(self, develop, **options):
        """Start, or say in one line why not."""
        try:
            self.start(develop)
        except (CannotStart, EnvError) as problem:
            sys.exit(f"The site can't start: {problem}")
        except (OSError, DatabaseError):
            if not room.is_full(settings.VAR_DIR):
                raise
            sys.exit(
                f"The site can't start: the disk under {settings.VAR_DIR} has become full. Make "
                "room, and start again to go on."
            )

    def start(self, develop: bool) -> None:
        """Hold the port, prepare, and serve until told to stop."""
        host, has_worker = settings.BIND, settings.WORKER_BESIDE_SERVER
        listening = port.hold(host, settings.PORT)
        server = Server(listening, when_ready=self.announce, has_worker=has_worker)
        if warning := room.check_room(settings.VAR_DIR):
            self.stderr.write(warning)
        check_cache()
        with room.one_at_a_time(settings.VAR_DIR):
            self.prepare()
        connections.close_all()  # a connection must not be shared with the workers
        if develop:
            self.announce()
            if has_worker:
                self.say("The worker runs beside it, and notices no changes of the code.\n")
                WorkerBeside(close=server.close_port).start()
            command = [sys.executable, "manage.py", "runserver", f"{host}:{settings.PORT}"]
            os.execv(sys.executable, command)
        server.run()

    def prepare(self) -> None:
        """Bring the database, its content and the static files up to date.

        Whatever is interrupted here is taken up again by the next start.
        """
        # Said for one start, and never a line of .env: that would empty the site some day.
        afresh = Env().bool("START_AFRESH", False)
        sample = settings.BEGINS_WITH_SAMPLE
        file = database.sqlite_file()
        if file:
            database.check_file(file, may_be_empty=afresh)
            if not file.exists() and not afresh and known_sites.traces_without_database():
                raise CannotStart(f"the database {file} is gone. {database.RESTORE}")
        database.check_connection()
        if database.needs_migration():
            self.say("Preparing the database ...")
            call_command("migrate", interactive=False, verbosity=0)
        follow_site_url()
        if not is_planted():
            if known_sites.has_been_lost() and not afresh:
                name = connection.settings_dict["NAME"]
                raise CannotStart(f"the database {name} has lost its site. {database.RESTORE}")
            self.say("Planting the sample site ..." if sample else "Planting an empty site ...")
            call_command("plant", empty=not sample)
        known_sites.remember_this_database()
        begin_generation()  # what other code has remembered may look different now
        if not settings.DEBUG and static_files.static_files_have_changed():
            self.say("Collecting styles and scripts ...")
            static_files.collect_static_files()

    def announce(self) -> None:
        """Say where the site is and, the first time, how to get in."""
        with room.one_at_a_time(settings.VAR_DIR):
            password = author.make_author_if_nobody_is_there()
        known = bool(password) or author.author_exists()
        connections.close_all()
        if settings.SITE_IS_PUBLIC and mail_goes_into_a_folder():
            self.stderr.write(
                "No mail will reach anybody: EMAIL_URL names no mail server (.env.example). It is written "
                f"into {settings.EMAIL_FILE_PATH}."
            )
        self.say("")
        self.say(f"The site     {settings.SITE_URL}/")
        self.say(f"Writing      {settings.SITE_URL}/admin/")
        if known:
            self.say(f"Login        {author.USERNAME}")
        if password:
            self.say(
                f"Password     {password}   (shown only this once; change it at "
                f"{settings.SITE_URL}/admin/account/)"
            )
        self.say("")

    def say(self, line: str) -> None:
        """Print at once, even into a pipe."""
        self.stdout.write(line)
        self.stdout.flush()


def check_cache() -> None:
    """Find out now, rather than on the first page, whether a shared cache answers."""
    try:
        cache.get("start")
    except Exception as error:  # each kind of cache raises errors of its own
        raise CannotStart(
            f"the cache named by CACHE_URL doesn't answer ({error}). Start it, or mend CACHE_URL."
        ) from error
