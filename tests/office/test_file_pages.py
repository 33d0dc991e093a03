from __future__ import annotations

import sqlite3
from contextlib import closing

import numpy as np
import pytest

from cierre.office.file_pages import TABLE, file_of

DRAW = np.random.default_rng(20260831)


@pytest.mark.parametrize("count", [1, 2, 5_000, 100_000])
@pytest.mark.parametrize(
    "limits",
    [(0, 1), (-128, 128), (-129, 1), (0, 1 << 15), (-(1 << 31), 1 << 31), (-(1 << 62), 1 << 62)],
)
def test_sqlite_reads_the_rows_and_finds_the_file_whole(
    count: int, limits: tuple[int, int]
) -> None:
    columns = [np.arange(count), DRAW.integers(*limits, count), DRAW.integers(*limits, count)]
    # both ends are there
    columns[1][0], columns[1][-1] = limits[0], limits[1] - 1
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(file_of(columns))
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        rows = database.execute(f"SELECT * FROM {TABLE}").fetchall()
    assert rows == [*zip(*(each.tolist() for each in columns), strict=True)]


def test_rows_may_have_as_many_columns_as_a_move_and_more() -> None:
    columns = [np.arange(1000) << place for place in range(50)]
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(file_of(columns))
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        last = database.execute(f"SELECT * FROM {TABLE} ORDER BY c0 DESC").fetchone()
    assert last == tuple(999 << place for place in range(50))
