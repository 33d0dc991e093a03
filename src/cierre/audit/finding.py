"""What an audit says: each claim of the text with its verdict, and the numbers left unchecked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from cierre.audit.document import Document, Where

Language = Literal["es", "en", "zh"]
Verdict = Literal["error", "query", "note", "ok"]
Kind = Literal[
    "sum", "remainder", "rollforward", "cumulative", "share", "shares-sum", "average", "change",
    "points", "contradiction", "trend", "date", "repeat", "previous", "written",
]  # fmt: skip


@dataclass(slots=True, unsafe_hash=True)
class Claim:
    """A relation between numbers of the text, and whether it holds.

    One that does not is an error when the text itself corroborates that, else a query: a question
    to its author. A note is explained by rounding.

    Numbers are plain decimals as text, a percentage with its sign. ``quote`` are the words of the
    text from ``start`` to ``end``. ``relation`` says in a plain sentence how it was understood,
    ``calculation`` writes it out, ``right`` is the number that would make it right ("" when it
    is), ``why`` names the rounding behind a note, or what else a query may mean. ``spans`` are the
    bounds of all the numbers that took part, the stated one first.
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


@dataclass(slots=True, unsafe_hash=True)
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
        """The claims that are not right as they stand, in the order of the text."""
        found = (each for each in self.claims if each.verdict != "ok")
        return tuple(sorted(found, key=lambda each: each.start))

    @property
    def coverage(self) -> float:
        """The share of the numbers that took part in a check; 1 when there are none."""
        return 1 - len(self.unchecked) / self.numbers if self.numbers else 1.0
