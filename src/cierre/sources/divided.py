"""The histories of divided items, each played by itself or with those it shares an excess with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import groupby
from zoneinfo import ZoneInfo

import polars as pl

from cierre.book import Book
from cierre.directory import Directory
from cierre.sources.counts import counts_in_place
from cierre.sources.lots import PlayedItem, PlayedStep, Says
from cierre.sources.memberships import Units
from cierre.sources.names import book_labels
from cierre.sources.rows import quantity_said

ByNumber = Mapping[str, Sequence[PlayedStep]]
"""The steps of items, in order, by the item's number."""


@dataclass(frozen=True)
class Player:
    """What playing an item of a book in an office needs to know."""

    book: Book
    units: Units
    says: Says
    zone: ZoneInfo

    @classmethod
    def of(cls, book: Book, directory: Directory, units: Units) -> Player:
        """The player of an office, given its people's units."""
        labels = book_labels(book.id, "state")
        says = Says(
            lambda state: labels.get(state, (state,))[0],
            lambda quantity: quantity_said(quantity, book, directory),
        )
        return cls(book, units, says, ZoneInfo(directory.time_zone))

    def ordered(self, own: Sequence[PlayedStep]) -> list[PlayedStep]:
        """An item's steps with the counts of days in their place."""
        return counts_in_place(own, self._day, self._played)

    def item(self, own: Sequence[PlayedStep]) -> PlayedItem:
        """An item none of whose steps was played yet."""
        return PlayedItem(own, self.book, self.units, self.says)

    def alone(self, own: Sequence[PlayedStep]) -> PlayedItem:
        """An item played to its end."""
        item = self._played(self.ordered(own))
        item.hand_over(None)
        return item

    def _played(self, own: Sequence[PlayedStep]) -> PlayedItem:
        item = self.item(own)
        for step in own:
            item.take(step)
        return item

    def _day(self, moment: int) -> date:
        return datetime.fromtimestamp(moment, UTC).astimezone(self.zone).date()


def by_number(steps: pl.DataFrame) -> ByNumber:
    """The steps of each item, which stand together."""
    rows = steps.iter_rows(named=True)
    return {number: list(own) for number, own in groupby(rows, key=lambda step: step["number"])}
