"""Statements of many scopes at once: each book is read once, whoever asks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from cierre.book import Book, Measure, Ranking, Ratio
from cierre.calendars.period import Period
from cierre.directory import Directory, Note, Target
from cierre.fault import Fault
from cierre.ledger.ledger import Ledger
from cierre.statement.comparison import Compared
from cierre.statement.coverage import coverage, notes_by_scope
from cierre.statement.extent import Extent, extent_of
from cierre.statement.history import Histories
from cierre.statement.measures import adds_up
from cierre.statement.model import Attained, Breach, Figure, Scope, Staffing, Statement
from cierre.statement.on_demand import Statements
from cierre.statement.over_books import books_of, figure_over, first_month, ratio_over
from cierre.statement.reading import OfKind, of_kind, read_book
from cierre.statement.row import Row
from cierre.statement.staffing import staffing
from cierre.statement.table import Table
from cierre.statement.targets import Aim, Targets, attained, target_of, targets_by_figure


@dataclass(frozen=True)
class _Kind:
    """What all statements of one kind of scope are made from."""

    directory: Directory
    extent: Extent
    ratios: tuple[Ratio, ...]
    targets: Targets
    books: Mapping[str, OfKind]
    notes: Mapping[str, tuple[Note, ...]]
    breaches: tuple[Breach, ...]

    ahead: bool
    """Whether it is told what is expected next."""

    @cached_property
    def histories(self) -> Histories:
        """The histories of the scopes."""
        return Histories(self.extent)

    @cached_property
    def compared(self) -> Mapping[str, tuple[Compared, ...]]:
        """What is compared of each book."""
        return {
            name: tuple(
                Compared(f"{name}.{measure.id}", measure, each.table, self.extent, self.ahead,
                         self.directory.screened_limits)
                for measure in each.table.book.measures
                if not isinstance(measure, Ranking)
            )
            for name, each in self.books.items()
        }  # fmt: skip

    @cached_property
    def of_scopes(self) -> Mapping[str, Mapping[str, Mapping[str, list[Target]]]]:
        """The targets by scope, figure and part."""
        found: dict[str, dict[str, Mapping[str, list[Target]]]] = defaultdict(dict)
        for (figure, scope), of_parts in self.targets.items():
            found[scope][figure] = of_parts
        return found

    def rows(self, scope: str, part: str = "") -> dict[str, Row]:
        """The scope's rows of the books, or of a part of those that a target is set for."""
        return {name: table.row(scope) for name, table in self.figures(part).items()}

    def figures(self, part: str = "") -> dict[str, Table]:
        """The figures of the books, or of those of a part that a target is set for."""
        if not part:
            return {name: each.table for name, each in self.books.items()}
        return {name: each.parted[part] for name, each in self.books.items() if part in each.parted}


def build_statements(
    ledgers: Mapping[str, Ledger],
    books: Mapping[str, Book],
    ratios: tuple[Ratio, ...],
    directory: Directory,
    period: Period,
    scopes: Iterable[Scope],
    found: tuple[Breach, ...] = (),
) -> Statements:
    """The statement of each scope for a period, made when it is asked for.

    ``ledgers`` and ``books`` are by book id; ``ratios`` are the pack's figures over two books;
    ``found`` is what is known not to hold of the office as a whole.
    Raises Fault when a target is set for a part that its book does not keep.
    """
    wanted = dict.fromkeys(scopes)
    extent = extent_of(ledgers, books, directory, period)
    read = [read_book(extent.bounded(ledgers[name]), book) for name, book in books.items()]
    breaches = (*found, *(breach for each in read for breach in each.breaches))
    kinds = {
        kind: _Kind(
            directory,
            extent,
            ratios,
            targets_by_figure(directory),
            {each.book.id: of_kind(each, kind, directory, extent) for each in read},
            notes_by_scope(directory, kind, period),
            breaches,
            ahead=kind != "person",
        )
        for kind in dict.fromkeys(scope.kind for scope in wanted)
    }

    def hold() -> bool:
        of_books = (each for kind in kinds.values() for each in kind.books.values())
        return not breaches and all(each.proof.hold for each in of_books)

    return Statements(wanted, lambda scope: _statement(scope, kinds[scope.kind]), hold)


def _statement(scope: Scope, known: _Kind) -> Statement:
    directory, extent, period = known.directory, known.extent, known.extent.period
    first, last = (
        day.isoformat() for day in (extent.following.first_day, extent.following.last_day)
    )
    figures = _figures(scope, known)
    waiting = tuple(item for each in known.books.values() for item in each.pending(scope.id))
    return Statement(
        office=directory.id,
        office_name=directory.name,
        scope=scope,
        period=period.id,
        first_day=period.first_day.isoformat(),
        last_day=period.last_day.isoformat(),
        cut_off=extent.cut_off.isoformat(),
        running=extent.running.id if extent.running else "",
        currency=directory.currency,
        figures=figures,
        rankings={
            name: listed
            for each in known.books.values()
            for name, listed in each.rankings(scope.id)
        },
        identities=tuple(
            identity for each in known.books.values() for identity in each.identities(scope.id)
        ),
        breaches=known.breaches,
        coverage=coverage(scope, known.figures(), extent, known.notes.get(scope.id, ())),
        notes=known.notes.get(scope.id, ()),
        pending=waiting,
        planned=tuple(item for item in waiting if item.due and first <= item.due <= last),
        answered=tuple(item for each in known.books.values() for item in each.answered(scope.id)),
        staffing=_staffing(scope, known, figures),
    )


def _staffing(scope: Scope, known: _Kind, figures: Mapping[str, Figure]) -> dict[str, Staffing]:
    """The staff that each book with a queue needs in the month after the last one told."""
    made: dict[str, Staffing] = {}
    month = known.extent.following
    for name, each in known.books.items():
        queue, seen = each.table.book.queue, each.traffic.get(scope.id)
        if queue is None or seen is None:
            continue
        own = {
            figure.id.partition(".")[2]: figure
            for figure in figures.values()
            if figure.id.partition(".")[0] == name
        }
        aims = known.of_scopes.get(str(scope), {}).get(f"{name}.{queue.level}", {}).get("", [])
        wanted = target_of(aims, month, additive=False) or queue.wanted
        found = staffing(queue, seen, own, wanted, month, known.directory)
        if found is not None:
            made[name] = found
    return made


def _figures(scope: Scope, known: _Kind) -> dict[str, Figure]:
    """The figures of the books that the scope has anything in, then those over two of them."""
    figures: dict[str, Figure] = {}
    targets = known.of_scopes.get(str(scope), {})
    rows = {
        name: each.table.row(scope.id)
        for name, each in known.books.items()
        if scope.kind == "office" or each.has(scope.id)
    }
    for name, row in rows.items():
        history = known.histories.since(row.first_month)
        for each in known.compared[name]:
            wanted = targets.get(each.name)
            found = _attained(each.name, each.measure, scope, wanted, known) if wanted else ()
            figures[each.name] = each.figure(row, history, found)
    for ratio in known.ratios:
        if books_of(ratio) <= rows.keys():
            wanted = targets.get(ratio.id)
            found = _attained(ratio.id, ratio, scope, wanted, known) if wanted else ()
            screened = known.directory.screened_limits
            figures[ratio.id] = figure_over(
                ratio, rows, figures, known.extent, found, screened=screened
            )
    return figures


def _attained(
    figure: str,
    measure: Measure,
    scope: Scope,
    wanted: Mapping[str, list[Target]],
    known: _Kind,
) -> tuple[Attained, ...]:
    """The figure against the targets of its whole, then of its parts."""
    return tuple(
        attempt
        for part, targets in wanted.items()
        for attempt in attained(_aim(figure, measure, scope, part, known), targets, known.extent)
    )


def _aim(figure: str, measure: Measure, scope: Scope, part: str, known: _Kind) -> Aim:
    rows = known.rows(scope.id, part)
    name = figure.partition(".")[0]
    if isinstance(measure, Ratio) and name not in known.books:
        if not books_of(measure) <= rows.keys():
            raise Fault("target-of-no-part", value=figure, names=part)
        return Aim(
            measure,
            part,
            lambda months: ratio_over(measure, rows, months),
            first_month(measure, known.rows(scope.id)),
            known.directory.currency,
            additive=False,
        )
    row = rows[name]
    return Aim(
        measure,
        part,
        lambda months: row.value(measure, months),
        row.first_month,
        known.directory.currency,
        adds_up(measure, row.table.book),
    )
