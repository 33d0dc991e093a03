"""Little ledgers: a few lines of moves, kept the way the office keeps them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

import polars as pl
import pyarrow as pa

from cierre.book import OUTSIDE, Book
from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.directory import Directory, Membership, Person, Place, Unit
from cierre.ledger.coded import coded, with_dimensions
from cierre.ledger.control import control_totals
from cierre.ledger.digest import row_digests
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.schema import CONTROLS, ITEMS, LEG, MOVES, NUMBERS, TEXTS, as_frame
from cierre.ledger.seals import item_seals

OFFICE = "office"
Leg = tuple[str, ...]
NOWHERE: Leg = (OUTSIDE, "", "", "", "", "")

DIRECTORY = Directory(
    id=OFFICE,
    name="Oficina",
    time_zone="Europe/Madrid",
    locale="es_ES",
    currency="EUR",
    pack="property",
    books=(),
    units=(Unit("all", "Todos"), Unit("x", "Equipo X", "all"), Unit("y", "Equipo Y", "all")),
    people=(
        Person("ana", "Ana", "", (Membership("x", date(2026, 1, 1)),)),
        Person("luis", "Luis", "", (Membership("x", date(2026, 1, 1)),)),
        Person("eva", "Eva", "", (Membership("y", date(2026, 1, 1)),)),
    ),
    places=(Place("north", "Norte"), Place("south", "Sur")),
    kept={
        book.id: tuple(column.id for column in book.sheet.columns) for book in load_books().values()
    },
)
TEAM = {"ana": "x", "luis": "x", "eva": "y", "": ""}


def leg(state: str, holder: str = "", place: str = "", category: str = "", reason: str = "") -> Leg:
    """A leg whose unit is its holder's."""
    return (state, holder, TEAM[holder], place, category, reason)


@dataclass
class Books:
    """The records of one book, written as an office writes them."""

    book: Book
    closed_through: int = 0
    moves: list[dict[str, Any]] = field(default_factory=list)
    due: dict[str, date] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)
    batch: int = 1
    _numbers: list[str] = field(default_factory=list)

    def move(self, number: str, day: str, source: Leg, target: Leg, quantity: int = 1,
             value: int | None = None, hour: int = 10) -> None:  # fmt: skip
        """Record one move of an item on a day."""
        moment = datetime.fromisoformat(f"{day}T{hour:02}:00:00").replace(tzinfo=UTC)
        if number not in self._numbers:
            self._numbers.append(number)
        entered = [each for each in self._of(number) if each["from_state"] == OUTSIDE]
        before = self.standing(number)
        at = int(moment.timestamp())
        due = self.due.get(number)
        self._record(
            number,
            source,
            target,
            at=at,
            day=moment.date(),
            quantity=quantity,
            seconds=at - before[-1]["at"] if before else None,
            age=at - entered[0]["at"] if entered else None,
            days_late=(moment.date() - due).days if due else None,
            value=value,
            reverses=None,
        )

    def record(self, number: str, source: Leg, target: Leg, **facts: Any) -> None:
        """Record one move with its times and quantity as they are known already."""
        if number not in self._numbers:
            self._numbers.append(number)
        self._record(number, source, target, reverses=None, **facts)

    def reverse(self, number: str) -> None:
        """Take the last standing move of an item back."""
        last = self.standing(number)[-1]
        source = tuple(last[f"to_{name}"] for name in LEG)
        target = tuple(last[f"from_{name}"] for name in LEG)
        kept = {
            name: last[name]
            for name in ("at", "day", "quantity", "seconds", "age", "days_late", "value")
        }
        self._record(number, source, target, reverses=last["id"], **kept)

    def standing(self, number: str) -> list[dict[str, Any]]:
        """The item's moves that were not taken back, in order."""
        taken = {each["reverses"] for each in self._of(number) if each["reverses"]}
        return [
            each for each in self._of(number) if each["id"] not in taken and not each["reverses"]
        ]

    def piles(self, number: str) -> dict[Leg, int]:
        """What the item has where."""
        piles: dict[Leg, int] = {}
        for each in self._of(number):
            for side, sign in (("from", -1), ("to", 1)):
                key = tuple(each[f"{side}_{name}"] for name in LEG)
                piles[key] = piles.get(key, 0) + sign * each["quantity"]
        return {key: left for key, left in piles.items() if left and key != NOWHERE}

    def kept(self) -> dict[str, pa.Table]:
        """The three tables as the office keeps them, headers and control totals written."""
        moves = pa.Table.from_pylist(self.moves, schema=MOVES)
        columns = coded(moves.to_batches(), TEXTS, NUMBERS)
        counted = row_digests(columns)
        digests = dict(zip(moves["id"].to_pylist(), counted.tolist(), strict=True))
        controls = control_totals(columns, counted).select(CONTROLS.names).to_arrow()
        items = [self._item(number, digests) for number in self._numbers]
        return {
            "moves": moves,
            "items": sealed(pa.Table.from_pylist(items, schema=ITEMS)),
            "controls": controls.cast(CONTROLS),
        }

    def _item(self, number: str, digests: dict[int, int]) -> dict[str, Any]:
        moves = self._of(number)
        remaining = sum(
            left for key, left in self.piles(number).items() if key[0] in self.book.open_states()
        )
        return {
            "id": self._numbers.index(number) + 1,
            "office": OFFICE,
            "book": self.book.id,
            "number": number,
            "title": "",
            "customer": "",
            "due": self.due.get(number),
            "fields": self.fields.get(number, "{}"),
            "entered_period": min(each["period"] for each in moves),
            "closed_period": 0 if remaining else max(each["period"] for each in moves),
            "state": moves[-1]["to_state"],
            "remaining": remaining,
            "moves": len(moves),
            "digest": sum(digests[each["id"]] for each in moves) % 2**60,
        }

    def _of(self, number: str) -> list[dict[str, Any]]:
        item = self._numbers.index(number) + 1
        return [each for each in self.moves if each["item"] == item]

    def _record(self, number: str, source: Leg, target: Leg, **facts: Any) -> None:
        month = Period.of(facts["day"])
        while month.key <= self.closed_through:
            month = month.next()
        item = self._numbers.index(number) + 1
        self.moves.append(
            {
                "id": len(self.moves) + 1,
                "office": OFFICE,
                "book": self.book.id,
                "item": item,
                "sequence": len(self._of(number)) + 1,
                "slot": 20,
                "period": month.key,
                "recorded": facts["at"],
                "office_seconds": facts["seconds"],
                "office_age": facts["age"],
                "batch": self.batch,
                **{f"from_{name}": value for name, value in zip(LEG, source, strict=True)},
                **{f"to_{name}": value for name, value in zip(LEG, target, strict=True)},
                **facts,
            }
        )


def sealed(items: pa.Table) -> pa.Table:
    """Items with the seal of what they say."""
    rows = as_frame(items)
    return rows.with_columns(item_seals(rows)).to_arrow().cast(ITEMS)


def ledger_of(
    kept: dict[str, pa.Table], book: Book, period: Period, *, later: bool = True
) -> Ledger:
    """The ledger of a period from an office's tables, with a year of history.

    The office has gone on since, unless the records are not to have anything ``later``.
    """
    return ledger_over(kept, book, span_of(period), later=later)


def ledger_over(kept: dict[str, pa.Table], book: Book, span: Span, *, later: bool = True) -> Ledger:
    """The ledger of a span from an office's tables."""
    every = as_frame(kept["items"])
    items = every.filter(
        pl.col("entered_period") <= span.end,
        (pl.col("closed_period") == 0) | (pl.col("closed_period") >= span.start),
    )
    posted = pl.col("period").is_between(span.history, span.end)
    moves = as_frame(kept["moves"])
    chosen = moves.filter(posted | pl.col("item").is_in(items["id"].implode()))
    columns = coded(chosen.to_arrow().cast(MOVES).to_batches(), TEXTS, NUMBERS)
    columns = with_dimensions(columns, every.sort("id"), book.dimensions())
    return Ledger(columns, items.sort("id"), as_frame(kept["controls"]), span, later)


def span_of(period: Period) -> Span:
    """The span of a period with a year of history."""
    first = period.months[0]
    for _ in range(12):
        first = first.previous()
    return Span(first.key, period.first_key, period.last_key)
