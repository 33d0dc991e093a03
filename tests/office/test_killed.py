"""A loading that is killed has changed nothing, or everything."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from tests.office.killing import WRITING, kept, killed
from tests.sources.little_office import CASES, FEES, a_case, make_office, write_csv

MANY = 55_000
"""More rows than are written at once, and than are written without what guards each row."""


def loaded(folder: Path, data: Path, moment: int) -> int:
    work = f"from cierre.office import load; load.load_folder(Path({str(folder)!r}))"
    return killed(data, moment, work, ("recording.write_directory", *WRITING))


@pytest.mark.parametrize("moment", [1, 3, 6])
def test_killed_while_it_writes_it_has_changed_nothing(tmp_path: Path, moment: int) -> None:
    folder, data = make_office(tmp_path / "office"), tmp_path / "data"
    write_csv(folder, "cases", CASES, [a_case()])
    assert loaded(folder, data, 0) == 0
    before = kept(data)
    write_csv(folder, "cases", CASES, [a_case(resuelta=""), a_case(número="C2")])
    write_csv(folder, "fees", FEES, [("F1", "2026-08-01", "1200", "Las Lilas", "", "")])
    assert loaded(folder, data, moment) == 9
    assert kept(data) == before
    assert loaded(folder, data, 0) == 0
    assert len(kept(data)) > len(before)


def test_a_long_import_killed_between_its_parts_has_changed_nothing(tmp_path: Path) -> None:
    file, data = tmp_path / "quejas.csv", tmp_path / "data"
    number = pl.int_range(MANY, eager=True)
    pl.DataFrame(
        {
            "Nº": pl.select(pl.format("R-{}", number)).to_series(),
            "Fecha de entrada": pl.select(pl.format("{}/08/2026", number % 28 + 1)).to_series(),
            "Motivo de la queja": pl.select(pl.format("Gotera {}", number % 9)).to_series(),
            "Estado": "Pendiente",
        }
    ).write_csv(file)
    work = f"""
from cierre.office.importing import *
files = [Path({str(file)!r})]
assert record_files(understand_files(files, None, {{}}), files).outcome.written
"""
    assert killed(data, 1, work, ("importing.record",)) == 9
    before = kept(data)
    assert killed(data, 3, work, ("store.insert",)) == 9
    assert kept(data) == before
    assert killed(data, 0, work) == 0
    assert sum("'R-" in each for each in kept(data)) == MANY
