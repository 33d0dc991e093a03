"""What a matching says: each numeral of a text, and the figure that it is of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from cierre.audit.document import Document, Where
from cierre.audit.finding import Language
from cierre.report.document import Bound

Verdict = Literal["right", "wrong", "unbound"]


@dataclass(frozen=True)
class Numeral:
    """A number of the text from ``start`` to ``end`` and what the office counted.

    ``right`` is a figure's number with this value, at the text's rounding; ``wrong`` one whose
    words say which figure it is, and the figure has another value: ``number`` is then that figure
    with the value as it would be written there. ``unbound`` is what is of no figure that the words
    name: a date, a name, somebody's own count; nothing is said against it.
    """

    verdict: Verdict
    text: str
    start: int
    end: int
    where: Where
    number: Bound | None = None


@dataclass(frozen=True)
class Matched:
    """A text held against a statement. ``another`` is the month that its heading names when that
    is another than the statement's, as ``2025-08``."""

    document: Document
    language: Language
    numerals: tuple[Numeral, ...]
    another: str = ""

    def of(self, verdict: Verdict) -> tuple[Numeral, ...]:
        """Those of a verdict, in the order of the text."""
        return tuple(each for each in self.numerals if each.verdict == verdict)
