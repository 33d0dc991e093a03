"""What a loading would change of what is recorded, month by month, so that nobody does it unawares.

The past is every month before the newest one in which the source has rows that are new (before the
newest it speaks of, when none are). Any change of it is told; of the other months, more than a few.
A step that is only made anew, since another one stands before it, is no change.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest
from typing import Any, Final

import polars as pl

from cierre.book import Book
from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.ledger.schema import CONTROLS
from cierre.office import store
from cierre.office.changes import Changes
from cierre.sources.catalogue import say
from cierre.sources.names import book_labels
from cierre.sources.rows import quantity_said
from cierre.sources.said import moment_said, state_said

FEW: Final = 3
FEW_OF_A_HUNDRED: Final = 2
"""So many changes, or so many of a hundred of a month's moves, are told by their number alone."""

FIRST: Final = 10
"""Items that are told one by one."""


_NOTHING: Final = pl.Schema({"number": pl.String, "period": pl.Int64})
_FACTS: Final = pl.Schema([*_NOTHING.items(), ("was", pl.String()), ("now", pl.String())])


@dataclass(frozen=True)
class MonthChanged:
    """How many moves of a month would no longer stand, of how many it has."""

    month: str
    changed: int
    moves: int


@dataclass(frozen=True)
class ItemChanged:
    """What an item's history says now, and what it would say instead."""

    number: str
    was: str
    now: str


@dataclass(frozen=True)
class Rewritten:
    """What would change of a book's months: ``count`` items, of which the first are ``items``."""

    book: str
    months: tuple[MonthChanged, ...]
    count: int
    items: tuple[ItemChanged, ...]


@dataclass
class Changed:
    """What the parts of a loading change, collected while they are written."""

    taken_back: list[pl.DataFrame] = field(default_factory=list)
    instead: list[pl.DataFrame] = field(default_factory=list)
    recast: list[pl.DataFrame] = field(default_factory=list)
    newest: int = 0

    def take(self, changes: Changes) -> None:
        """Collect those of a part."""
        if changes.new_items.height:
            self.newest = max(self.newest, _whole(changes.new_items["entered_period"].max()))
        for several, some in (
            (self.taken_back, changes.taken_back),
            (self.instead, changes.instead),
            (self.recast, changes.recast_items),
        ):
            if some.height:
                several.append(some)


def rewritten(
    changed: Changed, speaks_of: int, totals: Mapping[int, int], book: Book, directory: Directory
) -> Rewritten | None:
    """What is to be shown before it is done; None when nothing is.

    ``speaks_of`` is the newest month of the rows, ``totals`` how many moves each month has.
    """
    moved = (each.select(_NOTHING.names()) for each in changed.taken_back)
    gone = pl.concat([_NOTHING.to_frame(), *moved])
    facts = _facts_changed(changed, book)
    periods = pl.concat([gone["period"], facts["period"]])
    counts = dict(periods.value_counts().iter_rows())
    since = changed.newest or speaks_of
    if not any(_is_much(counts[each], totals.get(each, 0), each < since) for each in counts):
        return None
    months = tuple(
        MonthChanged(Period.of_key(period).id, count, totals.get(period, 0))
        for period, count in sorted(counts.items())
    )
    numbers = pl.concat([gone["number"], facts["number"]]).unique().to_list()
    first = nsmallest(FIRST, numbers, key=natural)
    moves = _moves_said(changed, first, book, directory)
    items = (moves.get(each) or _fact_said(facts, each) for each in first)
    return Rewritten(book.id, months, len(numbers), tuple(items))


def totals_of_months(office: str, book: str) -> dict[int, int]:
    """How many moves are posted in each month of a book."""
    controls = store.read_table("controls", CONTROLS, office, book)
    return dict(controls.group_by("period").agg(pl.col("moves").sum()).iter_rows())


def natural(number: str) -> tuple[int, str]:
    """Numbers in the order that people count them: 2 before 10."""
    return len(number), number


def _is_much(count: int, moves: int, past: bool) -> bool:
    return past or (count > FEW and count * 100 > moves * FEW_OF_A_HUNDRED)


def _moves_said(
    changed: Changed, numbers: Sequence[str], book: Book, directory: Directory
) -> dict[str, ItemChanged]:
    """Of each item the first move that no longer stands, and what stands in its place."""
    gone, instead = (
        _first_of_each(each, numbers) for each in (changed.taken_back, changed.instead)
    )
    return {
        number: ItemChanged(number, *_said(was, instead.get(number), book, directory))
        for number, was in gone.items()
    }


def _first_of_each(
    several: Sequence[pl.DataFrame], numbers: Sequence[str]
) -> dict[str, dict[str, Any]]:
    """By number, the first of some items' moves."""
    mine = [each.filter(pl.col("number").is_in([*numbers])) for each in several]
    found: dict[str, dict[str, Any]] = {}
    for each in mine:
        for move in each.iter_rows(named=True):
            found.setdefault(move["number"], move)
    return found


def _said(
    was: Mapping[str, Any], now: Mapping[str, Any] | None, book: Book, directory: Directory
) -> tuple[str, str]:
    """A move and what takes its place, so that it shows in what they differ."""
    if now is None:
        return _move_said(was, (), book, directory), say("nothing-instead")
    names = [name for name in ("holder", "place", "category", "reason", "unit")
             if was[f"to_{name}"] != now[f"to_{name}"]]  # fmt: skip
    names += ["quantity"] if was["quantity"] != now["quantity"] else []
    return _move_said(was, names, book, directory), _move_said(now, names, book, directory)


def _move_said(
    move: Mapping[str, Any], names: Sequence[str], book: Book, directory: Directory
) -> str:
    called = _names(directory, book)
    parts = [f"{state_said(move['to_state'], book)} {moment_said(move['at'], directory.time_zone)}"]
    for name in names:
        if name == "quantity":
            parts.append(quantity_said(move["quantity"], book, directory))
        elif code := move[f"to_{name}"]:
            parts.append(called[name].get(code, code))
    return ", ".join(parts)


def _names(directory: Directory, book: Book) -> Mapping[str, Mapping[str, str]]:
    return {
        "holder": {each.id: each.name for each in directory.people},
        "unit": {each.id: each.name for each in directory.units},
        "place": {each.id: each.name for each in directory.places},
        "category": {each.id: each.name for each in directory.categories if each.book == book.id},
        "reason": {each.id: each.name for each in directory.reasons if each.book == book.id},
    }


def _facts_changed(changed: Changed, book: Book) -> pl.DataFrame:
    """Items whose fields say something else than they did; what is only added changes nothing."""
    labels = book_labels(book.id, "column")
    columns = {each.fills: each.id for each in book.sheet.columns}
    told = []
    for some in changed.recast:
        differ = some.filter(pl.col("fields") != pl.col("was_fields"))
        rows = differ.select("number", "entered_period", "was_fields", "fields")
        for number, period, before, after in rows.iter_rows():
            was, now = _flat(before), _flat(after)
            names = [name for name in was if was[name] != now.get(name)]
            if names:
                called = labels.get(columns.get(f"field:{names[0]}", ""), (names[0],))[0]
                both = (f"{called}: {each.get(names[0], '—')}" for each in (was, now))
                told.append((number, period, *both))
    return pl.DataFrame(told, schema=_FACTS, orient="row")


def _fact_said(facts: pl.DataFrame, number: str) -> ItemChanged:
    was, now = facts.filter(pl.col("number") == number).select("was", "now").row(0)
    return ItemChanged(number, was, now)


def _flat(fields: str) -> dict[str, Any]:
    """An item's fields, with what the office keeps beside the book's."""
    found: dict[str, Any] = json.loads(fields)
    return {**found, **found.pop("further", {})}


def _whole(value: object) -> int:
    assert isinstance(value, int)
    return value
