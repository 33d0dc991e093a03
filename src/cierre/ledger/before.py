"""What is asked of the time before a ledger's history: first months and last days, added up.

Streaks go back however far; the moves themselves stay where they are kept.
"""

from __future__ import annotations

import polars as pl
import pyarrow as pa

from cierre.book import Book, Streak
from cierre.ledger.cube import ARRIVED, HELD

LEGS = (
    "from_state",
    "to_state",
    *(
        f"{side}_{name}"
        for side in ("from", "to")
        for name in ("holder", "unit", "place", "category")
    ),
)
BEFORE = pa.schema(
    [
        *((name, pa.string()) for name in (*LEGS, "fields")),
        ("first", pa.int64()),
        ("last", pa.date32()),
    ]
)

_BOOK = "office = $1 AND book = $2 AND period < $3"
# the month of a day, in words that every database has
_COUNTED = (
    "period = CAST(substr(CAST(day AS TEXT), 1, 4) || substr(CAST(day AS TEXT), 6, 2) AS INTEGER)"
)
_TAKEN_BACK = f"SELECT reverses FROM moves WHERE {_BOOK} AND reverses IS NOT NULL AND {_COUNTED}"
_STANDING = f"reverses IS NULL AND {_COUNTED} AND id NOT IN ({_TAKEN_BACK})"
_FIELDS = "SELECT id AS its_id, fields FROM items WHERE office = $1 AND book = $2"
QUERY = (
    f"SELECT {', '.join(LEGS)}, fields, MIN(period) AS first, "
    f"COALESCE(MAX(CASE WHEN {_STANDING} THEN CAST(day AS TEXT) END), '') AS last "
    f"FROM moves JOIN ({_FIELDS}) AS its ON its_id = item "
    f"WHERE {_BOOK} GROUP BY {', '.join(LEGS)}, fields"
)
"""For an office, a book and the history's first month."""


def is_asked(book: Book) -> bool:
    """Whether the book has a streak that may have begun before any history."""
    return any(isinstance(each, Streak) and each.run == "present" for each in book.measures)


def added_up(earlier: pl.DataFrame) -> pl.DataFrame:
    """The same of moves, which have the columns of ``schema.MOVES`` and ``fields``."""
    month = pl.col("day").dt.year().cast(pl.Int64) * 100 + pl.col("day").dt.month()
    counted = earlier.with_columns(counted=pl.col("period") == month)
    back = counted.filter("counted")["reverses"].drop_nulls()
    stood = pl.col("counted") & pl.col("reverses").is_null() & ~pl.col("id").is_in(back.implode())
    return counted.group_by([*LEGS, "fields"]).agg(
        first=pl.col("period").min(), last=pl.col("day").filter(stood).max()
    )


def told(before: pl.DataFrame, book: Book) -> pl.DataFrame:
    """The table with a column for each of the book's dimensions instead of ``fields``, and what a
    class of moves is told by beside its states."""
    dimensions = (
        pl.col("fields").str.json_path_match(f"$.{name}").fill_null("").alias(name)
        for name in book.dimensions()
    )
    return before.with_columns(
        *dimensions,
        (pl.col("from_place") != pl.col("to_place")).alias(ARRIVED),
        (pl.col("to_holder") != "").alias(HELD),
        *(
            pl.lit(False).alias(name)
            for name in dict.fromkeys(
                each.name for one in book.selections() for each in one.conditions
            )
        ),
    ).drop("fields")
