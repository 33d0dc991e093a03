"""What people wrote is shown as they wrote it: never markup, never a control of the terminal."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.journeys.cierre_command import cierre
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

NAME = "[/b] Ana [urgente] [red]Pérez[/red] :smile:"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("text")
    text = OFFICE.replace("Ana Pérez", NAME).replace('"Pequeña"', '"[/b] Oficina [urgente]"')
    make_office(folder / "office", text)
    write_csv(folder / "office", "cases", CASES, [a_case(responsable="ana", resuelta="")])
    ended = cierre(folder, "load", "office")
    assert (ended.code, ended.errors) == (0, "")
    return folder


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        (("statement", "little", "2026-08", "--scope", "person:ana"), NAME),
        (("statement", "little", "2026-08"), "[/b] Oficina [urgente]"),
        (("statement", "[/b]", "2026-08"), "«[/b]»"),
        (("evidence", "little", "2026-08", "cases.received"), "[urgente]"),
        (("evidence", "little", "2026-08", "[urgente].x"), "[urgente]"),
        (("books", "[/b]"), "[/b]"),
        (("new", "[urgente]"), "[urgente]/office.toml"),
        (("load", "[/b]"), "[/b]"),
        (("report", "little", "2026-08", "--format", "md", "--out", "[red]x"), "[red]x/office.md"),
    ],
)
def test_what_looks_like_markup_is_text(
    office: Path, arguments: tuple[str, ...], shown: str
) -> None:
    ended = cierre(office, *arguments)
    assert "Traceback" not in ended.errors
    said = " ".join((ended.output + ended.errors).split())
    assert shown in said


def test_a_table_of_problems_shows_what_was_written(office: Path, tmp_path: Path) -> None:
    shutil.copytree(office / "office", tmp_path / "office")
    rows = [a_case(responsable="[/b] nadie [urgente]", resuelta="")]
    write_csv(tmp_path / "office", "cases", CASES, rows)
    ended = cierre(tmp_path, "load", "office")
    assert ended.code == 1
    assert "[/b] nadie" in ended.errors
    assert "[urgente]" in ended.errors


def test_no_sequence_of_a_terminal_is_passed_on(office: Path) -> None:
    ended = cierre(office, "statement", "\x1b[31mred\x07", "2026-08")
    assert "\x1b" not in ended.errors
    assert "\x07" not in ended.errors
    assert "red" in ended.errors
