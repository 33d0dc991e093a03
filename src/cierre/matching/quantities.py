"""The numbers of a text as what they say: counts, percentages, points, durations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Final, Literal

from cierre.audit.document import Document
from cierre.audit.finding import Language
from cierre.audit.numerals.digits import value_of
from cierre.audit.numerals.numeral import Numeral
from cierre.audit.numerals.reading import read
from cierre.matching.languages import WORDS

Kind = Literal["count", "percent", "points", "seconds"]
_KINDS: Final[dict[str, Kind]] = {"quantity": "count", "percent": "percent", "points": "points"}
_NAMES: Final = ("label", "year", "range")
_LINE_OF_ITS_OWN: Final = re.compile(r"\d{1,2}\s*\n")
_CLOCK: Final = r"(?<![\d:.,])(\d{1,3}):(\d\d):(\d\d)(?![\d:])"


@dataclass(frozen=True)
class Quantity:
    """A number from ``start`` to ``end``: what it can have been before it was rounded, percentages
    as they are said, durations in seconds. ``value`` is the number itself."""

    start: int
    end: int
    kind: Kind
    value: Decimal
    low: Decimal
    high: Decimal


@dataclass(frozen=True)
class Numbers:
    """The quantities of a text in their order, and where its dates stand."""

    quantities: tuple[Quantity, ...]
    dates: tuple[tuple[int, int], ...]


def numbers_of(document: Document, language: Language) -> Numbers:
    """The numbers of a text, its dates, years and names apart from its quantities."""
    text = document.text
    found = read(text, language, [each.start for each in document.blocks])
    times = [*_durations(text, language)]
    dates = tuple(
        (each.start, each.end)
        for each in found.dates
        # a number that ends its line is no day of the month that the next one begins with
        if not _LINE_OF_ITS_OWN.match(text, each.start, each.end)
    )
    taken = _Taken([*((e.start, e.end) for e in times), *dates])
    rest = (
        _quantity(each)
        for each in found.numerals
        if each.kind in _KINDS and not taken.has(each.start)
    )
    return Numbers(tuple(sorted((*rest, *times), key=lambda each: each.start)), dates)


class _Taken:
    """Stretches of a text that are already something."""

    def __init__(self, stretches: Sequence[tuple[int, int]]) -> None:
        self._places = {place for start, end in stretches for place in range(start, end)}

    def has(self, place: int) -> bool:
        """Whether a place lies in one."""
        return place in self._places


def _quantity(numeral: Numeral) -> Quantity:
    interval, value = numeral.interval, numeral.value
    low, high = interval.low, interval.high
    if numeral.approximate and value and value == value.to_integral_value():
        # "about 60" is any number that rounds to it
        half = Decimal(1).scaleb(_zeros(value)) / 2
        low, high = min(low, value - half), max(high, value + half)
    return Quantity(numeral.start, numeral.end, _KINDS[numeral.kind], value, low, high)


def _zeros(value: Decimal) -> int:
    digits = str(int(abs(value)))
    return len(digits) - len(digits.rstrip("0"))


def _durations(text: str, language: Language) -> Iterator[Quantity]:
    """Times of one unit or of several that follow each other: 2 días 13 h, 45 min, 1:52:00."""
    units = WORDS[language].durations
    end = -1
    for found in _pattern(language).finditer(text):
        if found.start() == found.end():
            continue
        value, step = Decimal(0), Decimal(1)
        for digits, (_, worth) in zip(found.groups()[: len(units)], units, strict=True):
            if digits:
                number, last = value_of(digits, "")
                value, step = value + number * worth, last * worth
        yield Quantity(found.start(), found.end(), "seconds", value, value - step / 2,
                       value + step / 2)  # fmt: skip
        end = found.end()
    for found in re.finditer(_CLOCK, text):
        if found.start() >= end:
            hours, minutes, seconds = map(int, found.groups())
            whole = Decimal(hours * 3600 + minutes * 60 + seconds)
            yield Quantity(*found.span(), "seconds", whole, whole, whole)


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    parts = [
        rf"(?:(\d+(?:[.,]\d+)?)\s?(?:{unit})(?![^\W\d_]))" if language != "zh"
        else rf"(?:(\d+(?:\.\d+)?)\s?(?:{unit}))"
        for unit, _ in WORDS[language].durations
    ]  # fmt: skip
    joined = r"(?:,?\s(?:y\s|and\s)?|\s?)" if language != "zh" else r"\s?"
    several = "".join(f"(?:{joined if at else ''}{part})?" for at, part in enumerate(parts))
    return re.compile(rf"(?<![\d.,:/-])(?=\d){several}(?<=[^\W\d_])", re.IGNORECASE)
