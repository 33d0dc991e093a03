"""The benchmark runs at a tiny size, and notices when the sides disagree."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_TINY = (
    "--moves", "3000", "--people", "40", "--personal", "3", "--reports", "1", "--rows", "3000",
    "--durations", "3000", "--audited", "1",
)  # fmt: skip


def test_every_side_gives_the_same_figures_and_is_timed() -> None:
    finished = subprocess.run(
        [sys.executable, ROOT / "bench/run.py", *_TINY],
        env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        check=False,
        text=True,
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr
    told = ("bare scan", "pandas script", "Cierre.s cube", "all proved", "all statements")
    for side in told:
        assert re.search(rf"^{side} +[\d.]+ s +\d+ MiB +[\d.]+ × scan$", finished.stdout, re.M)
    assert re.search(r"^3 personal PDFs: [\d.]+ a second +\d+ MiB$", finished.stdout, re.M)
    assert re.search(r"^All five formats of one person: [\d.]+ s$", finished.stdout, re.M)
    for side in ("bare loading", "loaded", "unchanged", "one row less"):
        timed = rf"^{side} +[\d.]+ s +[\d.]+ CPU s +\d+ MiB +[\d.]+ × bare$"
        assert re.search(timed, finished.stdout, re.M)
    for side in ("working days", "office hours"):
        timed = rf"^{side} +[\d.]+ s +[\d.]+ CPU s +\d+ MiB +[\d.]+ × days$"
        assert re.search(timed, finished.stdout, re.M)
    for side in ("cierre", "weasyprint"):
        assert re.search(rf"^{side} +[\d.]+ reports/s +\d+ MiB$", finished.stdout, re.M)
    for side in ("text", "docx", "pdf", "plain pdf"):
        timed = rf"^{side} +\d+ pages/s read +\d+ pages/s audited +\d+ MiB$"
        assert re.search(timed, finished.stdout, re.M)


def test_a_difference_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "bench"))
    from cierre_statements import COMPARED
    from run import differences

    ours = {name: {"p1": 4.0} for name in COMPARED}
    theirs = {name: {"p1": 4.0} for name in COMPARED}
    assert differences(ours, theirs) == []
    theirs["handled"] = {"p1": 5.0}
    theirs["resolution_p90"] = {}
    assert differences(ours, theirs) == [
        "handled of p1: 4.0 and 5.0",
        "resolution_p90 of p1: 4.0 and None",
    ]
