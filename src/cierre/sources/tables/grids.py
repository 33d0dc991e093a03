"""A sheet as it stands: the text of every cell under the letter of its column."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import polars as pl


@dataclass(frozen=True)
class Grid:
    """A sheet of a file; ``sheet`` is empty where a file is one table (CSV, Parquet).

    ``cells`` has ``row`` (the sheet's own number, from 1) and a text column for each of the sheet's
    columns, named by its letter (A, B, …, AA), null where a cell is empty. A cell that is no text
    stands there in one way: days as 2026-06-03, moments as 2026-06-03 17:20:00, times of day and
    durations as 5:38:00 (hours may pass 24), numbers as 1234.5, yes and no as true and false.
    ``native`` names, by letter, the rows whose cell is no text (a number, a date): in a text file
    there are none. ``merged`` are the ranges of cells that are one (first row, first letter, last
    row, last letter).
    """

    file: str
    sheet: str
    cells: pl.DataFrame
    native: Mapping[str, pl.Series] = field(default_factory=dict)
    formulas: Mapping[str, pl.Series] = field(default_factory=dict)
    """The rows, by letter, whose cell holds a formula."""
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[str, ...] = ()
    hidden: bool = False
    """Whether the whole sheet is."""
    merged: tuple[tuple[int, str, int, str], ...] = ()
    book: str = ""
    """The book of which all rows are, where the format says so."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """What every column is, by its heading in the first row, where the format says so: an id of the
    book's or of events', "" for none. Nothing of such a grid is guessed."""
    program: str = ""
    """The name of the program whose export it is, where that is known."""
