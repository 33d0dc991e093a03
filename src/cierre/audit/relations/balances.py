"""What there was, what came and went, and what is left; and periods with what they make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.relating import addition, balance
from cierre.audit.relations.rounding import compatible

_NAMED: Final = 1.5
_SHORT: Final = 4
_BACK: Final = 8
"""How many counts before what is cumulative its periods may stand."""


def balances(report: Report) -> Iterator[Relation]:
    """Four counts in a row: the first and what came, less what went, is the last."""
    said = report.said
    before: Sequence[Mention] = ()
    for _, sentence, mentions in report.prose:
        counts = [each for each in mentions if each.counts]
        near = before if before and before[0].block == sentence.block else ()
        run = [*(near if len(counts) < _SHORT else ()), *counts]
        before = counts or before
        for opening, came, went, left in zip(run, run[1:], run[2:], run[3:], strict=False):
            four = (opening, came, went, left)
            if left not in counts or not all(compatible(a, b) for a, b in pairwise(four)):
                continue
            computed = opening.value + came.value - went.value
            named = said.opening.search(opening.before) and said.left.search(
                left.before + left.after
            )
            if computed == left.value or named:
                structure = _NAMED if named else 0.0
                yield balance(left, (opening, came, went), (1, 1, -1), structure)


def cumulatives(report: Report) -> Iterator[Relation]:
    """What is said of several periods together, against the periods that the text has."""
    said = report.said
    counts = [each for each in report.mentions if each.counts and not each.in_table]
    for at, total in enumerate(counts):
        if not said.cumulative.search(total.before[-40:] + total.after[:16]):
            continue
        earlier = [each for each in counts[max(0, at - _BACK) : at] if compatible(each, total)]
        held = (run for run in _runs(earlier) if sum(each.value for each in run) == total.value)
        parts = next(held, None)
        if parts is not None:
            yield addition(total, parts, kind="cumulative")
        else:
            yield from _with_this(report, total, earlier)


def _with_this(report: Report, total: Mention, earlier: Sequence[Mention]) -> Iterator[Relation]:
    """What was cumulative before, with each other number of its unit, as this period's."""
    same = [each for each in earlier if each.unit and each.unit == total.unit]
    before = [
        each for each in same
        if report.said.cumulative.search(each.before) or total.number / 2 < each.number
    ]  # fmt: skip
    for one in before[-1:]:
        for other in same:
            if other is not one and max(one.number, other.number) < total.number:
                yield addition(total, (one, other), _NAMED, kind="cumulative")


def _runs(earlier: Sequence[Mention]) -> Iterator[tuple[Mention, ...]]:
    """Counts beside each other, and any two."""
    for size in range(2, len(earlier) + 1):
        for first in range(len(earlier) - size + 1):
            yield tuple(earlier[first : first + size])
    for at, one in enumerate(earlier):
        for other in earlier[at + 2 :]:
            yield one, other
