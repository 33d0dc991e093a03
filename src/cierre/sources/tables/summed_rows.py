"""The rows of a table of counts: how many of each, how long on average, whose, and when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal

from cierre.book import Book, Flow
from cierre.sources.tables.amounts import read_durations, read_numbers
from cierre.sources.tables.assigned import declared
from cierre.sources.tables.columns import TIME
from cierre.sources.tables.records import Records
from cierre.sources.tables.understanding import ROW, SHEET, Sheetful

COUNTS, LASTS, SHARES = "counts:", "lasts:", "shares:"
"""How a column begins that says how many reached a state, how long they were in one on average, or
what share of them it was: the id of a ratio."""

_WHOLE = Decimal("1.5")
_DECIMALS = 6
_NOON = timedelta(hours=12)
_TELLING = ("place", "category", "person")


@dataclass(frozen=True)
class Row:
    """A row of the table: which of the records it is, where it stands, its item, whose and when."""

    index: int
    sheet: str
    row: int
    number: str
    whose: tuple[object, ...]
    at: datetime
    person: str | None
    counts: Mapping[str, int]
    means: Mapping[str, int]
    shares: Mapping[str, tuple[Decimal, int]]
    """What the sheet says itself, between 0 and 1, and with how many decimals."""


def rows_of(
    full: Sheetful, records: Records, counted: Mapping[str, str], by: str, book: Book
) -> Iterator[Row]:
    """The rows that count anything, in the order of their days."""
    entering = book.sheet.steps[0].id
    columns = [
        column
        for column in records.cells.columns
        if column not in ("number", entering) and tells_whose(book, column)
    ]
    numbers = {
        to: _numbers(full, name, to) for name, to in counted.items() if not to.startswith(SHARES)
    }
    printed = {
        to.removeprefix(SHARES): _shares(full, name)
        for name, to in counted.items()
        if to.startswith(SHARES)
    }
    places = _places(full, records)
    used: dict[str, int] = defaultdict(int)
    found = []
    for index, row in enumerate(records.cells.iter_rows(named=True)):
        place = places[index]
        said = {to: value for to, each in numbers.items() if (value := each[place]) is not None}
        counts = {to.removeprefix(COUNTS): n for to, n in said.items() if to.startswith(COUNTS)}
        if not any(counts.values()):
            continue
        day = datetime.fromisoformat(str(row[entering])[:10])
        labels = [str(row[column]) for column in columns if row[column] is not None]
        number = " · ".join([f"{day:%Y-%m}" if by == "month" else f"{day:%Y-%m-%d}", *labels])
        used[number] += 1
        whose = tuple(row[column] for column in columns)
        found.append(
            Row(
                index,
                row[SHEET],
                row[ROW],
                number if used[number] == 1 else f"{number}-{used[number]}",
                whose,
                day + _NOON,
                next((row[c] for c in columns if of_a_step(book, c)), None),
                counts,
                {to.removeprefix(LASTS): n for to, n in said.items() if to.startswith(LASTS)},
                {of: share for of, each in printed.items() if (share := each[place]) is not None},
            )
        )
    yield from sorted(found, key=lambda each: each.at)


def _places(full: Sheetful, records: Records) -> list[int]:
    """Which row of the body each record is; of a grid a row of the sheet is several of them."""
    several: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for place, key in enumerate(full.body.select(SHEET, ROW).iter_rows()):
        several[key].append(place)
    keys = records.cells.select(SHEET, ROW).iter_rows()
    return [several[key].pop(0) for key in keys]


def of_a_step(book: Book, column: str) -> bool:
    """Whether a column says who has the items after one step."""
    found = declared(book, column)
    return found is not None and found.fills.startswith("person:")


def _numbers(full: Sheetful, name: str, to: str) -> list[int | None]:
    seen = full.profiles[name]
    lasts = to.startswith(LASTS)
    read = read_durations(seen.texts, name) if lasts else read_numbers(seen.texts, seen.native)
    whole = {text: int(value.quantize(Decimal(1))) for text, value in read.values.items()}
    return [None if text is None else whole.get(text) for text in full.body[name].to_list()]


def tells_whose(book: Book, column: str) -> bool:
    """Whether a column says whose, where or what what is counted is."""
    found = declared(book, column)
    if found is None or column.endswith(TIME):
        return False
    kind = found.fills.partition(":")[0]
    return kind in _TELLING or kind == "field"


def _shares(full: Sheetful, name: str) -> list[tuple[Decimal, int] | None]:
    """What a column of shares says, between 0 and 1, and with how many decimals of that all do."""
    seen = full.profiles[name]
    values = read_numbers(seen.texts, seen.native).values
    hundreds = any(value > _WHOLE for value in values.values())
    shares = {
        text: value.scaleb(-2) if hundreds or "%" in text else value
        for text, value in values.items()
    }
    exponents = [each.as_tuple().exponent for each in shares.values()]
    exact = max((-each for each in exponents if isinstance(each, int)), default=0)
    found = {text: (share, min(exact, _DECIMALS)) for text, share in shares.items()}
    return [None if text is None else found.get(text) for text in full.body[name].to_list()]


def with_all_ends(rows: Sequence[Row], book: Book, *, came_is_answered: bool) -> list[Row]:
    """The rows with how many were answered, where only who came in and who gave up was counted.

    Where ``came_is_answered`` the sheet calls those who were answered so, and more came in.
    """
    came, lost, answered = ends_of_a_queue(book)
    found = []
    for row in rows:
        first, gone = row.counts.get(came, 0), row.counts.get(lost, 0)
        counts = (
            {came: first + gone, answered: first}
            if came_is_answered
            else {answered: max(first - gone, 0)}
        )
        found.append(replace(row, counts={**row.counts, **counts}))
    return found


def ends_of_a_queue(book: Book) -> tuple[str, str, str]:
    """The states of who came into a queue, of who gave up in it, and of who was answered."""
    return book.sheet.steps[0].reaching, lost_state(book), answered_state(book)


def answered_state(book: Book) -> str:
    """The state in which somebody who waited in a queue is answered."""
    entering = book.sheet.steps[0].reaching
    open_ones = [state.id for state in book.states if not state.closed]
    return next(each for each in book.reachable(entering) if each in open_ones)


def lost_state(book: Book) -> str:
    """The state that who gave up waiting in a queue is in."""
    assert book.queue is not None
    measure = book.measure(book.queue.abandoned)
    assert isinstance(measure, Flow)
    return measure.moves.reaching[0]
