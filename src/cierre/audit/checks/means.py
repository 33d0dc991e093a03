"""Mean scores: those that no whole marks can have, and those of marks that are counted.

Examples: ``una media de 4,37 en 23 encuestas``, which no 23 whole marks have · ``231 de cinco
estrellas, 118 de cuatro, 41 de tres, 14 de dos y 8 de una. La nota media es 4,3`` · a table of
``非常满意(5分) 1,026`` and so on. Counter-examples: a mean of unknown number; marks in part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import Final

from cierre.audit.checks.claiming import claim
from cierre.audit.checks.tables import is_total
from cierre.audit.checks.verdicts import Judged, judge
from cierre.audit.finding import Claim
from cierre.audit.grammar.lists import stream_of
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.pairs import names_which
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.tables import Table
from cierre.audit.numerals.numeral import Numeral

_ONE: Final = Decimal(1)
_MEAN: Final = re.compile(
    r"\bmedia\b|promedio|puntuaci[óo]n|nota|valoraci[óo]n|calificaci[óo]n|\bmean\b|\baverage\b|score"
    r"|rating|平均分|均分|评分|得分",
    re.IGNORECASE,
)
_SCORES: Final = re.compile(
    r"encuestas|respuestas|valoraciones|votos|opiniones|surveys|responses|answers|ratings|replies"
    r"|reviews|问卷|评价|回复",
    re.IGNORECASE,
)
_HIGHEST_SCORE: Final = 10
_LEAST_MARKS: Final = 3
_MARK: Final = re.compile(
    r"\b(10|[1-9])\s?(?:stars?|estrellas?|puntos?|points?)\b|([1-9]|10)分|^\W*(10|[1-9])\W*$"
)
_OVERALL: Final = re.compile(
    r"\b(?:overall|average|mean|media|promedio|general)\b|平均|均分|总体", re.IGNORECASE
)

Counted = tuple[tuple[Decimal, Mention], ...]
"""Marks, and how many gave each."""


def means(report: Report) -> Iterator[Claim]:
    """The mean scores that the sentences claim."""
    counted = [each for table in report.tables if (each := _of_table(table))]
    told: Counted = ()
    for _, sentence, mentions in report.prose():
        for stated in stream_of(report, sentence):
            said = report.text[sentence.start : stated.end + len(stated.after)]
            if stated.numeral.step >= 1 or stated.value > _HIGHEST_SCORE or not _MEAN.search(said):
                continue
            marks = told or (counted[0] if len(counted) == 1 else ())
            if marks and _OVERALL.search(stated.label):
                yield from _of_marks(report, stated, marks)
            else:
                yield from _grim(report, stated, stream_of(report, sentence))
        told = _in_words(report, mentions) or told


def _of_table(table: Table) -> Counted:
    """The marks at the head of a table's rows, and the only column of counts."""
    first = table.columns[0]
    found = []
    for row in table.rows:
        said = _MARK.search(row[first].text) if first in row and not is_total(row) else None
        counts = [cell.mention for cell in row.values() if cell.mention and cell.mention.counts]
        counts = [each for each in counts if each.unit != "分"]
        if said and len(counts) == 1:
            found.append((Decimal(next(part for part in said.groups() if part)), counts[0]))
    return _all_marks(found)


def _in_words(report: Report, mentions: Sequence[Mention]) -> Counted:
    """ "231 de cinco estrellas, 118 de cuatro, 41 de tres, 14 de dos y 8 de una"."""
    found = [
        (which.value, count) for count, which in pairwise(mentions)
        if count.counts and names_which(report.text, count, which)
    ]  # fmt: skip
    last = mentions[-1] if mentions else None
    if last is not None and last.counts and _OF_ONE.match(report.text, last.end):
        found.append((_ONE, last))
    return _all_marks(found)


_OF_ONE: Final = re.compile(r"\s(?:de una?|of one|said one|gave one|with one)\b", re.IGNORECASE)
"""The lowest mark, whose "one" is read as an article."""


def _all_marks(found: Sequence[tuple[Decimal, Mention]]) -> Counted:
    marks = [mark for mark, _ in found]
    complete = len(marks) >= _LEAST_MARKS and len(set(marks)) == len(marks) and min(marks) == 1
    return tuple(found) if complete and max(marks) == len(marks) else ()


def _of_marks(report: Report, stated: Mention, marks: Counted) -> Iterator[Claim]:
    number = sum(count.value for _, count in marks)
    if not number:
        return
    total = sum((mark * count.value for mark, count in marks), Decimal(0))
    judged = judge(stated, total / number, None)
    whole = replace(stated, numeral=Numeral(stated.start, stated.end, total))
    divisor = replace(stated, numeral=Numeral(stated.start, stated.end, Decimal(number)))
    near = [count for _, count in marks if count.sentence == stated.sentence]
    parts = (whole, divisor)
    yield claim(report, "average", judged, stated, parts, whole, "average", also=near)


def _grim(report: Report, stated: Mention, stream: Sequence[Mention]) -> Iterator[Claim]:
    """A mean of n whole scores is a multiple of 1/n."""
    counts = [
        each for each in stream
        if each is not stated and each.numeral.exact and _SCORES.search(each.label)
    ]  # fmt: skip
    if len(counts) != 1 or stated.value > _HIGHEST_SCORE or stated.unit:
        return
    count = counts[0].value
    if not 1 < count < _ONE / stated.numeral.step:
        return
    nearest = (stated.value * count).to_integral_value()
    tries = [
        judge(stated, total / count, None)
        for total in (nearest, nearest + 1, nearest - 1)
    ]  # fmt: skip
    best = min(tries, key=lambda each: abs(each.computed - stated.value))
    fits = any(each.verdict == "ok" or each.why == "truncated" for each in tries)
    judged = Judged("ok" if fits else "error", best.computed)
    yield claim(report, "average", judged, stated, (counts[0],), counts[0], "mean")
