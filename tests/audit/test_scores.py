"""The set of reports with expected claims, where it is at hand: what the audit must reach on it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from audit_scores import load, scored

SHARED = Path(os.environ.get("CIERRE_SHARED") or Path(__file__).parents[3] / "shared")
REPORTS = SHARED / "audit" / "dev.jsonl"

pytestmark = pytest.mark.skipif(
    not REPORTS.is_file(), reason="the set is not at hand: set CIERRE_SHARED to its folder"
)


def test_the_errors_are_found_and_the_claims_recognised() -> None:
    tallies = scored(load(REPORTS))
    errors, everything = tallies["verdict", "error"], tallies["all", ""]
    assert errors["judged"] >= 0.95 * errors["expected"]
    assert everything["recognised"] >= 0.85 * everything["expected"]


def test_there_is_hardly_a_false_error() -> None:
    everything = scored(load(REPORTS))["all", ""]
    assert everything["false"] * 50 <= everything["documents"]
