"""The documented shape of a ledger: two tables, whatever engine holds them.

Text columns are never null: "" means none (no holder, no reason). Days are office-local
dates; ``at`` and ``recorded`` are seconds since 1970 UTC, so that no engine converts a zone.
"""

from __future__ import annotations

import polars as pl
import pyarrow as pa

LEG = ("state", "holder", "unit", "place", "category", "reason")
"""What every leg of a move names; a balance can be kept by each of them."""

MOVES = pa.schema(
    [
        ("id", pa.int64()),
        ("office", pa.string()),
        ("book", pa.string()),
        ("item", pa.int64()),
        ("sequence", pa.int64()),  # 1, 2, 3 … within the item, in the order of recording
        ("at", pa.int64()),
        ("day", pa.date32()),
        ("slot", pa.int64()),  # local half hour of the day, 0 to 47
        ("period", pa.int64()),  # posting period as 202608
        ("recorded", pa.int64()),
        ("quantity", pa.int64()),  # always positive
        ("from_state", pa.string()),
        ("from_holder", pa.string()),
        ("from_unit", pa.string()),
        ("from_place", pa.string()),
        ("from_category", pa.string()),
        ("from_reason", pa.string()),
        ("to_state", pa.string()),
        ("to_holder", pa.string()),
        ("to_unit", pa.string()),
        ("to_place", pa.string()),
        ("to_category", pa.string()),
        ("to_reason", pa.string()),
        ("seconds", pa.int64()),  # in the state it leaves, by the clock; null when entering
        ("office_seconds", pa.int64()),  # the same in office hours
        ("age", pa.int64()),  # since the item entered, by the clock; null when entering
        ("office_age", pa.int64()),
        ("days_late", pa.int64()),  # day minus the item's due day; null without a due day
        ("value", pa.int64()),  # null when it carries none
        ("reverses", pa.int64()),  # id of the move it takes back (legs swapped); null otherwise
        ("batch", pa.int64()),
    ]
)

TEXTS = tuple(each.name for each in MOVES if pa.types.is_string(each.type))
NUMBERS = tuple(name for name in MOVES.names if name not in TEXTS)
"""The columns of moves that are texts, and those that are numbers or days."""

ITEMS = pa.schema(
    [
        ("id", pa.int64()),
        ("office", pa.string()),
        ("book", pa.string()),
        ("number", pa.string()),
        ("title", pa.string()),
        ("customer", pa.string()),
        ("due", pa.date32()),
        ("fields", pa.string()),  # JSON object of the book's own fields
        ("entered_period", pa.int64()),
        (
            "closed_period",
            pa.int64(),
        ),  # posting period in which nothing was left open; 0 while open
        ("state", pa.string()),  # header: state reached by the last move
        ("remaining", pa.int64()),  # header: quantity in open states
        ("moves", pa.int64()),  # header: number of moves
        ("digest", pa.int64()),  # header: sum modulo 2**60 of its moves' row digests
        ("seal", pa.int64()),  # of all the columns above (``ledger.seals``)
    ]
)
"""A folder of files may have no ``seal``: it was written by who keeps none."""

FIELDS = pa.schema([ITEMS.field(name) for name in ("id", "fields")])
"""What the moves of an item need of it when the item itself is not asked for."""

CONTROLS = pa.schema(
    [
        ("batch", pa.int64()),
        ("office", pa.string()),
        ("book", pa.string()),
        ("period", pa.int64()),
        ("moves", pa.int64()),
        ("quantity", pa.int64()),
        ("digest", pa.int64()),
    ]
)
"""Control totals of each batch, book and posting period: moves, their summed quantity and the
sum modulo 2**60 of their row digests (``ledger.digest``)."""

MONTHS = pa.schema(
    [
        ("period", pa.int64()),
        ("made_from", pa.string()),
        ("shape", pa.string()),
        ("digest", pa.string()),
        ("content", pa.binary()),
    ]
)
"""The kept months of a book (``ledger.months``)."""

_TYPES = {
    pa.int64(): pl.Int64(),
    pa.string(): pl.String(),
    pa.date32(): pl.Date(),
    pa.bool_(): pl.Boolean(),
    pa.binary(): pl.Binary(),
}


def types_of(schema: pa.Schema) -> pl.Schema:
    """The columns as a data frame has them."""
    return pl.Schema({each.name: _TYPES[each.type] for each in schema})


def as_frame(table: pa.Table) -> pl.DataFrame:
    """An Arrow table as a data frame."""
    frame = pl.from_arrow(table)
    assert isinstance(frame, pl.DataFrame)
    return frame
