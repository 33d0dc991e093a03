"""``cierre settings`` prints an office's settings, and takes them from a file once seen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cierre.sources.office_toml import read_office, settings_said
from tests.journeys.cierre_command import Ended, cierre
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A little office in ``office``, loaded into ``data``."""
    make_office(tmp_path / "office")
    write_csv(tmp_path / "office", "cases", CASES, [a_case()])
    assert cierre(tmp_path, "load", "office", "--data", "data").code == 0
    return tmp_path


def settings(folder: Path, *arguments: object) -> Ended:
    return cierre(folder, "settings", "little", *arguments, "--data", "data")


def change(folder: Path, before: str, after: str) -> None:
    path = folder / "own.toml"
    path.write_text(OFFICE.replace(before, after), encoding="utf-8")


def test_what_is_printed_is_the_office(folder: Path) -> None:
    printed = settings(folder)
    assert (printed.code, printed.errors) == (0, "")
    assert settings_said(printed.output) == read_office(folder / "office")
    written = settings(folder, "--to", "copy.toml")
    assert (written.code, written.output) == (0, "copy.toml\n")
    assert (folder / "copy.toml").read_text(encoding="utf-8") == printed.output
    same = settings(folder, "--from", "copy.toml")
    assert (same.code, same.output) == (0, "little: no cambia ningún ajuste.\n")


def test_changes_are_shown_before_they_are_made(folder: Path) -> None:
    change(folder, '"Las Lilas"', '"Lilas Blancas"')
    shown = settings(folder, "--from", "own.toml")
    assert shown.code == 1
    (line,) = [each for each in shown.output.splitlines() if "Lilas" in each]
    assert line.strip().split("  ")[0] == "Lugar «Lilas Blancas»"
    assert line.index("Las Lilas") < line.rindex("Lilas Blancas")
    assert "--accept-changes" in shown.errors
    assert '"Las Lilas"' in settings(folder).output
    made = settings(folder, "--from", "own.toml", "--accept-changes")
    assert (made.code, "ha cambiado 1 ajuste" in made.output) == (0, True)
    assert '"Lilas Blancas"' in settings(folder).output
    assert cierre(folder, "check", "little", "--data", "data").code == 0


def test_changes_are_listed_with_who_and_why(folder: Path) -> None:
    assert "no se han cambiado" in settings(folder, "--history").output
    change(folder, 'name = "Pequeña"', 'name = "Mayor"')
    assert settings(folder, "--from", "own.toml", "--accept-changes").code == 0
    listed = settings(folder, "--history")
    assert "own.toml" in listed.output
    assert "El nombre" in listed.output
    (told,) = json.loads(settings(folder, "--history", "--json").output)
    assert (told["way"], told["differences"]) == (
        "settings",
        [{"kind": "setting", "name": "name", "before": "Pequeña", "after": "Mayor"}],
    )
    assert "name" in settings(folder, "--history", "--lang", "en").output


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('id = "lilas"', 'id = "lirios"', "no se puede quitar"),
        ('unit = "south"', 'unit = "west"', "west"),
        ("[office]", "[office", "línea"),
    ],
)
def test_what_cannot_be_taken_changes_nothing(
    folder: Path, before: str, after: str, said: str
) -> None:
    printed = settings(folder).output
    change(folder, before, after)
    refused = settings(folder, "--from", "own.toml", "--accept-changes")
    assert refused.code == 1
    assert said.casefold() in " ".join(refused.errors.split()).casefold()
    assert "No se ha cambiado nada." in refused.errors
    assert settings(folder).output == printed


def test_another_calendar_is_told(folder: Path) -> None:
    change(folder, 'monday = ["09:00-14:00"]', 'monday = ["08:00-14:00"]')
    # nothing was recorded on a Monday before nine
    made = settings(folder, "--from", "own.toml", "--accept-changes")
    assert (made.code, "cierre recompute little" in made.errors) == (0, False)
    change(folder, 'monday = ["09:00-14:00"]', 'monday = ["09:00-13:30"]')
    made = settings(folder, "--from", "own.toml", "--accept-changes")
    assert (made.code, "cierre recompute little" in made.errors) == (0, True)


def test_a_folder_loaded_later_asks_or_keeps_them(folder: Path) -> None:
    change(folder, '"El Olmo"', '"El Olmo Viejo"')
    assert settings(folder, "--from", "own.toml", "--accept-changes").code == 0
    kept = cierre(folder, "load", "office", "--data", "data")
    assert (kept.code, "valen los ajustes" in kept.errors) == (0, True)
    make_office(folder / "office", OFFICE.replace('"Las Lilas"', '"Lilas Blancas"'))
    write_csv(folder / "office", "cases", CASES, [a_case(place="lilas")])
    asked = cierre(folder, "load", "office", "--data", "data")
    assert asked.code == 1
    assert "El Olmo" in asked.errors
    assert "--answer" in asked.errors
    answered = ("load", "office", "--answer", "settings=file", "--data", "data")
    assert cierre(folder, *answered).code == 0
    assert '"El Olmo"' in settings(folder).output
