"""A start that can't succeed says why in one line, and harms nothing."""

import os
import socket
import subprocess
import sys

import pytest
from django.conf import settings


@pytest.fixture
def serve(tmp_path):
    """Return a function that starts the site in a folder of its own, until it gives up."""

    def start(**variables: str) -> subprocess.CompletedProcess:
        environment = {"PATH": os.environ["PATH"], "VAR_DIR": str(tmp_path), "PORT": "0"} | variables
        return subprocess.run(
            [sys.executable, "manage.py", "serve"],
            cwd=settings.BASE_DIR,
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return start


@pytest.fixture
def free_port() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return str(free.getsockname()[1])


def assert_one_line(refused: subprocess.CompletedProcess, *words: str) -> None:
    assert refused.returncode != 0
    assert len(refused.stderr.strip().splitlines()) == 1, refused.stderr
    for word in words:
        assert word in refused.stderr


def test_a_taken_port_is_named_and_another_suggested(serve):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        assert_one_line(serve(PORT=str(port)), f"port {port} is taken", "PORT=9000")


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("PORT", "abc"),
        ("PORT", "0"),
        ("SITE_URL", "example"),
        ("DATABASE_URL", "nonsense"),
        ("DATABASE_URL", "mysql://db.example/site"),
        ("WEB_CONCURRENCY", "several"),
        ("MEDIA_STORE", "ftp://files"),
        ("EMAIL_URL", "pigeon://coop"),
        ("DEBUG", "perhaps"),
    ],
)
def test_a_setting_that_makes_no_sense_is_named(variable, value, serve, free_port):
    assert_one_line(serve(**{"PORT": free_port, variable: value}), variable)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty file"),
        (b"no database, but long enough to be taken for one", "isn't a database"),
        (b"SQLite format 3\x00" + b"\xff" * 4096, "database"),
    ],
)
def test_a_database_that_cannot_be_one_is_refused_and_left_alone(content, said, serve, free_port, tmp_path):
    database = tmp_path / "db.sqlite3"
    database.write_bytes(content)
    assert_one_line(serve(PORT=free_port), said)
    assert database.read_bytes() == content


def test_a_lost_database_is_never_replaced_by_a_new_site(serve, free_port, tmp_path):
    (tmp_path / "known_sites.txt").write_text("db.sqlite3\n")
    assert_one_line(serve(PORT=free_port), "is gone", "START_AFRESH=yes")
    assert not (tmp_path / "db.sqlite3").exists()
