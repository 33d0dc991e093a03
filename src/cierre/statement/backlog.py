"""Balances of every scope of a kind: now, at the start, and at the end of each month before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from cierre.book import Balance, Book
from cierre.calendars.period import Period
from cierre.directory import Directory, ScopeKind
from cierre.ledger.schema import LEG
from cierre.statement.scopes import SCOPE, expand


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
    book: Book,
    kind: ScopeKind,
    directory: Directory,
    period: Period,
) -> Backlog:
    """The balances of a book's balance measures."""
    opened, closed = expand(opening, kind, directory, ""), expand(piles, kind, directory, "")
    before = period.months[0].previous().key
    closing: dict[tuple[str, str], dict[int, int]] = {}
    parts: dict[tuple[str, str], dict[str, dict[str, int]]] = defaultdict(dict)
    for measure in book.measures:
        if not isinstance(measure, Balance):
            continue
        within = pl.col("state").is_in(measure.states)
        amount = pl.col("quantity").sum() if measure.of == "quantity" else pl.col("item").n_unique()
        start_amount = pl.col("quantity" if measure.of == "quantity" else "items").sum()
        start = _by_scope(opened.filter(within), start_amount)
        end = _by_scope(closed.filter(within), amount)
        nets = _nets(cube, measure, kind, directory)
        for scope in {*start, *end, *nets}:
            months = {before: start.get(scope, 0)}
            _roll(months, nets.get(scope, {}), period)
            months[period.key] = end.get(scope, 0)
            closing[measure.id, scope] = months
        frame, shown = (opened, start_amount) if measure.at == "opening" else (closed, amount)
        for name in (*LEG, *book.dimensions()):
            grouped = frame.filter(within).group_by(SCOPE, name).agg(shown.alias("amount"))
            for scope, key, value in grouped.sort(SCOPE, name).iter_rows():
                if value:
                    parts[measure.id, scope].setdefault(name, {})[key] = int(value)
    return Backlog(closing, parts)


def _by_scope(frame: pl.DataFrame, amount: pl.Expr) -> dict[str, int]:
    grouped = frame.group_by(SCOPE).agg(amount.alias("amount"))
    return {scope: int(value) for scope, value in grouped.iter_rows()}


def _nets(
    cube: pl.DataFrame, measure: Balance, kind: ScopeKind, directory: Directory
) -> dict[str, dict[int, int]]:
    """What every month's moves added to the measure's states, by scope and month."""
    column = "quantity" if measure.of == "quantity" else "moves"
    nets: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for side, sign in (("to", 1), ("from", -1)):
        rows = cube.filter(pl.col(f"{side}_state").is_in(measure.states))
        scoped = expand(rows, kind, directory, f"{side}_")
        grouped = scoped.group_by(SCOPE, "period").agg(pl.col(column).sum())
        for scope, month, amount in grouped.iter_rows():
            nets[scope][month] += sign * int(amount)
    return nets


def _roll(months: dict[int, int], nets: Mapping[int, int], period: Period) -> None:
    """Fill in the months around the opening balance: back through the history, and forward."""
    start = period.months[0].previous()
    amount, month = months[start.key], start
    first = min(nets, default=start.key)
    while month.key >= first:
        months[month.key] = amount
        amount -= nets.get(month.key, 0)
        month = month.previous()
    amount = months[start.key]
    for each in period.months:
        amount += nets.get(each.key, 0)
        months[each.key] = amount
