"""A tally: what moves come to, in as far as a statement's figures of their months ask.

A tally of moves has a row for each of them; one that is kept has each kind of row once, and says
the same of every scope.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import polars as pl

from cierre.book import Book, Duration, Moves, Streak
from cierre.ledger.coded import MISSING, Columns, Marks, Numbers
from cierre.ledger.cube import KEYS, Cube, cube_of
from cierre.ledger.grouping import grouped, together
from cierre.ledger.moves import adjusts, standing
from cierre.ledger.selection import all_taken, taken

COUNT: Final = "count"


@dataclass(frozen=True)
class Tally:
    """What moves come to.

    ``seconds`` are the standing moves that a quantile is taken of, ``days`` those that break a
    streak: both have the codes of the cube's rows and the numbers ``class`` and ``month``. The
    first have the book's ordered seconds and ``count``, how many moves a row stands for, the
    others ``day``.
    """

    cube: Cube
    seconds: Columns
    days: Columns


def tally_of(moves: Columns, book: Book) -> Tally:
    """The tally of moves posted in some months; the rows of its cube are the same moves."""
    counted = adjusts(moves) == 0
    stood = counted.copy()
    stood[counted] = standing(moves.taken(counted))
    return _tally(moves, stood, book)


def by_month(moves: Columns, book: Book) -> Iterator[tuple[int, Tally]]:
    """The tally of each month in which moves were posted, as if there were no other months; rows
    that are alike are put together."""
    whole = _tally(moves, _stood_in_their_months(moves), book)
    parts = (whole.cube.rows, whole.seconds, whole.days)
    for period in np.unique(moves.numbers["period"]).tolist():
        rows, seconds, days = (
            each.taken(np.flatnonzero(each.numbers["month"] == period)) for each in parts
        )
        yield period, alike(Tally(Cube(rows, whole.cube.classes), seconds, days))


def _tally(moves: Columns, stood: Marks, book: Book) -> Tally:
    cube = cube_of(moves, book)
    cube.taken.update(all_taken(cube.classes, book))
    return tally_with(moves, cube, stood, np.ones(len(moves), np.int64), book)


def _stood_in_their_months(moves: Columns) -> Marks:
    """The moves that are counted in their month and were not taken back in that same month."""
    period, reverses = moves.numbers["period"], moves.numbers["reverses"]
    counted = adjusts(moves) == 0
    back = counted & (reverses != MISSING)
    stood: Marks = counted & ~back
    if back.any():
        # a month, as 202608, has room in twenty bits
        taken_back = reverses[back] << 20 | period[back]
        stood &= ~np.isin(moves.numbers["id"] << 20 | period, taken_back)
    return stood


def tally_with(moves: Columns, cube: Cube, stood: Marks, count: Numbers, book: Book) -> Tally:
    """The tally of rows that stand for ``count`` moves each: those that ``stood`` are counted in
    their month, and were not taken back there; ``cube`` is that of the same rows."""
    seconds = _seconds(moves, cube, stood, count, book)
    return Tally(cube, seconds, _days(moves, cube, stood, book))


def alike(tally: Tally) -> Tally:
    """The same with rows that are alike put together; what was taken back stays a row apart.

    Of the classes those are left that it has, in one order, whatever the moves were read with.
    """
    tally = _in_order(tally)
    rows = tally.cube.rows
    back = (rows.numbers["moves"] < 0).astype(np.int64)
    marked = rows.having(numbers={"back": back})
    sums = [name for name in rows.numbers if name not in KEYS]
    found = grouped(marked, [*KEYS, "back", *rows.codes], sums)
    numbers = {name: found.numbers[name] for name in rows.numbers}
    days = tally.days
    return Tally(
        Cube(replace(found, numbers=numbers), tally.cube.classes),
        tally.seconds,
        grouped(days, [*days.codes, *days.numbers]),
    )


def joined(tallies: Sequence[Tally], book: Book) -> Tally:
    """Several tallies as one, with one list of classes."""
    if len(tallies) == 1:
        return tallies[0]
    found = beside(tallies)
    found.cube.taken.update(all_taken(found.cube.classes, book))
    return found


def beside(tallies: Sequence[Tally]) -> Tally:
    """The same; nothing is asked of its classes yet."""
    numbers: dict[tuple[object, ...], int] = {}
    ways = [
        np.array([numbers.setdefault(row, len(numbers)) for row in classes.iter_rows()], np.int64)
        for classes in (each.cube.classes for each in tallies)
    ]
    classes = pl.DataFrame([*numbers], schema=tallies[0].cube.classes.schema, orient="row")
    parts = [
        [_reclassed(rows, way) for rows in (each.cube.rows, each.seconds, each.days)]
        for each, way in zip(tallies, ways, strict=True)
    ]
    rows, seconds, days = (together(several) for several in zip(*parts, strict=True))
    return Tally(Cube(rows, classes), seconds, days)


def ordered(book: Book) -> dict[str, list[Duration]]:
    """The book's quantiles, by the seconds that they are taken of."""
    found: dict[str, list[Duration]] = {}
    for each in (*book.measures, *book.at("place").measures):
        if isinstance(each, Duration) and each.statistic != "mean":
            found.setdefault(each.column, []).append(each)
    return found


def _in_order(tally: Tally) -> Tally:
    present = pl.Series(np.unique(tally.cube.rows.numbers["class"]))
    classes = tally.cube.classes.with_row_index("number")[present].sort(tally.cube.classes.columns)
    way = np.zeros(tally.cube.classes.height, np.int64)
    way[classes["number"].to_numpy()] = np.arange(classes.height)
    cube = Cube(_reclassed(tally.cube.rows, way), classes.drop("number"))
    return Tally(cube, _reclassed(tally.seconds, way), _reclassed(tally.days, way))


def _reclassed(rows: Columns, way: Numbers) -> Columns:
    return rows.having(numbers={"class": way[rows.numbers["class"]]})


def _seconds(moves: Columns, cube: Cube, stood: Marks, count: Numbers, book: Book) -> Columns:
    columns = ordered(book)
    asked = (each for several in columns.values() for each in several)
    of_class = _marked(cube, ((each.moves, each.credit) for each in asked))
    known = np.zeros(len(moves), bool)
    for name in columns:
        known |= moves.numbers[name] != MISSING
    rows = stood & of_class[cube.rows.numbers["class"]] & known
    numbers = {name: moves.numbers[name] for name in columns}
    return _placed(cube, {**numbers, COUNT: count}).taken(rows)


def _days(moves: Columns, cube: Cube, stood: Marks, book: Book) -> Columns:
    streaks = (each for each in book.measures if isinstance(each, Streak))
    of_class = _marked(cube, ((each.moves, each.credit) for each in streaks))
    rows = stood & of_class[cube.rows.numbers["class"]]
    return _placed(cube, {"day": moves.numbers["day"]}).taken(rows)


def _placed(cube: Cube, numbers: dict[str, Numbers]) -> Columns:
    """The cube's rows by class and month with other numbers."""
    keys = {name: cube.rows.numbers[name] for name in ("class", "month")}
    return replace(cube.rows, numbers={**keys, **numbers})


def _marked(cube: Cube, asked: Iterable[tuple[Moves, str]]) -> Marks:
    """The classes that are in one of some sets of moves."""
    found = np.zeros(cube.classes.height, bool)
    for moves, credit in asked:
        found |= taken(moves, credit, cube)
    return found
