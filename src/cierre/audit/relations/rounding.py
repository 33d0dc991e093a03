"""Right, rounded or wrong: a stated number against what the others give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from typing import Final, Literal

from cierre.audit.finding import Verdict
from cierre.audit.grammar.mention import Mention
from cierre.audit.numerals.interval import Interval, total
from cierre.audit.numerals.units import TIMES

HUNDRED: Final = Decimal(100)
Why = Literal["", "truncated", "last_digit", "range", "rounded", "approximate"]


@dataclass(slots=True)
class Judged:
    """A verdict, what was computed, and the kind of rounding that explains it."""

    verdict: Verdict
    computed: Decimal
    why: Why = ""


def judge(stated: Mention, computed: Decimal, possible: Interval | None) -> Judged:
    """A rounded number against the exact one and what rounded inputs allow.

    Rounded half up or half even is right; truncated, or less than one unit of the last digit off,
    is a note, unless the rounding of the inputs explains the latter; anything else is wrong.
    """
    numeral = stated.numeral
    value, step = numeral.value, numeral.step
    exact = not numeral.bound and not numeral.approximate and possible is None
    if exact and abs(computed - value) > 2 * step:
        return Judged("error", computed)
    if _rounded(computed, step, ROUND_HALF_UP) == value or (
        _rounded(computed, step, ROUND_HALF_EVEN) == value
    ):
        return Judged("ok", computed)
    if numeral.bound or numeral.approximate:
        return _loosely(stated, computed)
    if _rounded(computed, step, ROUND_DOWN) == value:
        return Judged("note", computed, "truncated")
    if possible is not None and possible.low != possible.high:
        half = step / 2
        if possible.overlaps(Interval(value - half, value + half)):
            return Judged("ok", computed, "range")
    if abs(computed - value) < step:
        return Judged("note", computed, "last_digit")
    return Judged("error", computed)


def _loosely(stated: Mention, computed: Decimal) -> Judged:
    if stated.interval.holds(computed):
        return Judged("ok", computed, "approximate")
    near = abs(abs(computed) - abs(stated.value)) <= max(
        abs(stated.value) / 20, stated.numeral.step
    )
    return Judged("note" if near else "error", computed, "approximate" if near else "")


def _rounded(value: Decimal, step: Decimal, how: str) -> Decimal:
    return (value / step).quantize(Decimal(1), rounding=how) * step


def judge_share(stated: Mention, part: Mention, whole: Mention) -> Judged:
    """A count as a percentage of another."""
    computed = part.value / whole.value * HUNDRED
    if whole.numeral.counted and part.numeral.counted:
        return judge(stated, computed, None)
    possible = part.interval.over(whole.interval)
    return judge(stated, computed, possible.times(HUNDRED) if possible else None)


def judge_sum(stated: Mention, parts: Sequence[Mention]) -> Judged:
    """A total against its parts: whole things must add up exactly, measures within rounding."""
    computed = sum((each.value for each in parts), Decimal(0))
    return judge_total(stated, computed, total([each.interval for each in parts]))


def judge_total(stated: Mention, computed: Decimal, possible: Interval) -> Judged:
    """A stated number against an addition or subtraction of others."""
    if computed == stated.value:
        return Judged("ok", computed)
    if possible.overlaps(stated.interval):
        loose = stated.numeral.bound or stated.numeral.approximate
        return Judged("ok" if loose else "note", computed, "approximate" if loose else "rounded")
    return Judged("error", computed)


def compatible(one: Mention, other: Mention) -> bool:
    """Whether two quantities can be added: the same unit, or none written on one of them."""
    if not (one.counts and other.counts):
        return one.percent and other.percent
    if one.unit == other.unit:
        return True
    if TIMES in (one.unit, other.unit):
        return False
    if one.numeral.measured and other.numeral.measured:
        return False
    blank = not one.unit or not other.unit
    return blank or {one.unit, other.unit} <= _KIN


_KIN: Final = frozenset(
    {"件", "宗", "起", "例", "单", "笔", "条", "项", "个", "封", "票", "次", "件次"}
)
