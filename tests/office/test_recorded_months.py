"""Which months an office has records of, and which is the last."""

from __future__ import annotations

from pathlib import Path

import pytest

from cierre.office.load import load_folder
from cierre.office.models import KeptMonth
from cierre.office.recorded_months import last_month, months_by_book, months_with_records
from cierre.office.undoing import undo
from tests.office.bringing import bring
from tests.sources.little_office import CASES, FEE_MOVES, FEES, a_case, make_office, write_csv


@pytest.fixture
def folder(tmp_path: Path, database: str) -> Path:
    del database
    made = make_office(tmp_path / "office")
    write_csv(made, "cases", CASES, [a_case()])
    write_csv(made, "fees", FEES, [("F1", "2026-06-01", "1200", "Las Lilas", "", "")])
    paid = [("F1", f"2026-0{month}-10", "paid", "300") for month in (6, 7)]
    write_csv(made, "fees_moves", FEE_MOVES, paid)
    load_folder(made)
    return made


def test_each_book_has_its_months(folder: Path) -> None:
    del folder
    assert months_by_book("little") == {"cases": ("2026-08",), "fees": ("2026-06", "2026-07")}
    assert months_with_records("little") == ("2026-06", "2026-07", "2026-08")
    assert last_month("little") == "2026-08"


def test_what_is_undone_has_no_month_until_the_undoing_is(folder: Path) -> None:
    september = a_case(
        número="D", opened="2026-09-03 09:00", due="2026-09-10",
        primera="2026-09-03 10:00", resuelta="2026-09-04 10:00",
    )  # fmt: skip
    bring(folder, "desk", [september])
    assert last_month("little") == "2026-09"
    batch = KeptMonth.objects.get(period=202609).made_from.split(":")[0]
    undone = undo("little", int(batch))
    assert last_month("little") == "2026-08"
    undo("little", undone.by)
    assert last_month("little") == "2026-09"


def test_a_month_that_is_only_planned_is_not_told(folder: Path) -> None:
    bills = [(f"F{month}", f"2026-{month}-01", "1200", "Las Lilas", "", "") for month in (11, 12)]
    write_csv(folder, "fees", FEES, [("F1", "2026-06-01", "1200", "Las Lilas", "", ""), *bills])
    assert not load_folder(folder).problems
    planned = KeptMonth.objects.filter(period=202612)
    assert planned.exists()
    assert last_month("little") == "2026-08"


def test_an_office_without_records_has_none(tmp_path: Path, database: str) -> None:
    del database
    load_folder(make_office(tmp_path / "office"))
    assert months_by_book("little") == {}
    assert last_month("little") == ""
