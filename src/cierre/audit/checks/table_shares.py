"""Shares in tables: a column or a row of percentages over the numbers next to it.

The part and the whole that explain most of the percentages are the ones meant; the rest are
checked against them. Examples: ``件数 | 占比`` with the column's total in the text · a row
``Rate`` under ``Opened`` and ``Closed`` · ``不满意率`` over the column 电话. Counter-examples: a
column of changes against another month, a column whose numbers no pair of columns explains.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from cierre.audit.checks.claiming import claim
from cierre.audit.checks.tables import is_total
from cierre.audit.checks.verdicts import HUNDRED, Judged, judge_ratio
from cierre.audit.finding import Claim
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.tables import Cell, Table

_FIT: Final = Decimal("0.6")
"""The share of the percentages that a pair must explain before the others are held to it."""

Row = dict[int, Cell]
Ratio = tuple[Mention, Mention, Mention]


@dataclass(frozen=True, slots=True)
class _Reading:
    ratios: tuple[Ratio, ...]
    fits: int
    """Two for each percentage explained, one for each that is a last digit off."""


def table_shares(report: Report) -> Iterator[Claim]:
    """The shares that the report's tables claim."""
    for table in report.tables:
        totals = _totals(report, table)
        for column in table.columns:
            cells = [(row, row[column].mention) for row in table.rows if column in row]
            percents = [(row, each) for row, each in cells if each and each.percent]
            if percents:
                yield from _best(report, _by_column(table, column, percents, totals), percents)
        if not any(each and each.percent for row in table.rows[:1] for each in _mentions(row)):
            yield from _rate_rows(report, table)


def _mentions(row: Row) -> list[Mention | None]:
    return [cell.mention for cell in row.values()]


def _totals(report: Report, table: Table) -> list[Mention]:
    """What a column can be a share of: the table's total row, and the text's numbers."""
    own = [
        cell.mention for row in table.rows if is_total(row) for cell in row.values() if cell.mention
    ]
    text = [each for each in report.mentions if not each.in_table and not each.numeral.weak]
    near = sorted(text, key=lambda each: abs(each.start - table.start))
    return [each for each in (*own, *near) if each.counts and each.value > 0][:40]


def _by_column(
    table: Table,
    column: int,
    percents: Sequence[tuple[Row, Mention]],
    totals: Sequence[Mention],
) -> Iterator[_Reading]:
    others = [each for each in table.columns if each != column]
    for part in sorted(others, key=lambda each: (abs(column - each), each)):
        for whole in others:
            if whole != part:
                yield _reading((each, _at(row, part), _at(row, whole)) for row, each in percents)
        for total in totals:
            yield _reading((each, _at(row, part), total) for row, each in percents)


def _reading(found: Iterable[tuple[Mention, Mention | None, Mention | None]]) -> _Reading:
    ratios: list[Ratio] = []
    fits = 0
    for percent, part, whole in found:
        if part is None or whole is None or whole.value <= 0 or part.value < 0:
            continue
        ratios.append((percent, part, whole))
        fits += _right(percent, part, whole)
    return _Reading(tuple(ratios), fits)


def _right(percent: Mention, part: Mention, whole: Mention) -> int:
    """2 when the ratio rounds to the percentage, 1 when it is a unit of the last digit off."""
    off = abs(float(part.value) / float(whole.value) * 100 - float(percent.value))
    step = float(percent.numeral.step) * 1.0001
    return 2 if off <= step / 2 else int(off <= step)


def _at(row: Row, column: int) -> Mention | None:
    cell = row.get(column)
    return cell.mention if cell and cell.mention and cell.mention.counts else None


def _best(
    report: Report, readings: Iterator[_Reading], percents: Sequence[object]
) -> Iterator[Claim]:
    best = max(readings, key=lambda each: each.fits, default=None)
    if best is None or best.fits == 0:
        return
    sure = best.fits > 2 and best.fits >= 2 * len(best.ratios) * _FIT
    alone = best.fits >= 2 * len(best.ratios) - 1 and len(best.ratios) == len(percents)
    for percent, part, whole in best.ratios:
        judged = judge_ratio(percent, (part,), whole, HUNDRED)
        if judged.verdict == "error" and not sure:
            continue
        if sure or alone or best.fits > 2:
            yield _claim(report, judged, percent, part, whole)


def _claim(
    report: Report, judged: Judged, percent: Mention, part: Mention, whole: Mention
) -> Claim:
    return claim(report, "share", judged, percent, (part,), whole, "share")


def _rate_rows(report: Report, table: Table) -> Iterator[Claim]:
    """Rows of percentages over two rows above them, column by column."""
    for at, row in enumerate(table.rows):
        percents = [each for each in _mentions(row) if each]
        if len(percents) < 2 or not all(each.percent for each in percents):
            continue
        columns = {column: cell.mention for column, cell in row.items() if cell.mention}
        above = table.rows[max(0, at - 4) : at]
        readings = (
            _of_rows(columns, part, whole)
            for part in reversed(above)
            for whole in reversed(above)
            if part is not whole
        )
        yield from _best(report, readings, percents)


def _of_rows(columns: dict[int, Mention], part: Row, whole: Row) -> _Reading:
    return _reading(
        (percent, _at(part, column), _at(whole, column)) for column, percent in columns.items()
    )
