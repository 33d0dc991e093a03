"""The shared mode has settings of its own, so its tests run in a process of their own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

SETTINGS = {
    "CIERRE_SHARED": "1",
    "CIERRE_HOSTS": "cierre.example.org,127.0.0.1",
    "CIERRE_SECRET_KEY": "the tests' own key, long enough for Django: 0123456789 abcdefghij",
}


def run(*command: str) -> subprocess.CompletedProcess[str]:
    """Run a module of Python in the shared mode."""
    return subprocess.run(
        [sys.executable, "-m", *command],
        env=os.environ | SETTINGS, text=True, capture_output=True, timeout=540, check=False,
    )  # fmt: skip


@pytest.mark.skipif(os.environ.get("CIERRE_SHARED") == "1", reason="this is that process")
def test_the_tests_of_the_shared_mode_pass() -> None:
    done = run("pytest", "-n", "0", "-q", "-p", "no:cacheprovider",
               "tests/web/shared", "tests/web/test_url_table.py")  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "passed" in done.stdout


def test_django_finds_nothing_unsafe_to_deploy() -> None:
    done = run("django", "check", "--deploy", "--fail-level", "INFO",
               "--settings", "cierre.web.settings")  # fmt: skip
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
