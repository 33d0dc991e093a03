"""What numbers must satisfy together, and how one of them would have to read for it to hold."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from cierre.audit.grammar.mention import Mention

Bounds = tuple[float, float]
_CLOSE = 1e-9


@dataclass(slots=True, eq=False)
class Sum:
    """``total`` is its parts added up, each taken as often as ``times`` says (-1: taken away)."""

    total: Mention
    parts: tuple[Mention, ...]
    times: tuple[int, ...]

    @property
    def members(self) -> tuple[Mention, ...]:
        """All its numbers, the stated one first."""
        return (self.total, *self.parts)

    def predicted(self, member: Mention) -> Bounds | None:
        """What a member must be, as the others stand."""
        low, high, own = -self.total.high, -self.total.low, -1.0
        if member is self.total:
            low = high = 0.0
        for part, times in zip(self.parts, self.times, strict=True):
            if part is member:
                own = float(times)
                continue
            ends = (part.low * times, part.high * times)
            low, high = low + min(ends), high + max(ends)
        first, second = -low / own, -high / own
        return min(first, second), max(first, second)

    def chance(self) -> float:
        """How likely numbers that have nothing to do with each other are one slip from holding."""
        size = max(abs(each.number) / each.step for each in self.members)
        return min(1.0, 10 * len(str(int(size))) / max(size, 1.0))


@dataclass(slots=True, eq=False)
class Quotient:
    """``stated`` is the part over the ``whole`` in per cent.

    Of a ``change`` it is how far the part lies above the whole (below, when ``way`` is -1).
    """

    stated: Mention
    part: Mention
    whole: Mention
    change: bool = False
    way: int = 1

    @property
    def members(self) -> tuple[Mention, ...]:
        """All its numbers, the stated one first."""
        return (self.stated, self.part, self.whole)

    def predicted(self, member: Mention) -> Bounds | None:
        """What a member must be, as the others stand."""
        part, whole, half = self.part, self.whole, self.stated.step / 2
        size = abs(self.stated.number)
        share = ((size - half) / 100, (size + half) / 100)
        if self.change:
            share = (1 + self.way * share[0], 1 + self.way * share[1])
            share = (min(share), max(share))
        if share[0] <= 0 or whole.low <= 0:
            return None
        if member is whole:
            return part.low / share[1], part.high / share[0]
        if member is part:
            return share[0] * whole.low, share[1] * whole.high
        ends = [part.low / whole.high, part.high / whole.low]
        if self.change:
            ends = sorted(self.way * (each - 1) for each in ends)
        return ends[0] * 100, ends[1] * 100

    def chance(self) -> float:
        """How likely numbers that have nothing to do with each other are one slip from holding."""
        places = 100 / self.stated.step
        written = sum(len(_digits(each)) for each in self.members)
        return min(1.0, 9 * written / places)


Equation = Sum | Quotient


def one_slip(equation: Equation, first: Mention | None = None) -> Mention | None:
    """The member that one changed digit, or two swapped ones, would put right; None without.

    Of several it is the ``first`` one, or else the one that comes first.
    """
    for member in sorted(equation.members, key=lambda each: each is not first):
        bounds = equation.predicted(member)
        if bounds is None or bounds[1] < 0:
            continue
        step = member.step
        reach = step / 2 if isinstance(equation, Quotient) and member is equation.stated else 0.0
        low, high = bounds[0] - reach - _CLOSE * abs(bounds[0]), bounds[1] + reach
        high += _CLOSE * abs(high)
        around = slips(_digits(member))
        if bisect_left(around, low / step) < bisect_right(around, high / step):
            return member
    return None


def _digits(member: Mention) -> str:
    return str(round(abs(member.number) / member.step))


@lru_cache(maxsize=4096)
def slips(digits: str) -> tuple[int, ...]:
    """The numbers that differ from this one by a digit, or by two neighbours in the other order.

    >>> slips("12")
    (10, 11, 13, 14, 15, 16, 17, 18, 19, 21, 22, 32, 42, 52, 62, 72, 82, 92)
    """
    return tuple(sorted({int(each) for each in _slips(digits)}))


def _slips(digits: str) -> Iterator[str]:
    for at, digit in enumerate(digits):
        for other in "0123456789":
            if other != digit and not (at == 0 and other == "0" and len(digits) > 1):
                yield digits[:at] + other + digits[at + 1 :]
    for at in range(len(digits) - 1):
        swapped = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
        if swapped != digits and swapped[0] != "0":
            yield swapped


def added(total: Mention, parts: Sequence[Mention]) -> Sum:
    """A total and the parts that add up to it."""
    return Sum(total, tuple(parts), (1,) * len(parts))
