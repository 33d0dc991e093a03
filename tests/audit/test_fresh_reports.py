"""Reports in words that no set has: what is wrong is found, and nothing else."""

from __future__ import annotations

import pytest

from cierre.audit import audit
from cierre.audit.finding import Claim
from tests.audit.fresh_reports import REPORTS, Fresh


def says(claim: Claim, value: str) -> bool:
    return value in (claim.stated, *claim.parts, claim.quote)


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name)
def test_what_is_wrong_is_found_and_nothing_else(report: Fresh) -> None:
    errors = [each for each in audit(report.text).claims if each.verdict == "error"]
    missed = [value for value in report.wrong if not any(says(each, value) for each in errors)]
    false = [each for each in errors if not any(says(each, value) for value in report.wrong)]
    assert (missed, false) == ([], [])


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name)
def test_the_relations_are_recognised(report: Fresh) -> None:
    found = {(each.kind, each.stated) for each in audit(report.text).claims}
    assert set(report.recognised) <= found
