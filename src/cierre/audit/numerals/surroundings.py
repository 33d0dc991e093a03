"""What the words around a number make of it: an approximation, a bound, a name, a range, a year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest
from typing import Final

from cierre.audit.languages import Around
from cierre.audit.numerals.numeral import Numeral, NumeralKind

_WIDE: Final = {0xFF10 + digit: str(digit) for digit in range(10)} | {
    ord("．"): ".", ord("％"): "%", ord("，"): "、" , ord("－"): "-", ord("＋"): "+",
}  # fmt: skip
_NEAR: Final = 32
_JOINED: Final = 14
"""As far as the words between two numbers of one kind reach, in characters."""
_THOUSAND: Final = 1000
_HOURS: Final = 24
_GROUPED: Final = re.compile(r"\d[., ]\d{3}\b")
_COMPARED: Final = re.compile(r"[\d%]\s$")
"""Before "more than" where it compares: "12 more than in 2015"."""
_MORE_AFTER: Final = re.compile(r"\s?(?:余|餘|多(?=\s?\S))")
_MORE_THAN_FRACTION: Final = re.compile(r"以上|多")

_CODE_BEFORE: Final = re.compile(r"[A-Za-z]\w*[-/]$")
_CODE_AFTER: Final = re.compile(r"[A-Z]{1,2}(?![A-Za-z])|[A-Za-z]{3,}|(?<=24)/7(?!\d)")
"""4G, 3D, 24/7."""
_HAN_NAME: Final = re.compile(r"(?:1[0-2]|9[56])\d{3}(?=[\u4e00-\u9fff])")
"""Numbers of public telephones, without a measure behind them: 12398电话, 12345前台."""
_DIALLED: Final = re.compile(
    r"(?<![\d.,])(?:\+\d{1,3}[ -]\(?|\(?0)\d{1,4}\)?(?:[ -]\d{2,8})+(?![\d.,]\d)"
)
"""What begins with a nought or a plus and goes on in groups: 043 555 0192, +34 600 123 456."""
_GROUPS: Final = re.compile(r"\d{2,4}(?:[ -]\d{2,4}){2,3}(?!\d)|\d{7,}(?!\d)")
"""A number behind "phone"; "por teléfono 320" counts calls."""
_HEAD: Final = re.compile(
    r"(?:\d{1,2}|(?P<parts>\d{1,2}\.\d{1,2}))"
    r"(?(parts)\.?\s+[A-ZÁÉÍÓÚÑ¿\u4e00-\u9fff]|[.．)）、](?:[^\S\n]|[\u4e00-\u9fff]))"
)
"""The number of a section at the head of its line: "1. ", "2.1 Calls", "3)"."""
_ONE_BEFORE: Final = re.compile(r"(?:[,(:、,]|\by|\band)\s?$", re.IGNORECASE)
_IN_SENTENCE: Final = re.compile(r"[a-zà-ÿ],?[ \xa0]$")
_DASH: Final = re.compile(r"\s?[-–—~～至到]\s?")
_FROM_TO: Final = re.compile(r"\s?(?:[-–—~～/至到]|\b(?:to|al?)\b)\s?")
"""Between two numbers of one kind: weeks 28 to 30, 18 a 24 años, 679/2016."""
_YEAR: Final = re.compile(r"(?:19|20)\d\d(?!\d|[.,]\d)")
_YEARS: Final = re.compile(
    r"\s?(?:[-–—~～/至到、]|\b(?:to|al?|and|y|over|vs\.?|versus|against|frente a|sobre)\b)\s?"
)
"""Between two years."""
_YEAR_NAMED: Final = re.compile(r"(?:(?:^|[^\w])[A-ZÁÉÍÓÚÑ]\w*[ \xa0]|[(（〔\[《])$")
"""Before the year of a name or in brackets: Plan 2020, FIFA 2014, Q3 2024, (2024)."""
_ACRONYM: Final = re.compile(r"[A-Z]{2,}[ \xa0]$")
_YEAR_TO: Final = re.compile(r"\s?[-–—~～至到/]\s?(?:19|20)\d\d(?!\d)")
_YEAR_HEAD: Final = re.compile(r"(?:^|[\n;；,，、.。])[ \xa0]?$")
_YEAR_OF: Final = re.compile(r"\s?[:：]\s?\d")
"""The year of a list at the head of its item: "2015: 120; 2016: 131"."""


def narrow(text: str) -> str:
    """The text with full-width digits and marks made narrow, character for character."""
    return text if text.isascii() else text.translate(_WIDE)


def small(text: str) -> str:
    """The text in small letters, character for character."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text


def sign(text: str, at: int, kind: str) -> int:
    """The sign right before ``at``: a dash counts before a percentage or after a bracket only."""
    if at == 0 or text[at - 1] not in "+-−–":
        return 0
    before = text[at - 2] if at > 1 else "\n"
    if before not in "(（ \n\t|" or (kind == "quantity" and before == " "):
        return 0
    return 1 if text[at - 1] == "+" else -1


def more_after(text: str, at: int) -> int:
    """Where a unit can start: after 余, 多 if they follow."""
    found = _MORE_AFTER.match(text, at)
    return found.end() if found else at


class Surroundings:
    """The numbers of a text, each with what is written around it."""

    def __init__(
        self, text: str, numerals: Sequence[Numeral], around: Around, breaks: frozenset[int]
    ) -> None:
        self._text, self._small, self._around, self._breaks = text, small(text), around, breaks
        self._numerals = [
            each
            for each, following in zip_longest(numerals, numerals[1:])
            if not each.weak or self._may_count(each, following)
        ]
        self._grouped = any(_is_grouped(text, each) for each in self._numerals)
        self._dialled = [found.span() for found in _DIALLED.finditer(text)]

    def told_apart(self) -> Iterator[Numeral]:
        """The numbers with what the words around say: about, over, label, range, year."""
        kinds = [
            self._kind(each, before)
            for before, each in pairwise([None, *self._numerals])
            if each is not None
        ]
        for at, (first, second) in enumerate(pairwise(self._numerals)):
            self._join(kinds, at, first, second)
        for numeral, kind in zip(self._numerals, kinds, strict=True):
            yield self._bounded(numeral) if kind == numeral.kind else replace(numeral, kind=kind)

    def _kind(self, numeral: Numeral, previous: Numeral | None) -> NumeralKind:
        if numeral.kind != "quantity":
            return numeral.kind
        if self._is_label(numeral) or self._is_called(numeral, previous):
            return "label"
        return "year" if self._is_year(numeral) else "quantity"

    def _join(self, kinds: list[NumeralKind], at: int, first: Numeral, second: Numeral) -> None:
        """Two numbers with only a dash or a small word between are of one kind."""
        text, one, other = self._text, kinds[at], kinds[at + 1]
        if not 0 < second.start - first.end <= _JOINED:
            return
        if "label" in (one, other) and _FROM_TO.fullmatch(text, first.end, second.start):
            if {one, other} <= {"label", "quantity", "year"} and not first.unit:
                kinds[at] = kinds[at + 1] = "label"
        elif is_shaped_as_year(text, first) and _follows(text, first, second):
            kinds[at] = kinds[at + 1] = "year"
        elif "year" in (one, other) and self._both_years(first, second):
            counted = "quantity" in (one, other) and bool(
                self._around.counted.match(self._small, second.end)
            )
            kinds[at] = kinds[at + 1] = "quantity" if counted else "year"
        elif one == "quantity" and other in ("quantity", "percent") and not first.unit:
            between = self._around.between.before(self._before(first))
            ends = self._small[first.end : second.start].strip() == self._around.and_between
            if _DASH.fullmatch(text, first.end, second.start) or (between and ends):
                kinds[at] = kinds[at + 1] = "range"

    def _both_years(self, first: Numeral, second: Numeral) -> bool:
        joined = _YEARS.fullmatch(self._small, first.end, second.start)
        return joined is not None and all(
            is_shaped_as_year(self._text, each) for each in (first, second)
        )

    def _before(self, numeral: Numeral) -> str:
        """The words before a number, in small letters, up to its cell's or its line's start."""
        if numeral.start in self._breaks:
            return ""
        return self._small[max(0, numeral.start - _NEAR) : numeral.start].rstrip(" \xa0")

    def _may_count(self, numeral: Numeral, following: Numeral | None) -> bool:
        """Whether "una" or "one" may be a number: "3 resueltas y una pendiente"."""
        if following is not None and following.start - numeral.end == 1:
            return False
        if self._around.named.before(self._before(numeral)):
            return True
        start = max(0, numeral.start - _NEAR)
        return (
            _ONE_BEFORE.search(self._text[start : numeral.start]) is not None
            and self._around.one.match(self._small, numeral.end) is not None
        )

    def _bounded(self, numeral: Numeral) -> Numeral:
        around = self._around
        before = self._before(numeral)
        article = around.articles.before(before)
        if article:
            before = before[:-article].rstrip(" \xa0")
        step = numeral.step / 100 if numeral.approximate else numeral.step
        over, under = (
            (length := cue.before(before)) > 0 and not _COMPARED.search(before[:-length])
            for cue in (around.over, around.under)
        )
        if numeral.approximate and _MORE_THAN_FRACTION.match(self._text, numeral.end):
            over = True
        if over or _MORE_AFTER.search(self._text, numeral.start, numeral.end):
            return replace(numeral, bound="over", step=step)
        if under:
            return replace(numeral, bound="under", step=step)
        if around.about.before(before) or around.roughly.match(self._text, numeral.end):
            return replace(numeral, approximate=True)
        return numeral

    def _is_label(self, numeral: Numeral) -> bool:
        text, around, end = self._text, self._around, numeral.end
        before = self._before(numeral)
        one = before[:-1] if before.endswith("s") else before
        if around.named.before(one) and not _is_grouped(text, numeral):
            return True
        if numeral.value <= _HOURS and numeral.unit in ("", "h") and around.hours.before(before):
            return not around.counted.match(self._small, end)
        if numeral.unit not in ("", "y") or numeral.scale != 1:
            return False
        if around.names.match(text, end):
            return True
        return not numeral.unit and self._is_name(numeral, before)

    def _is_name(self, numeral: Numeral, before: str) -> bool:
        """Whether a number without a unit is written as part of a name, an address or a head."""
        text, around, start, end = self._text, self._around, numeral.start, numeral.end
        words = text[max(0, start - _NEAR) : start]
        written = text[start:end]
        if not written.isdigit():
            capital = written[0].isascii() and written[0].isupper()
            return (capital and bool(_IN_SENTENCE.search(words))) or self._heads_line(start)
        if (len(written) > 1 and written[0] == "0") or _CODE_AFTER.match(text, end):
            return True
        if len(written) == 5 and _HAN_NAME.match(text, start):
            return True
        if around.address.search(words) and not around.counted.match(self._small, end):
            return True
        return _CODE_BEFORE.search(words) is not None or self._heads_line(start)

    def _heads_line(self, start: int) -> bool:
        line = self._text.rfind("\n", max(0, start - _NEAR), start) + 1
        opens = line > 0 or start < _NEAR
        head = self._text[line:start] if opens else "-"
        return (not head or head.isspace() or start in self._breaks) and bool(
            _HEAD.match(self._text, start)
        )

    def _is_called(self, numeral: Numeral, previous: Numeral | None) -> bool:
        """Whether it is the number of a telephone: in groups, or one that everybody knows."""
        start, end = numeral.start, numeral.end
        if any(first <= start < last for first, last in self._dialled):
            return True
        dialled = self._around.dials.before(self._before(numeral)) and _GROUPS.match(
            self._text, start
        )
        if dialled:
            self._dialled.append(dialled.span())
            return True
        if self._text[start:end] not in self._around.called:
            return False
        beside = previous is not None and not previous.unit and previous.end + 1 == start
        return (
            (beside and self._text[start - 1] == self._text[end : end + 1] == " ")
            or self._around.calling.before(self._before(numeral)) > 0
            or self._around.callers.match(self._text, end) is not None
        )

    def _is_year(self, numeral: Numeral) -> bool:
        if not is_shaped_as_year(self._text, numeral):
            return False
        words = self._text[max(0, numeral.start - _NEAR) : numeral.start]
        if _YEAR_TO.match(self._text, numeral.end) or _ACRONYM.search(words):
            return True
        if _YEAR_OF.match(self._text, numeral.end) and _YEAR_HEAD.search(words):
            return True
        before = self._before(numeral)
        opens = self._around.opens_year.before(before)
        if opens and words.rstrip()[-opens].isupper():
            return True
        if not (self._around.years.before(before) or (before and _YEAR_NAMED.search(words))):
            return False
        return self._grouped or not self._around.counted.match(self._small, numeral.end)


def is_shaped_as_year(text: str, numeral: Numeral) -> bool:
    """Whether a number is written as a year is: four digits and no more."""
    return numeral.end - numeral.start == 4 and _YEAR.match(text, numeral.start) is not None


def _follows(text: str, first: Numeral, second: Numeral) -> bool:
    """Whether two digits name the year after a year: 2014/15, 2013-14."""
    written = text[first.end : second.end]
    return (
        len(written) == 3
        and written[0] in "/-–"
        and written[1:].isdigit()
        and int(written[1:]) == (int(first.value) + 1) % 100
    )


def _is_grouped(text: str, numeral: Numeral) -> bool:
    """Whether it is a number of four digits with a mark after the first."""
    if not _THOUSAND <= numeral.value < 10 * _THOUSAND:
        return False
    return _GROUPED.search(text, numeral.start, numeral.end) is not None
