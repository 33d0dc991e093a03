"""Which moves a measure takes: said once, asked of classes of moves and of single records."""

from __future__ import annotations

from functools import cache
from typing import Final

import polars as pl

from cierre.book import SUMMED, Book, Moves
from cierre.ledger.coded import Marks
from cierre.ledger.cube import ARRIVED, HELD, Cube

CREDITS: Final = ("from", "to")
"""The legs that a figure can be of."""


@cache
def takes(selected: Moves, credit: str) -> pl.Expr:
    """Whether a class is selected, by the columns that ``ledger.cube`` gives it.

    ``credit`` is the leg whose category counts.
    """
    taken = _between(selected, credit)
    for condition in selected.conditions:
        taken &= pl.col(condition.name)
    return taken


def taken(selected: Moves, credit: str, cube: Cube) -> Marks:
    """Which of a cube's classes are selected."""
    key = (selected, credit)
    if key not in cube.taken:
        cube.taken[key] = cube.classes.select(takes(selected, credit)).to_series().to_numpy()
    return cube.taken[key]


def all_taken(classes: pl.DataFrame, book: Book) -> dict[tuple[Moves, str], Marks]:
    """The same for everything that a book's measures ask for, on either leg."""
    asked = [(each, credit) for each in book.selections() for credit in CREDITS]
    marks = classes.select(takes(*each).alias(str(place)) for place, each in enumerate(asked))
    return {each: marks[str(place)].to_numpy() for place, each in enumerate(asked)}


def _between(selected: Moves, credit: str) -> pl.Expr:
    """Whether a move is between the legs that are selected, of an item that is."""
    leaving, reaching = pl.col("from_state"), pl.col("to_state")
    between = leaving.is_not_null()
    if selected.leaving:
        between &= leaving.is_in(selected.leaving)
    if selected.reaching:
        between &= reaching.is_in(selected.reaching)
    if not (selected.leaving and selected.reaching):
        moved = leaving != reaching
        between &= moved | pl.col(ARRIVED) if selected.arriving else moved
    if selected.by_somebody:
        between &= ~reaching.is_in(selected.by_somebody) | pl.col(HELD)
    if selected.categories:
        between &= pl.col(f"{credit}_category").is_in(selected.categories)
    if selected.single:
        between &= pl.col(SUMMED) == ""
    for name, value in selected.having:
        between &= pl.col(name).is_in([value, ""] if selected.or_unsaid else [value])
    return between
