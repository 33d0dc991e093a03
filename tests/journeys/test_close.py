"""A sample office from January to August: approved, closed, late, reopened, and damaged."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from cierre.directory import Note
from cierre.fault import Fault
from cierre.office import reviewing
from cierre.office.archive import Archive, open_archive
from cierre.office.closings import chain_of, frozen, standing_closes
from cierre.office.kept_statements import kept_statements
from cierre.office.reviewing import Actor
from cierre.office.reviews import reviewed_scopes, reviews_of
from cierre.office.written_notes import write_note
from cierre.statement.canonical import to_json
from cierre.statement.model import Statement
from tests.examples.spreadsheets import make
from tests.journeys.cierre_command import Ended, cierre

pytestmark = pytest.mark.xdist_group("a close")

OFFICE = "agent"
MONTHS = tuple(f"2026-{month:02}" for month in range(1, 9))
SIGNED = ("--key", "key.pem", "--data", "data")
AMPARO, INES = Actor("pc", "amparo"), Actor("pc", "ines")
LATE, FORGOTTEN = "G-9001", "G-9002"


@dataclass
class Desk:
    """The office's folder, its data beside it, and what is done there."""

    home: Path

    @cached_property
    def archive(self) -> Archive:
        return open_archive(self.home / "data")

    def command(self, *arguments: object) -> Ended:
        return cierre(self.home, *arguments)

    def well(self, *arguments: object) -> str:
        """What a command says that ends well."""
        ended = self.command(*arguments)
        assert ended.code == 0, ended
        return ended.output

    def close(self, month: str) -> str:
        allowed = [
            ("--except", "Amparo; Solo hay formación algunos meses; 2026-12-31;;;missing"),
            ("--except", "Amparo; Las dos tareas se hacen en septiembre; 2026-09-30;;;duties"),
        ]
        given = [each for one in allowed for each in one]
        return self.well("close", OFFICE, month, "--yes", "--who", "Amparo", *given, *SIGNED)

    def record(self, number: str, opened: str) -> None:
        """A case more in the sheet, like another but open still, and the sheet loaded."""
        day = datetime.fromisoformat(opened)
        book = openpyxl.load_workbook(self.home / "office/cases.xlsx")
        sheet = book["cases"]
        rows: list[tuple[Any, ...]] = [*sheet.iter_rows(min_row=2, values_only=True)]
        like = [*next(row for row in rows if row[1] >= day and row[13] is not None)]
        moved = day - like[1]
        like = [each + moved if isinstance(each, datetime) else each for each in like]
        resolved, how = 13, 15
        like[resolved] = like[how] = None
        sheet.append([number, *like[1:]])
        book.save(self.home / "office/cases.xlsx")
        self.well("load", "office", "--data", "data", "--accept-changes")

    def approve_all(self, month: str) -> None:
        """Each report that is not approved handed over, and approved by whoever is above."""
        scopes = reviewed_scopes(self.archive, OFFICE, month)
        seen = kept_statements(self.archive, OFFICE, month, dict.fromkeys(scopes, "signed"))
        found = reviews_of(self.archive, OFFICE, month, scopes, current=True)
        for scope, review in found.items():
            if review.done:
                continue
            author = Actor("pc", review.by.author or review.by.reviewers[0])
            above = Actor("pc", next(each for each in review.by.reviewers if each != author.person))
            where = (self.archive, OFFICE, month, scope)
            reviewing.submit(*where, author, _missing(seen[scope].statement))
            assert reviewing.approve(*where, above).state == "approved"

    def missing(self, month: str, scope: str) -> tuple[str, ...]:
        return _missing(self.archive.statement(OFFICE, month, scope))

    def closing_of(self, month: str) -> Mapping[str, int]:
        """What lay in each state of the cases at the end of a month that is closed."""
        return _balances(self.archive, month, "closing")


def _missing(statement: Statement) -> tuple[str, ...]:
    return tuple(each.book for each in statement.coverage if each.status == "missing")


def _balances(archive: Archive, month: str, side: str) -> Mapping[str, int]:
    statement = archive.statement(OFFICE, month)
    return {
        each.key or "": getattr(each, side)
        for each in statement.identities
        if (each.book, each.by) == ("cases", "state")
    }


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The office in August, every month up to then closed."""
    home = tmp_path_factory.mktemp("close")
    shutil.copytree(make(OFFICE, tmp_path_factory.mktemp("made")), home / "office")
    made = Desk(home)
    made.well("load", "office", "--data", "data")
    return made


def test_from_january_to_august(desk: Desk) -> None:
    _january(desk)
    _february(desk)
    _march_and_what_came_late(desk)
    for month in MONTHS[4:5]:
        desk.approve_all(month)
        desk.close(month)
    _june_opened_again(desk)
    for month in MONTHS[6:]:
        desk.approve_all(month)
        desk.close(month)
    assert sorted(standing_closes(OFFICE)) == [*MONTHS]
    assert "8 meses cerrados: son lo que se firmó" in desk.well("verify", OFFICE, "--data", "data")
    _handed_out(desk)


def _january(desk: Desk) -> None:
    """Nobody closes what nobody has approved, and nobody approves their own."""
    refused = desk.command("close", OFFICE, "2026-01", "--yes", *SIGNED)
    assert refused.code == 1
    assert "Nadie ha entregado todavía ningún informe" in refused.errors
    where = (desk.archive, OFFICE, "2026-01", "person:ines")
    reviewing.submit(*where, INES, desk.missing("2026-01", "person:ines"))
    with pytest.raises(Fault) as told:
        reviewing.approve(*where, INES)
    assert told.value.code == "review-own"
    assert reviewing.approve(*where, AMPARO).state == "approved"
    assert desk.command("close", OFFICE, "2026-01", "--yes", *SIGNED).code == 1
    desk.approve_all("2026-01")
    reviewing.sign(*where, INES)
    assert "cerrado con el número 1" in desk.close("2026-01")


def _february(desk: Desk) -> None:
    """One is given back, put right, and handed over again."""
    where = (desk.archive, OFFICE, "2026-02", "person:ines")
    reviewing.submit(*where, INES, desk.missing("2026-02", "person:ines"))
    returned = reviewing.give_back(*where, AMPARO, "Falta decir qué harás con las devueltas.")
    assert (returned.state, returned.turn) == ("returned", "ines")
    early = desk.command("close", OFFICE, "2026-02", "--yes", *SIGNED)
    assert "Inés Carbonell Ruiz" in early.errors
    text = "Reviso cada mañana las que me devuelven."
    write_note(OFFICE, Note("ines", "2026-02", "lesson", text), "ines")
    desk.approve_all("2026-02")
    desk.close("2026-02")
    report = desk.well("report", OFFICE, "2026-02", "--scope", "person:ines", "--format", "md",
                       "--out", "out", "--data", "data")  # fmt: skip
    assert report
    assert text in (desk.home / "out/person-ines.md").read_text(encoding="utf-8")


def _march_and_what_came_late(desk: Desk) -> None:
    """What comes late for a closed month is an adjustment of the next, and named there."""
    desk.approve_all("2026-03")
    desk.close("2026-03")
    was = frozen(OFFICE, standing_closes(OFFICE)["2026-03"].number, "statement/office.json")
    desk.record(LATE, "2026-03-17 09:30")
    assert to_json(desk.archive.statement(OFFICE, "2026-03")) == was
    april = desk.archive.statement(OFFICE, "2026-04")
    of_cases = {
        each.key: each for each in april.identities if (each.book, each.by) == ("cases", "state")
    }
    for state, before in desk.closing_of("2026-03").items():
        assert of_cases[state].opening == before
    assert any(each.adjustments for each in of_cases.values())
    desk.approve_all("2026-04")
    desk.close("2026-04")
    desk.well("report", OFFICE, "2026-04", "--format", "md", "--out", "out", "--data", "data")
    assert LATE in (desk.home / "out/office.md").read_text(encoding="utf-8")


def _june_opened_again(desk: Desk) -> None:
    """The last closed month is opened for a reason; the close that follows corrects it."""
    desk.approve_all("2026-06")
    desk.close("2026-06")
    first = standing_closes(OFFICE)["2026-06"].number
    reason = ("--reason", "Se perdió una consulta de junio", "--who", "Amparo")
    assert desk.command("reopen", OFFICE, "2026-05", *reason, *SIGNED).code == 2
    desk.well("reopen", OFFICE, "2026-06", *reason, *SIGNED)
    desk.record(FORGOTTEN, "2026-06-11 10:15")
    refused = desk.command("close", OFFICE, "2026-06", "--yes", *SIGNED)
    assert refused.code == 1, "what was approved says something else by now"
    desk.approve_all("2026-06")
    desk.close("2026-06")
    entry = standing_closes(OFFICE)["2026-06"]
    assert entry.corrects == first
    was, now = (
        json.loads(frozen(OFFICE, number, "statement/office.json") or b"{}")
        for number in (first, entry.number)
    )
    counted = [each["figures"]["cases.received"]["value"] for each in (was, now)]
    assert counted[1] == counted[0] + 1


def _handed_out(desk: Desk) -> None:
    """August's report is verified where there is nothing but the file and the public key."""
    public = desk.well("key", OFFICE, *SIGNED).splitlines()[0]
    desk.well("report", OFFICE, "2026-08", "--format", "pdf", "--out", "out", "--data", "data")
    elsewhere = desk.home / "elsewhere"
    elsewhere.mkdir()
    shutil.copy(desk.home / "out/office.pdf", elsewhere / "informe.pdf")
    told = cierre(elsewhere, "verify", "informe.pdf", "--key", public)
    assert told.code == 0, told
    assert "agosto de 2026" in told.output


Damage = tuple[str, str]
DAMAGES: Mapping[str, tuple[Damage, Callable[[str], bool]]] = {
    "a cell": (
        ("UPDATE moves SET at = at + 3600 WHERE id = (SELECT MIN(id) FROM moves"
         " WHERE office = 'agent' AND period = 202603)", ""),
        lambda told: "marzo de 2026" in told,
    ),
    "a row": (
        ("DELETE FROM moves WHERE id = (SELECT MAX(id) FROM moves"
         " WHERE office = 'agent' AND period = 202605)", ""),
        lambda told: "mayo de 2026" in told,
    ),
    "a whole item": (
        ("DELETE FROM items WHERE number = 'G-0900' AND office = 'agent'",
         "DELETE FROM moves WHERE item NOT IN (SELECT id FROM items)"),
        lambda told: "G-0900" in told,
    ),
    "a figure of a closed statement": (
        ("UPDATE frozen_names SET digest = (SELECT digest FROM frozen_names WHERE number = 3"
         " AND name = 'statement/office.json') WHERE number = 1"
         " AND name = 'statement/office.json'", ""),
        lambda told: "Cierre 1" in told,
    ),
    "the last close": (
        ("DELETE FROM closings WHERE number = (SELECT MAX(number) FROM closings)", ""),
        lambda told: True,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", DAMAGES)
def test_what_was_changed_behind_the_closes_is_found(desk: Desk, tmp_path: Path, name: str) -> None:
    if not standing_closes_of(desk):
        pytest.fail("the months are closed by the test before")
    shutil.copytree(desk.home / "data", tmp_path / "data")
    head = chain_of(OFFICE)[-1].digest
    statements, is_told = DAMAGES[name]
    with closing(sqlite3.connect(tmp_path / "data/cierre.sqlite3")) as database:
        for (trigger,) in [
            *database.execute("SELECT name FROM sqlite_master WHERE type='trigger'")
        ]:
            database.execute(f"DROP TRIGGER {trigger}")
        for each in filter(None, statements):
            assert database.execute(each).rowcount > 0
        database.commit()
    told = cierre(tmp_path, "verify", OFFICE, "--head", head, "--data", "data")
    assert told.code == 1, told
    assert is_told(told.errors), told.errors


def standing_closes_of(desk: Desk) -> bool:
    assert desk.archive
    return [*standing_closes(OFFICE)] != []
