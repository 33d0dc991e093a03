"""A number while it is being read."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from cierre.audit.numerals.numeral import ONE, Numeral, NumeralKind


@dataclass(slots=True)
class Found:
    """What is known of a number so far; ``numeral`` is what it is in the end."""

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
    weak: bool = False
    signed: bool = False

    def numeral(self) -> Numeral:
        """The number as it was read."""
        return Numeral(
            self.start, self.end, self.value, self.step, self.kind, self.scale, self.unit,
            self.measured, self.approximate, self.bound, self.weak, self.signed,
        )  # fmt: skip
