"""The documented shape of a ledger: two tables, whatever engine holds them.

Text columns are never null: "" means none (no holder, no reason). Days are office-local
dates; ``at`` and ``recorded`` are seconds since 1970 UTC, so that no engine converts a zone.
"""

from __future__ import annotations

import ibis

LEG = ("state", "holder", "unit", "place", "category", "reason")
"""What every leg of a move names; a balance can be kept by each of them."""

MOVES = ibis.schema(
    {
        "id": "int64",
        "office": "string",
        "book": "string",
        "item": "int64",
        "sequence": "int64",  # 1, 2, 3 … within the item, in the order of recording
        "at": "int64",
        "day": "date",
        "slot": "int64",  # local half hour of the day, 0 to 47
        "period": "int64",  # posting period as 202608
        "recorded": "int64",
        "quantity": "int64",  # always positive
        "from_state": "string",
        "from_holder": "string",
        "from_unit": "string",
        "from_place": "string",
        "from_category": "string",
        "from_reason": "string",
        "to_state": "string",
        "to_holder": "string",
        "to_unit": "string",
        "to_place": "string",
        "to_category": "string",
        "to_reason": "string",
        "seconds": "int64",  # in the state it leaves, by the clock; null when entering
        "office_seconds": "int64",  # the same in office hours
        "age": "int64",  # since the item entered, by the clock; null when entering
        "office_age": "int64",
        "days_late": "int64",  # day minus the item's due day; null without a due day
        "value": "int64",  # null when it carries none
        "reverses": "int64",  # id of the move it takes back (legs swapped); null otherwise
        "batch": "int64",
    }
)

TEXTS = tuple(name for name, kind in MOVES.items() if kind.is_string())
NUMBERS = tuple(name for name in MOVES if name not in TEXTS)
"""The columns of moves that are texts, and those that are numbers or days."""

ITEMS = ibis.schema(
    {
        "id": "int64",
        "office": "string",
        "book": "string",
        "number": "string",
        "title": "string",
        "customer": "string",
        "due": "date",
        "fields": "string",  # JSON object of the book's own fields
        "entered_period": "int64",
        "closed_period": "int64",  # posting period in which nothing was left open; 0 while open
        "state": "string",  # header: state reached by the last move
        "remaining": "int64",  # header: quantity in open states
        "moves": "int64",  # header: number of moves
        "digest": "int64",  # header: sum modulo 2**60 of its moves' row digests
    }
)

FIELDS = ibis.schema({name: ITEMS[name] for name in ("id", "fields")})
"""What the moves of an item need of it when the item itself is not asked for."""

CONTROLS = ibis.schema(
    {
        "batch": "int64",
        "office": "string",
        "book": "string",
        "period": "int64",
        "moves": "int64",
        "quantity": "int64",
        "digest": "int64",
    }
)
"""Control totals of each batch, book and posting period: moves, their summed quantity and the
sum modulo 2**60 of their row digests (``ledger.digest``)."""
