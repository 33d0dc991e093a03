from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date

import polars as pl
import pytest

from cierre.office import file_rows
from cierre.office.file_rows import insert_into_file, unhindered

TABLE = """
CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT, number INTEGER, day TEXT, yes INTEGER);
CREATE INDEX things_by_name ON things (name);
CREATE TRIGGER things_no_replace BEFORE INSERT ON things WHEN EXISTS (
    SELECT 1 FROM things WHERE id = NEW.id
) BEGIN SELECT RAISE(ABORT, 'things are append-only'); END;
"""
COLUMNS = pl.Schema(
    {"id": pl.Int64, "name": pl.String, "number": pl.Int64, "day": pl.Date, "yes": pl.Boolean}
)
DAY = date(2026, 8, 1)


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript(TABLE)
    connection.execute("BEGIN")
    yield connection
    connection.close()


def inserted(database: sqlite3.Connection, *rows: tuple[object, ...]) -> list[tuple[object, ...]]:
    insert_into_file(database, "things", pl.DataFrame(rows, schema=COLUMNS, orient="row"))
    return database.execute("SELECT * FROM things ORDER BY id").fetchall()


def looked_at(database: sqlite3.Connection) -> list[str]:
    """Names of what looks at each new row."""
    named = "SELECT name FROM sqlite_master WHERE type IN ('index', 'trigger') ORDER BY name"
    return [name for (name,) in database.execute(named)]


@pytest.mark.parametrize(
    "rows",
    [
        [(1, "it's", None, DAY, True)],
        [(1, "a", 5, DAY, True), (2, "b", 6, None, False)],
        [(1, None, None, None, None), (2, None, None, None, None)],
        [(1, "\x1f", -7, DAY, None), (2, None, None, None, True), (3, "\x1f\x1f", 0, DAY, None)],
        [(1, "a\0b", 1, DAY, True), (2, "a\0b", 1, DAY, True)],
        [(1, "«ñ»", 2**62, DAY, True), (2, "«ñ»", None, DAY, True)],
        [(1, "", 1, DAY, True), (2, None, 2, DAY, True)],
        [(1, "", 1, DAY, True), (2, "«ñ»", 2, DAY, True), (3, "", 3, DAY, True)],
        [(1, "a\0b", 1, DAY, True), (2, "\0", 2, DAY, True)],
        [(1, "a" * 1000, 1, DAY, True), (2, "b", 2, DAY, True), (3, None, 3, DAY, True)],
        [(number, "ñ" * number, number, None, True) for number in range(1, 100)],
        [(number, "x" * (number == 50) * 90, number, None, True) for number in range(1, 100)],
    ],
    ids=[
        "one",
        "several",
        "nothing",
        "unused",
        "nul",
        "same",
        "empty",
        "letters",
        "nuls",
        "long",
        "longer",
        "one long",
    ],
)
def test_rows_are_what_they_were_given_as(
    database: sqlite3.Connection, rows: list[tuple[object, ...]]
) -> None:
    as_kept = {DAY: "2026-08-01", True: 1, False: 0}
    given = [(*row[:3], *(as_kept.get(each) for each in row[3:])) for row in rows]
    assert inserted(database, *rows) == given


def test_texts_that_are_given_as_categories_are_what_they_were(
    database: sqlite3.Connection,
) -> None:
    texts = pl.Series("name", ["a", None, "", "«ñ»", "a"], dtype=pl.Categorical)
    # one that no row has any more
    frame = pl.DataFrame({"id": range(6), "name": pl.concat([texts, texts.head(1)])})
    longer = frame.with_columns(
        pl.col("name").cast(pl.String).fill_null("l" * 99).cast(pl.Categorical)
    )
    insert_into_file(database, "things", longer.filter(pl.col("id") != 1))
    found = database.execute("SELECT name FROM things ORDER BY id").fetchall()
    assert found == [("a",), ("",), ("«ñ»",), ("a",), ("a",)]


def test_rows_of_several_files_follow_each_other(
    database: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_rows, "_AT_ONCE", 3)
    rows = [
        (number, "ñ" * (number // 3) + "x" * (number % 2) * (number > 5), number, DAY, True)
        for number in range(10)
    ]
    assert [row[:3] for row in inserted(database, *rows)] == [row[:3] for row in rows]


def test_what_looks_at_rows_is_away_while_many_are_inserted_and_there_again(
    database: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_rows, "MANY", 2)
    before = looked_at(database)
    with unhindered(database, ["things"], 2):
        assert looked_at(database) == []
        inserted(database, (1, "a", 1, DAY, True), (2, "b", 2, DAY, True))
    assert looked_at(database) == before
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        inserted(database, (2, "c", 3, DAY, True))


def test_indexes_stay_where_there_are_more_old_rows_than_new_ones(
    database: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_rows, "MANY", 2)
    inserted(database, *((number, "a", 1, DAY, True) for number in range(1, 4)))
    with unhindered(database, ["things"], 2):
        assert looked_at(database) == ["things_by_name"]


def test_when_it_fails_nothing_is_lost(
    database: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_rows, "MANY", 1)
    before = looked_at(database)
    with (
        pytest.raises(sqlite3.IntegrityError),
        unhindered(database, ["things"], 2),
    ):
        inserted(database, (1, "a", 1, DAY, True), (1, "b", 2, DAY, True))
    database.execute("ROLLBACK")
    assert looked_at(database) == before
    assert database.execute("SELECT COUNT(*) FROM things").fetchone() == (0,)
