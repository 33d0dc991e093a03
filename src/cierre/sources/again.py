"""Steps that reach another state than the sheet writes, since they come again or come last.

A call waits once more, a case was closed and never answered, a call has no after-call work: a
sheet writes them as ever; the book says which state they reach instead. What is recorded already
(``sources.moved_steps``: its rows are below 0) stays as it was recorded.
"""

from __future__ import annotations

import polars as pl

from cierre.book import Again, Book


def come_again(steps: pl.DataFrame, book: Book) -> pl.DataFrame:
    """The ordered steps, each that comes again in the state which the book has for it."""
    for again in book.sheet.again:
        if steps["state"].is_in([again.written]).any():
            steps = _renamed(steps, again)
    return steps


def come_last(steps: pl.DataFrame, book: Book) -> pl.DataFrame:
    """The ordered steps, each of a row that its item ends with in the state it then reaches."""
    for rank, step in enumerate(book.sheet.steps):
        if step.last is not None:
            own = (pl.col("rank") == rank) & (pl.col("state") == step.reaching)
            at_end = pl.col("number") != pl.col("number").shift(-1)
            ending = own & at_end.fill_null(True) & (pl.col("row") >= 0)
            state = pl.when(ending).then(pl.lit(step.last)).otherwise("state")
            steps = steps.with_columns(state.alias("state"))
    return steps


def _renamed(steps: pl.DataFrame, again: Again) -> pl.DataFrame:
    # every entering step has a holder, "" when there is none, so that none flows over
    state, holder = pl.col("state").forward_fill(), pl.col("holder").forward_fill()
    answered = state.is_in(again.unless)
    answered |= state.is_in(again.unless_by_somebody) & (holder != "")
    begins = pl.col("number") != pl.col("number").shift(1)
    known = steps.select(
        begins=begins.fill_null(True), after=state.is_in(again.after), answered=answered
    ).select(after=_earlier_in_item("after"), answered=_earlier_in_item("answered"))
    comes_again = (pl.col("state") == again.written) & known["after"] & ~known["answered"]
    comes_again &= pl.col("row") >= 0
    renamed = pl.when(comes_again).then(pl.lit(again.state)).otherwise("state").alias("state")
    return steps.with_columns(renamed)


def _earlier_in_item(name: str) -> pl.Expr:
    """Whether a step before it of the same item has what the column marks.

    Steps of an item stand together: counting on over all of them, and taking off what was counted
    before the item, needs no groups.
    """
    counted = pl.col(name).fill_null(False).cast(pl.UInt32).cum_sum().shift(1, fill_value=0)
    return counted > pl.when("begins").then(counted).forward_fill()


def written_as(state: pl.Expr, book: Book) -> pl.Expr:
    """How a sheet may write a state that is reached by coming again."""
    return state.replace({again.state: again.written for again in book.sheet.again})
