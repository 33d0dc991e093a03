"""By how much something changed, against what it was and what it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.relations.equation import Quotient, Sum
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.rounding import HUNDRED, Judged, compatible, judge, judge_total
from cierre.audit.relations.shares import of_change

_BACK: Final = 2
_MOST: Final = 14
_PLAIN, _EXPLAINED = 2.0, 2.0


def changes(report: Report) -> Iterator[Relation]:
    """The changes that the text states, as percentages, as points and as counts."""
    around: list[tuple[Mention, ...]] = [
        mentions for _, _, mentions in report.prose()
    ]  # fmt: skip
    for at, mentions in enumerate(around):
        for place, size in enumerate(mentions):
            if size.percent and of_change(report, mentions, place):
                near = [each for few in around[max(0, at - _BACK) : at + 2] for each in few]
                yield from _percentage(report, size, mentions, near)
            elif size.percent and report.said.direction(_before(report, mentions, place)):
                found = _fitting(size, [each for each in mentions if _comparable(each)], 0)
                yield from () if found is None else (found,)
            elif size.numeral.kind == "points" or (size.counts and _of_change(report, size)):
                near = [each for few in around[max(0, at - 1) : at + 1] for each in few]
                yield from _difference(report, size, near)


def _before(report: Report, mentions: Sequence[Mention], place: int) -> str:
    return report.text[mentions[0].start - len(mentions[0].gap) : mentions[place].start]


def _of_change(report: Report, size: Mention) -> bool:
    words = size.before[-24:] + " " + size.after[:16]
    return report.said.direction(words) != 0


def _percentage(
    report: Report, size: Mention, sentence: Sequence[Mention], near: Sequence[Mention]
) -> Iterator[Relation]:
    way = report.said.direction(size.gap[-40:] + " " + size.after[:24])
    way = -1 if size.value < 0 else way
    if way < 0 and abs(size.number) > 100 and not size.numeral.approximate:
        judged = Judged("error", HUNDRED)
        yield Relation("change", "change", judged, size, (), certain=True)
        return
    counts = _nearest(size, [each for each in near if _comparable(each)])
    found = _fitting(size, counts, way)
    if found is not None:
        yield found
        return
    inside = [each for each in sentence if _comparable(each)]
    behind = [each for each in counts if each.index < size.index]
    if len(inside) == 1 and behind and inside[0].index > size.index:
        inside = [
            next((e for e in reversed(near) if e.index < size.index and _comparable(e)), inside[0]),
            *inside,
        ]
    if len(inside) == 2 and inside[0] is not inside[1] and compatible(*inside):
        yield from _failing(report, size, inside, way)


def _comparable(each: Mention) -> bool:
    return each.counts and not each.numeral.weak and each.number > 0


def _nearest(size: Mention, counts: Sequence[Mention]) -> list[Mention]:
    return sorted(counts, key=lambda each: abs(each.index - size.index))[:_MOST]


def _fitting(size: Mention, counts: Sequence[Mention], way: int) -> Relation | None:
    """The change read of the nearest pair that it fits."""
    best: tuple[int, Relation] | None = None
    for new in counts:
        for old in counts:
            if new is old or not compatible(new, old) or way * (new.number - old.number) < 0:
                continue
            relation = changed(size, new, old)
            far = abs(new.index - size.index) + abs(old.index - size.index)
            if relation.holds and (best is None or far < best[0]):
                best = far, relation
    if best is not None:
        return best[1]
    for new in counts[:6]:
        for step in counts[:6]:
            # the old one is not stated, but by how many it is apart
            for way_of_step in (1, -1):
                base = new.value - way_of_step * step.value
                if new is step or base <= 0 or way * way_of_step < 0:
                    continue
                judged = judge(_unsigned(size), step.value / base * HUNDRED, None)
                if judged.verdict == "ok" and size.numeral.step < 1:
                    return Relation("change", "share", judged, size, (step,), new)
    return None


def _unsigned(size: Mention) -> Mention:
    if size.value >= 0:
        return size
    return replace(size, numeral=replace(size.numeral, value=abs(size.value)))


def changed(size: Mention, new: Mention, old: Mention, structure: float = 0.0) -> Relation:
    way = 1 if new.number >= old.number else -1
    quotient = abs(new.value - old.value) / old.value * HUNDRED
    exact = new.numeral.counted and old.numeral.counted
    low, high = old.interval.low, old.interval.high
    possible = None
    if not exact and low > 0:
        gap = (new.interval - old.interval).times(Decimal(way))
        possible = type(gap)(max(gap.low, Decimal(0)), max(gap.high, Decimal(0))).over(old.interval)
        possible = possible.times(HUNDRED) if possible else None
    judged = judge(_unsigned(size), quotient, possible)
    judged = replace(judged, computed=judged.computed * way)
    return Relation(
        "change", "change", judged, size, (new, old), old,
        equation=Quotient(size, (new,), old, change=True, way=way), structure=structure,
    )  # fmt: skip


def _failing(
    report: Report, size: Mention, pair: Sequence[Mention], way: int
) -> Iterator[Relation]:
    """A change that its two numbers do not give: an error once there is a reason for it."""
    first, second = pair
    marked = report.said.compared.search(second.before) is not None
    if not marked or first.number == second.number:
        return
    options = [(first, second), (second, first)]
    fitting = [(new, old) for new, old in options if way * (new.number - old.number) > 0]
    if way and len(fitting) == 1:
        new, old = fitting[0]
    else:
        return
    swapped = judge(_unsigned(size), abs(new.value - old.value) / new.value * HUNDRED, None)
    explained = swapped.verdict == "ok"
    yield changed(size, new, old, _PLAIN + (_EXPLAINED if explained else 0.0))


def _difference(report: Report, size: Mention, near: Sequence[Mention]) -> Iterator[Relation]:
    """A change as a number of points or of things."""
    points = size.numeral.kind == "points"
    values = [
        each for each in _nearest(size, near)
        if each is not size and (each.percent if points else _comparable(each) and compatible(each, size))
    ][:6]  # fmt: skip
    for new in values:
        for old in values:
            if new is not old and abs(new.value - old.value) == abs(size.value) and size.value:
                high, low = (new, old) if new.value > old.value else (old, new)
                yield Relation(
                    "points" if points else "change", "points" if points else "difference",
                    Judged("ok", abs(new.value - old.value)), size, (high, low), None,
                    equation=Sum(high, (low, size), (1, 1)),
                )  # fmt: skip
                return
    if (
        not points
        and len(values) == 2
        and values[0].sentence == values[1].sentence == size.sentence
    ):
        high, low = sorted(values, key=lambda each: -each.number)
        judged = judge_total(size, high.value - low.value, high.interval - low.interval)
        yield Relation(
            "change", "difference", judged, size, (high, low), None,
            equation=Sum(high, (low, size), (1, 1)), structure=_PLAIN,
        )  # fmt: skip
