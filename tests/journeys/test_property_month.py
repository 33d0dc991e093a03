"""A property manager's August, from the folder of spreadsheets to the report, by the command."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import openpyxl
import pikepdf
import pytest

from tests.examples.spreadsheets import make
from tests.journeys.cierre_command import cierre

pytestmark = pytest.mark.xdist_group("a month")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the office's spreadsheets in ``oficina``, loaded into ``cierre-data``."""
    folder = tmp_path_factory.mktemp("property")
    shutil.copytree(make("property", tmp_path_factory.mktemp("made")), folder / "oficina")
    ended = cierre(folder, "load", "oficina")
    assert (ended.code, ended.errors) == (0, "")
    return folder


def test_loading_again_changes_nothing(office: Path) -> None:
    before = kept(office)
    ended = cierre(office, "load", "oficina", "--json")
    loaded = json.loads(ended.output)
    assert (ended.code, loaded["moves"], loaded["problems"]) == (0, 0, [])
    assert kept(office) == before


def test_a_proposed_shortcoming_stands_in_the_report_once_it_is_accepted(
    office: Path, tmp_path: Path
) -> None:
    folder, data = tmp_path / "oficina", tmp_path / "data"
    shutil.copytree(office / "oficina", folder)
    shutil.copytree(office / "cierre-data", data)
    ended = cierre(tmp_path, "propose", "property", "2026-08", "oficina", "--data", data)
    assert (ended.code, ended.errors) == (0, "")
    book = openpyxl.load_workbook(folder / "proposals.xlsx")
    rows = book["proposals"].iter_rows(min_row=2)
    fees = next(row for row in rows if "Cuotas" in str(row[4].value))
    fees[3].value, fees[4].value = "Aceptada", "Reclamamos tarde los recibos devueltos."
    book.save(folder / "proposals.xlsx")
    cierre(tmp_path, "load", "oficina", "--data", data)
    cierre(tmp_path, "report", "property", "2026-08", "--format", "md", "--data", data)
    text = (tmp_path / "office.md").read_text(encoding="utf-8")
    assert "Reclamamos tarde los recibos devueltos." in text
    assert "sigue sin cerrarse" not in text
    again = cierre(tmp_path, "propose", "property", "2026-08", "oficina", "--data", data)
    waiting = int(ended.output.split(": ")[1].split()[0])
    assert f": {waiting - 1} carencias por decidir" in again.output


def kept(office: Path) -> list[str]:
    """Every row of the database."""
    with sqlite3.connect(office / "cierre-data/cierre.sqlite3") as database:
        return list(database.iterdump())


def test_the_statement_of_august(office: Path) -> None:
    made = statement(office, "2026-08")
    figures = made["figures"]
    received, pending = figures["cases.received"], figures["cases.pending"]
    assert (received["value"], figures["cases.handled"]["value"], pending["value"]) == (63, 42, 21)
    assert received["parts"]["category"] == {
        "leak": 27,
        "gate": 11,
        "corridor_light": 11,
        "other": 14,
    }
    assert pending["parts"]["category"] == {"leak": 15, "gate": 3, "corridor_light": 2, "other": 1}
    month, year = figures["fees.collected"]["targets"]
    assert (month["actual"], month["target"], month["missed_months"]) == (143221, 170000, 2)
    assert (year["actual"], year["target"], year["required"]) == (1726280, 1950000, 55930)
    assert made["identities"]
    assert all(each["holds"] for each in made["identities"])
    assert made["breaches"] == []


def test_the_fifteen_leaks_that_wait(office: Path) -> None:
    asked = ("property", "2026-08", "cases.pending", "--where", "category=leak", "--json")
    records = json.loads(cierre(office, "evidence", *asked).output)
    assert len(records) == len({each["number"] for each in records}) == 15


def test_a_quarter_is_the_sum_of_its_months_and_a_year_balances(office: Path) -> None:
    months = [statement(office, f"2026-0{month}") for month in (4, 5, 6)]
    quarter, year = statement(office, "2026-Q2"), statement(office, "2026")
    for figure in ("cases.received", "fees.collected", "tasks.done"):
        total = sum(each["figures"][figure]["value"] for each in months)
        assert quarter["figures"][figure]["value"] == pytest.approx(total)
    for made in (quarter, year):
        assert all(each["holds"] for each in made["identities"])
    assert year["figures"]["fees.collected"]["value"] == 1726280


def statement(office: Path, period: str) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(
        cierre(office, "statement", "property", period, "--json").output
    )
    return made


def test_the_report_in_every_format(office: Path) -> None:
    formats = "pdf,docx,xlsx,html,md"
    asked = ("property", "2026-08", "--scope", "person:lucia", "--format", formats, "--out", "out")
    ended = cierre(office, "report", *asked)
    assert ended.code == 0
    written = {path.name for path in (office / "out").iterdir()}
    assert {f"person-lucia.{each}" for each in formats.split(",")} <= written
    statement = json.loads((office / "out/statement-person-lucia.json").read_bytes())
    with pikepdf.open(office / "out/person-lucia.pdf") as pdf:
        (attached,) = pdf.attachments.values()
        assert json.loads(attached.get_file().read_bytes()) == statement


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("statement", "nada", "2026-08"), "property"),
        (("statement", "property", "2026-13"), "2026-Q3"),
        (("statement", "property", "2026-08", "--scope", "person:nadie"), "nadie"),
        (("evidence", "property", "2026-08", "cases.nothing"), "cases.received"),
        (("report", "property", "2026-08", "--format", "odt"), "docx"),
        (("report", "property", "2026-08", "--topic", "calls"), "cases"),
        (("books", "novels"), "cases"),
    ],
)
def test_what_is_not_there_is_answered_with_what_is(
    office: Path, arguments: tuple[str, ...], told: str
) -> None:
    ended = cierre(office, *arguments)
    assert ended.code == 2
    assert told in ended.errors
    assert "Traceback" not in ended.errors


def test_a_move_lost_behind_the_programs_back_stops_the_close(office: Path, tmp_path: Path) -> None:
    shutil.copytree(office / "cierre-data", tmp_path / "cierre-data")
    with sqlite3.connect(tmp_path / "cierre-data/cierre.sqlite3") as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            database.execute(f'DROP TRIGGER "{name}"')
        lost, number = database.execute(
            "SELECT moves.id, items.number FROM moves JOIN items ON items.id = moves.item "
            "WHERE moves.book = 'cases' AND moves.period = 202608 AND moves.to_state = 'resolved'"
        ).fetchone()
        database.execute("DELETE FROM moves WHERE id = ?", (lost,))
    ended = cierre(tmp_path, "statement", "property", "2026-08")
    assert ended.code == 1
    assert number in ended.errors
    refused = cierre(tmp_path, "report", "property", "2026-08", "--out", "out")
    assert refused.code == 1
    assert list((tmp_path / "out").glob("*")) == []
