"""A number in its sentence."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from cierre.audit.numerals.interval import Interval
from cierre.audit.numerals.numeral import Numeral


@dataclass(frozen=True, slots=True, eq=False)
class Mention:
    """A number and the words around it.

    ``gap`` is all the text since the number before it in the sentence (or since the sentence's
    start), ``before`` as much of it as belongs to this number, ``after`` the words behind it that
    do. ``depth`` counts the brackets it stands in, and ``host`` is the index of the number that
    the bracket follows (-1 without). ``column`` tells a table's cell from a sentence.
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
    number: float
    low: float
    high: float
    in_table: bool = False

    @property
    def value(self) -> Decimal:
        """The number."""
        return self.numeral.value

    @property
    def interval(self) -> Interval:
        """What it can have been before rounding."""
        return self.numeral.interval

    @property
    def unit(self) -> str:
        """Its unit, "" where none is written."""
        return self.numeral.unit

    @property
    def start(self) -> int:
        """Where it starts in the text."""
        return self.numeral.start

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.numeral.end

    @property
    def counts(self) -> bool:
        """Whether it is a quantity that can take part in a sum."""
        return self.numeral.kind == "quantity"

    @property
    def percent(self) -> bool:
        """Whether it is a percentage."""
        return self.numeral.kind == "percent"

    @property
    def label(self) -> str:
        """The words that belong to it."""
        return f"{self.before} {self.after}"
