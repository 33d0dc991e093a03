from __future__ import annotations

import sqlite3
from contextlib import closing

import numpy as np
import pytest

from cierre.office.file_pages import LONGEST, MOST, TABLE, Column, Texts, file_of

DRAW = np.random.default_rng(20260831)


@pytest.mark.parametrize("count", [1, 2, 5_000, MOST])
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
        rows = database.execute(f"SELECT c0, c1, c2 FROM {TABLE}").fetchall()
    assert rows == [*zip(*(each.tolist() for each in columns), strict=True)]


@pytest.mark.parametrize("count", [1, 2, 5_000])
@pytest.mark.parametrize(
    "texts",
    [
        ["", "a"],
        ["ab", "cd"],
        ["«ñ»", "", "a\0b", "\0", "x" * 57],
        ["x" * 58, "y"],
        ["x" * LONGEST, "", "中文"],
    ],
    ids=["empty", "same", "short", "longer", "longest"],
)
@pytest.mark.parametrize("lacking", [False, True])
def test_sqlite_reads_texts_of_any_length_and_none(
    count: int, texts: list[str], lacking: bool
) -> None:
    encoded = [each.encode() for each in texts]
    room = max(map(len, encoded))
    written = np.frombuffer(b"".join(each.ljust(room, b"?") for each in encoded), np.uint8)
    places = DRAW.integers(-1 if lacking else 0, len(texts), count)
    lengths = np.array([*map(len, encoded)])
    column = Texts(places, written.reshape(-1, room), lengths)
    columns: list[Column] = [np.arange(count), *[column] * 20, np.arange(count) % 3]
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(file_of(columns))
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        rows = database.execute(f"SELECT c0, c1, c39, c41 FROM {TABLE}").fetchall()
    given = [None if place < 0 else texts[place] for place in places]
    assert rows == [(n, text, text, n % 3) for n, text in enumerate(given)]


def test_rows_may_be_as_long_as_those_of_a_move_and_as_many_as_are_handed_over() -> None:
    written = np.full((1, LONGEST), ord("x"), np.uint8)
    text = Texts(np.zeros(MOST, np.int64), written, np.array([LONGEST]))
    with closing(sqlite3.connect(":memory:")) as database:
        columns: list[Column] = [np.arange(MOST), *[text] * 30]
        database.deserialize(file_of(columns))
        assert database.execute(f"SELECT COUNT(*), SUM(c0) FROM {TABLE}").fetchone() == (
            MOST, MOST * (MOST - 1) // 2,
        )  # fmt: skip


def test_who_has_read_a_file_reads_the_next_whatever_its_columns_are() -> None:
    text = Texts(np.zeros(1, np.int64), np.full((1, 3), ord("x"), np.uint8), np.array([2]))
    number = np.array([7])
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("ATTACH ':memory:' AS other")
        several: list[tuple[list[Column], tuple[object, ...]]] = [
            ([number, text, number], (7, "xx", 7)),
            ([number, number, number, number], (7, 7, 7)),
            ([text, text], ("xx", b"x", b"x")),
        ]
        for columns, row in several:
            database.deserialize(file_of(columns), name="other")
            assert database.execute(f"SELECT c0, c1, c3 FROM other.{TABLE}").fetchone() == row


def test_rows_may_have_as_many_columns_as_a_move_and_more() -> None:
    columns = [np.arange(1000) << place for place in range(50)]
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(file_of(columns))
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        last = database.execute(f"SELECT * FROM {TABLE} ORDER BY c0 DESC").fetchone()
    assert last[:50] == tuple(999 << place for place in range(50))
