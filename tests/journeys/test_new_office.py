"""A new office: made, filled in wrongly, put right."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.journeys.cierre_command import cierre


@pytest.fixture
def started(tmp_path: Path) -> Path:
    assert cierre(tmp_path, "new", "oficina", "--pack", "property").code == 0
    return tmp_path


def fill(path: Path, **cells: object) -> None:
    """Add a row under the headings of a sheet; a heading may be a label or an id."""
    book = load_workbook(path)
    sheet = book.worksheets[0]
    headings = [str(cell.value) for cell in sheet[1]]
    sheet.append([cells.get(heading) for heading in headings])
    book.save(path)


def test_a_new_office_loads_as_it_is_and_is_not_overwritten(started: Path) -> None:
    assert cierre(started, "load", "oficina").code == 0
    again = cierre(started, "new", "oficina", "--pack", "property")
    assert again.code == 2
    assert "oficina" in again.errors


def test_bad_rows_are_refused_and_the_rest_loads_when_asked(started: Path) -> None:
    sheet = next((started / "oficina").glob("cases.*"))
    headings = [str(cell.value) for cell in load_workbook(sheet).worksheets[0][1]]
    number, opened = headings[0], headings[1]
    fill(sheet, **{number: "Q-1", opened: "2026-08-03 09:00"})
    fill(sheet, **{number: "Q-2", opened: "2026-02-30 09:00"})
    ended = cierre(started, "load", "oficina", "--json")
    told = json.loads(ended.output)
    assert ended.code == 1
    assert {(each["file"], each["row"]) for each in told["problems"]} >= {(sheet.name, 3)}
    assert all(each["what"] and each["remedy"] for each in told["problems"])
    assert cierre(started, "statement", "mi-oficina", "2026-08").code == 2

    ended = cierre(started, "load", "oficina", "--skip-bad-rows", "--json")
    told = json.loads(ended.output)
    assert ended.code == 0
    assert Path(started, told["refused_file"]).is_file()
