"""What the lines of a table are to each other, told by the lines in which it holds.

A relation between columns is one when it holds in most of the rows: then the rows are each other's
siblings, and the one in which it fails is wrong. Totals stand below or beside what they add up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from typing import Final

from cierre.audit.grammar.report import Report
from cierre.audit.numerals.units import DURATIONS
from cierre.audit.relations.equation import one_slip
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.forms import (
    Form,
    Row,
    forms_in,
    quotients_in,
    relation,
)
from cierre.audit.relations.grid import Grid, Line, grids
from cierre.audit.relations.pairs import Counts, base_of
from cierre.audit.relations.relating import addition, share
from cierre.audit.relations.rounding import compatible

_WIDEST, _TALLEST = 14, 80
"""Tables of more columns, or rows, are lists: nothing is looked for across, or down, them."""
_LONGEST: Final = 500
_PROBED: Final = 3
"""Rows whose forms are tried on all of them: at least one in three of a real one's holds."""
_SMALL: Final = 10
_TOTAL, _SUM, _REGULAR = 2.0, 0.5, 1.0
_MANY, _BESIDE = 4, 3


def tables(report: Report) -> Iterator[Relation]:
    """The relations of the tables."""
    counts = Counts(report.mentions)
    for grid in grids(report):
        if len(grid.rows) > _LONGEST:
            continue
        yield from _across(grid)
        yield from _of_one_number(grid, counts)
        yield from _down(report, grid)
        if 2 < len(grid.rows) <= _WIDEST and len(grid.columns) > 2:
            yield from _across(Grid(grid.columns, grid.rows), _turned)


@dataclass(slots=True)
class _Found:
    """A form with what it is in each row.

    It is ``held`` in rows of more than what is so small that anything holds of it, and ``holds``
    in three rows of four.
    """

    form: Form
    relations: Sequence[Relation]
    held: int = field(init=False)
    failed: int = field(init=False)
    holds: bool = field(init=False)

    def __post_init__(self) -> None:
        self.held = sum(each.holds and _tells(each) for each in self.relations)
        self.failed = sum(not each.holds for each in self.relations)
        self.holds = self.held > 0 and self.held >= 3 * self.failed


def _tells(found: Relation) -> bool:
    return any(abs(each.number) >= _SMALL * each.step for each in found.members) and (
        sum(each.number != 0 for each in found.members) > 1
    )


def _turned(row: Row) -> Iterator[Form]:
    """The forms between rows: shares and differences of those beside each other."""
    return (each for each in quotients_in(row, _BESIDE) if each.name != "change")


def _across(grid: Grid, search: Callable[[Row], Iterator[Form]] = forms_in) -> Iterator[Relation]:
    """Relations between the columns, row by row; of two that say the same the better one."""
    rows = _rows(grid)
    if not any(1 < len(row) <= _WIDEST for row in rows):
        return
    probed = sorted(rows, key=lambda row: -max((len(row), *(m.number for m in row.values()))))
    forms = dict.fromkeys(
        form for row in probed[:_PROBED] if len(row) <= _WIDEST
        for form in search(row)
    )  # fmt: skip
    every = [
        found for form in forms
        if (found := _in_all(form, rows)).holds and found.held > 1
    ]  # fmt: skip
    kept: list[_Found] = []
    every.sort(key=lambda each: (2 * each.failed - each.held, -len(each.form.others)))
    for found in every:
        if not any(_same(found.form, other.form) for other in kept):
            kept.append(found)
            yield from _with_siblings(found)


def _rows(grid: Grid) -> list[Row]:
    return [
        {at: each for at, column in enumerate(grid.columns) if (each := column.numbers.get(row))}
        for row in range(len(grid.rows))
    ]  # fmt: skip


def _in_all(form: Form, rows: Sequence[Row]) -> _Found:
    """A form in the rows, until it fails in more than one of four of them."""
    relations: list[Relation] = []
    failed = 0
    for row in rows:
        found = relation(form, row)
        if found is not None:
            relations.append(found)
            failed += not found.holds
            if 4 * failed > len(rows):
                break
    return _Found(form, relations)


def _same(one: Form, other: Form) -> bool:
    return one.target == other.target or {one.target, *one.others} == {other.target, *other.others}


def _with_siblings(found: _Found) -> Iterator[Relation]:
    structure = _REGULAR if found.held >= _MANY and found.failed == 1 else 0.0
    for each in found.relations:
        if not each.holds or _tells(each):
            each.siblings, each.structure = found.held - each.holds, structure
        yield each


def _of_one_number(grid: Grid, counts: Counts) -> Iterator[Relation]:
    """Columns of shares: of one number, in a row of the table or in the text."""
    for shares in grid.columns:
        if not any(each.percent for each in shares.numbers.values()):
            continue
        options = [
            found for parts in grid.columns if parts is not shares
            for found in _of_one(shares, parts, counts)
        ]  # fmt: skip
        if options:
            yield from _with_siblings(max(options, key=lambda each: each.held - each.failed))


def _of_one(shares: Line, parts: Line, counts: Counts) -> Iterator[_Found]:
    pairs = [
        (part, stated) for row, stated in shares.numbers.items()
        if stated.percent and (part := parts.numbers.get(row)) and part.counts
    ]  # fmt: skip
    bases = [base for each in pairs[:_MANY] if (base := base_of(*each, counts)) is not None]
    for base in {each.index: each for each in bases}.values():
        relations = tuple(
            share(stated, part, base) for part, stated in pairs
            if part is not base and compatible(part, base)
        )  # fmt: skip
        found = _Found(Form("share", 0, ()), relations)
        if found.holds and found.held > 1:
            yield found


def _down(report: Report, grid: Grid) -> Iterator[Relation]:
    """Rows that are the totals of those above them, or below."""
    if not 2 < len(grid.rows) <= _TALLEST:
        return
    marked = {at for at, row in enumerate(grid.rows) if report.said.total.search(row.head.lower())}
    for at in sorted({*marked, 0, len(grid.rows) - 1}):
        rows = _stretch(grid, at, marked)
        yield from _total_row(at in marked, _summed_up(grid, at, rows))


def _stretch(grid: Grid, at: int, marked: Set[int]) -> Sequence[int]:
    """The rows that one may be the total of: those since the total before it, or all below."""
    if at == 0:
        return [row for row in range(1, len(grid.rows)) if row not in marked]
    return range(max((each + 1 for each in marked if each < at), default=0), at)


def _total_row(marked: bool, found: _Found) -> Iterator[Relation]:
    """A row as a total, when most columns agree or its name says so."""
    held = found.held
    if not marked and held <= min(found.failed, 1):
        return
    # of small numbers that hold it takes two to tell as much as one
    small = sum(each.holds and each.stated.number > 0 for each in found.relations) // 2
    for each in found.relations:
        if each.holds or _one_off(each):
            each.siblings = held - each.holds if held else small
            each.structure = _TOTAL if marked else _SUM
            yield each


def _summed_up(grid: Grid, at: int, rows: Sequence[int]) -> _Found:
    """The columns' numbers in a row as the sums of those in others."""
    relations = (_added_up(column, at, rows) for column in grid.columns)
    return _Found(Form("sum", at, tuple(rows)), tuple(each for each in relations if each))


def _added_up(column: Line, at: int, rows: Sequence[int]) -> Relation | None:
    made = column.numbers.get(at)
    parts = [column.numbers[row] for row in rows if row in column.numbers]
    if made is None or len(parts) < 2 or not made.counts or made.unit in DURATIONS:
        return None
    alike = len({each.numeral.step for each in (made, *parts)}) == 1
    if not alike or not all(each.counts and compatible(each, made) for each in parts):
        return None
    found = addition(made, parts)
    return found if found.holds or made.number > 0 else None


def _one_off(found: Relation) -> bool:
    """Whether one slip in one of its numbers would explain why it fails."""
    return found.equation is not None and one_slip(found.equation) is not None
