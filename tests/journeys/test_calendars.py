"""An office with a short day, a night desk and a holiday: hours written down, figures told."""

from __future__ import annotations

import json
from pathlib import Path

from tests.journeys.cierre_command import cierre
from tests.sources.little_office import CASES, a_case, make_office, write_csv

OFFICE = """
[office]
id = "turnos"
name = "Oficina con turnos"
time_zone = "Europe/Madrid"
locale = "es_ES"
currency = "EUR"
pack = "property"
books = ["cases"]

[hours]
monday = ["09:00-14:00"]
friday = ["09:00-14:00"]
2026-08-14 = ["09:00-11:00"]

[holidays]
country = "ES"
subdivision = "MD"

[[unit]]
id = "dia"
name = "Equipo de día"

[[unit]]
id = "guardia"
name = "Turno de guardia"
[unit.hours]
friday = ["22:00-06:00"]
saturday = ["22:00-06:00"]
[unit.holidays]
none = true

[[person]]
id = "ana"
name = "Ana Pérez"
unit = "dia"
since = "2026-01-01"

[[person]]
id = "luis"
name = "Luis Gil"
unit = "guardia"
since = "2026-01-01"

[[place]]
id = "lilas"
name = "Las Lilas"

[[category]]
book = "cases"
id = "leak"
name = "Fuga"
"""
CORRECTED = OFFICE.replace('2026-08-14 = ["09:00-11:00"]\n', "").replace("none = true\n", "")
# the 14th of August of 2026 is a Friday, the 15th a holiday of all Spain
ROWS = [
    a_case(opened="2026-08-14 10:00", primera="2026-08-17 10:00", resuelta="", motivo=""),
    a_case(
        número="C2", opened="2026-08-14 23:00", primera="2026-08-15 23:00", resuelta="", motivo="",
        responsable="Luis Gil",
    ),
]  # fmt: skip
HOUR = 3600


def first_response(folder: Path, unit: str) -> object:
    ended = cierre(
        folder, "statement", "turnos", "2026-08", "--scope", f"unit:{unit}", "--data", "data",
        "--json",
    )  # fmt: skip
    return json.loads(ended.output)["figures"]["cases.first_response_median"]["value"]


def test_hours_of_days_and_teams_and_what_comes_of_putting_them_right(tmp_path: Path) -> None:
    make_office(tmp_path / "office", OFFICE)
    write_csv(tmp_path / "office", "cases", CASES, ROWS)
    loaded = cierre(tmp_path, "load", "office", "--data", "data")
    assert (loaded.code, loaded.errors) == (0, "")
    # an hour of the short Friday and one of Monday; seven of the night, one of that of the holiday
    assert first_response(tmp_path, "dia") == 2 * HOUR
    assert first_response(tmp_path, "guardia") == 8 * HOUR

    make_office(tmp_path / "office", CORRECTED)
    loaded = cierre(tmp_path, "load", "office", "--data", "data")
    assert loaded.code == 0
    assert "cierre recompute turnos" in loaded.errors
    told = cierre(tmp_path, "statement", "turnos", "2026-08", "--data", "data")
    assert "cierre recompute turnos" in told.errors
    assert first_response(tmp_path, "dia") == 2 * HOUR

    tried = cierre(tmp_path, "recompute", "turnos", "--dry-run", "--data", "data")
    assert (tried.code, "no se ha escrito nada" in tried.output) == (0, True)
    assert first_response(tmp_path, "dia") == 2 * HOUR

    done = cierre(tmp_path, "recompute", "turnos", "--data", "data")
    assert done.code == 0
    assert "cambia la duración de 2 movimientos" in done.output
    # ten hours of two answers before, twelve now
    assert "10 h" in done.output.replace("\u00a0", " ")
    assert "12 h" in done.output.replace("\u00a0", " ")
    assert first_response(tmp_path, "dia") == 5 * HOUR
    assert first_response(tmp_path, "guardia") == 7 * HOUR

    told = cierre(tmp_path, "statement", "turnos", "2026-08", "--data", "data")
    assert told.errors == ""
    again = cierre(tmp_path, "recompute", "turnos", "--data", "data", "--json")
    assert json.loads(again.output)["changed"] == 0
    listed = cierre(tmp_path, "undo", "turnos", "--data", "data")
    assert "recalcula duraciones" in listed.output
    assert ":calendar" not in listed.output
    assert cierre(tmp_path, "check", "turnos", "--data", "data").code == 0
