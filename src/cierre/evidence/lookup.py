"""The records behind one figure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from functools import partial

import polars as pl

from cierre.book import Book, Duration, Ratio, Unit, terms
from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.evidence.behind import AMOUNT, column_of, in_unit, numbers_of, sources
from cierre.evidence.found import Found, Row
from cierre.evidence.records import book_records
from cierre.fault import Fault, offered
from cierre.ledger.ledger import Ledger
from cierre.ledger.schema import LEG
from cierre.statement.measures.kind import PER, TIMES, Side, Source, credited_side
from cierre.statement.model import Number, Scope
from cierre.statement.numbers import scaled

Where = Mapping[str, str | Collection[str]]
"""The parts that are asked for, one value or several of a dimension: ``{"category": "leak"}``."""


@dataclass(frozen=True)
class Record:
    """One record behind a figure: an open item, or a move that was counted.

    ``amount`` is what it gives to the figure, in the figure's own unit and with its sign: flows,
    balances and totals are the sum of it; medians, nine tenths and largest lie in its order; means
    and scores are its sum over that of ``times``. A ratio, and a mean per something else, is the
    sum of one ``side`` over that of the other. ``figure`` is what the record is counted in, which
    for those and for totals is another than the one that was asked for.

    ``state`` is where the item is (open items) or where the move took it; ``day`` when it
    entered or moved; ``seconds`` what the move carried by the figure's clock; ``times`` is −1 for
    a move taken back.
    """

    number: str
    title: str
    day: str
    state: str
    category: str
    place: str
    holder: str
    reason: str
    quantity: Number
    value: Number | None = None
    seconds: int | None = None
    times: int = 1
    amount: Number = 1
    side: Side = ""
    figure: str = ""

    @property
    def book(self) -> str:
        """The id of the book that it is a record of."""
        return self.figure.partition(".")[0]


def evidence(
    ledger: Ledger,
    book: Book,
    directory: Directory,
    period: Period,
    measure: str,
    scope: Scope,
    where: Where,
) -> Found[Record]:
    """The records behind a measure for a scope and a period, by day and number.

    ``where`` narrows them to parts (``{"category": "leak"}``); a name that is no dimension of
    the book raises Fault. Behind a ratio stand the records of both its sides, those on both twice.
    Who may see them is said by ``evidence.sight``.
    """
    counted = book.at(scope.kind)
    known = {*LEG, *book.dimensions()}
    for name in where:
        if name not in known:
            raise Fault("no-part", value=name, names=offered(name, known))
    asked = counted.measure(measure)
    rows = book_records(ledger, book, directory, period, [scope], [book.measure(measure)])
    return Found(
        [
            _of_source(rows, source, counted, directory, scope, where)
            for source in sources(counted, asked)
        ]
    )


def evidence_over(
    ratio: Ratio,
    ledgers: Mapping[str, Ledger],
    books: Mapping[str, Book],
    directory: Directory,
    period: Period,
    scope: Scope,
    where: Where,
) -> Found[Record]:
    """The records behind a figure over several books, those of each side. Raises Fault."""
    found: list[tuple[pl.DataFrame, Callable[[Row], Record]]] = []
    sides: dict[Side, str] = {"numerator": ratio.numerator, "denominator": ratio.denominator}
    for side, named in sides.items():
        for figure, sign in terms(named):
            name, _, measure = figure.partition(".")
            of_book = (ledgers[name], books[name], directory, period, measure, scope, where)
            found += evidence(*of_book).told(partial(_of_side, side=side, sign=sign)).sources
    return Found(found)


def _of_source(
    rows: pl.DataFrame,
    source: Source,
    book: Book,
    directory: Directory,
    scope: Scope,
    where: Where,
) -> tuple[pl.DataFrame, Callable[[Row], Record]]:
    numbered = numbers_of(rows, source, directory, scope)
    for name, value in where.items():
        wanted = [value] if isinstance(value, str) else sorted(value)
        numbered = numbered.filter(pl.col(column_of(name, source.measure)).is_in(wanted))
    return numbered, partial(_record, source=source, book=book, directory=directory)


def _of_side(record: Record, side: Side, sign: int) -> Record:
    return replace(record, side=side, amount=record.amount * sign)


def _record(row: Row, source: Source, book: Book, directory: Directory) -> Record:
    unit: Unit = "money" if book.quantity == "money" else "quantity"
    measure, currency = source.measure, directory.currency
    side = credited_side(measure)
    valued = book.value_unit(str(row["from_state"]), str(row["to_state"]))
    timed = isinstance(measure, Duration) and measure.since != "due"
    clock = measure.column if isinstance(measure, Duration) and timed else "seconds"
    legs = {name: str(row[f"{side}_{name}"]) for name in ("category", "place", "holder")}
    return Record(
        number=str(row["number"] or ""),
        title=str(row["title"] or ""),
        day=str(row["day"] or ""),
        state=str(row["to_state"]),
        reason=str(row["to_reason"]),
        **legs,
        quantity=scaled(row["quantity"], unit, book, currency),
        value=None if row.get("value") is None else scaled(row["value"], valued, book, currency),
        seconds=row.get(clock),
        times=row[TIMES],
        amount=in_unit(row[AMOUNT], measure, book, currency),
        side=source.side,
        figure=f"{book.id}.{measure.id.removeprefix(PER)}",
    )
