"""Rankings: lists of items, which are no single number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from cierre.book import Ranking
from cierre.ledger.coded import MISSING, Marks
from cierre.statement.measures.kind import (
    NOTHING,
    TIMES,
    Column,
    Places,
    Run,
    Told,
    Values,
    itself,
    moved,
    never,
    no_parts,
    nothing_asked,
    undivided,
)

if TYPE_CHECKING:
    from cierre.statement.row import Row
    from cierre.statement.table import Table

parted, parts, sources = undivided, no_parts, itself
grows = adds_up = never
asked = nothing_asked


def column(table: Table, measure: Ranking) -> Column:
    """A list has no value in any month."""
    return Column(np.full((len(table.scopes.ids), len(table.keys)), MISSING))


def told(row: Row, measure: Ranking, months: Run) -> Told:
    """Nor has it one over several."""
    return NOTHING


def monthly(row: Row, measure: Ranking, places: Places) -> Values:
    """A gap for each month."""
    return [None for _ in row.table.keys[places]]


def chosen(measure: Ranking) -> pl.Expr:
    """Whether a move is one of its own that carries a value."""
    return moved(measure) & pl.col("value").is_not_null()


def amount(measure: Ranking) -> pl.Expr:
    """The value that a move carried."""
    return pl.col(TIMES) * pl.col("value")


def narrowed(rows: pl.DataFrame, measure: Ranking, marked: Marks) -> Marks:
    """The moves of the items that are in it, as ``listings.ranking``."""
    legs = ["from_category", "from_place", "from_holder", "from_unit"]
    summed = rows.filter(marked).group_by(["number", *legs]).agg(total=amount(measure).sum())
    order = ["from_category", "total", "number", *legs[1:]]
    ranked = (
        summed.filter(pl.col("total") > 0)
        .sort(order, descending=[key == "total" for key in order])
        .group_by("from_category", maintain_order=True)
        .head(measure.length)
    )
    found = rows.join(
        ranked.with_columns(ranked=True), on=["number", *legs], how="left", maintain_order="left"
    )
    in_it: Marks = marked & found["ranked"].fill_null(False).to_numpy()
    return in_it
