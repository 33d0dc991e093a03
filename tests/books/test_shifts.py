"""Shifts: whose they were, and who worked them."""

from decimal import Decimal
from pathlib import Path

import pytest

from cierre.books import load_books
from cierre.statement.model import Scope
from tests.books.sheets import sheet, statement, values

SHIFTS = """
number planned             person worked              covered             covered_by missed
T1     2026-08-03_at_08:00 ana    2026-08-03_at_08:00 .                   .          .
T2     2026-08-04_at_08:00 ana    .                   2026-08-04_at_08:00 luis       .
T3     2026-08-05_at_08:00 ana    .                   .                   .          2026-08-05_at_09:00
T4     2026-08-06_at_08:00 luis   2026-08-06_at_08:00 .                   .          .
T5     2026-08-07_at_08:00 luis   .                   2026-08-07_at_10:00 eva        2026-08-07_at_09:00
"""  # noqa: E501 (a row of a sheet is a line)


def test_shifts_of_the_office(tmp_path: Path) -> None:
    made = statement(tmp_path, "shifts", SHIFTS)
    assert made.balanced
    assert values(made) == {
        "planned": 5,
        "worked": 2,
        "covered": 2,
        "handed_over": 2,
        "missed": 2,
        "called_off": 0,
        "missed_share": Decimal("0.4000"),
        "pending": 0,
    }


def test_who_covers_is_credited_and_who_hands_over_is_told(tmp_path: Path) -> None:
    luis = statement(tmp_path, "shifts", SHIFTS, scope=Scope("person", "luis"))
    assert (luis["shifts.planned"].value, luis["shifts.worked"].value) == (2, 1)
    assert (luis["shifts.covered"].value, luis["shifts.handed_over"].value) == (1, 1)
    ana = statement(tmp_path, "shifts", SHIFTS, scope=Scope("person", "ana"))
    assert (ana["shifts.covered"].value, ana["shifts.handed_over"].value) == (0, 1)


UNSAID = """
number planned             person worked covered
T1     2026-08-03_at_08:00 ana    .      2026-08-03_at_08:00
T2     2026-08-04_at_08:00 ana    .      .
"""


def test_a_cover_by_nobody_knows_whom_is_nobody_s(tmp_path: Path) -> None:
    lines = "number at state\nT2 2026-08-04_at_09:00 covered"
    office = statement(tmp_path, "shifts", UNSAID, moves=lines)
    assert office["shifts.covered"].value == 2
    assert "holder" not in office["shifts.covered"].parts
    for scope in (Scope("person", "ana"), Scope("unit", "x")):
        made = statement(tmp_path, "shifts", UNSAID, scope=scope, moves=lines)
        assert (made["shifts.covered"].value, made["shifts.handed_over"].value) == (0, 2)
        assert made.balanced


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ("ana . 2026-08-03_at_08:00 ana", "by-the-same"),
        ("ana 2026-08-03_at_08:00 . luis", "step-not-made"),
    ],
)
def test_who_did_not_cover_is_told(tmp_path: Path, cells: str, code: str) -> None:
    text = f"number planned person worked covered covered_by\nT1 2026-08-03_at_08:00 {cells}"
    (found,) = sheet(tmp_path, load_books()["shifts"], text).problems
    assert (found.code, found.column) == (code, "covered_by")
