"""Evidence: the records behind a figure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from cierre.book import Balance, Book, Measure, Ratio, Total, Unit
from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.fault import Fault
from cierre.ledger.ledger import Ledger
from cierre.statement.balances import replayed_piles
from cierre.statement.cube import between_legs, condition_of, signed
from cierre.statement.listings import open_items
from cierre.statement.model import Number, Scope
from cierre.statement.numbers import scaled
from cierre.statement.scopes import SCOPE, expand

_NAMES = ("state", "category", "place", "holder", "unit", "reason")


@dataclass(frozen=True)
class Record:
    """One record behind a figure: an open item, or a move that was counted.

    ``state`` is where the item is (open items) or where the move took it; ``day`` when it
    entered or moved; ``seconds`` what the move carried; ``times`` is −1 for a move taken back.
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


def evidence(
    ledger: Ledger,
    book: Book,
    directory: Directory,
    period: Period,
    measure: str,
    scope: Scope,
    where: Mapping[str, str],
) -> tuple[Record, ...]:
    """The records behind a measure for a scope and a period, by day and number.

    ``where`` narrows them to parts (``{"category": "leak"}``); a name that is no dimension of
    the book raises Fault. Behind a ratio stand the records of both its sides. Who may see them is
    said by ``sight``.
    """
    book = book.at(scope.kind)
    known = {*_NAMES, *book.dimensions()}
    for name in where:
        if name not in known:
            raise Fault("no-part", value=name, names=", ".join(sorted(known)))
    frames = [
        _records(ledger, book, directory, period, each, scope)
        for each in _asked(book, book.measure(measure))
    ]
    rows = pl.concat(frames, how="diagonal").unique(maintain_order=True)
    rows = rows.filter(*(pl.col(name) == value for name, value in where.items()))
    return tuple(
        _record(row, book, directory.currency)
        for row in rows.sort("day", "number").iter_rows(named=True)
    )


def _asked(book: Book, measure: Measure) -> list[Measure]:
    if not isinstance(measure, Ratio | Total):
        return [measure]
    return [each for name in measure.named() for each in _asked(book, book.measure(name))]


def _records(
    ledger: Ledger, book: Book, directory: Directory, period: Period, measure: Measure, scope: Scope
) -> pl.DataFrame:
    if isinstance(measure, Balance):
        piles = replayed_piles(ledger, book)
        if measure.at == "opening":
            piles = opening_piles(ledger, book)
        frame = open_items(ledger, book, piles).rename({"entered": "day"})
        frame = frame.filter(pl.col("state").is_in(measure.states)).with_columns(times=pl.lit(1))
        side = ""
    else:
        assert not isinstance(measure, Ratio | Total)
        side = f"{getattr(measure, 'credit', 'from')}_"
        frame = _moved(ledger, book, period, measure, side)
    scoped = expand(frame, scope.kind, directory, side).filter(pl.col(SCOPE) == scope.id)
    columns = {name: f"{side}{name}" for name in _NAMES}
    if side:
        columns |= {"reason": "to_reason", "state": "to_state"}
    named = {name: pl.col(column) for name, column in columns.items()}
    extra = [name for name in ("value", "seconds") if name in scoped.columns]
    return scoped.select(
        "number", "title", pl.col("day").cast(pl.String), "quantity",
        pl.col("times").cast(pl.Int64), *book.dimensions(), *extra, **named,
    )  # fmt: skip


def opening_piles(ledger: Ledger, book: Book) -> pl.DataFrame:
    """The items behind the opening balance: the ledger as it stood before the span."""
    earlier = ledger.moves.filter(ledger.moves.period < ledger.span.start)
    before = Ledger(earlier, earlier, ledger.items, ledger.controls, ledger.connection, ledger.span)
    return replayed_piles(before, book)


def _moved(ledger: Ledger, book: Book, period: Period, measure: Measure, side: str) -> pl.DataFrame:
    moves = ledger.moves.filter(ledger.moves.period.between(period.first_key, period.last_key))
    moves = signed(moves)
    selected = measure.moves  # type: ignore[union-attr]  # balances and ratios were answered above
    chosen = moves.filter(between_legs(selected, side.rstrip("_"), moves), ~moves.adjustment)
    condition = condition_of(selected, chosen)
    if condition is not None:
        chosen = chosen.filter(condition)
    items = ledger.items.select(item_id="id", number="number", title="title")
    named = chosen.left_join(items, chosen.item == items.item_id)
    found: pl.DataFrame = named.rename(times="sign").to_polars()
    return found


def _record(row: Mapping[str, object], book: Book, currency: str) -> Record:
    quantity, value = row["quantity"], row.get("value")
    assert isinstance(quantity, int)
    unit: Unit = "money" if book.quantity == "money" else "quantity"
    seconds = row.get("seconds")
    return Record(
        number=str(row["number"]),
        title=str(row["title"]),
        day=str(row["day"]),
        state=str(row["state"]),
        category=str(row["category"]),
        place=str(row["place"]),
        holder=str(row["holder"]),
        reason=str(row["reason"]),
        quantity=scaled(quantity, unit, book, currency),
        value=scaled(value, "score", book, currency) if isinstance(value, int) else None,
        seconds=seconds if isinstance(seconds, int) else None,
        times=int(str(row["times"])),
    )
