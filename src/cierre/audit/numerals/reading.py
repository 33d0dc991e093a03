"""All numbers of a text, whatever form they are written in."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Final

from cierre.audit.finding import Language
from cierre.audit.languages import words_of
from cierre.audit.numerals import digits
from cierre.audit.numerals.dates import Date, date_at, date_words
from cierre.audit.numerals.numeral import ONE, Numeral
from cierre.audit.numerals.surroundings import Surroundings, sign
from cierre.audit.numerals.units import Behind, behind, currency_before
from cierre.audit.numerals.worded import word_pattern, worded_at

_WIDE: Final = {0xFF10 + digit: str(digit) for digit in range(10)} | {
    ord("．"): ".", ord("％"): "%", ord("，"): "、" , ord("－"): "-", ord("＋"): "+",
}  # fmt: skip
_ANY_WIDE: Final = re.compile("[０-９．％，－＋]")
_DIGITS: Final = re.compile(rf"(?<![\dA-Za-z_])(?<!\d[.,])(?<![A-Za-z]-){digits.DIGITS}(?!\d)")
_FIGURES: Final = (
    r"\d+|\.(?:(?<![\w.,)）].)|(?<![A-Za-z\d.,)）].)(?=\d+\s?[%％]))\d+"
    r"|,(?<=[\s(（],)(?=\d+\s?[%％])\d+"
)
"""Digits, or a mark before decimals with nothing before it: .82 %."""
_WORTH: Final = {"thousands": Decimal(1000), "hundreds": Decimal(100), "ones": ONE}


@dataclass(frozen=True)
class Read:
    """The numbers and the dates of a text, in their order."""

    numerals: Sequence[Numeral]
    dates: tuple[Date, ...]


def read(text: str, language: Language, breaks: Sequence[int] = ()) -> Read:
    """The numbers of a text, with its dates apart from them. No date goes over a break.

    >>> [str(each.value) for each in read("12 mil 918 quejas y mil 215 folios", "es").numerals]
    ['12918', '1215']
    >>> [str(each.value) for each in read("受理三百二十件,涉及1.2万户", "zh").numerals]
    ['320', '12000.0']
    """
    text = narrow(text)
    reader = _Reader(text, small(text), language, frozenset(breaks))
    dates: list[Date] = []
    found: list[Numeral] = []
    done = 0
    for start in _starts(language).finditer(reader.small):
        at = start.start()
        if at < done:
            continue
        closed = reader.closes(start.end()) and start[0].isdigit()
        dated = None if closed else date_at(text, at, language)
        if dated and bisect_right(breaks, at) == bisect_left(breaks, dated.end):
            dates.append(dated)
            done = dated.end
            continue
        each = reader.number(at)
        if each is not None:
            found.append(each)
            done = each.end
    beside = Surroundings(text, reader.small, found, words_of(language).around, breaks)
    return Read(beside.told_apart(), tuple(dates))


def narrow(text: str) -> str:
    """The text with full-width digits and marks made narrow, character for character."""
    return text.translate(_WIDE) if not text.isascii() and _ANY_WIDE.search(text) else text


def small(text: str) -> str:
    """The text in small letters, character for character."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text


@cache
def _starts(language: Language) -> re.Pattern[str]:
    """Where a number or a date can begin: at digits, and at the words that begin one."""
    spelling = words_of(language).spelling
    if not spelling.spaced:
        source = word_pattern(language).pattern
        return re.compile(rf"{_FIGURES}|{spelling.percent_before}|{source}")
    pairs = (f"{each} {times}" for each in spelling.opening for times in spelling.multipliers)
    words = {*spelling.values, *spelling.opening} - (spelling.opening & spelling.values.keys())
    listed = [*words, *pairs, *date_words(language)]
    return re.compile(rf"{_FIGURES}|(?<![^\W\d_])(?:{_tree(listed)})(?![^\W\d_])")


def _tree(words: Iterable[str]) -> str:
    """A pattern of words that looks at each of their beginnings once."""
    following: dict[str, set[str]] = {}
    for word in words:
        following.setdefault(word[:1], set()).add(word[1:])
    return "|".join(
        re.escape(letter) + (f"(?:{_tree(rest)})" if letter and rest != {""} else "")
        for letter, rest in sorted(following.items(), reverse=True)
    )


class _Reader:
    """The numbers at the places of one text."""

    def __init__(self, text: str, lowered: str, language: Language, breaks: frozenset[int]) -> None:
        self.text, self.small, self._language, self._breaks = text, lowered, language, breaks
        self._mark = digits.decimal_mark(text, language)
        self._spelling = words_of(language).spelling
        self._behind: Behind = behind(language)
        self._rests = {scale: re.compile(source) for scale, source in self._spelling.rests.items()}

    def closes(self, at: int) -> bool:
        """Whether a cell or a paragraph ends there."""
        return at + 1 in self._breaks and self.text[at] == "\n"

    def number(self, at: int) -> Numeral | None:
        """The number at a place, with its scale, its sign of per cent and its unit."""
        written = _DIGITS.match(self.text, at)
        if written is None:
            return self._in_words(at)
        value, step = digits.value_of(written[0], self._mark)
        return self._with_unit(Numeral(at, written.end(), value, step))

    def _in_words(self, at: int) -> Numeral | None:
        before = self._spelling.percent_before
        hundredths = bool(before) and self.small.startswith(before, at)
        start = at + len(before) if hundredths else at
        worded = worded_at(self.small, start, self._language)
        if worded is None or worded.weak or self._in_percent(at):
            return None
        if self._spelling.weak_before.match(self.small, worded.end):
            return None
        found = Numeral(at, worded.end, Decimal(worded.value))
        if hundredths:
            found.kind = "percent"
            return found
        if worded.round == _WORTH["thousands"]:
            self._add_rest(found, _WORTH["thousands"])
        read = self._with_unit(found)
        return read if self._spelling.spaced or read.end > worded.end else None

    def _in_percent(self, at: int) -> bool:
        """Whether a word belongs to a sign of per cent: the ciento of "por ciento"."""
        return any(
            self.small.startswith(each, max(0, at - each.rfind(" ") - 1))
            for each in self._spelling.percent
            if " " in each
        )

    def _with_unit(self, found: Numeral) -> Numeral:
        closed = self.closes(found.end)
        form = None if closed else self._behind.at(self.small, found.end)
        while form is not None and form[0].scale != 1:
            scale, end = form[0].scale, form[1]
            found.value, found.step, found.scale = found.value * scale, found.step * scale, scale
            found.end = end
            if self._add_rest(found, scale):
                found.scale = ONE
            closed = self.closes(found.end)
            form = None if closed else self._behind.at(self.small, found.end)
        if form is None and not closed:
            more = self._spelling.more.match(self.small, found.end)
            form = self._behind.at(self.small, more.end()) if more else None
            found.bound = "over" if form else ""
        kind = form[0].kind if form else "quantity"
        signed = sign(self.text, found.start, kind)
        if signed:
            found.start -= 1
            found.value, found.signed = found.value * signed, True
        if form is not None:
            found.kind, found.unit, found.measured = kind, form[0].unit, form[0].measured
            found.end = form[1]
        elif kind == "quantity":
            found.unit, found.start = currency_before(self.text, found.start)
            found.measured = bool(found.unit)
        return found

    def _add_rest(self, found: Numeral, scale: Decimal) -> bool:
        """Whether digits behind a scale are added: 12 mil 918, 1万2千."""
        pattern = None if self.closes(found.end) else self._rests.get(scale)
        rest = pattern.match(self.small, found.end) if pattern else None
        if rest is None:
            return False
        for name, part in rest.groupdict().items():
            if part:
                value, step = digits.value_of(part, ".")
                found.value += value * _WORTH[name]
                found.step = step * _WORTH[name]
        found.end = rest.end()
        return True
