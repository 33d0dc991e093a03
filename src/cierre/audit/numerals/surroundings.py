"""What the words around a number make of it: an approximation, a bound, a name, a range, a year."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from cierre.audit.languages.around import Around, Role
from cierre.audit.numerals.numeral import Numeral

_NEAR: Final = 32
_JOINED: Final = 14
"""As far as the words between two numbers of one kind reach, in characters."""
_THOUSAND: Final = 1000
_HOURS: Final = 24
_PHONE: Final = 5
"""Digits in a row that may be the number of a public telephone."""
_COMPARED: Final = re.compile(r"[\d%]\s$")
"""Before "more than" where it compares: "12 more than in 2015"."""
_PLAIN: Final = frozenset("\n,;:|") | {""}
"""What behind a number tells nothing of it."""
_CODE_BEFORE: Final = re.compile(r"[A-Za-z]\w*[-/]$")
_CODE_AFTER: Final = re.compile(r"[A-Z]{1,2}(?![A-Za-z])|[A-Za-z]{3,}|(?<=24)/7(?!\d)")
"""4G, 3D, 24/7."""
_HEAD: Final = re.compile(
    r"(?:\d{1,2}|(?P<parts>\d{1,2}\.\d{1,2}))"
    r"(?(parts)\.?\s+[A-ZÁÉÍÓÚÑ¿\u4e00-\u9fff]|[.．)）、](?:[^\S\n]|[\u4e00-\u9fff]))"
)
"""The number of a section at the head of its line: "1. ", "2.1 Calls", "3)"."""
_DASHES: Final = frozenset("-–—~～至到")
"""Between the ends of a range, and (with a slash) of two numbers of one name: 679/2016."""
_YEAR: Final = re.compile(r"(?:19|20)\d\d(?!\d|[.,]\d)")
_YEAR_NAMED: Final = re.compile(r"(?:(?:^|[^\w])[A-ZÁÉÍÓÚÑ]\w*[ \xa0]|[(（〔\[《])$")
"""Before the year of a name or in brackets: Plan 2020, Q3 2024, (2024)."""
_ACRONYM: Final = re.compile(r"[A-Z]{2,}[ \xa0]$")
_YEAR_TO: Final = re.compile(r"\s?[-–—~～至到/、和]\s?(?:19|20)\d\d(?!\d)")
_YEAR_HEAD: Final = re.compile(r"(?:^|[\n;；,，、.。])[ \xa0]?$")
_YEAR_OF: Final = re.compile(r"\s?[:：]\s?\d")
"""The year of a list at the head of its item: "2015: 120; 2016: 131"."""
_GROUPED: Final = re.compile(r"\d[., ]\d{3}$")


def sign(text: str, at: int, kind: str) -> int:
    """The sign right before ``at``: a dash counts before a percentage or after a bracket only."""
    if at == 0 or text[at - 1] not in "+-−–":
        return 0
    before = text[at - 2] if at > 1 else "\n"
    if before not in "(（ \n\t|" or (kind == "quantity" and before == " "):
        return 0
    return 1 if text[at - 1] == "+" else -1


class Surroundings:
    """The numbers of a text, each with what is written around it."""

    def __init__(
        self, text: str, small: str, found: Sequence[Numeral], around: Around, breaks: Sequence[int]
    ) -> None:
        self._text, self._small, self._around, self._breaks = text, small, around, frozenset(breaks)
        self._found = found
        self._grouped = any(map(self._is_grouped, self._found))

    def told_apart(self) -> Sequence[Numeral]:
        """The numbers with what the words around say: about, over, label, range, year."""
        roles = [self._roles(each) for each in self._found]
        for at, each in enumerate(self._found):
            if each.kind == "quantity":
                if self._is_label(each, roles[at]):
                    each.kind = "label"
                elif self._is_year(each, roles[at]):
                    each.kind = "year"
        for first, second in pairwise(self._found):
            if 0 < second.start - first.end <= _JOINED:
                self._join(first, second)
        for each, told in zip(self._found, roles, strict=True):
            if each.kind not in ("label", "year", "range"):
                self._bound(each, told)
        return self._found

    def _before(self, found: Numeral) -> str:
        """The words before a number, in small letters, in its own cell or paragraph."""
        if found.start in self._breaks:
            return ""
        return self._small[max(0, found.start - _NEAR) : found.start]

    def _roles(self, found: Numeral) -> Mapping[Role, int]:
        before = self._before(found)
        return self._around.roles(before) if before else {}

    def _counted(self, found: Numeral) -> bool:
        """Whether the word behind a number says what it counts."""
        return self._around.counted.match(self._small, found.end) is not None

    def _bound(self, found: Numeral, roles: Mapping[Role, int]) -> None:
        before = self._before(found).rstrip()
        if "article" in roles:
            before = before[: -roles["article"]].rstrip()
            roles = self._around.roles(before)
        for bound in ("over", "under"):
            named = bound in roles and not _COMPARED.search(before[: -roles[bound]])
            if named and not found.bound:
                found.bound = bound
        if not found.bound:
            found.approximate = (
                "about" in roles or self._around.roughly.match(self._text, found.end) is not None
            )

    def _join(self, first: Numeral, second: Numeral) -> None:
        """Two numbers with only a dash or a small word between are of one kind."""
        between = self._small[first.end : second.start].strip()
        kinds = {first.kind, second.kind}
        dashed, bare = between in _DASHES, not first.unit
        if "label" in kinds and (dashed or between == "/" or between in self._around.to):
            if bare and kinds <= {"label", "quantity", "year"}:
                first.kind = second.kind = "label"
        elif is_shaped_as_year(self._text, first) and self._follows(first, second):
            first.kind = second.kind = "year"
        elif "year" in kinds and self._both_years(first, second, between):
            counted = "quantity" in kinds and self._counted(second)
            first.kind = second.kind = "quantity" if counted else "year"
        elif dashed and bare and first.kind == "quantity" and kinds <= {"quantity", "percent"}:
            first.kind = second.kind = "range"

    def _both_years(self, first: Numeral, second: Numeral, between: str) -> bool:
        joined = between in _DASHES or between in self._around.years_between
        return (
            joined
            and is_shaped_as_year(self._text, first)
            and is_shaped_as_year(self._text, second)
        )

    def _follows(self, first: Numeral, second: Numeral) -> bool:
        """Whether two digits name the year after a year: 2014/15, 2013-14."""
        written = self._text[first.end : second.end]
        return (
            len(written) == 3
            and written[0] in "/-–"
            and written[1:].isdigit()
            and int(written[1:]) == (int(first.value) + 1) % 100
        )

    def _is_grouped(self, found: Numeral) -> bool:
        """Whether it is a number of four digits with a mark after the first."""
        if not _THOUSAND <= found.value < 10 * _THOUSAND:
            return False
        return _GROUPED.search(self._text[found.start : found.start + 5]) is not None

    def _is_label(self, found: Numeral, roles: Mapping[Role, int]) -> bool:
        around, end = self._around, found.end
        if "named" in roles and not self._is_grouped(found):
            return True
        if "hours" in roles and found.value <= _HOURS and found.unit in ("", "h"):
            return not self._counted(found)
        if found.unit not in ("", "y") or found.scale != 1:
            return False
        if self._text[end : end + 1] not in _PLAIN and around.names.match(self._text, end):
            return True
        return not found.unit and self._is_name(found)

    def _is_name(self, found: Numeral) -> bool:
        """Whether a number without a unit is written as part of a name, an address or a head."""
        text, start, end = self._text, found.start, found.end
        written = text[start:end]
        if not written.isdigit():
            return self._heads_line(start)
        if len(written) > 1 and written[0] == "0":
            return True
        if text[end : end + 1] not in _PLAIN and _CODE_AFTER.match(text, end):
            return True
        if len(written) == _PHONE and self._around.codes.match(text, start):
            return True
        if start in self._breaks:
            return self._heads_line(start)
        before = self._before(found)
        if before[-1:] in ("-", "/"):
            return _CODE_BEFORE.search(before) is not None
        return self._heads_line(start)

    def _heads_line(self, start: int) -> bool:
        if not _HEAD.match(self._text, start):
            return False
        line = self._text[max(0, start - _NEAR) : start].rstrip(" \t")
        return start in self._breaks or not line or line[-1] == "\n"

    def _is_year(self, found: Numeral, roles: Mapping[Role, int]) -> bool:
        if not is_shaped_as_year(self._text, found):
            return False
        words = self._text[max(0, found.start - _NEAR) : found.start]
        if _YEAR_TO.match(self._text, found.end) or _ACRONYM.search(words):
            return True
        if _YEAR_OF.match(self._text, found.end) and _YEAR_HEAD.search(words):
            return True
        if "opens_year" in roles and words.rstrip()[-roles["opens_year"]].isupper():
            return True
        named = found.start not in self._breaks and _YEAR_NAMED.search(words)
        return ("years" in roles or bool(named)) and (self._grouped or not self._counted(found))


def is_shaped_as_year(text: str, numeral: Numeral) -> bool:
    """Whether a number is written as a year is: four digits and no more."""
    return numeral.end - numeral.start == 4 and _YEAR.match(text, numeral.start) is not None
