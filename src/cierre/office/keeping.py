"""Keeping what a book's months come to, beside the moves that they are made from.

Months are kept after the moves are: whatever dies in between, a month that is not there, or was
made from other control totals, is added up anew when a statement needs it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from itertools import islice
from typing import Final

import polars as pl
from django.db import transaction

from cierre.book import Book
from cierre.calendars.period import Period
from cierre.ledger.coded import with_dimensions
from cierre.ledger.keeping import added, in_little_room, months_in, months_of
from cierre.ledger.ledger import Ledger, Span
from cierre.ledger.months import KeptMonth, Month, kept, shape_of, totals_by_month
from cierre.ledger.places import open_ledger
from cierre.ledger.schema import CONTROLS, ITEMS
from cierre.office import models, store
from cierre.office.changes import Changes
from cierre.office.database import open_uri

_AT_ONCE: Final = 300_000
_WRITTEN_AT_ONCE: Final = 50
KEPT: Final = tuple(each.name for each in fields(KeptMonth))
"""The columns that a kept month is read from."""


def keep_months(office: str, books: Iterable[Book]) -> None:
    """Make the months of books anew that are not kept, or no longer as their moves are.

    A month whose moves are not what its batches brought is not kept.
    """
    for book in books:
        controls = store.read_table("controls", CONTROLS, office, book.id)
        standing = _standing(office, book, totals_by_month(controls))
        missing = controls.filter(~pl.col("period").is_in(standing))
        for first, last in _runs(missing):
            # a history and no period: all moves of the items that were touched in it, since whether
            # an item was divided is told by all of them together
            span = Span(first, Period.of_key(last).next().key, last)
            with transaction.atomic():
                # nobody else writes between the reading of the moves and the keeping of what they
                # come to: an item's own fields are in no control total
                store.lock()
                ledger = open_ledger(open_uri(), office, book, span, anew=True)
                write_months(office, book, months_of(ledger, office, book))


class AtHand:
    """The months of a loading's own moves, which need not be read again to be kept.

    As long as all of them are moves of new items: their months are what they come to, together
    with what was kept of the same months before, if that stands.
    """

    def __init__(self, office: str, book: Book) -> None:
        self._office, self._book = office, book
        self._before = store.read_table("controls", CONTROLS, office, book.id)
        self._months: dict[int, list[Month]] | None = {}

    def take(self, changes: Changes) -> None:
        """Add up some of the moves."""
        if not changes.of_new_items:
            self._months = None
        if self._months is None or not changes.moves.height:
            return
        book = self._book
        fields = changes.new_items.select("id", "fields")
        moves = with_dimensions(changes.coded, fields, book.dimensions())
        periods = moves.numbers["period"]
        last = int(periods.max())
        span = Span(int(periods.min()), Period.of_key(last).next().key, last)
        items = changes.new_items.select(ITEMS.names)
        for month in months_in(Ledger(moves, items, changes.controls, span), book):
            self._months.setdefault(month.key, []).append(in_little_room(month))

    def kept_before(self) -> Mapping[int, KeptMonth]:
        """What is kept of the same months, and stands."""
        totals = totals_by_month(self._before)
        found = models.KeptMonth.objects.filter(
            office=self._office, book=self._book.id, period__in=[*(self._months or {})]
        )
        several = (KeptMonth(**values) for values in found.values(*KEPT))
        return {
            each.period: each
            for each in several
            if each.stands(self._office, self._book, totals.get(each.period, ""))
        }

    def made(self, brought: pl.DataFrame, before: Mapping[int, KeptMonth]) -> list[KeptMonth]:
        """The months to be kept, given the control totals of all moves that were taken and what
        was kept before; nothing is asked of the database."""
        earlier = set(self._before["period"])
        columns = CONTROLS.names
        totals = totals_by_month(pl.concat([self._before, brought.select(columns)]))
        found = []
        for period, several in (self._months or {}).items():
            if period in before:
                several.append(before[period].month())
            elif period in earlier:
                continue
            found.append(kept(added(several, self._book), self._office, self._book, totals[period]))
        return found


def forget_months(office: str, book: str) -> None:
    """Keep none of a book's months any more: its items say something else than they did."""
    models.KeptMonth.objects.filter(office=office, book=book).delete()


def _standing(office: str, book: Book, totals: Mapping[int, str]) -> set[int]:
    """The months that are kept and stand, by what is said of them."""
    kept = models.KeptMonth.objects.filter(office=office, book=book.id, shape=shape_of(book))
    return {
        period
        for period, made_from in kept.values_list("period", "made_from")
        if totals.get(period) == made_from
    }


def _runs(controls: pl.DataFrame) -> Iterator[tuple[int, int]]:
    """The months of control totals in runs of so few moves that they can be read at once."""
    by_month = controls.group_by("period").agg(pl.col("moves").sum()).sort("period")
    run: list[int] = []
    count = 0
    for period, moves in by_month.iter_rows():
        if run and count + moves > _AT_ONCE:
            yield run[0], run[-1]
            run, count = [], 0
        run.append(period)
        count += moves
    if run:
        yield run[0], run[-1]


def write_months(office: str, book: Book, made: Iterable[KeptMonth]) -> None:
    """Keep some months of a book in the place of what was kept of them."""
    kept_months, several = models.KeptMonth.objects, iter(made)
    while some := list(islice(several, _WRITTEN_AT_ONCE)):
        periods = [each.period for each in some]
        kept_months.filter(office=office, book=book.id, period__in=periods).delete()
        kept_months.bulk_create(
            models.KeptMonth(office=office, book=book.id, **vars(each)) for each in some
        )
