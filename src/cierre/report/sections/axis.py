"""The values that stand at a chart's axis: few, round, and written as the figure is."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import count
from math import ceil

from cierre.book import DURATIONS, Unit
from cierre.report.material import Material

MOST_TICKS = 4
_OF_TIME = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 21600, 43200)
_DAY = 86400
_WHOLE: tuple[Unit, ...] = ("items", "money", "quantity", *DURATIONS)
_FINEST: dict[Unit, int] = {**dict.fromkeys(_WHOLE, 0), "share": -3, "points": -1}
"""The power of ten of the smallest step between two values; two decimals where none stands here."""


def ticks(material: Material, unit: Unit, low: float, high: float) -> tuple[tuple[float, str], ...]:
    """Round values between the lowest and the highest, each with how it is written."""
    step = next(each for each in _steps(unit) if (high - low) / float(each) < MOST_TICKS)
    first = ceil(low / float(step))
    values = []
    for place in range(first, first + MOST_TICKS + 1):
        if float(place * step) <= high:
            values.append(place * step)
    return tuple((float(each), material.formatter.number(each, unit)) for each in values)


def _steps(unit: Unit) -> Iterator[Decimal]:
    """Ever larger ones: 1, 2, 5, 10, …; of time those of a clock, then of days."""
    one = 1
    if unit in DURATIONS:
        yield from map(Decimal, _OF_TIME)
        one = _DAY
    for power in count(_FINEST.get(unit, -2)):
        for digit in (1, 2, 5):
            yield one * Decimal(digit).scaleb(power)
