"""What a book's ledger gives for a period: read once, then for all scopes of a kind at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import polars as pl

from cierre.book import Balance, Book
from cierre.calendars.period import Period
from cierre.directory import Directory, ScopeKind
from cierre.fault import Fault
from cierre.ledger.ledger import Ledger
from cierre.ledger.schema import LEG
from cierre.statement.backlog import backlog
from cierre.statement.balances import opening_sums, replayed_piles, split_steps, strays
from cierre.statement.components import components
from cierre.statement.cube import cube
from cierre.statement.extent import Extent
from cierre.statement.figures import BookFigures
from cierre.statement.guards import breaches
from cierre.statement.identities import WHOLE, identities, with_culprits
from cierre.statement.kept import kept
from cierre.statement.listings import answered, open_items, pending, rankings
from cierre.statement.model import Breach, Identity, OpenItem, PlannedItem, Ranked
from cierre.statement.quantiles import quantiles
from cierre.statement.scopes import part_of
from cierre.statement.small_groups import small_groups
from cierre.statement.staffing import Traffic, traffic
from cierre.statement.streaks import days_of_moves, first_months

PACK = "pack."
"""How the ids of figures over several books begin."""


@dataclass(frozen=True)
class Reading:
    """One pass over a book's ledger, before any scope."""

    book: Book
    ledger: Ledger
    cube: pl.DataFrame
    opening: pl.DataFrame
    piles: pl.DataFrame
    steps: pl.DataFrame
    opened: pl.DataFrame
    breaches: tuple[Breach, ...]


@dataclass(frozen=True)
class OfKind:
    """A book's results for all scopes of one kind; ``parted`` are the figures of single parts."""

    figures: BookFigures
    parted: Mapping[str, BookFigures]
    identities: Mapping[str, tuple[Identity, ...]]
    pending: Mapping[str, tuple[OpenItem, ...]]
    answered: Mapping[str, tuple[PlannedItem, ...]]
    rankings: Mapping[str, Mapping[str, tuple[Ranked, ...]]]
    traffic: Mapping[str, Traffic]


def read_book(ledger: Ledger, book: Book) -> Reading:
    """Read a book: its cube, its balances found both ways, and what the guards find."""
    piles = replayed_piles(ledger, book)
    counted = any(isinstance(each, Balance) and each.of == "items" for each in book.measures)
    steps = split_steps(ledger, book) if counted else None
    return Reading(
        book,
        ledger,
        cube(ledger, book),
        opening_sums(ledger, book),
        piles,
        piles.clear().with_columns(piles=0, period=0) if steps is None else steps,
        open_items(ledger, book, piles),
        breaches(ledger, book),
    )


def of_kind(read: Reading, kind: ScopeKind, directory: Directory, extent: Extent) -> OfKind:
    """The book's figures, identities and lists of every scope of a kind.

    Raises Fault when a target is set for a part that the book does not keep.
    """
    book, period = read.book.at(kind), extent.period
    months = (period.first_key, period.last_key)
    proved = identities(read.cube, read.opening, read.piles, book, kind, directory, months)
    if not all(each.holds for several in proved.values() for each in several):
        to_blame = strays(read.ledger, book, read.piles)
        proved = with_culprits(proved, to_blame, kind, directory)
    figures = _figures(read, kind, directory, extent)
    guarded = figures.groups.guarded
    return OfKind(
        figures,
        {
            part: _figures(read, kind, directory, extent, part)
            for part in _parts_aimed_at(book, directory, kind)
        },
        {scope: _told(each, figures, scope, months) for scope, each in proved.items()},
        {} if guarded else pending(read.opened, book, kind, directory),
        {} if guarded else answered(read.ledger, book, kind, directory, extent),
        {} if guarded else rankings(read.ledger, book, kind, directory, months, directory.currency),
        traffic(read.ledger, book, kind, directory, months),
    )


def _told(
    proved: tuple[Identity, ...], figures: BookFigures, scope: str, months: tuple[int, int]
) -> tuple[Identity, ...]:
    """The identities that a scope is told: of a group that is kept to itself, the whole alone.

    One that does not hold is always told.
    """
    groups, measures = figures.groups, figures.book.measures
    if not groups.guarded:
        return proved
    nothing = any(groups.withheld(each, scope, months) for each in measures)
    return tuple(each for each in proved if not each.holds or (each.by == WHOLE and not nothing))


def _figures(
    read: Reading,
    kind: ScopeKind,
    directory: Directory,
    extent: Extent,
    named: str = "",
) -> BookFigures:
    book, period = read.book.at(kind), extent.period
    months = (period.first_key, period.last_key)
    part = part_of(named) if named else None
    balances = (read.cube, read.opening, read.piles, read.steps)
    spans = {each.id: (each.first_key, each.last_key) for each in _asked(read.ledger, period)}
    return BookFigures(
        book,
        directory.currency,
        components(read.cube, book, kind, directory, months, part),
        backlog(*balances, book, kind, directory, period, part),
        quantiles(read.ledger, book, kind, directory, spans, part),
        small_groups(read.cube, book, kind, directory),
        days_of_moves(read.ledger, book, kind, directory, part),
        first_months(read.ledger, kind, directory, part),
        extent.cut_off.date(),
        kept(book, directory.kept, read.cube, read.opening, read.piles).without(
            each.id for each in book.measures if not book.is_for(each, kind)
        ),
    )


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


def _asked(ledger: Ledger, period: Period) -> Iterator[Period]:
    """The period, the one before it, and every month of the history."""
    yield period
    yield period.previous()
    month = Period.of_key(ledger.span.history)
    while month.key <= period.key:
        yield month
        month = month.next()
