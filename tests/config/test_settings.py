"""The settings: safe when nothing is set, and what each variable of the environment does."""

import json
import logging
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings as site_settings
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client


@pytest.fixture
def settings_with(tmp_path):
    """Return a function that reads the settings afresh, elsewhere, under a given environment.

    A copy of ``config/`` is read, so that neither a ``.env`` nor anything already made
    on this machine is found.
    """
    shutil.copytree(Path(site_settings.BASE_DIR, "config"), tmp_path / "config")
    # The list of sites whose films may be framed is the design's.
    (tmp_path / "design").symlink_to(Path(site_settings.BASE_DIR, "design"))

    def read(*names: str, **environment: str) -> dict:
        program = (
            "import json; from config import settings;"
            f"read = {{name: getattr(settings, name) for name in {names!r} if hasattr(settings, name)}};"
            "print(json.dumps(read, default=str))"
        )
        result = subprocess.run(
            [sys.executable, "-c", program],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
        )
        assert result.returncode == 0, result.stderr
        return json.loads(result.stdout)

    return read


def manage(*arguments: str, **environment: str) -> subprocess.CompletedProcess:
    """Run a management command in a process of its own."""
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=site_settings.BASE_DIR,
        env={"DJANGO_SETTINGS_MODULE": "config.settings", "DEBUG": "false", **environment},
        capture_output=True,
        text=True,
    )


def test_the_site_is_safe_when_nothing_is_set(settings_with, tmp_path):
    read = settings_with("DEBUG", "ALLOWED_HOSTS", "SECRET_KEY", "STORAGES")
    assert read["DEBUG"] is False
    assert "*" not in read["ALLOWED_HOSTS"]
    assert len(read["SECRET_KEY"]) >= 50
    assert read["STORAGES"]["staticfiles"]["BACKEND"] == "design.static_files.DesignStorage"
    assert stat.S_IMODE((tmp_path / "var" / "secret_key").stat().st_mode) == 0o600


def test_the_secret_key_is_made_once_and_then_kept(settings_with):
    assert settings_with("SECRET_KEY") == settings_with("SECRET_KEY")


def test_a_secret_key_of_the_environment_is_used_and_not_stored(settings_with, tmp_path):
    assert settings_with("SECRET_KEY", SECRET_KEY="from outside")["SECRET_KEY"] == "from outside"
    assert not (tmp_path / "var" / "secret_key").exists()


def test_everything_the_site_writes_goes_to_one_folder(settings_with, tmp_path):
    read = settings_with(
        "DATABASES", "MEDIA_ROOT", "STATIC_ROOT", "EMAIL_FILE_PATH", VAR_DIR=str(tmp_path / "kept")
    )
    written = [
        read["DATABASES"]["default"]["NAME"],
        read["MEDIA_ROOT"],
        read["STATIC_ROOT"],
        read["EMAIL_FILE_PATH"],
    ]
    assert all(Path("/", path).is_relative_to(tmp_path / "kept") for path in written), written


def test_a_postgresql_address_brings_a_timeout_and_health_checks(settings_with):
    database = settings_with("DATABASES", DATABASE_URL="postgres://anna:p%40ss@db.example:5433/site")[
        "DATABASES"
    ]["default"]
    assert database["ENGINE"] == "django.db.backends.postgresql"
    assert (database["HOST"], database["PORT"], database["NAME"]) == ("db.example", 5433, "site")
    assert (database["USER"], database["PASSWORD"]) == ("anna", "p@ss")
    assert database["CONN_HEALTH_CHECKS"] is True
    assert database["CONN_MAX_AGE"] > 0
    assert database["OPTIONS"]["connect_timeout"] == 2


def test_a_line_of_the_file_counts_where_the_environment_says_nothing(settings_with, tmp_path):
    (tmp_path / ".env").write_text("BIND=0.0.0.0\nWORKER=no\nSAMPLE=no\nPORT=8001\n")
    read = settings_with("BIND", "WORKER_BESIDE_SERVER", "BEGINS_WITH_SAMPLE", "PORT", PORT="8002")
    assert read == {
        "BIND": "0.0.0.0",
        "WORKER_BESIDE_SERVER": False,
        "BEGINS_WITH_SAMPLE": False,
        "PORT": 8002,
    }


def test_lines_of_the_log_say_by_which_clocks_they_are(settings):
    line = logging.Formatter(**formatter_arguments(settings.LOGGING["formatters"]["line"]))
    record = logging.makeLogRecord({"name": "site", "msg": "Something"})
    assert re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+1[01]00 ", line.format(record))


def formatter_arguments(said: dict) -> dict:
    return {"fmt" if name == "format" else name: value for name, value in said.items()}


def test_every_variable_that_is_explained_is_read_by_what_reads_the_file():
    example = Path(site_settings.BASE_DIR, ".env.example").read_text()
    readers = [Path(site_settings.BASE_DIR, "config", name) for name in ("settings.py", "gunicorn.conf.py")]
    read = "".join(reader.read_text() for reader in readers)
    explained = set(re.findall(r"^#([A-Z_]+)=", example, re.MULTILINE))
    assert len(explained) > 15
    assert {name for name in explained if not re.search(rf'env\.\w+\(\s*"{name}"', read)} == set()


@pytest.mark.skipif(connection.vendor != "sqlite", reason="asks SQLite")
@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 20_000)],
)
def test_sqlite_keeps_every_commit_and_lets_readers_read(pragma, value, db):
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {pragma}")
        assert cursor.fetchone()[0] == value


@pytest.mark.skipif(connection.vendor != "sqlite", reason="asks SQLite")
def test_a_writing_transaction_of_sqlite_takes_the_lock_when_it_begins():
    assert connection.settings_dict["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


def test_the_deployment_check_finds_nothing_on_a_site_with_an_https_address(tmp_path):
    checked = manage(
        "check",
        "--deploy",
        "--fail-level",
        "WARNING",
        VAR_DIR=str(tmp_path),
        SITE_URL="https://example.com",
    )
    assert checked.returncode == 0, checked.stderr
    assert "no issues" in checked.stdout


def test_an_https_site_sends_all_headers_and_leads_http_away(settings_with, home, settings):
    secure = settings_with(
        *(
            name
            for name in dir(site_settings)
            if name.startswith(("SECURE_", "SESSION_COOKIE", "CSRF_COOKIE"))
        ),
        "CONTENT_SECURITY_POLICY",
        SITE_URL="https://testserver",
    )
    for name, value in secure.items():
        setattr(settings, name, value)
    answer = Client().get("/", secure=True)
    assert answer.status_code == 200
    assert answer["Strict-Transport-Security"] == "max-age=63072000; includeSubDomains; preload"
    assert "upgrade-insecure-requests" in answer["Content-Security-Policy"]
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Cross-Origin-Opener-Policy"] == "same-origin"
    plain = Client().get("/about/")
    assert (plain.status_code, plain["Location"]) == (301, "https://testserver/about/")


def test_the_cookies_of_an_https_site_are_for_this_host_alone(settings_with, home, settings):
    names = [name for name in dir(site_settings) if name.startswith(("SESSION_COOKIE", "CSRF_COOKIE"))]
    for name, value in settings_with(*names, SITE_URL="https://testserver").items():
        setattr(settings, name, value)
    get_user_model().objects.create_superuser("author", password="a password for tests")
    browser = Client()
    browser.get("/admin/login/", secure=True)
    browser.post("/admin/login/", {"username": "author", "password": "a password for tests"}, secure=True)
    assert set(browser.cookies) == {"__Host-sessionid", "__Host-csrftoken"}
    for cookie in browser.cookies.values():
        assert cookie["secure"]
        assert cookie["samesite"] == "Lax"
        assert (cookie["path"], cookie["domain"]) == ("/", "")
    assert browser.cookies["__Host-sessionid"]["httponly"]


def test_the_examples_of_the_variables_are_taken_as_they_stand(settings_with):
    example = Path(site_settings.BASE_DIR, ".env.example").read_text()
    said = dict(re.findall(r"^#([A-Z_]+)=(.*)$", example, re.MULTILINE))
    del said["VAR_DIR"]  # a folder that isn't to be made
    read = settings_with("EMAIL_HOST", "EMAIL_USE_TLS", "SITE_URL", **said)
    assert read == {"EMAIL_HOST": "mail.example.com", "EMAIL_USE_TLS": True, "SITE_URL": said["SITE_URL"]}


@pytest.mark.parametrize(("said", "folder"), [("", "var"), ("kept", "kept")])
def test_the_folder_lies_beside_the_code_wherever_the_site_is_started(said, folder, settings_with, tmp_path):
    assert settings_with("VAR_DIR", VAR_DIR=said) == {"VAR_DIR": str(tmp_path / folder)}


def test_nobody_else_looks_into_what_the_site_writes(settings_with, tmp_path):
    settings_with("DEBUG", VAR_DIR=str(tmp_path / "kept"))
    assert stat.S_IMODE((tmp_path / "kept").stat().st_mode) == 0o700


def test_what_robots_do_all_day_is_not_written_down_and_the_rest_is(tmp_path):
    # In a process of its own: pytest hears of everything that is logged in this one.
    program = (
        "import django, logging; django.setup()\n"
        "for name in ('django.security.DisallowedHost', 'django.security.csrf'):\n"
        "    logging.getLogger(name).error('said by %s', name)"
    )
    environment = {"DJANGO_SETTINGS_MODULE": "config.settings", "VAR_DIR": str(tmp_path)}
    said = subprocess.run(
        [sys.executable, "-c", program],
        cwd=site_settings.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stderr.splitlines()[-1].endswith("said by django.security.csrf")
    assert "DisallowedHost" not in said.stderr
