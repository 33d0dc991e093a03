"""Whether a change fits two numbers, and the less likely readings of one that does not.

Examples: ``去年3月为200件,同比下降7%`` is of the report's own 186, said long before ·
``比7月的25万元减少5万元,降幅20%`` gives the difference alone · ``a 1,7 puntos de la meta`` is a
distance, whose sign says nothing. Counter-example: a small change between numbers that are five
times each other, which count different things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import permutations
from typing import Final

from cierre.audit.checks.verdicts import HUNDRED, Judged, compatible, judge, judge_total
from cierre.audit.grammar.mention import Mention
from cierre.audit.numerals.interval import Interval
from cierre.audit.numerals.units import SECONDS

_APART: Final = 5
"""How many times a number may be another that it is a small change of."""
_RECENT: Final = 6
_TO_GO: Final = re.compile(
    r"\bshort\b|\bshy\b|\bbelow\b|\bunder\b|\babove\b|\bover\b|\bto go\b|por debajo|por encima"
    r"|\bfalta\w*|\blejos\b|[离離距差]|高于|低于|高出|超出",
    re.IGNORECASE,
)
"""Words of a distance to something, most often a target, and not of a change."""


def otherwise(
    size: Mention, old: Mention, way: int, near: Sequence[Mention]
) -> Iterator[tuple[Judged, Mention, Mention]]:
    """The less likely readings that are right: the verdict, the new number and the old one."""
    others = [each for each in near[::-1] if each is not old and not each.numeral.weak]
    readings = [(new, old) for new in others if compatible(new, old)]
    if size.percent and others and compatible(others[0], old):
        less = replace(old.numeral, value=old.value - others[0].value)
        more = replace(old.numeral, value=old.value + others[0].value)
        readings += [(replace(old, numeral=each), old) for each in (less, more)]
    if size.counts and len(others) > 1 and compatible(*others[:2]):
        readings += [(others[0], others[1]), (others[1], others[0])]
    if size.numeral.kind == "points" and _TO_GO.search(size.before):
        own = [each for each in near if each.percent and each.sentence == size.sentence]
        readings += list(permutations(own, 2))
    for new, start in readings:
        judged = judged_change(size, new, start, 0 if _TO_GO.search(size.before) else way)
        if judged is not None and judged.verdict in ("ok", "note"):
            yield judged, new, start


def judged_change(size: Mention, new: Mention, old: Mention, way: int) -> Judged | None:
    """The size of a change against what it is from the old number to the new.

    ``way`` is 1 or -1 where the text says up or down, else 0. None where the two count other
    things.
    """
    difference = new.value - old.value
    sign = way or (1 if difference >= 0 else -1)
    signed_right = difference * sign >= 0
    if size.numeral.kind == "points" or size.counts:
        times = _in_unit_of(size, new, old)
        difference *= times
        possible = (new.interval - old.interval).times(times)
        if difference < 0:
            possible = Interval(-possible.high, -possible.low)
        size_judged = judge_total(_unsigned(size), abs(difference), possible)
    else:
        if old.value == 0 or _of_another(size, new, old):
            return None
        computed = abs(difference) / old.value * HUNDRED
        ratio = new.interval.over(old.interval)
        shift = ratio.times(HUNDRED) - Interval(HUNDRED, HUNDRED) if ratio else None
        if shift and difference < 0:
            shift = Interval(-shift.high, -shift.low)
        size_judged = judge(_unsigned(size), computed, shift)
    computed = size_judged.computed if difference >= 0 else -size_judged.computed
    verdict = size_judged.verdict if signed_right or difference == 0 else "error"
    return Judged(verdict, computed, size_judged.why)


def _in_unit_of(size: Mention, new: Mention, old: Mention) -> Decimal:
    """What a difference of durations is multiplied by to be told in the unit of its size."""
    unit = new.unit or old.unit
    if size.unit in SECONDS and unit in SECONDS:
        return Decimal(SECONDS[unit]) / SECONDS[size.unit]
    return Decimal(1)


def fits_others(size: Mention, near: Sequence[Mention], way: int) -> bool:
    """Whether the change is one between other numbers just said: "438, against 365. Up 20%"."""
    counts = [each for each in near if each.counts and not each.numeral.weak]
    own = [each for each in counts if each.sentence == size.sentence]
    pairs = permutations(counts, 2) if own else permutations(counts[-_RECENT:], 2)
    return any(
        judged is not None and judged.verdict == "ok"
        for old, new in pairs
        if (not own or old in own or new in own)
        and compatible(old, new)
        and (judged := judged_change(size, new, old, way)) is not None
    )


def _of_another(size: Mention, new: Mention, old: Mention) -> bool:
    """Whether the numbers are so far apart, for a small change, that they count other things."""
    small, large = sorted((abs(new.value), abs(old.value)))
    return abs(size.value) <= HUNDRED and large > small * _APART


def _unsigned(size: Mention) -> Mention:
    if size.value >= 0:
        return size
    return replace(size, numeral=replace(size.numeral, value=-size.value))
