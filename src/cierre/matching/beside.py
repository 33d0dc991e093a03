"""The numbers of a text that stands beside the report: which of the report's numbers each is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from cierre.audit.finding import Language
from cierre.audit.numerals.digits import decimal_mark, value_of
from cierre.matching.alignment import aligned
from cierre.matching.drafted import Stated, Told
from cierre.matching.tokens import Token, digits, tokens

SURE: Final = 3
"""Words that must stand around a number here and there alike, by their weight, to say which it is.
"""
_FAR: Final = 8
"""So many words on either side are looked at."""

_UNIT: Final = re.compile(r"[^\d.,;:]{1,14}$")
"""What is printed behind a number: its unit."""


@dataclass(frozen=True)
class Beside:
    """Numbers of the text, first to last token, that stand where the report has a figure's number.

    ``same`` tells whether they say the same; ``sure`` is the weight of the words around them that
    the report has there as well, ``within`` whether there are some on both sides, or many.
    """

    first: int
    last: int
    stated: Stated
    same: bool
    sure: int
    within: bool


class Layout:
    """A text beside the report's."""

    def __init__(
        self, text: str, told: Told, language: Language, skipped: Sequence[tuple[int, int]] = ()
    ) -> None:
        self.text, self.told = text, told
        self._marks = (decimal_mark(text, language), decimal_mark(told.text, language))
        self.tokens, self.told_tokens = tuple(_outside(tokens(text), skipped)), tokens(told.text)
        keys, told_keys = ([e.key for e in each] for each in (self.tokens, self.told_tokens))
        said, said_there = _said(text, self.tokens), _said(told.text, self.told_tokens)
        self.places = aligned(keys, told_keys, said, said_there)
        self.stated = tuple(_of_tokens(self.told_tokens, told.stated))

    def beside(self) -> Iterator[Beside]:
        """Each number of the report that stands in the text."""
        run: list[int] = []
        for at, each in enumerate(self.tokens):
            if not each.is_number:
                continue
            if run and self._stated_at(at) is not self._stated_at(run[-1]):
                yield self._run(run)
                run = []
            if self._stated_at(at) is not None:
                run.append(at)
        if run:
            yield self._run(run)

    def bounds(self, each: Beside) -> tuple[int, int]:
        """Where in the text a number starts and ends, with the unit that is printed behind it."""
        start, end = self.tokens[each.first].start, self.tokens[each.last].end
        unit = _UNIT.search(each.stated.number.text)
        if unit and self.text.startswith(unit[0], end):
            end += len(unit[0])
        return start, end

    def plain(self) -> Iterator[tuple[int, int]]:
        """Where the text has what the report has in the same place, and it is of no figure."""
        for at, each in enumerate(self.tokens):
            if self.places[at] < 0 or self._stated_at(at) is not None:
                continue
            if self._weight(at, -1) + self._weight(at, 1) >= SURE:
                yield each.start, each.end

    @property
    def alike(self) -> float:
        """How much of the text the report has as well, with the same before or behind it; from 0
        to 1."""
        places = self.places
        both = sum(
            places[at] >= 0 and places[at] + 1 == places[at + 1] for at in range(len(places) - 1)
        )
        return both / max(1, len(places) - 1)

    def _stated_at(self, at: int) -> Stated | None:
        place = self.places[at]
        return self.stated[place] if place >= 0 else None

    def _run(self, run: Sequence[int]) -> Beside:
        stated = self._stated_at(run[0])
        assert stated is not None
        same = all(self._same(at) for at in run)
        before, after = self._weight(run[0], -1), self._weight(run[-1], 1)
        within = (before > 0 and after > 0) or max(before, after) > SURE
        return Beside(run[0], run[-1], stated, same, before + after, within)

    def _same(self, at: int) -> bool:
        there = self.told_tokens[self.places[at]]
        here = self.tokens[at]
        return same_number(
            self.text[here.start : here.end], self.told.text[there.start : there.end], *self._marks
        )

    def _weight(self, at: int, step: int) -> int:
        """The weight of the words on one side that follow each other here as they do there."""
        weight, words = 0, 0
        while words < _FAR:
            following = at + step
            if not 0 <= following < len(self.tokens):
                break
            if self.places[following] != self.places[at] + step:
                break
            at = following
            weight += self.tokens[at].weight
            words += not self.tokens[at].is_number
        return weight


def same_number(here: str, there: str, mark: str = "", mark_there: str = "") -> bool:
    """Whether digits say the same number, or round it: 92 for 92,2. The marks are those that
    decimals have in either text, where it shows.

    >>> same_number("92", "92,2"), same_number("1,234.5", "1.234,5"), same_number("92,3", "92,2")
    (True, True, False)
    """
    here, there = digits(here), digits(there)
    if here == there:
        return True
    if ":" in here or ":" in there or (here[:1] == "-") != (there[:1] == "-"):
        return False
    try:
        (value, step), (other, finer) = value_of(here, mark), value_of(there, mark_there)
    except ArithmeticError:
        return False
    if step == finer:
        return value == other
    return finer < step <= 1 and abs(value - other) <= step / 2 and other != Decimal(0)


def _outside(those: Sequence[Token], skipped: Sequence[tuple[int, int]]) -> Iterator[Token]:
    """The tokens that lie in none of the stretches, which are in their order."""
    waiting = iter(skipped)
    stretch = next(waiting, None)
    for each in those:
        while stretch is not None and stretch[1] <= each.start:
            stretch = next(waiting, None)
        if stretch is None or each.end <= stretch[0]:
            yield each


def _said(text: str, those: Sequence[Token]) -> list[str]:
    """The keys of tokens, with what each number says."""
    return [digits(text[e.start : e.end]) if e.is_number else e.key for e in those]


def _of_tokens(those: Sequence[Token], stated: Sequence[Stated]) -> Iterator[Stated | None]:
    """For each token of the report the number that it belongs to."""
    starts = [each.start for each in stated]
    for token in those:
        at = bisect_right(starts, token.start) - 1
        yield stated[at] if at >= 0 and token.end <= stated[at].end else None
