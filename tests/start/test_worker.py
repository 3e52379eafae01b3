"""The worker runs beside the server: again when it died, and never longer than the server."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from urllib.request import urlopen

import pytest
from django.conf import settings

from start.worker import NAME
from tests.databases import copy_of_test_database

PATIENCE = 60  # seconds, for a busy machine


def parent_of(process: Path) -> int:
    try:
        return int(process.joinpath("stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_until(condition: Callable[[], object]):
    """Return what the condition says once it says something."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if found := condition():
            return found
        time.sleep(0.1)
    pytest.fail(f"Nothing happened within {PATIENCE} seconds.")


class RunningSite:
    """The site, served by one process of gunicorn, which says in the log who it is."""

    def __init__(self, folder: Path, address: str, **variables: str):
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}/"
        self.log = folder / "log.txt"
        environment = {
            "PATH": os.environ["PATH"],
            "VAR_DIR": str(folder),
            "DATABASE_URL": address,
            "PORT": str(port),
            "SAMPLE": "no",
            "DEBUG": "yes",  # no styles need collecting then
            "WEB_CONCURRENCY": "1",
            "LOG_LEVEL": "info",
        }
        with self.log.open("w") as log:
            self.server = subprocess.Popen(
                [sys.executable, "manage.py", "serve"],
                cwd=settings.BASE_DIR,
                env=environment | variables,
                stdout=log,
                stderr=log,
            )
        wait_until(self.answering)

    def answering(self) -> set[int]:
        """Return the processes that answer visitors."""
        return {int(pid) for pid in re.findall(r"Booting worker with pid: (\d+)", self.log.read_text())}

    def answers(self) -> bool:
        """Tell whether a visitor is answered."""
        with suppress(OSError), urlopen(self.address, timeout=PATIENCE) as answer:
            return answer.status == 200
        return False

    def worker(self) -> int:
        """Return the server's child that doesn't, or 0."""
        children = {int(p.name) for p in Path("/proc").glob("[0-9]*") if parent_of(p) == self.server.pid}
        return next((pid for pid in children - self.answering() if is_alive(pid)), 0)


@pytest.fixture
def serve(tmp_path, django_db_setup, django_db_blocker):
    """Return a function that starts the site."""
    started = []

    def start(**variables: str) -> RunningSite:
        started.append(RunningSite(tmp_path, address, **variables))
        return started[-1]

    with django_db_blocker.unblock(), copy_of_test_database(tmp_path) as address:
        yield start
        for site in started:
            site.server.kill()
            site.server.wait()


def test_a_worker_that_died_is_replaced_and_ends_with_the_server(serve):
    site = serve()
    first = wait_until(site.worker)
    wait_until(lambda: Path(f"/proc/{first}/comm").read_text() == f"{NAME}\n")
    os.kill(first, signal.SIGKILL)
    second = wait_until(lambda: (found := site.worker()) != first and found)
    assert f"The worker (process {first}) has died" in site.log.read_text()
    site.server.send_signal(signal.SIGTERM)
    assert site.server.wait(PATIENCE) == 0
    assert not is_alive(second)


def test_a_server_that_was_killed_leaves_no_worker_behind(serve):
    site = serve()
    worker = wait_until(site.worker)
    site.server.kill()
    wait_until(lambda: not is_alive(worker))


def test_a_site_whose_worker_is_a_service_of_its_own_starts_none(serve):
    site = serve(WORKER="no")
    time.sleep(2.5)  # the server looks each second who is missing
    assert not site.worker()


def test_ctrl_c_which_a_terminal_sends_to_every_process_is_the_servers_to_hear(serve):
    site = serve()
    wait_until(site.answers)
    [answering] = site.answering()
    os.kill(answering, signal.SIGINT)
    time.sleep(1.5)  # for the server to see who is missing
    assert site.answers()
    assert site.answering() == {answering}
    assert "exiting" not in site.log.read_text()
    site.server.send_signal(signal.SIGINT)
    site.server.wait(PATIENCE)


def test_a_public_site_without_a_mail_server_says_so_at_its_start(serve):
    site = serve(SITE_URL="http://www.example.com")
    assert "No mail will reach anybody" in site.log.read_text()
