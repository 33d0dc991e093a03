"""Statements of many scopes at once: each book is read once, whoever asks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import polars as pl

from cierre.book import Book, Measure, Ranking, Ratio
from cierre.calendars.period import Period
from cierre.directory import Directory, ScopeKind
from cierre.ledger.ledger import Ledger
from cierre.statement.backlog import backlog
from cierre.statement.balances import opening_sums, replayed_piles
from cierre.statement.components import components
from cierre.statement.cube import cube
from cierre.statement.figures import BookFigures, ratio_parts, summed_parts
from cierre.statement.guards import breaches
from cierre.statement.identities import identities
from cierre.statement.listings import open_items, pending, rankings
from cierre.statement.model import (
    Breach,
    Coverage,
    Figure,
    Identity,
    Number,
    OpenItem,
    Ranked,
    Scope,
    Statement,
)
from cierre.statement.numbers import ratio
from cierre.statement.quantiles import quantiles
from cierre.statement.targets import Aim, attained


@dataclass(frozen=True)
class _Read:
    """What one pass over a book's ledger gives, before any scope."""

    book: Book
    ledger: Ledger
    cube: pl.DataFrame
    opening: pl.DataFrame
    piles: pl.DataFrame
    opened: pl.DataFrame
    breaches: tuple[Breach, ...]
    latest: int


@dataclass(frozen=True)
class _OfKind:
    """A book's results for all scopes of one kind."""

    figures: BookFigures
    identities: Mapping[str, tuple[Identity, ...]]
    pending: Mapping[str, tuple[OpenItem, ...]]
    rankings: Mapping[tuple[str, str], tuple[Ranked, ...]]


def build_statements(
    ledgers: Mapping[str, Ledger],
    books: Mapping[str, Book],
    ratios: tuple[Ratio, ...],
    directory: Directory,
    period: Period,
    scopes: Iterable[Scope],
) -> dict[Scope, Statement]:
    """The statement of each scope for a period.

    ``ledgers`` and ``books`` are by book id; ``ratios`` are the pack's figures over two books.
    """
    wanted = list(scopes)
    read = [_read(ledgers[name], book) for name, book in books.items()]
    made: dict[Scope, Statement] = {}
    for kind in dict.fromkeys(scope.kind for scope in wanted):
        of_kind = {each.book.id: _of_kind(each, kind, directory, period) for each in read}
        for scope in wanted:
            if scope.kind == kind:
                made[scope] = _statement(scope, read, of_kind, ratios, directory, period)
    return {scope: made[scope] for scope in wanted}


def _read(ledger: Ledger, book: Book) -> _Read:
    piles = replayed_piles(ledger, book)
    moves = ledger.moves
    latest = moves.filter(moves.period <= ledger.span.end).at.max().execute()
    return _Read(
        book,
        ledger,
        cube(ledger, book),
        opening_sums(ledger, book),
        piles,
        open_items(ledger, book, piles),
        breaches(ledger, book),
        0 if latest is None or latest != latest else int(latest),
    )


def _of_kind(read: _Read, kind: ScopeKind, directory: Directory, period: Period) -> _OfKind:
    months = (period.first_key, period.last_key)
    spans = {each.id: (each.first_key, each.last_key) for each in _asked(read.ledger, period)}
    figures = BookFigures(
        read.book,
        directory.currency,
        components(read.cube, read.book, kind, directory, months),
        backlog(read.cube, read.opening, read.piles, read.book, kind, directory, period),
        quantiles(read.ledger, read.book, kind, directory, spans),
    )
    return _OfKind(
        figures,
        identities(read.cube, read.opening, read.piles, read.book, kind, directory, months),
        pending(read.opened, read.book, kind, directory),
        rankings(read.ledger, read.book, kind, directory, months, directory.currency),
    )


def _asked(ledger: Ledger, period: Period) -> Iterator[Period]:
    """The period, the one before it, and every month of the history."""
    yield period
    yield period.previous()
    month = Period.of_key(ledger.span.history)
    while month.key <= period.key:
        yield month
        month = month.next()


def _statement(
    scope: Scope,
    read: list[_Read],
    of_kind: Mapping[str, _OfKind],
    ratios: tuple[Ratio, ...],
    directory: Directory,
    period: Period,
) -> Statement:
    figures: dict[str, Figure] = {}
    for name, each in of_kind.items():
        active = each.figures.active(scope.id)
        if scope.kind != "office" and not active and scope.id not in each.pending:
            continue
        for measure in each.figures.book.measures:
            if not isinstance(measure, Ranking):
                figure = _figure(f"{name}.{measure.id}", measure, each.figures, scope, period)
                figures[figure.id] = _targeted(
                    figure, measure, each.figures, scope, directory, period
                )
    for pack_ratio in ratios:
        over_two = _pack_figure(pack_ratio, figures, directory, scope, period)
        if over_two is not None:
            figures[over_two.id] = over_two
    following = period.next() if period.kind == "month" else Period.of_key(period.key).next()
    waiting = tuple(item for each in of_kind.values() for item in each.pending.get(scope.id, ()))
    first, last = following.first_day.isoformat(), following.last_day.isoformat()
    return Statement(
        office=directory.id,
        office_name=directory.name,
        scope=scope,
        period=period.id,
        first_day=period.first_day.isoformat(),
        last_day=period.last_day.isoformat(),
        cut_off=_moment(max((each.latest for each in read), default=0), directory.time_zone),
        currency=directory.currency,
        figures=figures,
        rankings={
            f"{name}.{measure}": ranked
            for name, each in of_kind.items()
            for (measure, of_scope), ranked in each.rankings.items()
            if of_scope == scope.id
        },
        identities=tuple(
            identity for each in of_kind.values() for identity in each.identities.get(scope.id, ())
        ),
        breaches=tuple(breach for each in read for breach in each.breaches),
        coverage=_coverage(scope, of_kind, period),
        notes=tuple(
            note
            for note in directory.notes
            if _noted(note.person, note.period, scope, directory, period)
        ),
        pending=waiting,
        planned=tuple(item for item in waiting if item.due and first <= item.due <= last),
    )


def _figure(
    name: str, measure: Measure, known: BookFigures, scope: Scope, period: Period
) -> Figure:
    active = known.active(scope.id)
    value = known.value(measure, scope.id, period)
    earlier = period.previous()
    compared = bool(active) and min(active) <= earlier.first_key
    before = known.value(measure, scope.id, earlier) if compared else None
    months = []
    if active:
        month = Period.of_key(min(active))
        while month.key <= period.key:
            months.append((month.id, known.value(measure, scope.id, month)))
            month = month.next()
    return Figure(
        id=name,
        unit=measure.unit,
        value=value,
        better=measure.better,
        parts=known.parts(measure, scope.id),
        base=known.base(measure, scope.id, period),
        before=before,
        change=_difference(value, before),
        history=tuple(months),
    )


def _targeted(
    figure: Figure,
    measure: Measure,
    known: BookFigures,
    scope: Scope,
    directory: Directory,
    period: Period,
) -> Figure:
    def running(months: tuple[int, int]) -> Number | None:
        if months[0] == months[1]:
            return known.value(measure, scope.id, Period.of_key(months[0]))
        return known.running(measure, scope.id, months)

    first = min(known.active(scope.id), default=None)
    aim = Aim(figure.id, measure, scope, running, first)
    return replace(figure, targets=attained(aim, directory, period))


def _pack_figure(
    measure: Ratio,
    figures: Mapping[str, Figure],
    directory: Directory,
    scope: Scope,
    period: Period,
) -> Figure | None:
    """A ratio over two books; None when the scope keeps one of them not at all."""
    sides = [names.split("+") for names in (measure.numerator, measure.denominator)]
    if any(name not in figures for names in sides for name in names):
        return None
    over, under = ([figures[name] for name in names] for names in sides)

    def at(month: str) -> Number | None:
        totals = [
            sum(dict(each.history).get(month) or 0 for each in side) for side in (over, under)
        ]
        return ratio(totals[0], totals[1], measure.unit)

    value, before = (
        ratio(
            sum(getattr(each, aspect) or 0 for each in over),
            sum(getattr(each, aspect) or 0 for each in under),
            measure.unit,
        )
        for aspect in ("value", "before")
    )
    strange = {"category", "reason", "state"}
    parts = ratio_parts(
        summed_parts([each.parts for each in over]),
        summed_parts([each.parts for each in under]),
        measure,
    )
    months = [month for month, _ in under[0].history]
    history = tuple((month, at(month)) for month in months)

    def running(span: tuple[int, int]) -> Number | None:
        inside = [month for month in months if span[0] <= Period.parse(month).key <= span[1]]
        totals = [
            sum(dict(each.history).get(month) or 0 for each in side for month in inside)
            for side in (over, under)
        ]
        return ratio(totals[0], totals[1], measure.unit)

    first = Period.parse(months[0]).key if months else None
    return Figure(
        id=measure.id,
        unit=measure.unit,
        value=value,
        better=measure.better,
        parts={name: each for name, each in parts.items() if name not in strange},
        base=sum(int(each.value or 0) for each in under),
        before=before,
        change=_difference(value, before),
        targets=attained(Aim(measure.id, measure, scope, running, first), directory, period),
        history=history,
    )


def _difference(value: Number | None, before: Number | None) -> Number | None:
    return None if value is None or before is None else value - before


def _coverage(scope: Scope, of_kind: Mapping[str, _OfKind], period: Period) -> tuple[Coverage, ...]:
    """A book is reported when it has moves in the period, and missing when it had before."""
    found = []
    for name, each in of_kind.items():
        active = each.figures.active(scope.id)
        now = any(period.first_key <= month <= period.last_key for month in active)
        if now or active or scope.kind == "office":
            found.append(Coverage(name, "reported" if now else "missing"))
    return tuple(found)


def _noted(person: str, noted: str, scope: Scope, directory: Directory, period: Period) -> bool:
    if noted not in {month.id for month in period.months}:
        return False
    if scope.kind == "office":
        return True
    if scope.kind == "person":
        return person == scope.id
    if scope.kind == "unit":
        units = directory.subtree(scope.id)
        return any(
            each.id == person and each.unit_on(period.last_day) in units
            for each in directory.people
        )
    return False


def _moment(seconds: int, time_zone: str) -> str:
    """A moment in the office's time."""
    return datetime.fromtimestamp(seconds, UTC).astimezone(ZoneInfo(time_zone)).isoformat()
