"""Balances of every scope of a kind: now, at the start, and at the end of each month before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import polars as pl

from cierre.book import Balance, Book
from cierre.calendars.period import Period
from cierre.directory import Directory, ScopeKind
from cierre.ledger.schema import LEG
from cierre.statement.scopes import SCOPE, Part, expand


@dataclass(frozen=True)
class Backlog:
    """Closing balances by (measure, scope) and month key, and the parts of the last of them.

    The balance at the start comes from adding up earlier moves, the one at the end from the
    replay; months before the start are rolled back from it by their own moves.
    """

    closing: Mapping[tuple[str, str], Mapping[int, int]]
    parts: Mapping[tuple[str, str], Mapping[str, Mapping[str, int]]]


def backlog(
    cube: pl.DataFrame,
    opening: pl.DataFrame,
    piles: pl.DataFrame,
    steps: pl.DataFrame,
    book: Book,
    kind: ScopeKind,
    directory: Directory,
    period: Period,
    part: Part | None = None,
) -> Backlog:
    """The balances of a book's balance measures; with a ``part``, of what lies in it.

    An item that was divided counts once in each place it lies: the pending list's lines.
    """
    opened, closed, stepped = (
        _in_part(expand(frame, kind, directory, ""), part) for frame in (opening, piles, steps)
    )
    before = period.months[0].previous()
    earliest = min(cube["period"].to_list(), default=before.key)
    closing: dict[tuple[str, str], dict[int, int]] = {}
    parts: dict[tuple[str, str], dict[str, dict[str, int]]] = defaultdict(dict)
    for measure in book.measures:
        if not isinstance(measure, Balance):
            continue
        within = pl.col("state").is_in(measure.states)
        counted = measure.of == "items"
        started, ended = opened.filter(within), closed.filter(within)
        at_start = pl.col("piles" if counted else "quantity").sum()
        at_end = pl.len() if counted else pl.col("quantity").sum()
        start, end = _by_scope(started, at_start), _by_scope(ended, at_end)
        nets = _nets(cube, measure, kind, directory, part)
        if counted:
            _add_steps(nets, stepped.filter(within))
        for scope in {*start, *end, *nets}:
            months = _rolled(start.get(scope, 0), nets.get(scope, {}), period, earliest)
            months[period.key] = end.get(scope, 0)
            closing[measure.id, scope] = months
        frame, shown = (started, at_start) if measure.at == "opening" else (ended, at_end)
        for name in () if part else (*LEG, *book.dimensions()):
            for scope, key, value in _by_key(frame, name, shown):
                parts[measure.id, scope].setdefault(name, {})[key] = value
    return Backlog(closing, parts)


def _by_key(frame: pl.DataFrame, name: str, amount: pl.Expr) -> Iterator[tuple[str, str, int]]:
    grouped = frame.group_by(SCOPE, name).agg(amount.alias("amount"))
    for scope, key, value in grouped.sort(SCOPE, name).iter_rows():
        if value:
            yield scope, key, int(value)


def _by_scope(frame: pl.DataFrame, amount: pl.Expr) -> dict[str, int]:
    grouped = frame.group_by(SCOPE).agg(amount.alias("amount"))
    return {scope: int(value) for scope, value in grouped.iter_rows()}


def _nets(
    cube: pl.DataFrame,
    measure: Balance,
    kind: ScopeKind,
    directory: Directory,
    part: Part | None,
) -> dict[str, dict[int, int]]:
    """What every month's moves added to the measure's states, by scope and month."""
    column = "quantity" if measure.of == "quantity" else "moves"
    nets: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for side, sign in (("to", 1), ("from", -1)):
        rows = cube.filter(pl.col(f"{side}_state").is_in(measure.states))
        rows = _in_part(rows, part, f"{side}_")
        scoped = expand(rows, kind, directory, f"{side}_")
        grouped = scoped.group_by(SCOPE, "period").agg(pl.col(column).sum())
        for scope, month, amount in grouped.iter_rows():
            nets[scope][month] += sign * int(amount)
    return nets


def _add_steps(nets: dict[str, dict[int, int]], stepped: pl.DataFrame) -> None:
    grouped = stepped.group_by(SCOPE, "period").agg(pl.col("piles").sum())
    for scope, month, amount in grouped.iter_rows():
        nets[scope][month] += int(amount)


def _in_part(frame: pl.DataFrame, part: Part | None, side: str = "") -> pl.DataFrame:
    if part is None:
        return frame
    column = f"{side}{part[0]}" if part[0] in LEG else part[0]
    return frame.filter(pl.col(column) == part[1])


def _rolled(start: int, nets: Mapping[int, int], period: Period, earliest: int) -> dict[int, int]:
    """Balances by month around the opening one: back through the history, and forward."""
    amount, month = start, period.months[0].previous()
    months = {month.key: amount}
    while month.key >= earliest:
        amount -= nets.get(month.key, 0)
        month = month.previous()
        months[month.key] = amount
    amount = start
    for each in period.months:
        amount += nets.get(each.key, 0)
        months[each.key] = amount
    return months
