"""Statements of many scopes at once: each book is read once, whoever asks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cierre.book import Book, Measure, Ranking, Ratio
from cierre.calendars.period import Period
from cierre.directory import Directory, Note
from cierre.fault import Fault
from cierre.ledger.ledger import Ledger
from cierre.statement.comparison import compared
from cierre.statement.coverage import coverage, notes_by_scope
from cierre.statement.extent import Extent, extent_of
from cierre.statement.model import Attained, Breach, Figure, Number, Scope, Staffing, Statement
from cierre.statement.on_demand import Statements
from cierre.statement.over_books import books_of, figure_over, first_month, ratio_over
from cierre.statement.reading import OfKind, of_kind, read_book
from cierre.statement.staffing import staffing
from cierre.statement.table import Table
from cierre.statement.targets import Aim, Targets, adds_up, attained, target_of, targets_by_figure


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
        aims = known.targets.get((f"{name}.{queue.level}", str(scope)), {}).get("", [])
        wanted = target_of(aims, month, additive=False) or queue.wanted
        found = staffing(queue, seen, own, wanted, month, known.directory)
        if found is not None:
            made[name] = found
    return made


def _figures(scope: Scope, known: _Kind) -> dict[str, Figure]:
    """The figures of the books that the scope has anything in, then those over two of them."""
    figures: dict[str, Figure] = {}
    kept: dict[str, Table] = {}
    for name, each in known.books.items():
        of_book = each.table
        if scope.kind != "office" and not each.has(scope.id):
            continue
        kept[name] = of_book
        for measure in of_book.book.measures:
            if not isinstance(measure, Ranking):
                figure = f"{name}.{measure.id}"
                targets = _attained(figure, measure, scope, known)
                figures[figure] = compared(
                    figure,
                    measure,
                    of_book,
                    scope.id,
                    known.extent,
                    targets,
                    ahead=scope.kind != "person",
                    screened=known.directory.screened_limits,
                )
    for ratio in known.ratios:
        if books_of(ratio) <= kept.keys():
            targets = _attained(ratio.id, ratio, scope, known)
            figures[ratio.id] = figure_over(
                ratio,
                kept,
                figures,
                scope.id,
                known.extent,
                targets,
                screened=known.directory.screened_limits,
            )
    return figures


def _attained(figure: str, measure: Measure, scope: Scope, known: _Kind) -> tuple[Attained, ...]:
    """The figure against the targets of its whole, then of its parts."""
    of_figure = known.targets.get((figure, str(scope)), {})
    return tuple(
        attempt
        for part, targets in of_figure.items()
        for attempt in attained(_aim(figure, measure, scope, part, known), targets, known.extent)
    )


def _aim(figure: str, measure: Measure, scope: Scope, part: str, known: _Kind) -> Aim:
    books = known.figures(part)
    name = figure.partition(".")[0]
    if isinstance(measure, Ratio) and name not in known.books:
        if not books_of(measure) <= books.keys():
            raise Fault("target-of-no-part", value=figure, names=part)
        return Aim(
            measure,
            part,
            lambda months: ratio_over(measure, books, scope.id, months),
            first_month(measure, known.figures(), scope.id),
            known.directory.currency,
            additive=False,
        )

    def running(months: tuple[int, int]) -> Number | None:
        return books[name].running(measure, scope.id, months)

    first = books[name].first_month(scope.id)
    additive = adds_up(measure, books[name].book)
    return Aim(measure, part, running, first, known.directory.currency, additive)
