"""Steps of logged events as a book can take them: a log writes any state after any other.

A move that the book does not allow goes through the open states between, at the same moment, where
there is a way; otherwise the item stays as it is. Each kind of both is told once. What is logged of
an item that has ended, and does not open it again, changes nothing.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

import polars as pl

from cierre.book import OUTSIDE, Book
from cierre.sources.cells import Parsed
from cierre.sources.faults import SCHEMA as FAULTS
from cierre.sources.names import book_labels
from cierre.sources.steps import SCHEMA

_Kind = tuple[str, str, str]
_FARTHEST = 3


def as_allowed(steps: pl.DataFrame, book: Book) -> Parsed:
    """The steps that events make of each item in turn, and what of them the book cannot take."""
    ordered = steps.sort("number", "at", "rank").with_columns(rank=pl.col("rank") * _FARTHEST)
    wrong = _stands(ordered, book).filter(~_allowed(book) & pl.col("quantity").is_null())
    told: Counter[_Kind] = Counter()
    if wrong.height:
        numbers = wrong.select("number").unique()
        apart = ordered.join(numbers, on="number", how="semi", maintain_order="left")
        others = ordered.join(numbers, on="number", how="anti", maintain_order="left")
        ordered = pl.concat([others, _one_by_one(apart, book, told)]).sort("number", "at", "rank")
    stands = _stands(ordered, book)
    closed = [state.id for state in book.states if state.closed]
    still = pl.col(":was").is_in(closed) & (pl.col(":stands") == pl.col(":was"))
    kept = stands.filter(~(still & pl.col("quantity").is_null()))
    return kept.select(SCHEMA.names()), [_faults(told, steps, book)]


def entered_as_logged(ordered: pl.DataFrame) -> pl.DataFrame:
    """The ordered steps, each item entering with whom and where its first event says.

    Nobody else is known before it.
    """
    again = pl.col("number") == pl.col("number").shift(-1)
    first = ((pl.col("rank") == 0) & again).fill_null(value=False)
    return ordered.with_columns(
        pl.when(first).then(pl.coalesce(pl.col(name).shift(-1), name)).otherwise(name).alias(name)
        for name in ("holder", "unit", "place", "category")
    )


def _stands(ordered: pl.DataFrame, book: Book) -> pl.DataFrame:
    """The steps with the state in which each leaves its item, and in which it found it.

    What adds to an item leaves it where that goes on to.
    """
    entering = book.sheet.steps[0].reaching
    state = pl.col("state").replace(book.added) if book.added else pl.col("state")
    stands = state.forward_fill().over("number").fill_null(entering)
    with_state = ordered.with_columns(stands.alias(":stands"))
    was = pl.col(":stands").shift(1).over("number").fill_null(entering)
    return with_state.with_columns(was.alias(":was"))


def _allowed(book: Book) -> pl.Expr:
    within = [pair for pair in book.allowed if pair[0] != OUTSIDE]
    pairs = [f"{one}\n{other}" for one, other in within if _next(book, one, other) == other]
    same = pl.col(":stands") == pl.col(":was")
    return same | pl.concat_str(":was", ":stands", separator="\n").is_in(pairs)


def _next(book: Book, stands: str, wanted: str) -> str:
    """The state that is meant: an item that had ended and waits again is not as good as new."""
    if wanted == book.sheet.steps[0].reaching and book.state(stands).closed:
        return next((e.written for e in book.sheet.again if e.state == wanted), wanted)
    return wanted


def _one_by_one(ordered: pl.DataFrame, book: Book, told: Counter[_Kind]) -> pl.DataFrame:
    """The steps of items of which some are not allowed, each after what the one before led to."""
    entering = book.sheet.steps[0].reaching
    states: list[str | None] = []
    through: list[tuple[int, int, str]] = []
    last, stands = None, entering
    rows = ordered.select("number", "state", "quantity").iter_rows()
    for place, (number, state, quantity) in enumerate(rows):
        if number != last:
            last, stands = number, entering
        if state is None or state == stands or quantity is not None or state in book.added:
            states.append(state)
            stands = book.added.get(state or "", stands)
            continue
        way = _way(book, stands, _next(book, stands, state))
        if len(way) != 1:
            told[stands, state, way[0] if way else ""] += 1
        through += [(place, nth, each) for nth, each in enumerate(way[:-1])]
        states.append(way[-1] if way else None)
        stands = way[-1] if way else stands
    mended = ordered.with_columns(pl.Series("state", states, dtype=pl.String))
    if not through:
        return mended
    between = pl.DataFrame(through, schema=["place", "nth", "state"], orient="row")
    passed = mended[between["place"]].with_columns(
        between["state"], rank=pl.col("rank") - _FARTHEST + 1 + between["nth"],
        value=pl.lit(None, pl.Int64),
    )  # fmt: skip
    return pl.concat([mended, passed])


@cache
def _way(book: Book, stands: str, wanted: str) -> tuple[str, ...]:
    """The states to the wanted one, which is the last; empty where there is no way.

    Only through open states; what has ended does not end in another way.
    """
    if wanted in book.reachable(stands):
        return (wanted,)
    if book.state(stands).closed and book.state(wanted).closed:
        return ()
    entering = book.sheet.steps[0].reaching
    ways: list[tuple[str, ...]] = [(each,) for each in book.reachable(stands)]
    while ways:
        way = ways.pop(0)
        if way[-1] == wanted:
            return way
        if len(way) < _FARTHEST and not book.state(way[-1]).closed and way[-1] != entering:
            ways += [(*way, each) for each in book.reachable(way[-1]) if each not in way]
    return ()


def _faults(told: Counter[_Kind], steps: pl.DataFrame, book: Book) -> pl.DataFrame:
    labels = book_labels(book.id, "state")
    said = {state.id: labels.get(state.id, (state.id,))[0] for state in book.states}
    (file,) = steps["file"].unique().to_list() or ("",)
    rows = []
    for (one, other, through), count in sorted(told.items(), key=lambda each: -each[1]):
        code = "event-through" if through else "event-not-taken"
        way = " → ".join(said[each] for each in (one, through, other) if each)
        rows.append((file, None, "", code, way, str(count)))
    return pl.DataFrame(rows, schema=FAULTS, orient="row")
