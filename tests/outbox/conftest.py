"""A real mail server on this machine, and a database that other processes work on."""

import asyncio
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from email import message_from_bytes
from email.message import Message

import pytest
from aiosmtpd.smtp import SMTP
from django.conf import settings as site_settings

from tests.databases import copy_of_test_database


class MailServer:
    """Takes mail, or behaves as badly as a test wants it to."""

    def __init__(self):
        self.received: list[Message] = []
        self.connections = 0
        self.refused: dict[str, str] = {}  # what it says to an address instead of yes
        self.answer = "250 OK"  # what it says once it has a mail
        self.on_receipt: Callable[[], None] = lambda: None
        self.loop = asyncio.new_event_loop()
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self.thread.start()

    def _serve(self):
        asyncio.set_event_loop(self.loop)
        self.loop.run_until_complete(self.loop.create_server(self._protocol, sock=self.socket))
        self.loop.run_forever()

    def _protocol(self) -> SMTP:
        self.connections += 1
        return SMTP(self, loop=self.loop, hostname="localhost")

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in self.refused:
            return self.refused[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.answer.startswith("2"):
            self.received.append(message_from_bytes(envelope.content))
        await asyncio.to_thread(self.on_receipt)
        return self.answer

    def stop(self):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.socket.close()


@pytest.fixture
def mail_server(settings):
    """The server that the site's mail goes to."""
    server = MailServer()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST = "127.0.0.1"
    settings.EMAIL_PORT = server.port
    settings.EMAIL_TIMEOUT = 5
    yield server
    server.stop()


@pytest.fixture
def elsewhere(tmp_path, django_db_setup, django_db_blocker):
    """Start other processes of the site, on a database and in a folder of their own."""
    with django_db_blocker.unblock(), copy_of_test_database(tmp_path) as address:
        yield Elsewhere({"PATH": os.environ["PATH"], "VAR_DIR": str(tmp_path), "DATABASE_URL": address})


class Elsewhere:
    """Other processes of the site."""

    def __init__(self, environment: dict[str, str]):
        self.environment = environment

    def start(self, *arguments: str, **variables: str) -> subprocess.Popen:
        """Start ``manage.py`` with these arguments."""
        return subprocess.Popen(
            [sys.executable, "manage.py", *arguments],
            cwd=site_settings.BASE_DIR,
            env=self.environment | variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def run(self, code: str) -> str:
        """Run Python code there and return what it printed."""
        running = self.start("shell", "-v", "0", "--no-imports", "-c", code)
        said, _ = running.communicate(timeout=60)
        assert running.returncode == 0, said
        return said.strip()
