"""Cierre's cube alone: the ledger opened, and its one grouped pass over the moves."""

from __future__ import annotations

import sys
from pathlib import Path

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.ledger.cube import cube_of
from cierre.ledger.ledger import Span
from cierre.ledger.places.parquet import open_ledger
from measured import Figures, measure
from records import BOOK, OFFICE, PERIOD


def fill(folder: Path) -> Figures:
    """Make the cube. Raises ValueError when it is empty; figures: none."""
    book, period = load_books()[BOOK], Period.parse(PERIOD)
    span = Span(period.previous().first_key, period.first_key, period.last_key)
    if not len(cube_of(open_ledger(folder, OFFICE, book, span).posted, book).rows):
        raise ValueError("the cube is empty")
    return {}


if __name__ == "__main__":
    measure(lambda: fill(Path(sys.argv[1])))
