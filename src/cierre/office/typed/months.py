"""Keeping the months that typed moves fall in, by what changes of the items that they touch."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

import polars as pl

from cierre.book import OUTSIDE, Book
from cierre.calendars.period import Period
from cierre.ledger.coded import Columns, with_dimensions
from cierre.ledger.keeping import added, months_in
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.months import KeptMonth, Month, kept, totals_by_month
from cierre.ledger.replacing import replaced
from cierre.ledger.schema import CONTROLS, ITEMS, types_of
from cierre.office import models, store
from cierre.office.changes import Changes, Stored, in_codes
from cierre.office.keeping import KEPT, write_months


def keep_changed(office: str, book: Book, changes: Changes, stored: Stored) -> bool:
    """Bring the months up to date that are kept, in the transaction that wrote the changes.

    What the changed items came to in a month is taken off, what they come to now is added. False
    where a month does not stand, or does not tell what is to be taken off: it is no longer kept
    then, and to be made anew.
    """
    periods = _periods(changes, stored)
    if not periods:
        return True
    kept_of = models.KeptMonth.objects.filter(office=office, book=book.id, period__in=periods)
    there = {each["period"]: KeptMonth(**each) for each in kept_of.values(*KEPT)}
    made = _made(office, book, there, periods, changes, stored)
    if made is None:
        kept_of.delete()
        return False
    write_months(office, book, made)
    return True


def _made(
    office: str,
    book: Book,
    there: Mapping[int, KeptMonth],
    periods: Sequence[int],
    changes: Changes,
    stored: Stored,
) -> list[KeptMonth] | None:
    """The months as they are to be kept; None where what is there does not tell."""
    among = f"period IN {store.among(3, 'bigint')}"
    controls = store.read_table("controls", CONTROLS, office, book.id, among, json.dumps(periods))
    now = totals_by_month(controls)
    before = totals_by_month(controls.filter(~pl.col("batch").is_in({*changes.controls["batch"]})))
    if any(not _stands(there.get(each), office, book, before.get(each, "")) for each in periods):
        return None
    was, come = _come_to(changes, stored, periods, book)
    made = []
    for period, month in come.items():
        whole: Month | None = month
        if period in there:
            whole = _with(there[period].month(), was.get(period), month, changes, book)
        if whole is None:
            return None
        made.append(kept(whole, office, book, now[period]))
    return made


def _periods(changes: Changes, stored: Stored) -> list[int]:
    """The months that change: of new moves, and of all of an item whose fields are others."""
    periods = {*changes.moves["period"].unique()}
    if changes.recast:
        recast = changes.recast_items.select(item="id")
        periods |= {*stored.moves.join(recast, on="item", how="semi")["period"].unique()}
    return sorted(periods)


def _come_to(
    changes: Changes, stored: Stored, periods: Sequence[int], book: Book
) -> tuple[Mapping[int, Month], Mapping[int, Month]]:
    """What the changed items came to in the months, and what they come to now.

    Where moves just add to them it is nothing, and what the new moves come to.
    """
    items = pl.concat([changes.new_items, changes.changed_items]).sort("id")
    reversed_ = changes.moves["reverses"].drop_nulls().len()
    if not (changes.recast or reversed_ or _divided(changes, stored)):
        return {}, _months(items, changes.coded, periods, book)
    mine = stored.items.join(items, on="id", how="semi").sort("id")
    moves = stored.moves.join(items.select(item="id"), on="item", how="semi")
    both = in_codes(pl.concat([moves, changes.moves]))
    return _months(mine, in_codes(moves), periods, book), _months(items, both, periods, book)


def _months(
    items: pl.DataFrame, moves: Columns, periods: Sequence[int], book: Book
) -> Mapping[int, Month]:
    if not items.height or not len(moves):
        return {}
    whole = with_dimensions(moves, items.select("id", "fields"), book.dimensions())
    span = Span(periods[0], Period.of_key(periods[-1]).next().key, periods[-1])
    ledger = Ledger(whole, items.select(ITEMS.names), types_of(CONTROLS).to_frame(), span)
    return {each.key: each for each in months_in(ledger, book) if each.key in periods}


def _with(
    month: Month, was: Month | None, now: Month, changes: Changes, book: Book
) -> Month | None:
    if was is None:
        return added([now, month], book)
    posted = changes.moves.filter(pl.col("period") == month.key)
    return replaced(month, was, now, posted["reverses"].drop_nulls().to_numpy())


def _stands(month: KeptMonth | None, office: str, book: Book, totals: str) -> bool:
    """Whether a month is kept as it was before, or had nothing in it."""
    return not totals if month is None else month.stands(office, book, totals)


def _divided(changes: Changes, stored: Stored) -> bool:
    columns = ("item", "quantity", "from_state", "reverses")
    both = pl.concat([changes.moves.select(columns), stored.moves.select(columns)])
    mine = both.join(changes.moves.select("item").unique(), on="item", how="semi")
    enters = (pl.col("from_state").cast(pl.String) == OUTSIDE) & pl.col("reverses").is_null()
    counts = mine.group_by("item").agg(pl.col("quantity").n_unique(), enters=enters.sum())
    return bool(((counts["quantity"] > 1) | (counts["enters"] > 1)).any())
