"""What comes late for a closed month is listed in the next one's report."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cierre.calendars.period import Period
from cierre.office.archive import Archive
from cierre.office.as_closed import as_closed
from cierre.office.kept_reports import draft_of
from cierre.office.late_records import late_records
from cierre.office.load import load_folder
from cierre.report.late import MOST_LISTED, Late
from cierre.statement.canonical import from_json
from cierre.statement.model import Statement
from tests.office.test_closing import AUGUST, OPEN_CASE, closed_archive, folder
from tests.report.reading import _section
from tests.sources.little_office import CASES, a_case, write_csv

__all__ = ["closed_archive", "folder"]

SEPTEMBER = "2026-09"


def late_of(archive: Archive, statement: Statement, period: str = SEPTEMBER) -> Late:
    said = archive.said("little", period)
    found = late_records(said.directory, said.books, Period.parse(period), "signed")
    return found.of(statement) if found else Late()


def told(archive: Archive, scope: str = "office", language: str = "es") -> str:
    report = draft_of(archive, "little", SEPTEMBER, scope, language).planned
    found = [each for each in report.sections if each.id == "annex_corrections"]
    lines = [line for each in found for line in _section(each, "#")]
    return "\n".join(lines).replace("\u00a0", " ").replace("\u202f", " ")


def test_late_records_are_listed_one_by_one(closed_archive: Archive, folder: Path) -> None:
    assert told(closed_archive) == ""
    late = a_case(número="C3", resuelta="", motivo="", opened="2026-08-20 10:00", due="2026-08-28",
                  primera="")  # fmt: skip
    resolved = a_case(número="C2", primera="", motivo="repaired")
    write_csv(folder, "cases", CASES, [a_case(), resolved, late])
    loaded = load_folder(folder)
    assert loaded.written, loaded.problems
    september = closed_archive.statement("little", SEPTEMBER)
    of_office = late_of(closed_archive, september)
    assert {(each.number, each.effect) for each in of_office.records} >= {("C3", 1), ("C2", -1)}
    assert of_office.differences(september.identities) == ()
    text = told(closed_archive)
    assert "C3 | Entra (nueva) | 20/8/2026" in text
    assert "cases.csv, por" in text
    assert "Llegó después del cierre de agosto de 2026 | +1" in text
    assert "Arrived after the close of August 2026 | +1" in told(closed_archive, language="en")
    assert "在2026年8月结账之后到达 | +1" in told(closed_archive, language="zh")
    assert "C3" not in told(closed_archive, "person:luis")
    assert told(closed_archive, "person:ana") == "" or "C3" in told(closed_archive, "person:ana")
    sheets = draft_of(closed_archive, "little", SEPTEMBER).document.records
    (sheet,) = (each for each in sheets if each.id == "late")
    assert len(sheet.rows) == len(of_office.records)


@pytest.mark.parametrize("scope", ["office", "unit:north", "person:ana", "place:lilas"])
def test_the_opening_is_the_frozen_closing_and_what_came_late(
    closed_archive: Archive, folder: Path, scope: str
) -> None:
    write_csv(
        folder, "cases", CASES, [a_case(), OPEN_CASE, a_case(número="C3", resuelta="", motivo="")]
    )
    assert load_folder(folder).written
    september = closed_archive.statement("little", SEPTEMBER, scope)
    late = late_of(closed_archive, september)
    (whole,) = (each for each in september.identities if each.key is None and each.book == "cases")
    there = as_closed("little", Period.parse(AUGUST))
    assert there is not None
    kept = from_json(there.statement(september.scope) or b"")
    (was,) = (each for each in kept.identities if each.key is None and each.book == "cases")
    effects = sum(each.effect for each in late.records)
    assert whole.opening + whole.adjustments == was.closing + effects
    assert whole.opening == was.closing
    assert late.differences(september.identities) == ()
    fewer = replace(late, records=late.records[1:])
    assert fewer.differences(september.identities) == ("cases",)
    other = replace(late, before={**late.before, "cases": was.closing + 1})
    assert other.differences(september.identities) == ("cases",)


def test_of_very_many_the_workbook_has_all(closed_archive: Archive, folder: Path) -> None:
    many = [
        a_case(número=f"D{n}", primera="", resuelta="", motivo="") for n in range(MOST_LISTED + 5)
    ]
    write_csv(folder, "cases", CASES, [a_case(), OPEN_CASE, *many])
    assert load_folder(folder).written
    assert "Hay 5 más; están todas en el libro de Excel." in told(closed_archive)
    sheets = draft_of(closed_archive, "little", SEPTEMBER).document.records
    assert [len(each.rows) for each in sheets if each.id == "late"] == [MOST_LISTED + 5]
