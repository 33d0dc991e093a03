"""By how much something changed, against what it was and what it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import Final

from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.relating import change, difference, unsigned
from cierre.audit.relations.rounding import HUNDRED, Judged, compatible, judge

_BACK: Final = 2
"""How many sentences with numbers before a change, and one behind it, may tell of it."""
_MOST, _FEW = 14, 6
_AFTER, _BEFORE = 24, 40
_PLAIN, _EXPLAINED = 2.0, 4.0
_ALL: Final = 100


def changes(report: Report) -> Iterator[Relation]:
    """The changes that the text states, as percentages, as points and as counts."""
    around = [mentions for _, _, mentions in report.prose if mentions]
    for at, mentions in enumerate(around):
        for place, size in enumerate(mentions):
            if size.index in report.changing:
                near = [each for few in around[max(0, at - _BACK) : at + 2] for each in few]
                yield from _percentage(report, size, mentions, near)
            elif size.percent:
                yield from _told_before(report, mentions, place)
            elif size.numeral.kind == "points" or _by_how_many(report, size):
                before = around[at - 1] if at else ()
                yield from _difference(size, [*before, *mentions])


def _percentage(
    report: Report, size: Mention, sentence: Sequence[Mention], near: Sequence[Mention]
) -> Iterator[Relation]:
    way = report.said.direction(f"{size.gap[-_BEFORE:]} {size.after[:_AFTER]}")
    way = -1 if size.value < 0 else way
    counts = _nearest(size, near)
    found = _fitting(size, counts, way)
    if way < 0 and abs(size.number) > _ALL and not size.numeral.approximate:
        # nothing falls by more than all of it
        yield Relation("change", "change", Judged("error", HUNDRED), size, (), certain=True)
    elif found is not None:
        yield found
    else:
        yield from _failing(report, size, _pair(size, sentence, near), way)


def _told_before(report: Report, mentions: Sequence[Mention], place: int) -> Iterator[Relation]:
    """A percentage behind the change that it is of: "fell from 48.9 to 45.2, a 7.5 %"."""
    size, first = mentions[place], mentions[0]
    words = report.small[first.start - len(first.gap) : size.start]
    found = _fitting(size, _nearest(size, mentions), 0) if report.said.direction(words) else None
    if found is not None:
        yield found


def _by_how_many(report: Report, size: Mention) -> bool:
    if not size.counts or size.numeral.bound:
        return False
    return report.said.direction(f"{size.before[-_AFTER:]} {size.after[:_AFTER]}") != 0


def _comparable(each: Mention) -> bool:
    return each.counts and each.number > 0


def _nearest(size: Mention, near: Sequence[Mention]) -> list[Mention]:
    counts = (each for each in near if _comparable(each) and each is not size)
    return sorted(counts, key=lambda each: abs(each.index - size.index))[:_MOST]


def _fitting(size: Mention, counts: Sequence[Mention], way: int) -> Relation | None:
    """The change read of the nearest pair that it fits."""
    slack, stated = 2 * size.step, abs(size.number)
    loose = size.numeral.approximate or size.numeral.bound
    options = [
        (new, old) for new, old in permutations(counts, 2)
        if way * (new.number - old.number) >= 0
        and (loose or abs(abs(new.number / old.number - 1) * 100 - stated)
             <= slack + 100 * (new.high - new.low + old.high - old.low) / old.number)
    ]  # fmt: skip
    for new, old in sorted(
        options, key=lambda pair: sum(abs(each.index - size.index) for each in pair)
    ):
        if compatible(new, old) and (found := change(size, new, old)).holds:
            return found
    return None


def _pair(size: Mention, sentence: Sequence[Mention], near: Sequence[Mention]) -> Sequence[Mention]:
    """The two counts that a change stands with; the first may be the last one before."""
    inside = [each for each in sentence if _comparable(each)]
    if len(inside) == 1 and inside[0].index > size.index:
        before = [each for each in near if _comparable(each) and each.index < size.index]
        inside = [*before[-1:], *inside]
    return inside if len(inside) == 2 and compatible(*inside) else ()


def _failing(
    report: Report, size: Mention, pair: Sequence[Mention], way: int
) -> Iterator[Relation]:
    """A change that its two numbers do not give."""
    if not pair or not way or not report.said.compared.search(pair[1].before):
        return
    new, old = sorted(pair, key=lambda each: -way * each.number)
    if new.number != old.number:
        # by the new number in place of the old one: a slip that is often made
        turned = judge(unsigned(size), abs(new.value - old.value) / new.value * HUNDRED, None)
        yield change(size, new, old, _EXPLAINED if turned.verdict == "ok" else _PLAIN)


def _difference(size: Mention, near: Sequence[Mention]) -> Iterator[Relation]:
    """A change as a number of points or of things."""
    points = size.numeral.kind == "points"
    fitting = [
        each for each in near
        if each is not size
        and (each.percent if points else _comparable(each) and compatible(each, size))
    ]  # fmt: skip
    values = sorted(fitting, key=lambda each: abs(each.index - size.index))[:_FEW]
    for high, low in permutations(values, 2):
        if high.value - low.value == abs(size.value) != 0:
            new, old = (low, high) if size.value < 0 else (high, low)
            yield difference(size, new, old)
            return
    together = {each.sentence for each in values} == {size.sentence}
    # of three numbers the smallest is by how many the others differ
    if len(values) == 2 and together and abs(size.number) < min(each.number for each in values):
        high, low = sorted(values, key=lambda each: -each.number)
        yield difference(size, high, low, _PLAIN)
