"""What a measure adds up: the sums over the cube from which its value is made.

A flow adds up one number, a mean two (its total and its base). Components are additive over
months, scopes and parts; values are made from them once, at the very end.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

import polars as pl

from cierre.book import Book, Duration, Flow, Measure, Score
from cierre.directory import Directory, ScopeKind
from cierre.statement.cube import matches
from cierre.statement.scopes import SCOPE, expand

PART_LEGS = ("category", "place", "holder", "unit", "reason")
_BASE = "__base"
_Kept = TypeVar("_Kept")

Sums = dict[int, int]
"""A component's total by posting period."""


@dataclass
class Components:
    """Of one kind of scope: totals by (measure, scope) and month; parts over the period."""

    totals: Mapping[tuple[str, str], Sums]
    bases: Mapping[tuple[str, str], Sums]
    parts: Mapping[tuple[str, str], dict[str, dict[str, int]]]
    part_bases: Mapping[tuple[str, str], dict[str, dict[str, int]]]
    months: Mapping[str, set[int]] = field(default_factory=dict)
    """Months in which a scope has any move."""


@dataclass(frozen=True)
class _Component:
    column: str
    credit: str
    expression: pl.Expr


def components(
    cube: pl.DataFrame,
    book: Book,
    kind: ScopeKind,
    directory: Directory,
    period: tuple[int, int],
) -> Components:
    """Everything a book's measures add up, for all scopes of a kind.

    ``period`` are the keys of its first and last month; parts are summed over them.
    """
    totals: dict[tuple[str, str], Sums] = defaultdict(dict)
    bases: dict[tuple[str, str], Sums] = defaultdict(dict)
    parts: dict[tuple[str, str], dict[str, dict[str, int]]] = defaultdict(dict)
    part_bases: dict[tuple[str, str], dict[str, dict[str, int]]] = defaultdict(dict)
    months: dict[str, set[int]] = defaultdict(set)
    wanted = list(_wanted(book))
    counted = cube.filter(~pl.col("adjustment"))
    for side in ("from", "to"):
        of_side = [each for each in wanted if each.credit == side]
        credited = expand(counted, kind, directory, f"{side}_")
        by_month = credited.group_by(SCOPE, "period").agg(
            each.expression.alias(each.column) for each in of_side
        )
        for row in by_month.iter_rows(named=True):
            months[row[SCOPE]].add(row["period"])
            for each in of_side:
                if row[each.column]:
                    target, measure = _place(each.column, totals, bases)
                    target[measure, row[SCOPE]][row["period"]] = row[each.column]
        now = credited.filter(pl.col("period").is_between(*period))
        for name, column in _dimensions(book, side):
            grouped = now.group_by(SCOPE, column).agg(
                each.expression.alias(each.column) for each in of_side
            )
            for row in grouped.sort(SCOPE, column).iter_rows(named=True):
                for each in of_side:
                    if row[each.column]:
                        target_parts, measure = _place(each.column, parts, part_bases)
                        found = target_parts[measure, row[SCOPE]].setdefault(name, {})
                        found[row[column]] = row[each.column]
    return Components(totals, bases, parts, part_bases, months)


def _place(column: str, first: _Kept, second: _Kept) -> tuple[_Kept, str]:
    measure = column.removesuffix(_BASE)
    return (second if column.endswith(_BASE) else first), measure


def _dimensions(book: Book, side: str) -> Iterator[tuple[str, str]]:
    for name in PART_LEGS:
        yield name, "to_reason" if name == "reason" else f"{side}_{name}"
    for name in book.dimensions():
        yield name, name


def _wanted(book: Book) -> Iterator[_Component]:
    for measure in book.measures:
        yield from _of_measure(measure)


def _of_measure(measure: Measure) -> Iterator[_Component]:
    match measure:
        case Flow():
            special = (
                measure.moves.within is not None
                or measure.moves.on_time is not None
                or measure.moves.promised
            )
            plain = {"items": "moves", "quantity": "quantity", "value": "value"}[measure.of]
            column = f"only_{measure.id}" if special else plain
            selected = matches(measure.moves, measure.credit)
            yield _Component(measure.id, measure.credit, _sum(selected, column))
        case Duration(statistic="mean"):
            selected = matches(measure.moves, measure.credit)
            column = seconds_column(measure)
            yield _Component(measure.id, measure.credit, _sum(selected, column))
            base = selected if measure.per is None else matches(measure.per, "to")
            credit = measure.credit if measure.per is None else "to"
            yield _Component(measure.id + _BASE, credit, _sum(base, "moves"))
        case Score():
            selected = matches(measure.moves, measure.credit)
            yield _Component(measure.id, measure.credit, _sum(selected, "value"))
            yield _Component(measure.id + _BASE, measure.credit, _sum(selected, "valued"))


def seconds_column(measure: Duration) -> str:
    """The ledger's column that a duration adds up or orders."""
    column = {"state": "seconds", "entry": "age"}[measure.since]
    return column if measure.clock == "clock" else f"office_{column}"


def _sum(selected: pl.Expr, column: str) -> pl.Expr:
    return pl.col(column).filter(selected).sum()
