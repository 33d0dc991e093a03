"""Rankings: lists of items, which are no single number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import polars as pl

from cierre.book import Ranking
from cierre.calendars.period import Period
from cierre.ledger.coded import Marks
from cierre.statement.measures.kind import Run, Values, itself, moved, no_base, no_parts, no_sides

if TYPE_CHECKING:
    from cierre.statement.table import Table

base, sides, parts = no_base, no_sides, no_parts
sources = itself


def value(table: Table, measure: Ranking, scope: str, months: Run) -> None:
    """A list has no value."""


def monthly(table: Table, measure: Ranking, scope: str, months: Sequence[Period]) -> Values:
    """Nor has it one in any month."""
    return [None] * len(months)


def chosen(measure: Ranking) -> pl.Expr:
    """Whether a move is one of its own that carries a value."""
    return moved(measure) & pl.col("value").is_not_null()


def amount(measure: Ranking) -> pl.Expr:
    """The value that a move carried."""
    return pl.col("sign") * pl.col("value")


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
