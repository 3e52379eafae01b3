"""A planned post appears by itself: the author writes it in her form, and real processes run."""

import os
import subprocess
import sys

import pytest
from django.conf import settings

from tests.databases import copy_of_test_database

SECONDS_AHEAD = "10"  # longer than a busy machine takes to write it


@pytest.fixture
def elsewhere(tmp_path, django_db_setup, django_db_blocker):
    """What tells other processes which database is theirs."""
    with django_db_blocker.unblock(), copy_of_test_database(tmp_path) as address:
        yield {
            "PATH": os.environ["PATH"],
            "DATABASE_URL": address,
            "DEBUG": "yes",  # no styles need collecting then
            "WEB_CONCURRENCY": "1",
        }


@pytest.mark.parametrize("workers", ["0", "3"], ids=["the server alone", "three workers besides"])
def test_a_planned_post_is_published_in_time_and_once(workers, elsewhere):
    measured = subprocess.run(
        [sys.executable, "bench/planned.py", "--ahead", SECONDS_AHEAD, "--workers", workers],
        cwd=settings.BASE_DIR,
        env=elsewhere,
        capture_output=True,
        text=True,
        check=False,
        timeout=400,
    )
    assert measured.returncode == 0, measured.stdout + measured.stderr
    assert "published 1 times by the plan, 0 times otherwise" in measured.stdout
