"""The cube: one grouped pass over a book's moves, from which all additive figures come.

Each row stands for the moves of one posting period between two legs. A reversal counts minus
one on the key of the move it takes back, so that both vanish from the flows of an open period.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir
import polars as pl

from cierre.book import Book, Flow, Moves
from cierre.ledger.ledger import Ledger
from cierre.ledger.schema import LEG

SUMS = ("seconds", "office_seconds", "age", "office_age", "value")


def cube(ledger: Ledger, book: Book) -> pl.DataFrame:
    """Sums by posting period, adjustment, both legs and the book's dimensions.

    Columns: ``moves`` and ``quantity`` (signed), the sums of seconds, office seconds, ages and
    values, ``valued`` (moves that carry a value), and ``only_<measure>`` for each flow that
    looks at more than legs. ``adjustment`` rows were posted later than the month of their day.
    """
    span = ledger.span
    moves = signed(ledger.moves.filter(ledger.moves.period.between(span.history, span.end)))
    keys = ["period", "adjustment", *leg_columns(), *book.dimensions()]
    sums = {name: (moves[name] * moves.sign).sum().fill_null(0) for name in SUMS}
    conditions = {
        f"only_{measure.id}": (
            (moves.sign if measure.of == "items" else moves.sign * moves[measure.of])
            .sum(where=condition)
            .fill_null(0)
        )
        for measure in book.measures
        if isinstance(measure, Flow)
        and (condition := condition_of(measure.moves, moves)) is not None
    }
    grouped = moves.group_by(keys).agg(
        moves=moves.sign.sum(),
        quantity=(moves.quantity * moves.sign).sum(),
        valued=moves.sign.sum(where=moves.value.notnull()).fill_null(0),
        **sums,
        **conditions,
    )
    totals = [*sums, *conditions, "moves", "quantity", "valued"]
    found: pl.DataFrame = grouped.cast(dict.fromkeys(totals, "int64")).to_polars()
    # grouped again for each kind of scope and each part: codes compare quicker than texts
    texts = [*leg_columns(), *book.dimensions()]
    return found.with_columns(pl.col(texts).cast(pl.Categorical))


def signed(moves: ir.Table) -> ir.Table:
    """The moves with ``sign`` (−1 for a reversal, its legs swapped back) and ``adjustment``."""
    back = moves.reverses.notnull()
    legs = {
        f"{side}_{name}": back.ifelse(moves[f"{other}_{name}"], moves[f"{side}_{name}"])
        for side, other in (("from", "to"), ("to", "from"))
        for name in LEG
    }
    month = moves.day.year().cast("int64") * 100 + moves.day.month().cast("int64")
    sign = back.ifelse(ibis.literal(-1, "int64"), ibis.literal(1, "int64"))
    return moves.mutate(**legs, sign=sign, adjustment=moves.period > month)


def leg_columns() -> list[str]:
    """The columns of both legs, from before to."""
    return [f"{side}_{name}" for side in ("from", "to") for name in LEG]


def beyond_legs(selected: Moves) -> bool:
    """Whether a selection looks at more of a move than its legs and its item's fields."""
    limits = (selected.within, selected.on_time, selected.least, selected.most)
    return selected.promised or any(limit is not None for limit in limits)


def condition_of(selected: Moves, moves: ir.Table) -> ir.BooleanValue | None:
    """What a selection asks of a move beyond its legs; None when nothing."""
    conditions: list[ir.BooleanValue] = []
    if selected.within is not None:
        conditions.append(moves.seconds <= selected.within)
    if selected.on_time is not None:
        conditions.append(moves.days_late <= 0 if selected.on_time else moves.days_late > 0)
    if selected.promised:
        conditions.append(moves.days_late.notnull())
    if selected.least is not None:
        conditions.append(moves.value >= selected.least)
    if selected.most is not None:
        conditions.append(moves.value <= selected.most)
    return ibis.and_(*conditions) if conditions else None


def matches(selected: Moves, credit: str) -> pl.Expr:
    """Whether a row of the cube is between the legs that a selection names."""
    leaving, reaching = pl.col("from_state"), pl.col("to_state")
    between = pl.lit(True)
    if selected.leaving:
        between &= leaving.is_in(selected.leaving)
    if selected.reaching:
        between &= reaching.is_in(selected.reaching)
    if not (selected.leaving and selected.reaching):
        between &= leaving != reaching
    if selected.categories:
        between &= pl.col(f"{credit}_category").is_in(selected.categories)
    for name, value in selected.having:
        between &= pl.col(name) == value
    return between


def between_legs(selected: Moves, credit: str, moves: ir.Table) -> ir.BooleanValue:
    """The same as ``matches``, asked of the ledger's moves."""
    conditions: list[ir.BooleanValue] = []
    if selected.leaving:
        conditions.append(moves.from_state.isin(selected.leaving))
    if selected.reaching:
        conditions.append(moves.to_state.isin(selected.reaching))
    if not (selected.leaving and selected.reaching):
        conditions.append(moves.from_state != moves.to_state)
    if selected.categories:
        conditions.append(moves[f"{credit}_category"].isin(selected.categories))
    conditions += [moves[name] == value for name, value in selected.having]
    return ibis.and_(*conditions)
