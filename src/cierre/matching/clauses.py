"""Which words of a text belong to which number: those between its neighbours and the commas."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from cierre.audit.finding import Language
from cierre.matching.languages import WORDS

_LEFT_EDGE: Final = re.compile(r"[.;!?,)\]»”\n\t。；！？，）】](?=\D|$)|[(（\[](?!\s*$)|^[-•*]\s")
_RIGHT_EDGE: Final = re.compile(r"[.;!?,()\[\]\n\t。；！？，（）](?=\D|$)|\s[-–—]\s")
_OPEN: Final = re.compile(r"[(（][^)）]*$")
_LAST_TOLD: Final = re.compile(r"[,;，；](?=\D)")
_SENTENCE: Final = re.compile(r"[.;!?](?=\s|$)|[\n。；！？]")


@dataclass(frozen=True)
class Clause:
    """The words of a number: ``before`` and ``after`` it up to its neighbours, the whole
    ``sentence`` around it, and what the sentence has ``said`` up to them; whether they stand
    ``within`` brackets."""

    before: str
    after: str
    sentence: str
    said: str
    within: bool

    @property
    def own(self) -> str:
        """The words that are its own."""
        return f"{self.before} {self.after}"


def clause(
    text: str, start: int, end: int, last: int, following: int, language: Language
) -> Clause:
    """The words of the number from ``start`` to ``end``, between the end of the number before it
    and the start of the one after it (or the ends of its block)."""
    before, after = text[last:start], text[end:following]
    edges = [*_LEFT_EDGE.finditer(before)]
    if edges:
        before = before[edges[-1].end() :]
    edge = _RIGHT_EDGE.search(after)
    if edge:
        after = after[: edge.start()]
    else:
        join = re.search(WORDS[language].joins, after, re.IGNORECASE)
        after = after[: join.start()] if join else after
    if not edges:
        joins = [*re.finditer(WORDS[language].joins, before, re.IGNORECASE)]
        before = before[joins[-1].end() :] if joins and last else before
    opening, closing = _sentence(text, start, end)
    told = _LAST_TOLD.split(text[opening:start])
    said, within = " ".join(_plain(told, language)), _OPEN.search(text[opening:start]) is not None
    return Clause(before, after, text[opening:closing], said, within)


def _plain(pieces: list[str], language: Language) -> list[str]:
    """The pieces of a sentence that hold it against no other time: «3 más que en julio»."""
    than = WORDS[language].than
    return [each for each in pieces if not re.search(than, each, re.IGNORECASE)]


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    opening = text.rfind("\n", 0, start) + 1
    for found in _SENTENCE.finditer(text, opening, start):
        opening = found.end()
    closing = _SENTENCE.search(text, end)
    return opening, closing.start() if closing else len(text)
