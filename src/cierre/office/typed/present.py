"""An item as it is now: what it says of itself, and where all of it lies."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from cierre.book import OUTSIDE, Book
from cierre.fault import NotFound
from cierre.ledger.schema import LEG
from cierre.office import store
from cierre.office.changes import Stored, standing
from cierre.office.models import Item


@dataclass(frozen=True)
class Lot:
    """A part of an item that lies together: in a state, with somebody, somewhere."""

    state: str
    holder: str
    unit: str
    place: str
    category: str
    reason: str
    quantity: int


@dataclass(frozen=True)
class Present:
    """An item as it is now. ``seen`` is how many moves were ever recorded of it: who says it back
    is told when there are more since. Of what is wholly taken back there is no lot."""

    number: str
    title: str
    customer: str
    due: date | None
    fields: Mapping[str, Any]
    seen: int
    lots: tuple[Lot, ...]

    @property
    def states(self) -> tuple[str, ...]:
        """The states that something of the item is in."""
        return tuple(dict.fromkeys(each.state for each in self.lots))


def item_now(office: str, book: Book, number: str) -> Present:
    """The item of that number. Raises NotFound when there is none."""
    with store.reading_what_it_wrote():
        stored = read_items(office, book.id, [number])
    return present(stored, number)


def read_items(office: str, book: str, numbers: Sequence[str]) -> Stored:
    """Items by their numbers, with their moves, as the connection that writes sees them."""
    mine = Item.objects.filter(office=office, book=book, number__in=numbers)
    return store.read_stored([*mine.values_list("id", flat=True)])


def present(stored: Stored, number: str) -> Present:
    """One of the items that are stored. Raises NotFound when it is not among them."""
    found = stored.items.filter(pl.col("number") == number)
    if not found.height:
        raise NotFound("no-item", value=number)
    item = found.row(0, named=True)
    moves = standing(stored.moves.filter(pl.col("item") == item["id"])).sort("sequence")
    return Present(
        number,
        item["title"],
        item["customer"],
        item["due"],
        json.loads(item["fields"]),
        item["moves"],
        _lots(moves),
    )


def _lots(moves: pl.DataFrame) -> tuple[Lot, ...]:
    lying: Counter[tuple[str, ...]] = Counter()
    for move in moves.iter_rows(named=True):
        leaves, reaches = (
            tuple(str(move[f"{side}_{name}"]) for name in LEG) for side in ("from", "to")
        )
        lying[reaches] += move["quantity"]
        if move["from_state"] != OUTSIDE:
            lying[leaves] -= move["quantity"]
    return tuple(
        Lot(**dict(zip(LEG, leg, strict=True)), quantity=quantity)
        for leg, quantity in lying.items()
        if quantity
    )
