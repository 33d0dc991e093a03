from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

import polars as pl
import pytest

from cierre.sources.tables import parquet
from cierre.sources.tables.files import read_grids


def test_a_parquet_file_is_a_grid_of_text_under_its_names(tmp_path: Path) -> None:
    pl.DataFrame(
        {
            "número": ["C1", None],
            "abierta": [datetime(2026, 6, 3, 17, 20), None],
            "día": [date(2026, 6, 3), None],
            "hora": [time(5, 38), None],
            "espera": [timedelta(hours=27, minutes=15), None],
            "importe": [1234.5, 0.1 + 0.2],
            "piezas": [12, None],
            "hecha": [True, False],
        }
    ).write_parquet(tmp_path / "a.parquet")
    (grid,), problems = read_grids(tmp_path / "a.parquet")
    assert not problems
    moment = "2026-06-03 17:20:00"
    assert grid.cells.rows() == [
        (1, "número", "abierta", "día", "hora", "espera", "importe", "piezas", "hecha"),
        (2, "C1", moment, "2026-06-03", "5:38:00", "27:15:00", "1234.5", "12", "true"),
        (3, None, None, None, None, None, "0.3", None, "false"),
    ]
    assert {name: rows.to_list() for name, rows in grid.native.items()} == {
        **{name: [2] for name in "BCDEG"}, **{name: [2, 3] for name in "FH"},
    }  # fmt: skip


def test_one_with_more_cells_than_are_read_is_refused_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pl.DataFrame({"n": range(10)}).write_parquet(tmp_path / "a.parquet")
    monkeypatch.setattr(parquet, "TEXT_CELLS", 10)
    grids, (problem,) = read_grids(tmp_path / "a.parquet")
    assert (grids, problem.code) == ((), "too-many-cells-in-all")
