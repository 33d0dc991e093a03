"""A number in its sentence."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal

from cierre.audit.numerals.interval import Interval
from cierre.audit.numerals.numeral import Numeral, NumeralKind


@dataclass(slots=True, eq=False)
class Mention:
    """A number and the words around it, in small letters.

    ``gap`` is all the text since the number before it in the sentence (or since the sentence's
    start), ``before`` as much of it as belongs to this number, ``after`` the words behind it that
    do. ``depth`` counts the brackets it stands in, and ``host`` is the index of the number that
    the bracket follows (-1 without). It ``counts`` when it is a quantity that can take part in a
    sum; ``step`` is the worth of its last digit, ``low`` and ``high`` bound what it can have been
    before rounding, and in ``millionths`` it is whole.
    """

    index: int
    numeral: Numeral
    sentence: int
    block: int
    gap: str
    before: str
    after: str
    depth: int
    host: int
    in_table: bool = False
    value: Decimal = field(init=False)
    unit: str = field(init=False)
    start: int = field(init=False)
    end: int = field(init=False)
    counts: bool = field(init=False)
    percent: bool = field(init=False)
    interval: Interval = field(init=False)
    step: float = field(init=False)
    millionths: int = field(init=False)
    number: float = field(init=False)
    low: float = field(init=False)
    high: float = field(init=False)

    def __post_init__(self) -> None:
        numeral = self.numeral
        self.value, self.unit = numeral.value, numeral.unit
        self.start, self.end = numeral.start, numeral.end
        self.counts = numeral.kind == "quantity"
        self.percent = numeral.kind == "percent"
        self.interval = possible = numeral.interval
        self.number = self.low = self.high = float(self.value)
        self.step = float(numeral.step)
        self.millionths = int(self.value * 1_000_000)
        if possible.low is not possible.high:
            self.low, self.high = float(possible.low), float(possible.high)

    def as_computed(self, value: Decimal, kind: NumeralKind = "quantity") -> Mention:
        """A number beside this one that the text does not have."""
        made = replace(self, index=-1, numeral=Numeral(-1, -1, value, kind=kind))
        made.low = made.high = made.number
        return made

    @property
    def is_number(self) -> bool:
        """Whether it tells how many or how much, and not which."""
        return self.numeral.kind not in ("label", "year")

    @property
    def label(self) -> str:
        """The words that belong to it."""
        return f"{self.before} {self.after}"
