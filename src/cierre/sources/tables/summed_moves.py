"""The items and moves of many that the rows of a table of counts come to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import polars as pl

from cierre.book import Book, Duration
from cierre.directory import LEFT_UNKNOWN, TIME_TOGETHER
from cierre.sources.tables.event_records import columns_logged
from cierre.sources.tables.events import AT, PERSON
from cierre.sources.tables.records import Records
from cierre.sources.tables.summed_rows import (
    COUNTS,
    LASTS,
    Row,
    answered_state,
    of_a_step,
)
from cierre.sources.tables.summed_shares import checked
from cierre.sources.tables.understanding import ROW, SHEET

TOGETHER = "together"
"""What lasts in all the states that a queue keeps somebody busy in."""

_INDEX = ":index"


@dataclass
class _Lot:
    """So many of an item that have not ended."""

    row: Row
    left: int


def summed(
    records: Records, rows: Sequence[Row], counted: Mapping[str, str], months: bool, book: Book
) -> Records:
    """The records of ``rows`` that count anything: an item for each, and moves of as many of it.

    ``counted`` says what the columns are, ``months`` that the rows are of months and not of days.
    """
    entering = book.sheet.steps[0]
    closed = [state.id for state in book.states if state.closed]
    named = {to.removeprefix(COUNTS) for to in counted.values() if to.startswith(COUNTS)}
    rows, doubts = checked(rows, named, book)
    named |= {state for each in rows for state in each.counts}
    ends = [state for state in dict.fromkeys((*_answering(book, named), *closed)) if state in named]
    known = entering.reaching in named
    entered = {
        each.number: each.counts.get(entering.reaching, 0)
        if known
        else sum(each.counts.get(state, 0) for state in ends)
        for each in rows
    }
    own = _Ends(book, ends, entered, rows)
    kept = pl.DataFrame(
        [
            (each.index, each.number, f"{each.at}", str(entered[each.number]))
            for each in rows
        ],
        schema={_INDEX: pl.UInt32, "number": pl.String, entering.id: pl.String,
                "quantity": pl.String},
        orient="row",
    )  # fmt: skip
    of_steps = [column for column in records.cells.columns if of_a_step(book, column)]
    cells = records.cells.drop("number", entering.id, *of_steps).with_row_index(_INDEX)
    cells = cells.join(kept, on=_INDEX, maintain_order="left")
    earlier = [
        {
            **cells.row(by_predicate=pl.col(_INDEX) == lot.row.index, named=True),
            "number": lot.row.number,
            entering.id: f"{lot.row.at}",
            "quantity": str(own.before[whose]),
        }
        for whose, lot in own.openings.items()
    ]
    cells = pl.concat([cells, pl.DataFrame(earlier, schema=cells.schema)]).drop(_INDEX)
    cells = cells.filter(pl.col("quantity") != "0").with_columns(
        summed=pl.lit("month" if months else "day")
    )
    moves = pl.DataFrame(own.moves, schema=_MOVES, orient="row")
    together = any(to == f"{LASTS}{TOGETHER}" for to in counted.values())
    balanced = any(state.closed for state in book.states)
    reached = set(moves["state"].unique())
    return replace(
        records,
        cells=cells,
        headings={**records.headings, **_headings(counted, book)},
        undated=pl.DataFrame(own.undated, schema=_UNDATED, orient="row"),
        moves=moves,
        logged=tuple(columns_logged(book, reached, ())),
        entering_known=known,
        doubts={**records.doubts, **doubts},
        marks=tuple(
            name for name, so in ((LEFT_UNKNOWN, balanced), (TIME_TOGETHER, together)) if so
        ),
    )


_MOVES = {
    SHEET: pl.String, ROW: pl.Int64, "number": pl.String, AT: pl.String, "from": pl.String,
    "state": pl.String,
    "quantity": pl.String, PERSON: pl.String,
}  # fmt: skip
_UNDATED = {
    "number": pl.String, "state": pl.String, "dated": pl.Boolean, "lasts": pl.Boolean,
}  # fmt: skip


def _headings(counted: Mapping[str, str], book: Book) -> dict[str, str]:
    entering = f"{COUNTS}{book.sheet.steps[0].reaching}"
    return {"quantity": next((name for name, to in counted.items() if to == entering), "")}


def _answering(book: Book, named: set[str]) -> tuple[str, ...]:
    """The open state of a queue that a summary counts how many reached, and all of which ended."""
    return (
        (answered_state(book),) if book.queue is not None and answered_state(book) in named else ()
    )


class _Ends:
    """The moves by which what came in ended, the oldest of the same kind first."""

    def __init__(
        self, book: Book, ends: Sequence[str], entered: Mapping[str, int], rows: Sequence[Row]
    ) -> None:
        self.moves: list[tuple[str, int, str, str, str, str, str, str | None]] = []
        self.undated: list[tuple[str, str, bool, bool]] = []
        self.openings: dict[tuple[object, ...], _Lot] = {}
        self.before: dict[tuple[object, ...], int] = defaultdict(int)
        self._book = book
        self._enters = book.sheet.steps[0].reaching
        self._lots: dict[tuple[object, ...], list[_Lot]] = defaultdict(list)
        first = {each.whose: each for each in reversed(rows)}
        for row in rows:
            self._lots[row.whose].append(_Lot(row, entered[row.number]))
            for state in ends:
                self._end(row, state, row.counts.get(state, 0), first[row.whose])

    def _end(self, row: Row, state: str, many: int, first: Row) -> None:
        if self._book.queue is not None:
            # what waits in a queue ends there: the row speaks of its own
            self._move(row, row, state, many)
            return
        for lot in self._lots[row.whose]:
            taken = min(lot.left, many)
            if taken:
                lot.left -= taken
                many -= taken
                self._move(lot.row, row, state, taken)
        if many:
            lot = self.openings.setdefault(row.whose, _Lot(_before(first), 0))
            self.before[row.whose] += many
            self._move(lot.row, row, state, many)

    def _move(self, item: Row, row: Row, state: str, many: int) -> None:
        if not many:
            return
        book, means = self._book, row.means
        at, person = row.at, row.person
        if book.state(state).closed:
            waited = means.get(state)
            left = at + timedelta(seconds=waited or 0)
            self._made(item, row, left, (self._enters, state), many, None)
            self.undated += [] if waited is not None else [(item.number, state, True, True)]
            return
        waited = means.get(self._enters)
        whole = means.get(TOGETHER)
        lasted = {state: whole} if whole is not None else means
        passed = [each for each in (state, *_after(book, state)) if lasted.get(each) is not None]
        ended = _ended(book)
        at += timedelta(seconds=waited or 0)
        was = self._enters
        for place, each in enumerate([*passed, ended]):
            self._made(item, row, at, (was, each), many, person)
            was = each
            if place == 0 and waited is None:
                self.undated.append((item.number, each, True, True))
            at += timedelta(seconds=lasted.get(each) or 0)

    def _made(
        self,
        item: Row,
        row: Row,
        at: datetime,
        states: tuple[str, str],
        many: int,
        person: str | None,
    ) -> None:
        self.moves.append((row.sheet, row.row, item.number, f"{at}", *states, str(many), person))


def _after(book: Book, state: str) -> tuple[str, ...]:
    """The open states that a conversation goes on in."""
    assert book.queue is not None
    whole = book.measure(book.queue.handling)
    assert isinstance(whole, Duration)
    return tuple(each for each in whole.moves.leaving if each != state)


def _ended(book: Book) -> str:
    return next(state.id for state in book.states if state.closed)


def _before(first: Row) -> Row:
    """What was there before the first row of its kind: it came in the day before at the latest."""
    day = date(first.at.year, first.at.month, 1) - timedelta(days=1)
    at = datetime.combine(day, first.at.time())
    labels = first.number.partition(" · ")[2]
    number = " · ".join(each for each in (f"{day:%Y-%m-%d}", labels) if each)
    return replace(first, number=number, at=at)
