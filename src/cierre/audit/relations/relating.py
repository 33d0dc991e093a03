"""Numbers put together as the relations that they may be in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from cierre.audit.finding import Kind
from cierre.audit.grammar.mention import Mention
from cierre.audit.numerals.interval import Interval, total
from cierre.audit.relations.equation import Quotient, Sum, added
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.rounding import HUNDRED, judge, judge_share, judge_sum, judge_total


def addition(
    total: Mention,
    parts: Sequence[Mention],
    structure: float = 0.0,
    siblings: int = 0,
    *,
    kind: Kind = "sum",
    certain: bool = False,
) -> Relation:
    """That parts make their total, with what speaks for its being meant."""
    return Relation(
        kind, "cumulative" if kind == "cumulative" else "sum", judge_sum(total, parts), total,
        tuple(parts), total, equation=added(total, parts), structure=structure,
        siblings=siblings, certain=certain,
    )  # fmt: skip


def balance(
    left: Mention, parts: Sequence[Mention], times: Sequence[int], structure: float = 0.0
) -> Relation:
    """That what there was, plus what came and minus what went (-1), is what is left."""
    terms = [each.interval.times(Decimal(sign)) for each, sign in zip(parts, times, strict=True)]
    computed = sum((p.value * sign for p, sign in zip(parts, times, strict=True)), Decimal(0))
    signs = tuple("-" if sign < 0 else "+" if at else "" for at, sign in enumerate(times))
    return Relation(
        "rollforward", "rollforward", judge_total(left, computed, total(terms)), left,
        tuple(parts), None, signs, Sum(left, tuple(parts), tuple(times)), structure,
    )  # fmt: skip


def difference(size: Mention, new: Mention, old: Mention, structure: float = 0.0) -> Relation:
    """That a number is by how many another lies above a third; without a sign, either way."""
    if not size.numeral.signed and new.value < old.value:
        new, old = old, new
    points = size.numeral.kind == "points"
    judged = judge_total(size, new.value - old.value, new.interval - old.interval)
    return Relation(
        "points" if points else "change", "points" if points else "difference", judged, size,
        (new, old), None, equation=Sum(new, (old, size), (1, 1)), structure=structure,
    )  # fmt: skip


def share(
    stated: Mention, part: Mention, whole: Mention, structure: float = 0.0, siblings: int = 0
) -> Relation:
    """That a count is such a share of another."""
    return Relation(
        "share", "share", judge_share(stated, part, whole), stated, (part,), whole,
        equation=Quotient(stated, part, whole), structure=structure, siblings=siblings,
    )  # fmt: skip


def change(size: Mention, new: Mention, old: Mention, structure: float = 0.0) -> Relation:
    """That a percentage is the change from one number to another, whichever way it goes."""
    way = 1 if new.number >= old.number else -1
    possible = None
    if not (new.numeral.counted and old.numeral.counted) and old.interval.low > 0:
        apart = (new.interval - old.interval).times(Decimal(way))
        size_apart = Interval(max(apart.low, Decimal(0)), max(apart.high, Decimal(0)))
        quotient = size_apart.over(old.interval)
        possible = quotient.times(HUNDRED) if quotient else None
    judged = judge(unsigned(size), abs(new.value - old.value) / old.value * HUNDRED, possible)
    return Relation(
        "change", "change", replace(judged, computed=judged.computed * way), size, (new, old),
        old, equation=Quotient(size, new, old, change=True, way=way), structure=structure,
    )  # fmt: skip


def average(stated: Mention, whole: Mention, count: int, also: Sequence[Mention] = ()) -> Relation:
    """That a number is another, which ``also`` others make, spread over so many."""
    divisor = whole.as_computed(Decimal(count))
    judged = judge(stated, whole.value / count, None)
    return Relation("average", "average", judged, stated, (whole, divisor), also=tuple(also))


def unsigned(size: Mention) -> Mention:
    """A number without its sign."""
    if size.value >= 0:
        return size
    return replace(size, numeral=replace(size.numeral, value=abs(size.value)))
