"""Fees from an office's sheet to the month's figures: what came late, and by how much."""

from __future__ import annotations

import json
import shutil
from decimal import Decimal
from pathlib import Path

from tests.journeys.cierre_command import cierre
from tests.real_data import real_data


def figures(folder: Path, office: str, period: str) -> dict[str, Decimal | None]:
    """The values of a period's figures of fees, whose books balance."""
    ended = cierre(folder, "statement", office, period, "--json")
    assert ended.code == 0, ended.errors
    told = json.loads(ended.output, parse_float=Decimal)["figures"]
    return {
        name.removeprefix("fees."): None if each["value"] is None else Decimal(each["value"])
        for name, each in told.items()
    }


def test_the_statements_of_the_invoices_tell_the_877_that_were_paid_late(tmp_path: Path) -> None:
    folder = real_data("ibm_receivables") / "ibm_receivables"
    shutil.copy(folder / "WA_Fn-UseC_-Accounts-Receivable.csv", tmp_path / "invoices.csv")
    said = ("--answer", "column:Disputed=", "--lang", "en")
    ended = cierre(tmp_path, "import", "invoices.csv", "--office", "ibm", *said)
    assert ended.code == 0, ended.errors
    years = [figures(tmp_path, "ibm", year) for year in ("2012", "2013", "2014")]
    sums = {
        name: sum(year[name] or 0 for year in years)
        for name in ("late_payments", "payments", "collected", "collected_in_time",
                     "collected_late", "billed")
    }  # fmt: skip
    assert (sums["late_payments"], sums["payments"]) == (877, 2466)
    assert sums["collected_in_time"] + sums["collected_late"] == sums["collected"]
    assert sums["collected"] == sums["billed"] == Decimal("147703.18")
    assert [year["days_late_median"] for year in years[:2]] == [8, 7]
