"""What an audit says: each claim of the text with its verdict, and the numbers left unchecked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from cierre.audit.document import Document, Where

Language = Literal["es", "en", "zh"]
Verdict = Literal["error", "query", "note", "ok"]
Kind = Literal[
    "sum", "remainder", "rollforward", "cumulative", "target", "attainment", "share", "shares-sum",
    "average", "rate", "product", "change", "points", "contradiction", "trend", "ranking", "date",
    "repeat", "unit", "previous", "count", "wording",
]  # fmt: skip


@dataclass(frozen=True)
class Claim:
    """A relation that the text states between its numbers, and whether it can be true.

    Numbers are plain decimals as text, a percentage with its sign. ``quote`` are the words of
    the text from ``start`` to ``end``. ``relation`` says in a plain sentence how it was
    understood, ``calculation`` writes it out, ``right`` is the number that would make it right
    ("" when it is), ``why`` names the reading or the rounding behind a query or a note. ``spans``
    are the bounds of all the numbers that took part, the stated one first.
    """

    kind: Kind
    verdict: Verdict
    stated: str
    computed: str
    parts: tuple[str, ...]
    whole: str
    quote: str
    start: int
    end: int
    where: Where
    relation: str
    calculation: str
    right: str = ""
    why: str = ""
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Unchecked:
    """A number that took part in no check."""

    quote: str
    start: int
    end: int
    where: Where


@dataclass(frozen=True)
class Audited:
    """A document's audit. ``numbers`` is how many quantities were read in it.

    ``period`` is what the text says it is about, as written; "" when it does not say.
    """

    document: Document
    language: Language
    period: str
    claims: tuple[Claim, ...]
    unchecked: tuple[Unchecked, ...]
    numbers: int

    @property
    def findings(self) -> tuple[Claim, ...]:
        """The claims that are not right as they stand."""
        return tuple(each for each in self.claims if each.verdict != "ok")

    @property
    def coverage(self) -> float:
        """The share of the numbers that took part in a check; 1 when there are none."""
        return 1 - len(self.unchecked) / self.numbers if self.numbers else 1.0
