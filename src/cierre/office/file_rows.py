"""Rows into a table of a SQLite file: as few values handed over for each row as there can be.

What all rows have in common stands in the statement itself. Nothing is handed over as None, which
costs ten times what a number does: a number or a text that no row has stands for it.

Before many rows, what looks at each of them is taken away and made anew behind them, in the same
transaction: the trigger that refuses a row that is there already (a plain INSERT is refused by the
table's own constraints), and the indexes, where there are more new rows than old ones.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

import polars as pl

_MANY: Final = 20_000
"""From so many rows on it is worth while to make the indexes of a table anew."""

_AT_ONCE: Final = 20_000
_UNUSED = "\x1f"


def insert_into_file(database: sqlite3.Connection, table: str, frame: pl.DataFrame) -> None:
    """Insert the rows, whose columns are the table's; a transaction must have begun."""
    plain = frame.with_columns(
        pl.col(pl.Date).cast(pl.String),
        pl.col(pl.Boolean).cast(pl.Int64),
        pl.col(pl.Categorical).cast(pl.String),
    )
    first, *others = plain.iter_columns()
    values = [_Value.of(first, 1)]
    for column in others:
        values.append(_common(column) or _Value.of(column, 1 + sum(each.given for each in values)))
    names = ", ".join(f'"{name}"' for name in plain.columns)
    told = ", ".join(each.told for each in values)
    given = [each.handed_over() for each in values if each.given]
    # Django's own executemany keeps every row it has sent
    for part in plain.iter_slices(_AT_ONCE):
        columns = (column.to_list() for column in part.select(given).iter_columns())
        database.executemany(
            f"INSERT INTO {table} ({names}) VALUES ({told})", zip(*columns, strict=True)
        )


@dataclass(frozen=True)
class _Value:
    """What a column is in the statement; ``nothing`` is handed over where a row has none."""

    name: str
    told: str
    given: bool
    nothing: int | str | None = None

    @classmethod
    def of(cls, column: pl.Series, number: int) -> _Value:
        """A value that each row is given for itself, as the parameter of that number."""
        if not column.null_count():
            return cls(column.name, f"?{number}", given=True)
        nothing = _absent(column)
        return cls(column.name, f"NULLIF(?{number}, {_literal(nothing)})", True, nothing)

    def handed_over(self) -> pl.Expr:
        """What a row is given."""
        column = pl.col(self.name)
        return column if self.nothing is None else column.fill_null(self.nothing)


def _common(column: pl.Series) -> _Value | None:
    """The value that all rows have, if they do."""
    value = column[0]
    if not column.eq_missing(value).all() or "\0" in str(value):
        return None
    return _Value(column.name, _literal(value), given=False)


def _absent(column: pl.Series) -> int | str:
    """A value that the column, which is not all null, does not have."""
    if column.dtype != pl.String:
        least = column.min()
        assert isinstance(least, int)
        return least - 1
    absent = _UNUSED
    while (column == absent).any():
        absent += _UNUSED
    return absent


def _literal(value: int | str | None) -> str:
    if value is None:
        return "NULL"
    return str(value) if isinstance(value, int) else "'{}'".format(value.replace("'", "''"))


@contextmanager
def unhindered(database: sqlite3.Connection, tables: Sequence[str], rows: int) -> Iterator[None]:
    """Without what looks at each new row of some tables, while about so many are inserted."""
    if rows < _MANY:
        yield
        return
    assert database.in_transaction
    aside = [each for table in tables for each in _hindering(database, table, rows)]
    for kind, name, _ in aside:
        database.execute(f'DROP {kind} "{name}"')
    yield
    for _, _, statement in aside:
        database.execute(statement)


def _hindering(database: sqlite3.Connection, table: str, rows: int) -> list[tuple[str, str, str]]:
    """Kind, name and statement of the trigger of new rows, and of the indexes if they are many."""
    (before,) = database.execute(f"SELECT COALESCE(MAX(id), 0) FROM {table}").fetchone()
    return database.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE tbl_name = ?1 AND sql IS NOT NULL "
        "AND (name = ?1 || '_no_replace' OR type = 'index' AND ?2)",
        (table, before < rows),
    ).fetchall()
