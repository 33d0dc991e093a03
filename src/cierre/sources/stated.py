"""The state that a row says its item is in, against the one that its moves lead to."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from cierre.book import Book
from cierre.sources.again import written_as
from cierre.sources.faults import faults
from cierre.sources.headings import Sheet
from cierre.sources.names import book_labels


def other_state(
    rows: pl.DataFrame, moves: pl.DataFrame, sheets: Sequence[Sheet], book: Book
) -> list[pl.DataFrame]:
    """Rows whose state is not the one that their moves lead to."""
    columns = [column.id for column in book.sheet.columns if column.fills == "state"]
    if not columns:
        return []
    stated = rows.filter(pl.col(columns[0]).is_not_null())
    reached = (
        moves.join(stated.select("number"), on="number", how="semi", maintain_order="left")
        .group_by("number")
        .agg(reached=pl.col("to_state").last())
    )
    labels = book_labels(book.id, "state")
    said = {state.id: labels.get(state.id, (state.id,))[0] for state in book.states}
    state = pl.col(columns[0])
    return [
        faults(
            stated.join(reached, on="number"),
            (state != pl.col("reached")) & (state != written_as(pl.col("reached"), book)),
            "other-state",
            sheets[0].headings.get(columns[0], columns[0]),
            state.replace(said),
            pl.col("reached").replace(said),
        )
    ]
