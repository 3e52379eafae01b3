"""Gunicorn, run inside the process that prepared the site, and the worker beside it.

Django is then set up once: the workers are copies of this process, ready at once, where a
gunicorn started afresh would load everything again in each of them.
"""

import os
import runpy
import socket
from collections.abc import Callable

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver
from gunicorn.app.base import BaseApplication
from gunicorn.arbiter import Arbiter

from start.worker import WorkerBeside


class Overseer(Arbiter):
    """Gunicorn's own process, which looks after the worker as it does after its own."""

    def __init__(self, app: "Server"):
        super().__init__(app)
        self.worker = WorkerBeside(close=self.close_port)

    def close_port(self) -> None:
        """Let go of the socket."""
        for listener in self.LISTENERS:
            listener.close()

    def manage_workers(self) -> None:
        """See each second that all who should run do."""
        super().manage_workers()
        if self.app.has_worker:
            self.worker.keep_running()

    def stop(self, graceful: bool = True) -> None:
        """End the worker with the server."""
        self.worker.tell_to_end()
        super().stop(graceful)
        self.worker.end()


class Server(BaseApplication):
    """Serves the site at a socket that already listens, as config/gunicorn.conf.py says.

    Args:
        listening: the socket.
        when_ready: is called once visitors are answered.
        has_worker: whether the worker runs beside it.
    """

    def __init__(self, listening: socket.socket, when_ready: Callable[[], None], has_worker: bool):
        # Gunicorn makes the socket its own; should it read its configuration again, the
        # address must read as before.
        self.address = f"fd://{listening.detach()}"
        self.when_ready = when_ready
        self.has_worker = has_worker
        super().__init__()

    def load_config(self):
        """Read the file, then what ``GUNICORN_CMD_ARGS`` says."""
        configured = runpy.run_path(str(settings.BASE_DIR / "config" / "gunicorn.conf.py"))
        said = self.cfg.parser().parse_args(self.cfg.get_cmd_args_from_env())
        configured |= {name: value for name, value in vars(said).items() if value is not None}
        for name, value in configured.items():
            if name in self.cfg.settings:
                self.cfg.set(name, value)
        self.cfg.set("bind", self.address)
        self.cfg.set("preload_app", True)
        self.cfg.set("when_ready", lambda arbiter: self.when_ready())

    def load(self):
        """Return the site, with all its addresses read in."""
        application = get_wsgi_application()
        _ = get_resolver().url_patterns
        return application

    def close_port(self) -> None:
        """Let go of the socket, where nothing has been served at it yet."""
        os.close(int(self.address.removeprefix("fd://")))

    def run(self) -> None:
        """Serve until told to stop."""
        Overseer(self).run()
