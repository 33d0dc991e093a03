"""A customer is forgotten by the command, and only when it is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.cierre_command import cierre
from tests.sources.little_office import CASES, a_case, make_office, write_csv

PENDING = {"primera": "", "resuelta": "", "motivo": ""}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CIERRE_KEY", str(tmp_path / "keys" / "little.pem"))
    rows = [
        (*a_case(número="Q Rosa Díaz", **PENDING), "Humedad", "Rosa Díaz"),
        (*a_case(número="C2", **PENDING), "Gotera", "Rosa Diaz"),
    ]
    write_csv(make_office(tmp_path / "office"), "cases", (*CASES, "title", "customer"), rows)
    assert cierre(tmp_path, "load", "office", "--data", "data").code == 0
    return tmp_path


def test_it_says_what_would_change_and_what_is_left(folder: Path) -> None:
    asked = ("forget", "rosa díaz", "--office", "little", "--data", "data")
    told = cierre(folder, *asked)
    assert told.code == 0, told.errors
    assert "1 partida suya" in told.output
    assert "--yes" in told.output
    assert "Rosa Diaz" in told.errors
    assert "Q Rosa Díaz" in told.errors
    assert not (folder / "keys").exists()
    done = cierre(folder, *asked, "--yes")
    assert done.code == 0, done.errors
    assert "Es la entrada 1 de la cadena" in done.output
    verified = cierre(folder, "verify", "little", "--data", "data")
    assert verified.code == 0, verified.errors
    assert cierre(folder, *asked).code == 2
    again = cierre(folder, "load", "office", "--data", "data")
    assert again.code == 0


def test_a_sheet_that_names_them_still_is_told(folder: Path) -> None:
    asked = ("forget", "Rosa Díaz", "--office", "little", "--data", "data", "--yes")
    assert cierre(folder, *asked).code == 0
    rows = [(*a_case(número="C7", **PENDING), "Otra", "Rosa Díaz")]
    write_csv(folder / "office", "cases", (*CASES, "title", "customer"), rows)
    loaded = cierre(folder, "load", "office", "--data", "data")
    assert loaded.code == 0, loaded.errors
    assert "C7" in loaded.errors
    assert "olvid" in loaded.errors


def test_all_that_is_kept_of_them_is_handed_out_in_one_page(folder: Path) -> None:
    asked = ("disclose", "rosa díaz", "--office", "little", "--data", "data")
    told = cierre(folder, *asked)
    assert told.code == 0, told.errors
    page = (folder / "rosa-díaz.html").read_text(encoding="utf-8")
    assert "Q Rosa Díaz" in page
    assert "Humedad" in page
    assert "2026-08-03" in page
    assert "Ana Pérez" in page
    assert "Rosa Diaz" in page
    assert "Gotera" not in page
    assert cierre(folder, *asked).code == 2
    logged = cierre(folder, "log", "little", "--data", "data")
    assert "Entregó lo que se guarda de un cliente" in logged.output
    assert "rosa" not in logged.output.casefold()
    english = cierre(folder, *asked, "--lang", "en", "--to", "their.html")
    assert english.code == 0
    assert "What is kept of" in (folder / "their.html").read_text(encoding="utf-8")


def test_of_somebody_unknown_nothing_is_handed_out(folder: Path) -> None:
    told = cierre(folder, "disclose", "Nadie", "--office", "little", "--data", "data")
    assert told.code == 2
    assert [*folder.glob("*.html")] == []


def test_all_who_are_past_the_time_of_their_book_are_listed_and_forgotten(folder: Path) -> None:
    asked = ("forget", "--office", "little", "--expired", "--data", "data")
    never = cierre(folder, *asked)
    assert (never.code, "[retention]" in never.output) == (0, True)
    there = folder / "office" / "office.toml"
    there.write_text(there.read_text("utf-8") + "\n[retention]\ncases = 1\n", encoding="utf-8")
    dates = {"opened": "2020-08-03 09:00", "due": "2020-08-10", "primera": "2020-08-03 10:00"}
    rows = [
        (*a_case(número="C2", **PENDING), "Gotera", "Rosa Diaz"),
        (*a_case(número="C8", resuelta="2020-08-04 10:00", **dates), "Fuga", "Pedro Sanz"),
        (*a_case(número="C9", resuelta="2020-08-04 10:00", **dates), "Fuga", "Eva Gil"),
    ]
    write_csv(folder / "office", "cases", (*CASES, "title", "customer"), rows)
    loaded = cierre(folder, "load", "office", "--data", "data")
    assert loaded.code == 0, loaded.errors
    assert "2 clientes han pasado" in cierre(folder, "check", "little", "--data", "data").output
    told = cierre(folder, *asked)
    assert told.code == 0, told.errors
    assert "Pedro Sanz · partidas: 1 · última cerrada: 2020-08" in told.output
    assert "Rosa Diaz" not in told.output
    done = cierre(folder, *asked, "--yes")
    assert done.code == 0, done.errors
    assert "Es la entrada 1 de la cadena" in done.output
    assert "Ningún cliente" in cierre(folder, *asked).output
    checked = cierre(folder, "check", "little", "--data", "data")
    assert (checked.code, "pasado el plazo" in checked.output) == (0, False)
    assert cierre(folder, "verify", "little", "--data", "data").code == 0


@pytest.mark.parametrize("whom", [(), ("Rosa Díaz", "--expired")])
def test_whom_to_forget_has_to_be_clear(folder: Path, whom: tuple[str, ...]) -> None:
    told = cierre(folder, "forget", *whom, "--office", "little", "--data", "data")
    assert (told.code, "--expired" in told.errors) == (2, True)
