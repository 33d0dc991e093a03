"""What a move is: counted in its month, something that happened, still standing."""

from __future__ import annotations

import numpy as np

from cierre.book import OUTSIDE, Book
from cierre.ledger.coded import MISSING, Columns, Marks, Numbers


def adjusts(moves: Columns) -> Numbers:
    """1 of each move that was posted later than the month of its day, 0 of the others."""
    day = moves.numbers["day"]
    low = int(day.min(initial=0))
    days = np.arange(low, int(day.max(initial=0)) + 1).astype("datetime64[D]")
    months = days.astype("datetime64[M]").astype(np.int64)
    keys = (1970 + months // 12) * 100 + months % 12 + 1
    late: Numbers = (moves.numbers["period"] > keys[day - low]).astype(np.int64)
    return late


def happened(moves: Columns, book: Book) -> Marks:
    """Which moves happened, and are no items entered ahead of their day."""
    states = moves.names["state"]
    ahead = [states.find(state.id) for state in book.states if state.ahead]
    enters = moves.codes["from_state"] == states.find(OUTSIDE)
    plans: Marks = enters & np.isin(moves.codes["to_state"], ahead)
    return ~plans


def standing(moves: Columns) -> Marks:
    """Which moves are no reversals, and were not taken back by another of them."""
    reverses = moves.numbers["reverses"]
    back = reverses != MISSING
    stood: Marks = ~back
    if back.any():
        stood &= ~np.isin(moves.numbers["id"], reverses[back])
    return stood
