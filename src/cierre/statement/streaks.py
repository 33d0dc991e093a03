"""Days in a row without a kind of move: one query on the ledger for all scopes of a kind."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

import ibis
import ibis.expr.types as ir
import polars as pl

from cierre.book import Book, Streak
from cierre.directory import Directory, ScopeKind
from cierre.ledger.ledger import Ledger
from cierre.statement.cube import between_legs
from cierre.statement.quantiles import scoped, standing
from cierre.statement.scopes import SCOPE, Part, part_column

Days = Mapping[tuple[str, str], tuple[date, ...]]
"""(measure, scope) to the days on which such a move was made, in order."""


def days_of_moves(
    ledger: Ledger,
    book: Book,
    kind: ScopeKind,
    directory: Directory,
    part: Part | None = None,
) -> Days:
    """The days that break the book's streaks. Moves that were taken back are left out.

    Of the time before the history only the last day is there. With a ``part`` only the moves in
    it are counted.
    """
    found: dict[tuple[str, str], tuple[date, ...]] = {}
    wanted = [measure for measure in book.measures if isinstance(measure, Streak)]
    for measure in wanted:
        days = _days(standing(ledger), measure, kind, directory, part)
        if measure.run == "present" and ledger.before is not None:
            last = ledger.before.filter(ledger.before["last"].notnull())
            days = pl.concat([_days(last.rename(day="last"), measure, kind, directory, part), days])
        by_scope = days.sort(SCOPE, "day").group_by(SCOPE, maintain_order=True)
        found.update(
            ((measure.id, scope), tuple(each)) for scope, each in by_scope.agg("day").iter_rows()
        )
    return found


def first_months(
    ledger: Ledger, kind: ScopeKind, directory: Directory, part: Part | None = None
) -> Mapping[str, int]:
    """The first month of each scope that has any record of before the history."""
    if ledger.before is None:
        return {}
    credited = scoped(_in_part(ledger.before, "to_", part), kind, directory, "to")
    first = credited.group_by(SCOPE).agg(month=credited["first"].min())
    return dict(first.select(SCOPE, "month").to_polars().iter_rows())


def _days(
    moves: ir.Table, measure: Streak, kind: ScopeKind, directory: Directory, part: Part | None
) -> pl.DataFrame:
    selected = moves.filter(between_legs(measure.moves, measure.credit, moves))
    selected = _in_part(selected, f"{measure.credit}_", part)
    days = scoped(selected, kind, directory, measure.credit).select(SCOPE, "day").distinct()
    found: pl.DataFrame = days.to_polars()
    return found


def _in_part(moves: ir.Table, side: str, part: Part | None) -> ir.Table:
    """The moves in a part; none of a part that is not known of the time before the history."""
    if part is None:
        return moves
    column = part_column(part[0], side)
    return moves.filter(
        moves[column] == part[1] if column in moves.columns else ibis.literal(False)
    )


def longest_run(days: Sequence[date], first: date, last: date) -> int:
    """The longest run of days of a span that are none of the given ones."""
    within = [day.toordinal() for day in days if first <= day <= last]
    edges = [first.toordinal() - 1, *within, last.toordinal() + 1]
    return max(after - before - 1 for before, after in pairwise(edges))


def present_run(days: Sequence[date], first: date, last: date) -> int:
    """How many days have passed at the end of a span since the latest of the given ones."""
    index = bisect_right(days, last)
    if index and days[index - 1] >= first:
        return (last - days[index - 1]).days
    return (last - first).days + 1
