"""What is asked of the time before a ledger's history: first months and last days, added up.

Streaks go back however far; the moves themselves stay where they are kept.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from cierre.book import Book, Streak
from cierre.ledger.dimensions import dimension_columns

LEGS = (
    "from_state",
    "to_state",
    *(
        f"{side}_{name}"
        for side in ("from", "to")
        for name in ("holder", "unit", "place", "category")
    ),
)
BEFORE = ibis.schema(
    {**dict.fromkeys((*LEGS, "fields"), "string"), "first": "int64", "last": "date"}
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


def added_up(earlier: ir.Table) -> ir.Table:
    """The same of moves in an engine, which have the columns of ``schema.MOVES`` and ``fields``."""
    month = earlier.day.year().cast("int64") * 100 + earlier.day.month().cast("int64")
    counted = earlier.period == month
    taken_back = earlier.filter(counted, earlier.reverses.notnull()).select("reverses")
    standing = counted & earlier.reverses.isnull() & earlier.id.notin(taken_back.reverses)
    return earlier.group_by([*LEGS, "fields"]).agg(
        first=earlier.period.min(), last=earlier.day.max(where=standing)
    )


def by_dimension(before: ir.Table, book: Book) -> ir.Table:
    """The table with a column for each of the book's dimensions instead of ``fields``."""
    return before.mutate(**dimension_columns(before.fields, book)).drop("fields")
