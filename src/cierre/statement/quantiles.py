"""Medians and other quantiles: one query on the ledger for all scopes of a kind at once."""

from __future__ import annotations

from collections.abc import Mapping

import ibis
import ibis.expr.types as ir

from cierre.book import Book, Duration
from cierre.directory import Directory, ScopeKind
from cierre.ledger.ledger import Ledger
from cierre.statement.cube import between_legs, seconds_column
from cierre.statement.scopes import SCOPE, Part, ancestors, part_column

_SHARES = {"median": 0.5, "p90": 0.9, "maximum": 1.0}

Quantiles = Mapping[tuple[str, str, str], tuple[int, int]]
"""(measure, scope, period id) to (seconds, number of moves)."""


def quantiles(
    ledger: Ledger,
    book: Book,
    kind: ScopeKind,
    directory: Directory,
    periods: Mapping[str, tuple[int, int]],
    part: Part | None = None,
) -> Quantiles:
    """The quantile durations of a book; ``periods`` maps a period's id to its month keys.

    Moves that were taken back are left out. A quantile lies between the two nearest moves. With
    a ``part`` only the moves in it are counted.
    """
    wanted = [
        measure
        for measure in book.measures
        if isinstance(measure, Duration) and measure.statistic in _SHARES
    ]
    if not wanted:
        return {}
    moves = standing(ledger)
    spans = ibis.memtable(
        [(name, first, last) for name, (first, last) in periods.items()],
        schema=ibis.schema({"span": "string", "first": "int64", "last": "int64"}),
    )
    found: dict[tuple[str, str, str], tuple[int, int]] = {}
    for measure in wanted:
        selected = moves.filter(between_legs(measure.moves, measure.credit, moves))
        if part is not None:
            column = part_column(part[0], f"{measure.credit}_")
            selected = selected.filter(selected[column] == part[1])
        credited = scoped(selected, kind, directory, measure.credit)
        timed = credited.join(spans, credited.period.between(spans["first"], spans["last"]))
        seconds = timed[seconds_column(measure)]
        grouped = timed.group_by([SCOPE, "span"]).agg(
            seconds=seconds.quantile(_SHARES[measure.statistic]).round(), base=seconds.count()
        )
        for row in grouped.to_polars().iter_rows(named=True):
            if row["base"]:
                key = (measure.id, row[SCOPE], row["span"])
                found[key] = (int(row["seconds"]), int(row["base"]))
    return found


def standing(ledger: Ledger) -> ir.Table:
    """The moves counted in their month: a reversal posted later leaves its flows as they were."""
    moves = ledger.posted
    month = moves.day.year().cast("int64") * 100 + moves.day.month().cast("int64")
    counted = moves.filter(moves.period == month)
    taken_back = counted.filter(counted.reverses.notnull()).select("reverses")
    return counted.filter(counted.reverses.isnull(), counted.id.notin(taken_back.reverses))


def scoped(moves: ir.Table, kind: ScopeKind, directory: Directory, side: str) -> ir.Table:
    """The moves with a column ``scope``, by the leg on a side (``from`` or ``to``)."""
    if kind == "office":
        return moves.mutate(**{SCOPE: ibis.literal("")})
    if kind == "unit":
        tree = ibis.memtable(ancestors(directory).to_arrow())
        return moves.join(tree, moves[f"{side}_unit"] == tree.unit)
    leg = moves[f"{side}_{'holder' if kind == 'person' else 'place'}"]
    return moves.filter(leg != "").mutate(**{SCOPE: leg})
