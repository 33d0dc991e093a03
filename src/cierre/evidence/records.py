"""The records of a book in a period, fetched once for all figures and scopes that are asked for."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator

import numpy as np
import polars as pl

from cierre.book import Balance, Book, Duration, Measure, Streak
from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.evidence.behind import sources, within
from cierre.ledger.coded import Columns, Marks
from cierre.ledger.cube import Cube, cube_of
from cierre.ledger.ledger import Ledger
from cierre.ledger.lots import replayed, replayed_of
from cierre.ledger.moves import adjusts, standing
from cierre.ledger.schema import LEG
from cierre.ledger.selection import taken
from cierre.statement.listings import as_date, open_items
from cierre.statement.measures.kind import BEFORE, MOVE, TIMES, credited_side
from cierre.statement.model import Scope

CLOCKS = ("seconds", "office_seconds", "age", "office_age", "days_late")
"""Seconds that a move carries: in the state it leaves and since the item entered, by the clock and
in office hours; and the days since the item was due."""


def book_records(
    ledger: Ledger,
    book: Book,
    directory: Directory,
    period: Period,
    scopes: Iterable[Scope],
    measures: Iterable[Measure] | None = None,
) -> pl.DataFrame:
    """The moves of the period and the open items of a book, fetched once for several scopes.

    With some ``measures`` only, what is behind no other need not come over.
    """
    asked = tuple(book.measures if measures is None else measures)
    places = tuple(scopes)
    frames = [_moves(ledger, book, directory, period, places, asked), *_lots(ledger, book, asked)]
    frames += _before(ledger, book, period, asked)
    return pl.concat(frames, how="diagonal")


def clocks_of(book: Book) -> tuple[str, ...]:
    """The seconds and days that the book's durations are made of, of ``CLOCKS``."""
    used = {each.column for each in book.measures if isinstance(each, Duration)}
    return tuple(each for each in CLOCKS if each in used)


def _moves(
    ledger: Ledger,
    book: Book,
    directory: Directory,
    period: Period,
    scopes: tuple[Scope, ...],
    measures: tuple[Measure, ...],
) -> pl.DataFrame:
    """The period's moves of the scopes, with the number and title of their items."""
    posted = ledger.posted_in(period.first_key, min(period.last_key, ledger.span.end))
    moves = ledger.moves.taken(posted)
    moves = moves.taken(adjusts(moves) == 0)
    cube = cube_of(moves, book)
    chosen = _of_scopes(cube.rows, directory, scopes)
    if len(measures) < len(book.measures):
        of_class = _of_measures(cube, book, scopes, measures)
        chosen &= of_class[cube.rows.numbers["class"]]
    return _told(ledger, moves, cube, book, chosen).with_columns(what=pl.lit(MOVE))


def _of_scopes(rows: Columns, directory: Directory, scopes: tuple[Scope, ...]) -> Marks:
    """Which rows have a leg in one of the scopes."""
    if any(scope.kind == "office" for scope in scopes):
        return np.ones(len(rows), bool)
    found = np.zeros(len(rows), bool)
    legs: dict[str, set[str]] = defaultdict(set)
    for scope in scopes:
        column, ids = within(directory, scope)
        legs[column] |= set(ids)
    for column, named in legs.items():
        codes = [rows.names[column].find(each) for each in sorted(named)]
        for side in ("from", "to"):
            found |= np.isin(rows.codes[f"{side}_{column}"], codes)
    return found


def _of_measures(
    cube: Cube, book: Book, scopes: tuple[Scope, ...], measures: tuple[Measure, ...]
) -> Marks:
    """Which classes of moves one of the measures takes."""
    found = np.zeros(cube.classes.height, bool)
    for kind in sorted({scope.kind for scope in scopes}):
        counted = book.at(kind)
        for each in measures:
            for source in sources(counted, counted.measure(each.id)):
                if not isinstance(source.measure, Balance):
                    side = credited_side(source.measure)
                    found |= taken(source.measure.moves, side, cube)
    return found


def _told(ledger: Ledger, moves: Columns, cube: Cube, book: Book, chosen: Marks) -> pl.DataFrame:
    """Some of the moves as data, a reversal on the legs of the move that it takes back.

    ``moves`` and the rows of the cube are the same moves.
    """
    rows, classes = cube.rows.taken(chosen), cube.classes
    marks = {"standing": standing(moves).astype(np.int64)[chosen]}
    times = rows.numbers["moves"]
    numbers = {**moves.taken(chosen).numbers, **marks, "sign": np.sign(times), TIMES: times}
    texts = Columns(rows.names, rows.codes, numbers)
    wanted = ("item", "day", "sequence", "sign", TIMES, "quantity", "value", *CLOCKS)
    legs = [name for name in rows.codes if name not in classes.columns]
    of_class = classes[rows.numbers["class"]]
    frame = pl.concat([texts.frame([*wanted, "standing", *legs]), of_class], how="horizontal")
    items = ledger.items.select("id", "number", "title")
    return (
        frame.with_columns(pl.col("standing").cast(pl.Boolean), as_date("day"))
        .join(items, left_on="item", right_on="id", how="left", maintain_order="left")
        .drop("item")
    )


def _before(
    ledger: Ledger, book: Book, period: Period, measures: tuple[Measure, ...]
) -> Iterator[pl.DataFrame]:
    """The last day's moves before the period of whoever has any, for runs that go on from then."""
    for measure in measures:
        if not isinstance(measure, Streak) or measure.run != "present":
            continue
        moves = ledger.moves.taken(ledger.posted_in(ledger.span.history, period.first_key - 1))
        moves = moves.taken(adjusts(moves) == 0)
        cube = cube_of(moves, book)
        chosen = standing(moves)
        chosen &= taken(measure.moves, measure.credit, cube)[cube.rows.numbers["class"]]
        told = _told(ledger, moves, cube, book, chosen)
        ends = itertools.product(("from", "to"), ("holder", "unit", "place"))
        latest = pl.col("day").max().over([f"{side}_{name}" for side, name in ends])
        yield told.filter(pl.col("day") == latest).with_columns(what=pl.lit(BEFORE))
        if ledger.before is not None:
            # of the time before the history the days are known, and not whose they were
            known = ledger.before.filter(pl.col("last").is_not_null())
            yield known.rename({"last": "day"}).drop("first").with_columns(
                what=pl.lit(BEFORE), sign=pl.lit(1, pl.Int64), times=pl.lit(1, pl.Int64),
                standing=True, quantity=pl.lit(1, pl.Int64), number=pl.lit(""), title=pl.lit(""),
                from_reason=pl.lit(""), to_reason=pl.lit(""),
            )  # fmt: skip


def _lots(ledger: Ledger, book: Book, measures: tuple[Measure, ...]) -> Iterator[pl.DataFrame]:
    """What is open at the end and at the start, for the balances that the measures need."""
    needed = [source.measure for each in measures for source in sources(book, each)]
    asked = {each.at for each in needed if isinstance(each, Balance)}
    for at, lots in (("closing", replayed), ("opening", opening_lots)):
        if at in asked:
            named = open_items(ledger, book, lots(ledger, book))
            yield named.select(
                "number",
                "title",
                "quantity",
                *book.dimensions(),
                *(pl.col(name).alias(f"{side}_{name}") for side in ("from", "to") for name in LEG),
                day=pl.col("entered"),
                sign=pl.lit(1, pl.Int64),
                times=pl.col("quantity") if book.quantity == "items" else pl.lit(1, pl.Int64),
                what=pl.lit(at),
            )


def opening_lots(ledger: Ledger, book: Book) -> Columns:
    """The lots behind the opening balance, by replaying the items up to the span."""
    earlier = ledger.alive & (ledger.moves.numbers["period"] < ledger.span.start)
    return replayed_of(ledger, book, earlier)
