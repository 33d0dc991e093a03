"""Days in a row without a kind of move: one query on the ledger for all scopes of a kind."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

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

    With a ``part`` only the moves in it are counted.
    """
    found: dict[tuple[str, str], tuple[date, ...]] = {}
    wanted = [measure for measure in book.measures if isinstance(measure, Streak)]
    moves = standing(ledger) if wanted else ledger.moves
    for measure in wanted:
        selected = moves.filter(between_legs(measure.moves, measure.credit, moves))
        if part is not None:
            column = part_column(part[0], f"{measure.credit}_")
            selected = selected.filter(selected[column] == part[1])
        days = scoped(selected, kind, directory, measure.credit).select(SCOPE, "day").distinct()
        by_scope = days.to_polars().sort(SCOPE, "day").group_by(SCOPE, maintain_order=True)
        found.update(
            ((measure.id, scope), tuple(each)) for scope, each in by_scope.agg("day").iter_rows()
        )
    return found


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
