"""``cierre audit --against``: a text held against the records."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.databases import ready_folder
from tests.journeys.cierre_command import Ended, cierre
from tests.report.little_offices import CASE_HEADS, OFFICE, a_case
from tests.sources.little_office import make_office, write_csv


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A little office with three complaints of August, of which one is open."""
    made = tmp_path_factory.mktemp("against")
    ready_folder(made / "data")
    office = OFFICE.replace("pack = ", 'books = ["cases"]\npack = ', 1)
    folder = make_office(made / "office", office)
    solved = {"resolved": "2026-08-10 10:00"}
    rows = [a_case(f"Q-{n}", "2026-08-05", **(solved if n else {})) for n in range(3)]
    write_csv(folder, "cases", CASE_HEADS, rows)
    ended = cierre(made, "load", "office", "--data", "data")
    assert (ended.code, ended.errors) == (0, "")
    return made


def _held(home: Path, text: str, *options: str) -> Ended:
    (home / "borrador.txt").write_text(text, encoding="utf-8")
    against = ("--against", "little", "2026-08", "--data", "data")
    return cierre(home, "audit", "borrador.txt", *against, *options)


def test_what_is_right_ends_with_0(home: Path) -> None:
    ended = _held(home, "En agosto recibimos 3 quejas y resolvimos 2.\n")
    assert ended.code == 0
    assert "Ninguna cifra contradice los registros." in ended.output


def test_what_is_wrong_is_told_with_its_evidence(home: Path) -> None:
    ended = _held(home, "En agosto recibimos 3 quejas. Al cierre quedan 2 pendientes.\n")
    assert ended.code == 1
    said = " ".join(ended.output.split())
    assert "Pone 2; según los registros son 1." in said
    assert "1 registro; cierre evidence little 2026-08 cases.pending" in said


def test_json_tells_each_number(home: Path) -> None:
    ended = _held(home, "Recibimos 4 quejas; la reunión fue en la sala 12.\n", "--json")
    told = json.loads(ended.output)
    assert told["against"] == {"office": "little", "period": "2026-08", "scope": "office"}
    (document,) = told["documents"]
    assert (document["right"], document["wrong"]) == (0, 1)
    first = document["numerals"][0]
    assert (first["figure"], first["right"], first["records"]) == ("cases.received", "3", 3)
    assert first["evidence"] == "cierre evidence little 2026-08 cases.received"


def test_a_scope_is_asked_for_as_its_report_is(home: Path) -> None:
    ended = _held(home, "He recibido 3 quejas.\n", "--scope", "person:ana")
    assert ended.code == 0
    assert "Ana Pérez" in ended.output


def test_an_office_that_there_is_not_is_told(home: Path) -> None:
    ended = cierre(
        home, "audit", "borrador.txt", "--against", "nobody", "2026-08", "--data", "data"
    )
    assert ended.code > 1
    assert "nobody" in ended.errors
