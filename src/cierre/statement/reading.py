"""What a book's ledger gives for a period: read once, then for all scopes of a kind at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import polars as pl

from cierre.book import Balance, Book, Duration, Ranking
from cierre.directory import Directory, ScopeKind
from cierre.fault import Fault
from cierre.ledger.coded import MISSING, Columns, Names
from cierre.ledger.grouping import together
from cierre.ledger.ledger import Ledger
from cierre.ledger.lots import differing, opening, replayed, steps
from cierre.ledger.schema import LEG
from cierre.ledger.tally import Tally, joined, tally_of
from cierre.statement.backlog import Backlog, with_lots
from cierre.statement.extent import Extent
from cierre.statement.kept import kept
from cierre.statement.listings import (
    Listed,
    answered,
    open_item,
    open_items,
    pending,
    planned_item,
    ranked,
    ranking,
)
from cierre.statement.model import Breach, Identity, OpenItem, PlannedItem, Ranked
from cierre.statement.proof.guards import breaches
from cierre.statement.proof.identities import WHOLE, Identities
from cierre.statement.scopes import Scopes, part_of, scopes_of
from cierre.statement.small_groups import small_groups
from cierre.statement.staffing import Traffic, traffic
from cierre.statement.streaks import Days
from cierre.statement.sums import Months, Sums
from cierre.statement.table import Table
from cierre.statement.timed import Timed

PACK = "pack."
"""How the ids of figures over several books begin."""


@dataclass(frozen=True)
class Reading:
    """One pass over a book's ledger, before any scope.

    ``tally`` is that of the history and the period; ``own`` that of ``moves`` alone, those posted
    in the period and in the months of the history that were not kept.
    """

    book: Book
    ledger: Ledger
    moves: Columns
    own: Tally
    tally: Tally
    opening: Columns
    lots: Columns
    steps: Columns | None
    breaches: tuple[Breach, ...]

    @cached_property
    def closing(self) -> Columns:
        """What every leg in an open state holds at the end, by the replay."""
        return with_lots(self.lots, self.book.dimensions())

    @cached_property
    def opened(self) -> pl.DataFrame:
        """The open items, lot by lot."""
        return open_items(self.ledger, self.book, self.lots)

    @cached_property
    def names(self) -> Mapping[str, Names]:
        """All people and places that a record names, of the months that were kept too."""
        both = (self.ledger.moves.names, self.tally.cube.rows.names)
        return {
            kind: Names(text for names in both for text in names[kind].texts[1:])
            for kind in ("holder", "place")
        }

    @cached_property
    def differing(self) -> pl.DataFrame:
        """The legs of items of which sums and replay do not leave the same."""
        return differing(self.ledger, self.book, self.lots)


@dataclass(frozen=True)
class OfKind:
    """A book's results for all scopes of one kind; ``parted`` are the tables of single parts."""

    read: Reading
    table: Table
    parted: Mapping[str, Table]
    proof: Identities
    due: Listed | None
    largest: Mapping[str, Listed]
    traffic: Mapping[str, Traffic]

    def identities(self, scope: str) -> tuple[Identity, ...]:
        """The identities that a scope is told: of a group that is kept to itself, the whole alone.

        One that does not hold is always told.
        """
        proved = self.proof.of(scope, None if self.proof.hold else self.read.differing)
        groups = self.table.groups
        if not groups.guarded:
            return proved
        now, measures = self.table.sums.months.now, self.table.book.measures
        nothing = any(groups.withheld(each, scope, now) for each in measures)
        return tuple(
            each for each in proved if not each.holds or (each.by == WHOLE and not nothing)
        )

    @cached_property
    def waiting(self) -> Listed | None:
        """The open items by scope; None without any, and of a group that is kept to itself."""
        if self.table.groups.guarded or not len(self.read.opened):
            return None
        return pending(self.read.opened, self.table.book, self.table.scopes)

    def has(self, scope: str) -> bool:
        """Whether a scope has any move of the book, or anything open."""
        return self.table.first_month(scope) is not None or any(self.pending(scope))

    def pending(self, scope: str) -> tuple[OpenItem, ...]:
        """A scope's open items, the longest open first."""
        rows = self.waiting.of(scope) if self.waiting else ()
        return tuple(open_item(row, self.table.book) for row in rows)

    def answered(self, scope: str) -> tuple[PlannedItem, ...]:
        """What a scope had planned for the period and what came of it, by due day."""
        rows = self.due.of(scope) if self.due else ()
        return tuple(planned_item(row, self.table.book) for row in rows)

    def rankings(self, scope: str) -> Iterator[tuple[str, tuple[Ranked, ...]]]:
        """A scope's largest items of each ranking that it has any of."""
        book, currency = self.table.book, self.table.currency
        for name, listed in self.largest.items():
            measure = book.measure(name)
            assert isinstance(measure, Ranking)
            found = ranked(listed, scope, measure, book, currency)
            if found:
                yield f"{book.id}.{name}", found


def read_book(ledger: Ledger, book: Book) -> Reading:
    """Read a book: its cube, its balances found both ways, and what the guards find."""
    moves = ledger.posted
    own = tally_of(moves, book)
    lots = replayed(ledger, book)
    by_lots = book.quantity != "items" and any(
        isinstance(each, Balance) and each.of == "items" for each in book.measures
    )
    return Reading(
        book,
        ledger,
        moves,
        own,
        joined([*(month.tally for month in ledger.months), own], book),
        opening(ledger, book),
        lots,
        together([*(month.steps for month in ledger.months), steps(ledger, book)])
        if by_lots
        else None,
        breaches(ledger, book),
    )


def of_kind(read: Reading, kind: ScopeKind, directory: Directory, extent: Extent) -> OfKind:
    """The book's figures, identities and lists of every scope of a kind.

    Raises Fault when a target is set for a part that the book does not keep.
    """
    book, period = read.book.at(kind), extent.period
    months = (period.first_key, period.last_key)
    month = read.own.cube.rows.numbers["month"]
    now = (month >= months[0]) & (month <= months[1])
    scopes = scopes_of(kind, directory, read.names)
    table = _table(read, scopes, directory, extent)
    guarded = table.groups.guarded
    rankings = [each for each in book.measures if isinstance(each, Ranking) and not guarded]
    return OfKind(
        read,
        table,
        {
            part: _table(read, scopes, directory, extent, part)
            for part in _parts_aimed_at(book, directory, kind)
        },
        Identities(read.own.cube.within(now), read.opening, read.lots, book, scopes),
        None if guarded else answered(read.ledger, extent, scopes),
        {
            each.id: ranking(read.ledger, read.moves, read.own.cube, each, scopes, months)
            for each in rankings
        },
        traffic(read.moves, read.own.cube, book, scopes, months),
    )


def _table(
    read: Reading,
    scopes: Scopes,
    directory: Directory,
    extent: Extent,
    named: str = "",
) -> Table:
    book, period = read.book.at(scopes.kind), extent.period
    part = part_of(named) if named else None
    before = period.previous()
    months = Months(read.ledger.span.history, period.last_key, (period.first_key, period.last_key))
    cube = read.tally.cube
    sums = Sums(cube, scopes, months, part)
    spans = frozenset((each.first_key, each.last_key) for each in (period, before))
    no_hours = not directory.hours and not _in_office_time(read.tally.seconds)
    return Table(
        book,
        directory.currency,
        scopes,
        sums,
        Backlog(
            read.opening, read.closing, read.steps, sums, scopes, part, book.quantity == "items"
        ),
        Timed(read.tally.seconds, cube, scopes, months, spans, part),
        Days(read.tally.days, cube, scopes, read.ledger.before, part),
        small_groups(cube, book, scopes.kind, directory),
        kept(book, directory.kept, cube, read.opening, read.lots).without(
            each.id
            for each in book.measures
            if not book.is_for(each, scopes.kind)
            or (isinstance(each, Duration) and each.clock == "office" and no_hours)
        ),
        extent.cut_off.date(),
    )


def _in_office_time(seconds: Columns) -> bool:
    """Whether any duration in office hours is known."""
    clocked = [each for name, each in seconds.numbers.items() if name.startswith("office_")]
    return any((each != MISSING).any() for each in clocked)


def _parts_aimed_at(book: Book, directory: Directory, kind: ScopeKind) -> list[str]:
    """The parts of the book's figures that the kind's scopes have targets for."""
    found = set()
    for target in directory.targets:
        if not target.part or target.scope.partition(":")[0] != kind:
            continue
        keeps = part_of(target.part)[0] in (*LEG, *book.dimensions())
        own = target.figure.partition(".")[0] == book.id
        if keeps and (own or target.figure.startswith(PACK)):
            found.add(target.part)
        elif own:
            raise Fault("target-of-no-part", value=target.figure, names=target.part)
    return sorted(found)
