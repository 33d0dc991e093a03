"""What a measure adds up: the sums over the cube from which its value is made.

A flow adds up one number, a mean two (its total and its base). Components are additive over
months, scopes and parts; values are made from them once, at the very end.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import polars as pl

from cierre.book import Book, Duration, Flow, Measure, Score
from cierre.directory import Directory, ScopeKind
from cierre.statement.cube import beyond_legs, matches, seconds_column
from cierre.statement.scopes import SCOPE, Part, expand, part_column

PART_LEGS = ("category", "place", "holder", "unit", "reason")
CROSSED = ("category", "place")
CROSSED_NAME = "&".join(CROSSED)
"""Quantities, each category in its own unit, are told by place as well."""

Sums = dict[int, int]
"""A component's total by posting period."""

PartSums = dict[str, dict[str, int]]
"""A component's total by dimension and by the dimension's values."""


@dataclass(frozen=True)
class Components:
    """Of one kind of scope: totals by (measure, scope) and month; parts over the period."""

    totals: defaultdict[tuple[str, str], Sums] = field(default_factory=lambda: defaultdict(dict))
    bases: defaultdict[tuple[str, str], Sums] = field(default_factory=lambda: defaultdict(dict))
    parts: defaultdict[tuple[str, str], PartSums] = field(default_factory=lambda: defaultdict(dict))
    part_bases: defaultdict[tuple[str, str], PartSums] = field(
        default_factory=lambda: defaultdict(dict)
    )
    months: defaultdict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    """Months in which a scope has any move."""


@dataclass(frozen=True)
class _Component:
    """One sum a measure needs; ``base`` when it is what a mean is divided by."""

    measure: str
    base: bool
    credit: str
    expression: pl.Expr
    crossed: bool = False

    @property
    def column(self) -> str:
        return f"base of {self.measure}" if self.base else self.measure


def components(
    cube: pl.DataFrame,
    book: Book,
    kind: ScopeKind,
    directory: Directory,
    period: tuple[int, int],
    part: Part | None = None,
) -> Components:
    """Everything a book's measures add up, for all scopes of a kind.

    ``period`` are the keys of its first and last month; parts are summed over them. With a
    ``part`` only the moves in it are counted, and no parts of it.
    """
    found = Components()
    counted = cube.filter(~pl.col("adjustment"))
    for side in ("from", "to"):
        wanted = [each for each in _wanted(book) if each.credit == side]
        credited = expand(counted, kind, directory, f"{side}_")
        if part is not None:
            credited = credited.filter(pl.col(part_column(part[0], f"{side}_")) == part[1])
        _add_months(found, credited, wanted)
        if part is None:
            now = credited.filter(pl.col("period").is_between(*period))
            for name in (*PART_LEGS, *book.dimensions()):
                _add_parts(found, now, wanted, name, part_column(name, f"{side}_"))
            crossed = [each for each in wanted if each.crossed]
            if crossed:
                keys = [pl.col(f"{side}_{name}").cast(pl.String) for name in CROSSED]
                both = now.with_columns(pl.concat_str(keys, separator="&").alias(CROSSED_NAME))
                _add_parts(found, both, crossed, CROSSED_NAME, CROSSED_NAME)
    return found


def _add_months(found: Components, credited: pl.DataFrame, wanted: list[_Component]) -> None:
    sums = (each.expression.alias(each.column) for each in wanted)
    for scope, month, *totals in credited.group_by(SCOPE, "period").agg(sums).iter_rows():
        found.months[scope].add(month)
        for each, total in zip(wanted, totals, strict=True):
            if total:
                into = found.bases if each.base else found.totals
                into[each.measure, scope][month] = total


def _add_parts(
    found: Components, now: pl.DataFrame, wanted: list[_Component], name: str, column: str
) -> None:
    sums = (each.expression.alias(each.column) for each in wanted)
    grouped = now.group_by(SCOPE, column).agg(sums)
    keys = pl.col(SCOPE, column).cast(pl.String)
    for scope, key, *totals in grouped.with_columns(keys).sort(SCOPE, column).iter_rows():
        for each, total in zip(wanted, totals, strict=True):
            if total:
                into = found.part_bases if each.base else found.parts
                into[each.measure, scope].setdefault(name, {})[key] = total


def _wanted(book: Book) -> Iterator[_Component]:
    for measure in book.measures:
        yield from _of_measure(measure)


def _of_measure(measure: Measure) -> Iterator[_Component]:
    match measure:
        case Flow():
            plain = {"items": "moves", "quantity": "quantity", "value": "value"}[measure.of]
            column = f"only_{measure.id}" if beyond_legs(measure.moves) else plain
            summed = _sum(matches(measure.moves, measure.credit), column)
            crossed = measure.unit == "quantity"
            yield _Component(measure.id, False, measure.credit, summed, crossed)
        case Duration(statistic="mean"):
            selected = matches(measure.moves, measure.credit)
            column = seconds_column(measure)
            yield _Component(measure.id, False, measure.credit, _sum(selected, column))
            base = selected if measure.per is None else matches(measure.per, "to")
            credit = measure.credit if measure.per is None else "to"
            yield _Component(measure.id, True, credit, _sum(base, "moves"))
        case Score():
            selected = matches(measure.moves, measure.credit)
            yield _Component(measure.id, False, measure.credit, _sum(selected, "value"))
            yield _Component(measure.id, True, measure.credit, _sum(selected, "valued"))


def _sum(selected: pl.Expr, column: str) -> pl.Expr:
    return pl.col(column).filter(selected).sum()
