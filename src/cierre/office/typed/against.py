"""What stands of the items that somebody types, and of those that pay for each other with them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import polars as pl

from cierre.book import Book
from cierre.directory import Directory
from cierre.office import store
from cierre.office.before import batch_said, settled_in
from cierre.office.changes import Stored, standing
from cierre.office.links import rows
from cierre.office.models import Batch
from cierre.sources.credits import SETTLED
from cierre.sources.memberships import Units
from cierre.sources.moved_steps import steps_of
from cierre.sources.others import FACTS, Others


def sources(stored: Stored) -> dict[int, Batch]:
    """The batches that the items' moves were recorded in."""
    numbers = stored.moves["batch"].unique().to_list()
    return {each.id: each for each in Batch.objects.filter(id__in=numbers)}


def standing_steps(
    stored: Stored, batches: Mapping[int, Batch], book: Book, directory: Directory
) -> Others:
    """All that stands of the items, whoever recorded it: what is typed happened since."""
    if not stored.items.height:
        return Others(happened_since=True)
    zone = directory.time_zone
    names = {number: each.source or book.id for number, each in batches.items()}
    numbers = stored.items.select("number", item="id")
    moves = standing(stored.moves).join(numbers, on="item").sort("item", "sequence")
    named = moves.with_columns(
        file=pl.col("batch").cast(pl.String),
        row=-pl.col("item"),
        source=pl.col("batch").replace_strict(names, return_dtype=pl.String),
    )
    return Others(
        steps_of(named, book, Units.of(directory), zone),
        stored.items.with_columns(owned=pl.lit(value=True)).select(FACTS.names()).cast(FACTS),
        {str(number): batch_said(each, zone) for number, each in batches.items()},
        happened_since=True,
    )


def sharing(
    office: str, book: Book, debtors: Collection[tuple[str, str]], but: Sequence[str]
) -> list[str]:
    """Numbers of the open items whose excess may pay what these places and customers owe.

    Of a place whose customers nobody keeps, they are those that hold something.
    """
    if book.excess is None:
        return []
    found: dict[str, None] = {}
    held = ", ".join(["%s"] * len(book.excess.held))
    for place, customer in debtors:
        if not (place or customer):
            continue
        holding = (
            "i.id IN (SELECT m.item FROM moves m WHERE m.item = i.id "  # noqa: S608 (its own names)
            f"AND m.to_state IN ({held}))"
        )
        query = (
            "SELECT i.number FROM items i WHERE i.office = %s AND i.book = %s "
            "AND i.closed_period = 0 AND i.customer = %s AND EXISTS (SELECT 1 FROM moves e "
            "WHERE e.item = i.id AND e.sequence = 1 AND e.to_place = %s) "
        )
        keys: list[str] = [office, book.id, customer, place]
        if not customer:
            query += f"AND {holding}"
            keys += book.excess.held
        found |= dict.fromkeys(number for (number,) in rows(query, *keys))
    return [each for each in found if each not in but]


def settled(office: str, book: Book, debtors: Collection[tuple[str, str]]) -> pl.DataFrame:
    """What recorded items of these customers paid for each other."""
    if book.excess is None:
        return SETTLED.to_frame()
    customers = sorted({customer for _, customer in debtors})
    if not customers:
        return SETTLED.to_frame()
    items = [
        item
        for customer in customers
        for (item,) in rows(
            "SELECT i.id FROM items i WHERE i.office = %s AND i.book = %s AND i.customer = %s "
            "AND EXISTS (SELECT 1 FROM moves m WHERE m.item = i.id AND m.to_state = %s)",
            office,
            book.id,
            customer,
            book.excess.used,
        )
    ]
    return settled_in(store.read_stored(items), book.excess)


def debtor(stored: Stored, number: str) -> tuple[str, str]:
    """The place and the customer of an item."""
    item = stored.items.row(by_predicate=pl.col("number") == number, named=True)
    first = stored.moves.filter((pl.col("item") == item["id"]) & (pl.col("sequence") == 1))
    return str(first["to_place"][0]), str(item["customer"])
