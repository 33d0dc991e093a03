"""A number as a text states it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from cierre.audit.numerals.interval import Interval

NumeralKind = Literal["quantity", "percent", "points", "permille", "label", "range", "year"]

ONE = Decimal(1)
APPROXIMATE = Decimal("0.01")
"""How far "about" reaches at least, of the number said."""


@dataclass(slots=True)
class Numeral:
    """A number of the text from ``start`` to ``end``, its unit and sign of per cent included.

    ``step`` is the worth of its last stated digit, ``scale`` what its digits were multiplied by
    ("1,95 millones": 1000000). ``bound`` is "over" after "more than" and "under" after "less
    than". ``signed`` tells a written plus or minus. Labels (stage 2,
    room 12), ranges and years take part in no sum.
    """

    start: int
    end: int
    value: Decimal
    step: Decimal = ONE
    kind: NumeralKind = "quantity"
    scale: Decimal = ONE
    unit: str = ""
    measured: bool = False
    approximate: bool = False
    bound: Literal["", "over", "under"] = ""
    signed: bool = False

    @property
    def counted(self) -> bool:
        """Whether it counts whole things, one by one, said without "about" or "more than"."""
        loose = self.measured or self.approximate or self.bound or self.kind != "quantity"
        return not loose and self.step == 1 and self.scale == 1

    @property
    def interval(self) -> Interval:
        """What it can have been before rounding: half a unit of its last digit either way."""
        if self.counted:
            return Interval(self.value, self.value)
        half = self.step / 2
        if self.approximate:
            half = max(half, abs(self.value) * APPROXIMATE)
        low, high = self.value - half, self.value + half
        if self.bound == "over":
            high = self.value + max(half, abs(self.value))
        elif self.bound == "under":
            low = self.value - max(half, abs(self.value) / 2)
        return Interval(low, high)


def plain(value: Decimal) -> str:
    """A number without an exponent and without zeros that say nothing.

    >>> plain(Decimal("1.10E+3")), plain(Decimal("-0.50"))
    ('1100', '-0.5')
    """
    if value == 0:
        return "0"
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
