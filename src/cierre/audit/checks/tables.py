"""Totals and shares of tables.

A row or column adds up to its cell under "Total"; the columns after a total (a cumulative, an
average, a share) are no parts of it. Examples of headings: ``Total``, ``Suma``, ``All``,
``Grand total``, ``合计``, ``小计``. Without such a heading a column right of two or more
others is taken for their sum only when it is in every row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from cierre.audit.checks.claiming import claim
from cierre.audit.checks.verdicts import Judged, judge_sum
from cierre.audit.finding import Claim
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.tables import Cell, Line, Table

_TOTAL: Final = re.compile(
    r"^\W*(?:(?:grand |sub)?total(?:es|s)?(?: general)?|sumas?|suma total|all|overall|conjunto"
    r"|合计|合計|总计|總計|小计|小計|共计|总数|总量|全部)\b",
    re.IGNORECASE,
)
_APART: Final = re.compile(
    r"acumul|cumul|to date|ytd|累计|累計|averag|mean\b|promedi|media\b|平均|均|share|rate|ratio"
    r"|%|％"
    r"|porcentaje|tasa|cuota|占比|比例|比重|率|variaci|change|diferen|同比|环比|增|target|objetiv|meta\b"
    r"|目标|plan|计划|año|year|年",
    re.IGNORECASE,
)
_CUMULATIVE: Final = re.compile(r"acumul|cumul|to date|running|累计|累計", re.IGNORECASE)
_LEAST_ROWS: Final = 2

Numbers = dict[int, Mention]


def tables(report: Report) -> Iterator[Claim]:
    """The sums that the report's tables claim."""
    for table in report.tables:
        yield from _columns(report, table)
        yield from _rows(report, table)
        yield from _running(report, table)


def headings(table: Table) -> dict[int, str]:
    """The words at the head of each column."""
    first = table.rows[0]
    if any(cell.mention for cell in first.values()):
        return {}
    return {column: cell.text for column, cell in first.items()}


def numbers(row: dict[int, Cell]) -> Numbers:
    """The quantities of a row by column."""
    return {
        column: cell.mention
        for column, cell in sorted(row.items())
        if cell.mention and cell.mention.counts
    }


def is_total(row: dict[int, Cell]) -> bool:
    """Whether a row holds the totals of those above."""
    first = row.get(min(row))
    return first is not None and _TOTAL.match(first.text) is not None


def _columns(report: Report, table: Table) -> Iterator[Claim]:
    above: list[Numbers] = []
    heads = headings(table)
    for row in table.rows:
        here = numbers(row)
        if not is_total(row):
            above.append(here)
            continue
        for column, whole in here.items():
            parts = [each[column] for each in above if column in each]
            if len(parts) >= _LEAST_ROWS and _additive(heads.get(column, ""), whole):
                yield from _sum(report, whole, parts)


def _running(report: Report, table: Table) -> Iterator[Claim]:
    """A column headed cumulative: each row is the row before and this row's own number."""
    lines = table.by_column()
    for line in lines:
        rows = [at for at in line.numbers if not is_total(table.rows[at])]
        if not _CUMULATIVE.search(line.head) or len(rows) <= _LEAST_ROWS:
            continue
        found = [
            _steps(line.numbers, other.numbers, rows)
            for other in lines
            if other is not line and all(at in other.numbers for at in rows)
        ]
        best = max(
            found, key=lambda steps: sum(each[3].verdict == "ok" for each in steps), default=[]
        )
        right = sum(each[3].verdict == "ok" for each in best)
        begun = bool(best) and _begins_alike(lines, line, best[0])
        if right + begun > 1 and (right + begun) * 2 >= len(best):
            for stated, before, added, judged in best:
                yield claim(report, "cumulative", judged, stated, (before, added), None,
                            "rollforward", signs=("", "+"))  # fmt: skip


def _begins_alike(
    lines: Sequence[Line], line: Line, step: tuple[Mention, Mention, Mention, Judged]
) -> bool:
    """Whether the first row's cumulative is that row's own number, as when the year begins."""
    _, first, added, _ = step
    monthly = next(other for other in lines if added in other.numbers.values())
    at = next(at for at, each in line.numbers.items() if each is first)
    return at in monthly.numbers and monthly.numbers[at].value == first.value


def _right(steps: Sequence[tuple[Mention, Mention, Mention, Judged]]) -> int:
    return sum(judged.verdict == "ok" for *_, judged in steps)


def _steps(
    cumulative: Numbers, monthly: Numbers, rows: Sequence[int]
) -> list[tuple[Mention, Mention, Mention, Judged]]:
    """Each row from the one before; what only follows from a wrong row before it is right."""
    found: list[tuple[Mention, Mention, Mention, Judged]] = []
    for before, at in pairwise(rows):
        stated, added = cumulative[at], monthly[at]
        judged = judge_sum(stated, (cumulative[before], added))
        wrong_before = found and found[-1][3].verdict == "error"
        if wrong_before and found[-1][3].computed + added.value == stated.value:
            judged = Judged("ok", stated.value)
        found.append((stated, cumulative[before], added, judged))
    return found


def _additive(heading: str, whole: Mention) -> bool:
    cumulative = _CUMULATIVE.search(heading)
    return whole.counts and (cumulative is not None or _APART.search(heading) is None)


def _sum(report: Report, whole: Mention, parts: Sequence[Mention]) -> Iterator[Claim]:
    judged = judge_sum(whole, parts)
    yield claim(report, "sum", judged, whole, parts, whole, "sum")


def _rows(report: Report, table: Table) -> Iterator[Claim]:
    heads = headings(table)
    named = [column for column, text in heads.items() if _TOTAL.match(text)]
    rows = [numbers(row) for row in table.rows]
    rows = [row for row in rows if row]
    if named:
        yield from _under_heading(report, rows, heads, named[0])
        return
    if len(rows) >= _LEAST_ROWS:
        yield from _by_position(report, rows, heads)


def _under_heading(
    report: Report, rows: Sequence[Numbers], heads: dict[int, str], total: int
) -> Iterator[Claim]:
    """Rows against their cell under "Total": parts to its left, or to its right when it leads.

    Of the runs of columns next to the total, that which adds up in most rows is meant.
    """
    usable = [column for column in heads if not _APART.search(heads[column])]
    left = [column for column in usable if column < total]
    right = [column for column in usable if column > total]
    runs = [left[start:] for start in range(len(left) - 1)]
    runs += [right[:length] for length in range(len(right), 1, -1)]
    best: list[tuple[Mention, list[Mention]]] = []
    most = -1
    for run in runs:
        lists = [
            (row[total], [row[column] for column in run if column in row])
            for row in rows
            if total in row
        ]
        lists = [(whole, parts) for whole, parts in lists if len(parts) > 1]
        fits = sum(judge_sum(whole, parts).verdict in ("ok", "note") for whole, parts in lists)
        if fits > most:
            best, most = lists, fits
    if most > 0 or len(best) == 1:
        for whole, parts in best:
            yield from _sum(report, whole, parts)


def _by_position(report: Report, rows: Sequence[Numbers], heads: dict[int, str]) -> Iterator[Claim]:
    """A column that is the sum of those to its left in nearly every row."""
    columns = sorted(set.intersection(*(set(row) for row in rows)))
    for at in range(len(columns) - 1, 1, -1):
        first = 0
        parts = [[row[column] for column in columns[first:at]] for row in rows]
        wholes = [row[columns[at]] for row in rows]
        verdicts = [judge_sum(whole, part) for whole, part in zip(wholes, parts, strict=True)]
        fits = sum(each.verdict == "ok" and each.computed > 0 for each in verdicts)
        if fits >= _LEAST_ROWS and fits * 4 >= len(rows) * 3:
            for whole, part, judged in zip(wholes, parts, verdicts, strict=True):
                found = judged if judged.verdict != "error" else _doubted(judged, heads)
                yield claim(report, "sum", found, whole, part, whole, "sum")
            return


def _doubted(judged: Judged, heads: dict[int, str]) -> Judged:
    """A row that fails where the others add up: an error, since the column shows itself a sum."""
    return judged if not heads or Decimal(judged.computed) else Judged("query", judged.computed)
