"""The cube: one grouped pass over a book's moves, from which all additive figures come.

Each row stands for the moves of one posting period between two legs. A reversal counts minus
one on the key of the move it takes back, so that both vanish from the flows of an open period.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import ibis
import ibis.expr.types as ir
import polars as pl
import pyarrow as pa

from cierre.book import Book, Duration, Flow, Moves, Score
from cierre.ledger.ledger import Ledger
from cierre.ledger.schema import LEG

_BATCH: Final = 500_000
_SAMPLE, _MANY = 20_000, 0.5
"""In a sample of so many moves, the share of unlike ones from which on adding up saves little."""
_BACK: Final = "back"


def cube(ledger: Ledger, book: Book) -> pl.DataFrame:
    """Sums by posting period, adjustment, both legs and the book's dimensions.

    Columns: ``moves`` and ``quantity`` (signed), those sums of seconds, ages and values that the
    book's means and scores need, ``valued`` (moves that carry a value) for scores, and
    ``only_<measure>`` for each flow that looks at more than legs. ``adjustment`` rows were posted
    later than the month of their day. Where hardly two moves are alike, a row is one move.
    """
    moves = ledger.posted
    texts = [*leg_columns(), *book.dimensions()]
    keys = ["period", "adjustment", *texts]
    added = {name: each.fill_null(0).cast("int64") for name, each in _added(moves, book).items()}
    asked = moves.mutate(adjustment=_adjusts(moves)).select(
        *keys, **{_BACK: moves.reverses.notnull()}, **added
    )
    batches = ledger.connection.raw_sql(ledger.connection.compile(asked)).to_arrow_reader(_BATCH)
    coded = (_coded(each, texts, added) for each in batches)
    found: list[pl.DataFrame] = []
    alike = False
    for rows in coded:
        alike = alike if found else _many_alike(rows, keys)
        found.append(_summed(rows, keys) if alike else rows)
    if not found:
        nothing = pa.RecordBatch.from_pylist([], schema=batches.schema)
        return _coded(nothing, texts, added)
    return _summed(pl.concat(found), keys) if alike and len(found) > 1 else pl.concat(found)


def _added(moves: ir.Table, book: Book) -> dict[str, ir.IntegerValue]:
    """What each move adds to the sums, or takes from them when it reverses another."""
    found = {"moves": ibis.literal(1), "quantity": moves.quantity}
    for measure in book.measures:
        match measure:
            case Flow():
                one = ibis.literal(1) if measure.of == "items" else moves[measure.of]
                condition = condition_of(measure.moves, moves)
                if condition is not None:
                    found[f"only_{measure.id}"] = condition.ifelse(one, 0)
                elif measure.of == "value":
                    found["value"] = one
            case Duration(statistic="mean"):
                column = seconds_column(measure)
                found[column] = moves[column]
            case Score():
                found["value"] = moves.value
                found["valued"] = moves.value.notnull().ifelse(1, 0)
    return found


def _coded(batch: pa.RecordBatch, texts: Sequence[str], added: Iterable[str]) -> pl.DataFrame:
    """The rows with codes for texts, which compare quicker, and what reversals take back.

    A reversal is put on the key of the move that it takes back, and counts less than nothing.
    """
    # numbers are copied: one that is not would keep the engine's whole batch, texts and all
    numbers = {
        name: batch.column(name).to_numpy(zero_copy_only=False).copy()
        for name in ("period", "adjustment", _BACK, *added)
    }
    rows = pl.DataFrame(numbers).hstack(pl.DataFrame(batch.select(texts)).cast(pl.Categorical))
    legs = leg_columns()
    swapped = dict(zip(legs, [*legs[len(LEG) :], *legs[: len(LEG)]], strict=True))
    taken = rows.filter(_BACK).rename(swapped).with_columns(-pl.col(*added)).select(rows.columns)
    return pl.concat([rows.filter(~pl.col(_BACK)), taken]).drop(_BACK)


def _many_alike(rows: pl.DataFrame, keys: list[str]) -> bool:
    sample = rows.head(_SAMPLE).select(keys)
    return sample.n_unique() < _MANY * sample.height


def _summed(rows: pl.DataFrame, keys: list[str]) -> pl.DataFrame:
    return rows.group_by(keys).agg(pl.exclude(keys).sum())


def seconds_column(measure: Duration) -> str:
    """The ledger's column that a duration adds up or orders."""
    column = {"state": "seconds", "entry": "age"}[measure.since]
    return column if measure.clock == "clock" else f"office_{column}"


def signed(moves: ir.Table) -> ir.Table:
    """The moves with ``sign`` (−1 for a reversal, its legs swapped back) and ``adjustment``."""
    back = moves.reverses.notnull()
    legs = {
        f"{side}_{name}": back.ifelse(moves[f"{other}_{name}"], moves[f"{side}_{name}"])
        for side, other in (("from", "to"), ("to", "from"))
        for name in LEG
    }
    sign = back.ifelse(ibis.literal(-1, "int64"), ibis.literal(1, "int64"))
    return moves.mutate(**legs, sign=sign, adjustment=_adjusts(moves))


def _adjusts(moves: ir.Table) -> ir.BooleanValue:
    """Whether a move was posted later than the month of its day."""
    month = moves.day.year().cast("int64") * 100 + moves.day.month().cast("int64")
    return moves.period > month


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
        moved = leaving != reaching
        if selected.arriving:
            moved |= pl.col("from_place") != pl.col("to_place")
        between &= moved
    if selected.by_somebody:
        between &= ~reaching.is_in(selected.by_somebody) | (pl.col("to_holder") != "")
    if selected.categories:
        between &= pl.col(f"{credit}_category").is_in(selected.categories)
    for name, value in selected.having:
        between &= pl.col(name).is_in([value, ""] if selected.or_unsaid else [value])
    return between


def between_legs(selected: Moves, credit: str, moves: ir.Table) -> ir.BooleanValue:
    """The same as ``matches``, asked of the ledger's moves."""
    conditions: list[ir.BooleanValue] = []
    if selected.leaving:
        conditions.append(moves.from_state.isin(selected.leaving))
    if selected.reaching:
        conditions.append(moves.to_state.isin(selected.reaching))
    if not (selected.leaving and selected.reaching):
        moved = moves.from_state != moves.to_state
        if selected.arriving:
            moved |= moves.from_place != moves.to_place
        conditions.append(moved)
    if selected.by_somebody:
        conditions.append(moves.to_state.notin(selected.by_somebody) | (moves.to_holder != ""))
    if selected.categories:
        conditions.append(moves[f"{credit}_category"].isin(selected.categories))
    conditions += [
        moves[name].isin([value, ""] if selected.or_unsaid else [value])
        for name, value in selected.having
    ]
    return ibis.and_(*conditions)
