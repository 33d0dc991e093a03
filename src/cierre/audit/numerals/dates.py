"""Dates and times of a text, told apart from its quantities."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from cierre.audit.finding import Language
from cierre.audit.languages import words_of
from cierre.audit.numerals.worded import value_of

_YEAR: Final = r"(?:19|20)\d\d(?!\d|[.,]\d)"
_NUMERIC: Final = (
    rf"(?P<iy>{_YEAR})[-/.](?P<im>\d{{1,2}})[-/.](?P<id>\d{{1,2}})(?!\d)"
    rf"|(?<!\d)(?P<sd>\d{{1,2}})[/.-](?P<sm>\d{{1,2}})[/.-](?P<sy>{_YEAR})"
    r"|(?<![\d.,])\d{1,2}(?::\d\d){1,2}(?!\d)|\d{1,2}\s?[ap](?:m\b|\.m\.)"
)
"""Dates in figures, and times: 8:30, 8 a.m."""
_MONTHS: Final = 12
_DAYS: Final = 31
"""What a number before a month may be at most to be a day of it: "the 58 of April" is none."""


@dataclass(slots=True)
class Date:
    """A date of the text; None for what it does not say. ``day`` 31 of June is kept as written.

    ``first`` is the month that a range such as 1至7月 begins with. A time of day says nothing.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    first: int | None = None


def date_at(text: str, at: int, language: Language) -> Date | None:
    """The date that begins at a place of a text.

    >>> date_at("el 3 de julio de 2024", 3, "es")
    Date(start=3, end=21, year=2024, month=7, day=3, first=None)
    """
    found = _pattern(language).match(text, at)
    if found is None or "\n" in found[0]:
        return None
    names, groups = _months(language), {}
    for name, part in found.groupdict().items():
        if part:
            words = part.lower().rstrip(".")
            groups[name[-1]] = names.get(words) or value_of(words, language)
    month, day = groups.get("m"), groups.get("d")
    if (month is not None and not 1 <= month <= _MONTHS) or (day or 0) > _DAYS:
        return None
    return Date(found.start(), found.end(), groups.get("y"), month, day, groups.get("t"))


def date_words(language: Language) -> frozenset[str]:
    """The words that a date can begin with."""
    return frozenset(_months(language))


def month_name(month: int, language: Language) -> str:
    """A month's name."""
    spelling = words_of(language).spelling
    if not spelling.months:
        return spelling.month_name.format(month=month)
    name = spelling.months[month - 1].partition("|")[0]
    return name.title() if spelling.capitals else name


@cache
def _months(language: Language) -> dict[str, int]:
    """The words of months, and of the first day of one."""
    spelling = words_of(language).spelling
    return {
        name: number
        for names in (spelling.months, spelling.short_months)
        for number, listed in enumerate(names, 1)
        for name in listed.split("|")
    } | ({spelling.first: 1} if spelling.first else {})


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    spelling = words_of(language).spelling
    source = spelling.dates.replace("{year}", _YEAR)
    for name, listed in (("month", spelling.months), ("short", spelling.short_months)):
        months = [each.title() if spelling.capitals else each for each in listed]
        source = source.replace(f"{{{name}}}", f"(?:{'|'.join(months)})")
    return re.compile(f"{source}|{_NUMERIC}", 0 if spelling.capitals else re.IGNORECASE)
