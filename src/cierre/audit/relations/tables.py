"""What the lines of a table are to each other, told by the lines in which it holds.

A relation between columns is one when it holds in most of the rows: then the rows are each other's
siblings, and the one in which it fails is wrong. Totals stand below or beside what they add up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import product
from typing import Final

from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.numerals.interval import total
from cierre.audit.numerals.numeral import Numeral
from cierre.audit.numerals.units import DURATIONS
from cierre.audit.relations.changes import changed
from cierre.audit.relations.equation import Quotient, Sum, added
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.grid import Grid, Line, grids
from cierre.audit.relations.rounding import (
    HUNDRED,
    compatible,
    judge,
    judge_ratio,
    judge_sum,
    judge_total,
)
from cierre.audit.relations.shares import Counts, Pair, base_of

_WIDEST, _TALLEST, _SMALL, _BALANCE, _FAILING = 14, 80, 10, 6, 2
_TOTAL: Final = 2.0
_PAIRS: Final = 8
"""A table of more columns has only sums, and quotients of neighbours, looked for in it."""

_EVERY: Final = ("sum", "balance", "mean", "share", "change", "difference")
Form = tuple[str, int, tuple[int, ...]]
"""What a line's number is of which others: a name, its place, their places."""


def tables(report: Report) -> Iterator[Relation]:
    """The relations of the tables."""
    for grid in grids(report):
        if len(grid.rows) > _TALLEST * 6 or len(grid.columns) > _WIDEST * 3:
            continue
        yield from _across(report, grid)
        yield from _down(report, grid)
        if 2 < len(grid.rows) <= _WIDEST and len(grid.columns) > 2:
            turned = Grid(grid.columns, grid.rows)
            yield from _across(report, turned, ("share", "difference"))


@dataclass(frozen=True, slots=True)
class _Found:
    form: Form
    relations: tuple[Relation, ...]

    @property
    def held(self) -> int:
        return sum(each.holds and _tells(each) for each in self.relations)

    @property
    def failed(self) -> int:
        return sum(not each.holds for each in self.relations)


def _tells(relation: Relation) -> bool:
    """Whether a relation holds of more than what is so small that anything holds of it."""
    sizes = [abs(each.number) / float(each.numeral.step) for each in relation.members]
    return max(sizes) >= _SMALL and len([each for each in sizes if each]) > 1


def _across(report: Report, grid: Grid, names: Sequence[str] = _EVERY) -> Iterator[Relation]:
    """Relations between the columns, row by row."""
    places = [at for at, column in enumerate(grid.columns) if column.numbers]
    if len(places) < 2 or len(places) > _WIDEST:
        return
    best: dict[int, _Found] = {}
    every: list[_Found] = []
    quick = _Quick(grid, places)
    for form in _forms(grid, places):
        if form[0] not in names or not quick.may_hold(form):
            continue
        relations = tuple(
            relation for row in range(len(grid.rows))
            if (relation := _relation(
                form, [grid.columns[abs(at)].numbers.get(row) for at in (form[1], *form[2])]
            ))
        )  # fmt: skip
        found = _Found(form, relations)
        if found.held and found.held >= 3 * found.failed and _enough(report, grid, found):
            every.append(found)
    for found in sorted(every, key=lambda each: (-each.held + 2 * each.failed, -len(each.form[2]))):
        target = found.form[1]
        if target not in best and not any(
            set(found.form[2]) | {target} == set(kept.form[2]) | {kept.form[1]}
            for kept in best.values()
        ):
            best[target] = found
    for found in best.values():
        yield from _with_siblings(found)
    if "mean" in names:
        yield from _of_totals(report, grid, places, set(best))


class _Quick:
    """Whether a form can hold in a table, told roughly: most of those tried do not."""

    def __init__(self, grid: Grid, places: Sequence[int]) -> None:
        rows = range(len(grid.rows))
        self._numbers: dict[int, list[Mention | None]] = {}
        for at in places:
            kind, numbers = _main_kind(grid.columns[at]), grid.columns[at].numbers
            self._numbers[at] = [
                each if (each := numbers.get(row)) and each.numeral.kind == kind else None
                for row in rows
            ]  # fmt: skip

    def may_hold(self, form: Form) -> bool:
        """Whether it holds, within rounding, in three rows of four."""
        holds = _ROUGHLY[form[0]]
        targets = self._numbers[form[1]]
        others = [self._numbers[abs(at)] for at in form[2]]
        signs = [-1.0 if at < 0 else 1.0 for at in form[2]]
        held = failed = 0
        for members in zip(targets, *others, strict=True):
            if None in members:
                continue
            if holds(members, signs):
                held += 1
            else:
                failed += 1
                if failed > _FAILING and failed * 3 > len(targets):
                    return False
        return held > 0 and held >= 3 * failed


def _roughly_added(members: Sequence[Mention], signs: Sequence[float]) -> bool:
    target, *parts = members
    made = sum(each.number * sign for each, sign in zip(parts, signs, strict=True))
    slack = sum(each.high - each.low for each in members)
    return abs(target.number - made) <= slack / 2 + 1e-9 * abs(made)


def _roughly_mean(members: Sequence[Mention], _: Sequence[float]) -> bool:
    target, *parts = members
    made = sum(each.number for each in parts) / len(parts)
    return abs(target.number - made) <= float(target.numeral.step)


def _roughly_apart(members: Sequence[Mention], _: Sequence[float]) -> bool:
    target, one, other = members
    slack = (one.high - one.low + other.high - other.low + target.high - target.low) / 2
    apart = one.number - other.number
    return abs(abs(target.number) - abs(apart)) <= slack + 1e-9 * abs(apart)


def _roughly_share(members: Sequence[Mention], _: Sequence[float]) -> bool:
    target, part, whole = members
    if whole.number <= 0:
        return False
    slack = (
        float(target.numeral.step)
        + 100 * (part.high - part.low + whole.high - whole.low) / whole.number
    )
    return abs(target.number - 100 * part.number / whole.number) <= slack


def _roughly_changed(members: Sequence[Mention], _: Sequence[float]) -> bool:
    target, new, old = members
    if old.number <= 0:
        return False
    slack = (
        float(target.numeral.step) + 100 * (new.high - new.low + old.high - old.low) / old.number
    )
    return abs(abs(target.number) - abs(100 * (new.number / old.number - 1))) <= slack


_ROUGHLY: Final[Mapping[str, Callable[[Sequence[Mention], Sequence[float]], bool]]] = {
    "sum": _roughly_added, "balance": _roughly_added, "mean": _roughly_mean,
    "difference": _roughly_apart, "share": _roughly_share, "change": _roughly_changed,
}  # fmt: skip


def _enough(report: Report, grid: Grid, found: _Found) -> bool:
    if found.held > 1:
        return True
    head = grid.columns[found.form[1]].head
    whole = found.form[0] == "sum" and len(found.form[2]) > 2
    return whole or (found.form[0] == "sum" and report.said.total.search(head) is not None)


def _with_siblings(found: _Found) -> Iterator[Relation]:
    slack = 1.0 if found.held >= 4 and found.failed == 1 else 0.0
    for each in found.relations:
        if each.holds and not _tells(each):
            yield each
        else:
            yield replace(each, siblings=found.held - each.holds, structure=slack)


def _forms(grid: Grid, places: Sequence[int]) -> Iterator[Form]:
    kinds = {at: _main_kind(grid.columns[at]) for at in places}
    counts = [at for at in places if kinds[at] == "quantity"]
    for order, target in enumerate(counts):
        for size in range(2, len(counts)):
            if order >= size:
                yield "sum", target, tuple(counts[order - size : order])
            if order + size < len(counts):
                yield "sum", target, tuple(counts[order + 1 : order + 1 + size])
            if order >= size:
                yield "mean", target, tuple(counts[order - size : order])
        if order >= 3:
            for size in range(2, order):
                yield "mean", target, tuple(counts[order - 1 - size : order - 1])
    for order in range(3, len(counts)):
        for size in range(3, min(order, _BALANCE) + 1):
            for signs in product((1, -1), repeat=size - 1):
                if -1 in signs:
                    parts = zip(counts[order - size : order], (1, *signs), strict=True)
                    yield "balance", counts[order], tuple(at * sign for at, sign in parts)
    near = len(places) <= _PAIRS
    for target in places:
        for one in places:
            for other in places:
                if len({target, one, other}) < 3:
                    continue
                if not near and max(target, one, other) - min(target, one, other) > 3:
                    continue
                if kinds[target] == "percent" and kinds[one] == kinds[other] == "quantity":
                    yield "share", target, (one, other)
                    yield "change", target, (one, other)
                elif (
                    kinds[target] == "points" and kinds[one] == kinds[other] == "percent"
                ) or kinds[target] == kinds[one] == kinds[other]:
                    yield "difference", target, (one, other)


def _main_kind(line: Line) -> str:
    kinds = [each.numeral.kind for each in line.numbers.values()]
    return max(set(kinds), key=kinds.count)


def _relation(form: Form, members: Sequence[Mention | None]) -> Relation | None:
    """A form in one line; None where the line lacks a number for it."""
    if any(each is None for each in members):
        return None
    target, *others = (each for each in members if each is not None)
    if form[0] == "balance":
        return _balance(target, others, [-1 if at < 0 else 1 for at in form[2]])
    return _MAKERS[form[0]](target, others)


def _sum(target: Mention, parts: Sequence[Mention]) -> Relation | None:
    if not all(each.counts and compatible(each, target) for each in parts):
        return None
    return Relation(
        "sum", "sum", judge_sum(target, parts), target, tuple(parts), target,
        equation=added(target, parts),
    )  # fmt: skip


def _balance(target: Mention, parts: Sequence[Mention], times: Sequence[int]) -> Relation | None:
    if not all(each.counts and compatible(each, target) for each in parts):
        return None
    terms = [*zip(parts, times, strict=True)]
    computed = sum((each.value * sign for each, sign in terms), Decimal(0))
    possible = total([each.interval.times(Decimal(sign)) for each, sign in terms])
    signs = tuple("-" if sign < 0 else "+" if at else "" for at, sign in enumerate(times))
    return Relation(
        "rollforward", "rollforward", judge_total(target, computed, possible), target,
        tuple(parts), None, signs, Sum(target, tuple(parts), tuple(times)),
    )  # fmt: skip


def _mean(target: Mention, parts: Sequence[Mention]) -> Relation | None:
    if not all(each.counts for each in parts) or target.numeral.measured:
        return None
    count = Decimal(len(parts))
    made = sum((each.value for each in parts), Decimal(0))
    whole = replace(parts[0], index=-1, numeral=Numeral(-1, -1, made), number=float(made))
    divisor = replace(whole, numeral=Numeral(-1, -1, count), number=float(count))
    return Relation(
        "average", "average", judge(target, made / count, None), target, (whole, divisor)
    )


def _share(target: Mention, others: Sequence[Mention]) -> Relation | None:
    part, whole = others
    if whole.number <= 0 or not compatible(part, whole):
        return None
    return Relation(
        "share", "share", judge_ratio(target, [part], whole, HUNDRED), target, (part,), whole,
        equation=Quotient(target, (part,), whole),
    )  # fmt: skip


def _change(target: Mention, others: Sequence[Mention]) -> Relation | None:
    new, old = others
    if old.number <= 0 or not compatible(new, old):
        return None
    relation = changed(target, new, old)
    rising = new.number >= old.number
    if relation.holds and target.number and rising != (target.number > 0):
        return replace(relation, judged=replace(relation.judged, verdict="error"))
    return relation


def _difference(target: Mention, others: Sequence[Mention]) -> Relation | None:
    new, old = others
    fits = compatible(new, old) or (new.percent and old.percent)
    if not fits:
        return None
    way = 1 if target.numeral.signed or new.value >= old.value else -1
    apart = (new.interval - old.interval).times(Decimal(way))
    judged = judge_total(target, (new.value - old.value) * way, apart)
    return Relation(
        "change", "difference", judged, target, (new, old),
        equation=Sum(new, (old, target), (1, 1)),
    )  # fmt: skip


_MAKERS: Final[Mapping[str, Callable[[Mention, Sequence[Mention]], Relation | None]]] = {
    "sum": _sum, "mean": _mean, "share": _share, "change": _change, "difference": _difference,
}  # fmt: skip


def _of_totals(
    report: Report, grid: Grid, places: Sequence[int], taken: set[int]
) -> Iterator[Relation]:
    """Columns of shares: of one number, which is in a row of the table or stands in the text."""
    counts = Counts(report.mentions)
    kinds = {at: _main_kind(grid.columns[at]) for at in places}
    for target in places:
        if target in taken or kinds[target] != "percent":
            continue
        options = []
        for column in places:
            if kinds[column] == "quantity":
                options += _of_one(grid.columns[target], grid.columns[column], counts)
        if options:
            yield from _with_siblings(max(options, key=lambda each: each.held - each.failed))


def _of_one(shares: Line, parts: Line, counts: Counts) -> Iterator[_Found]:
    pairs = [
        Pair(parts.numbers[row], share) for row, share in shares.numbers.items()
        if share.percent and row in parts.numbers
    ]  # fmt: skip
    bases = [base for each in pairs[:4] if (base := base_of(each, counts)) is not None]
    for base in {each.index: each for each in bases}.values():
        relations = tuple(
            relation for each in pairs
            if each.part is not base and (relation := _share(each.share, (each.part, base)))
        )  # fmt: skip
        found = _Found(("share", 0, ()), relations)
        if found.held > 1 and found.held >= 3 * found.failed:
            yield found


def _down(report: Report, grid: Grid) -> Iterator[Relation]:
    """Rows that are the totals of those above them, or below."""
    if len(grid.rows) < 3 or len(grid.rows) > _TALLEST:
        return
    totals = [
        at for at, row in enumerate(grid.rows) if report.said.total.search(row.head)
    ]  # fmt: skip
    last = len(grid.rows) - 1
    marked = set(totals)
    for at in sorted({*totals, 0, last}):
        yield from _total_row(grid, at, marked)


def _total_row(grid: Grid, at: int, marked: set[int]) -> Iterator[Relation]:
    """One row as a total, of the stretch in which most columns agree."""
    before = max((each for each in marked if each < at), default=-1)
    stretches = []
    if at:
        stretches += [(first, at) for first in range(at - 1)]
    if at < len(grid.rows) - 2 and (at == 0 or at in marked):
        stretches.append((at + 1, len(grid.rows)))
    best: _Found | None = None
    natural: _Found | None = None
    for first, end in stretches:
        rows = [each for each in range(first, end) if each == first or each not in marked]
        relations = tuple(_column_sums(grid, at, rows))
        found = _Found(("sum", at, (first, end)), relations)
        if first == before + 1 and end == at:
            natural = found
        if found.held and (best is None or _worth(found) > _worth(best)):
            best = found
    if best is not None and (at in marked or best.held > best.failed or best.held > 1):
        structure = _TOTAL if at in marked else 0.5
        for each in best.relations:
            if each.holds or one_off(each):
                yield replace(each, siblings=best.held - each.holds, structure=structure)
    elif at in marked and natural is not None:
        for each in natural.relations:
            if one_off(each):
                yield replace(each, structure=_TOTAL)


def _worth(found: _Found) -> tuple[int, int]:
    return found.held, found.form[2][1] - found.form[2][0]


def _column_sums(grid: Grid, at: int, rows: Sequence[int]) -> Iterator[Relation]:
    for column in grid.columns:
        made = column.numbers.get(at)
        parts = [column.numbers[row] for row in rows if row in column.numbers]
        if made is None or len(parts) < 2 or not made.counts or made.unit in DURATIONS:
            continue
        places = {each.numeral.step for each in (made, *parts)}
        relation = _sum(made, parts) if len(places) == 1 else None
        if relation is not None and (relation.holds or made.number > 0):
            yield relation


def one_off(relation: Relation) -> bool:
    """Whether one slip in one of its numbers would explain why it fails."""
    from cierre.audit.relations.equation import one_slip

    return relation.equation is not None and one_slip(relation.equation) is not None
