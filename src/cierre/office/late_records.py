"""Moves of closed months that were recorded in later ones: looked up one by one, by scope."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, Final
from zoneinfo import ZoneInfo

from django.db.models import Q

from cierre.book import Book
from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.office.as_closed import as_closed
from cierre.office.models import Batch, Closing, Item, Move
from cierre.report.late import Late, LateRecord
from cierre.statement.canonical import from_json
from cierre.statement.model import Scope, Statement
from cierre.statement.sight import View, shows_records

Row = Mapping[str, Any]
"""A move's columns by name."""

_ASKED: Final = (
    "item", "batch", "day", "recorded", "reverses", "quantity",
    *(f"{side}_{leg}" for side in ("from", "to") for leg in ("state", "holder", "unit", "place")),
)  # fmt: skip


@dataclass(frozen=True)
class LateRecords:
    """Those of an office that were posted in a period, as a view shows them.

    ``moves`` are by book, in the order of recording; ``numbers`` are the items', ``batches`` say
    where each came from: the file, who recorded it and the reason that was given.
    """

    directory: Directory
    period: Period
    books: Mapping[str, Book]
    view: View
    moves: Mapping[str, tuple[Row, ...]]
    numbers: Mapping[int, str]
    batches: Mapping[int, tuple[str, str, str]]

    def of(self, statement: Statement) -> Late:
        """Those of a statement's scope, and what its books had open as the month before froze it.
        Raises Hindered."""
        scope = statement.scope
        found = [
            record
            for name, rows in self.moves.items()
            if shows_records(self.books[name], scope, self.view)
            for row in rows
            if (record := self._record(name, row, scope)) is not None
        ]
        return Late(tuple(found), self._before(scope))

    def _before(self, scope: Scope) -> Mapping[str, int]:
        closed = as_closed(self.directory.id, self.period.months[0].previous())
        kept = closed.statement(scope) if closed else None
        if kept is None:
            return {}
        whole = {
            each.book: each.closing
            for each in from_json(kept).identities
            if each.key is None and each.of == "quantity"
        }
        # a book without any identity had nothing open
        return {name: whole.get(name, 0) for name in self.books}

    def _record(self, book: str, row: Row, scope: Scope) -> LateRecord | None:
        sides = [self._within(row, side, scope) for side in ("from", "to")]
        if not any(sides):
            return None
        opened = self.books[book].open_states()
        counts = [
            row["quantity"] * (inside and row[f"{side}_state"] in opened)
            for side, inside in zip(("from", "to"), sides, strict=True)
        ]
        return LateRecord(
            book,
            self.numbers.get(row["item"], ""),
            row["from_state"],
            row["to_state"],
            row["day"].isoformat(),
            datetime.fromtimestamp(row["recorded"], self._zone).date().isoformat(),
            *self.batches.get(row["batch"], ("", "", "")),
            row["reverses"] is not None,
            counts[1] - counts[0],
        )

    @cached_property
    def _zone(self) -> ZoneInfo:
        return ZoneInfo(self.directory.time_zone)

    def _within(self, row: Row, side: str, scope: Scope) -> bool:
        if scope.kind == "office":
            return True
        if scope.kind == "unit":
            return row[f"{side}_unit"] in self.directory.subtree(scope.id)
        leg = "holder" if scope.kind == "person" else "place"
        return bool(row[f"{side}_{leg}"] == scope.id)


def late_records(
    directory: Directory, books: Mapping[str, Book], period: Period, view: View
) -> LateRecords | None:
    """What came late of an office's books in a period; None where nothing can have."""
    if directory.ledger or not Closing.objects.filter(office=directory.id).exists():
        return None
    moves = {name: _late_moves(directory.id, name, period) for name in books}
    numbers = {
        item: each.number for item, each in Item.objects.in_bulk(_all(moves, "item")).items()
    }
    came = Batch.objects.in_bulk(_all(moves, "batch"))
    told = {number: (each.file, each.who, each.why) for number, each in came.items()}
    return LateRecords(directory, period, books, view, moves, numbers, told)


def _late_moves(office: str, book: str, period: Period) -> tuple[Row, ...]:
    late = Q()
    for month in period.months:
        late |= Q(period=month.key, day__lt=month.first_day)
    return tuple(Move.objects.filter(late, office=office, book=book).order_by("id").values(*_ASKED))


def _all(moves: Mapping[str, tuple[Row, ...]], name: str) -> list[int]:
    return sorted({row[name] for rows in moves.values() for row in rows})
