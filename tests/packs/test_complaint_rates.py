"""Complaints per thousand calls and per thousand contacts are of complaints alone."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.directory import Category
from cierre.packs import load_pack
from cierre.statement.build import build_statements
from tests.books.sheets import OFFICE, ledger, with_categories

AUGUST = Period.parse("2026-08")
KINDS = """
number opened     category kind
C1     2026-08-03 any      complaint
C2     2026-08-04 any      enquiry
C3     2026-08-05 any      near_miss
C4     2026-08-06 any      .
"""
WITHOUT_KINDS = "number opened category\nC1 2026-08-03 any\nC2 2026-08-04 any"
CALLS = "number arrived place abandoned_after\n" + "".join(
    f"K{each} 2026-08-03_at_09:{each:02} north 30\n" for each in range(10)
)
SURVEYS = "number sent category\nS1 2026-08-03 nps"
VISITS = "number planned made\n" + "".join(f"V{each} 2026-08-03 2026-08-04\n" for each in range(10))


@pytest.mark.parametrize("cases", [KINDS, WITHOUT_KINDS], ids=["kinds", "no kinds"])
@pytest.mark.parametrize(
    ("pack", "rate", "other", "sheet"),
    [
        ("call_centre", "pack.complaints_per_thousand_calls", "calls", CALLS),
        ("satisfaction", "pack.complaints_per_thousand_contacts", "visits", VISITS),
    ],
)
def test_what_is_no_complaint_is_in_no_rate_of_them(
    tmp_path: Path, cases: str, pack: str, rate: str, other: str, sheet: str
) -> None:
    directory = with_categories("cases", "any")
    directory = replace(
        directory, categories=(*directory.categories, Category("surveys", "nps", "NPS"))
    )
    ratios = tuple(each for each in load_pack(pack).ratios if each.id == rate)
    texts = {"cases": cases, other: sheet, "surveys": SURVEYS}
    books = {each: load_books()[each] for each in texts}
    ledgers = {
        name: ledger(tmp_path, name, text, AUGUST, directory) for name, text in texts.items()
    }
    made = build_statements(ledgers, books, ratios, directory, AUGUST, [OFFICE])[OFFICE]
    assert made[rate].value == Fraction(2, 10) * 1000
