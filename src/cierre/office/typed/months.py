"""Keeping the months that typed moves fall in, by what the moves add to what is kept of them."""

from __future__ import annotations

import json

import polars as pl

from cierre.book import Book
from cierre.calendars.period import Period
from cierre.ledger.coded import with_dimensions
from cierre.ledger.keeping import added, months_in
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.months import KeptMonth, kept, totals_by_month
from cierre.ledger.schema import CONTROLS, ITEMS
from cierre.office import models, store
from cierre.office.changes import Changes, Stored
from cierre.office.keeping import write_months


def keep_added(office: str, book: Book, changes: Changes, stored: Stored) -> bool:
    """Add the moves to the months that are kept, in the transaction that wrote them.

    False where they do not just add to them: something was taken back, or an item is divided, or
    the month before them does not stand. Then the month is to be made anew.
    """
    if changes.moves["reverses"].drop_nulls().len() or _divided(changes, stored):
        return False
    periods = sorted(changes.moves["period"].unique().to_list())
    among = f"period IN {store.among(3, 'bigint')}"
    controls = store.read_table("controls", CONTROLS, office, book.id, among, json.dumps(periods))
    brought = set(changes.controls["batch"])
    now = totals_by_month(controls)
    before = totals_by_month(controls.filter(~pl.col("batch").is_in(brought)))
    found = models.KeptMonth.objects.filter(office=office, book=book.id, period__in=periods)
    there = {
        each.period: KeptMonth(each.period, each.made_from, each.shape, each.digest,
                               bytes(each.content))
        for each in found
    }  # fmt: skip
    if any(not _stands(there.get(each), office, book, before.get(each, "")) for each in periods):
        return False
    items = pl.concat([changes.new_items, changes.changed_items]).sort("id")
    moves = with_dimensions(changes.coded, items.select("id", "fields"), book.dimensions())
    span = Span(periods[0], Period.of_key(periods[-1]).next().key, periods[-1])
    ledger = Ledger(moves, items.select(ITEMS.names), changes.controls, span)
    made = []
    for month in months_in(ledger, book):
        known = there.get(month.key)
        several = [month] if known is None else [month, known.month()]
        made.append(kept(added(several, book), office, book, now[month.key]))
    write_months(office, book, made)
    return True


def _stands(month: KeptMonth | None, office: str, book: Book, totals: str) -> bool:
    """Whether a month is kept as it was before, or had nothing in it."""
    return not totals if month is None else month.stands(office, book, totals)


def _divided(changes: Changes, stored: Stored) -> bool:
    columns = ("item", "quantity")
    both = pl.concat([changes.moves.select(columns), stored.moves.select(columns)])
    mine = both.join(changes.moves.select("item").unique(), on="item", how="semi")
    counts = mine.group_by("item").agg(several=pl.col("quantity").n_unique())
    return bool((counts["several"] > 1).any())
