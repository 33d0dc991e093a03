"""What a stated number can have been before it was rounded: exact bounds."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

Decimals = tuple[Decimal, ...]


@dataclass(slots=True)
class Interval:
    """All the numbers from ``low`` to ``high``, both included.

    >>> Interval(Decimal("1.945"), Decimal("1.955")).holds(Decimal("1.95"))
    True
    """

    low: Decimal
    high: Decimal

    def __add__(self, other: Interval) -> Interval:
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Interval) -> Interval:
        return Interval(self.low - other.high, self.high - other.low)

    def over(self, other: Interval) -> Interval | None:
        """The quotients; none when the divisor can be zero. Neither may be negative."""
        if other.low <= 0 or self.low < 0:
            return None
        return Interval(self.low / other.high, self.high / other.low)

    def times(self, factor: Decimal) -> Interval:
        """Each number so many times."""
        ends = sorted((self.low * factor, self.high * factor))
        return Interval(ends[0], ends[1])

    def overlaps(self, other: Interval) -> bool:
        """Whether some number is in both."""
        return self.low <= other.high and other.low <= self.high

    def holds(self, value: Decimal) -> bool:
        """Whether the number is in it."""
        return self.low <= value <= self.high


def total(intervals: list[Interval]) -> Interval:
    """The sum of one number out of each."""
    zero = Decimal(0)
    return sum(intervals, Interval(zero, zero))
