"""What a close waits for: duties that nobody has said anything of."""

from __future__ import annotations

from pathlib import Path

from cierre.calendars.period import Period
from cierre.office.archive import Archive
from cierre.office.database import open_uri
from cierre.office.load import load_folder
from cierre.office.waiting import open_duties, waiting_imports
from tests.sources.little_office import OFFICE, make_office, write_csv

TASKS = ("Número", "planned", "due", "person", "done", "title")


def test_a_duty_that_fell_due_and_is_neither_done_nor_given_up_is_told(
    database: str, tmp_path: Path
) -> None:
    office = OFFICE.replace('pack = "property"', 'pack = "property"\nbooks = ["tasks"]')
    folder = make_office(tmp_path / "office", office)
    rows = [
        ("T1", "2026-08-03", "2026-08-10", "ana", "2026-08-09", "Revisar"),
        ("T2", "2026-08-03", "2026-08-31", "ana", "", "Revisar otra vez"),
        ("T3", "2026-08-20", "2026-09-05", "ana", "", "Revisar en septiembre"),
    ]
    write_csv(folder, "tasks", TASKS, rows)
    assert not load_folder(folder).problems
    month, archive = Period.parse("2026-08"), Archive(open_uri())
    statements = archive.closing(month).statements("little", "2026-08", ["office", "person:ana"])
    assert open_duties(statements, month) == (("tasks", "1"),)
    # no site has ever opened this database
    assert waiting_imports("little") == 0
