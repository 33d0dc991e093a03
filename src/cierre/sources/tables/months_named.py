"""Months and years as titles, names of sheets and headings name them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from babel import Locale

from cierre.sources.names import fold


def month_named(text: str) -> tuple[int | None, int] | None:
    """The month that a title or the name of a sheet speaks of, with its year if it is there."""
    folded = fold(text)
    if found := re.search(r"((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月", text):
        return int(found[1]), int(found[2])
    if found := re.search(r"(?<!\d)(\d{1,2})\s*月", text):
        return None, int(found[1])
    if found := re.search(r"(?<!\d)(20\d{2})[-_. ]?(0[1-9]|1[0-2])(?!\d)", text):
        return int(found[1]), int(found[2])
    words = folded.split()
    for place, word in enumerate(words):
        month = months_by_name().get(word)
        if month is None:
            glued = re.fullmatch(r"([^\W\d]{3,12})(\d{2}|\d{4})", word)
            month = months_by_name().get(glued[1]) if glued else None
            if month and glued:
                return year_written(glued[2]), month
        if month:
            years = [
                each
                for each in words[place + 1 : place + 3]
                if re.fullmatch(r"20\d{2}|\d{2}", each)
            ]
            return (year_written(years[0]) if years else year_named(text)), month
    return None


def year_named(text: str) -> int | None:
    """The only year that a text names; None when none or several are."""
    years = {int(each) for each in re.findall(r"(?<!\d)(20[0-4]\d)(?!\d)", text)}
    return years.pop() if len(years) == 1 else None


def is_month_word(text: str) -> int | None:
    """The month that a heading is: Enero, Jan, 3月."""
    if found := re.fullmatch(r"(\d{1,2})\s*月份?", text.strip()):
        return int(found[1]) if 1 <= int(found[1]) <= 12 else None
    return months_by_name().get(fold(text))


@cache
def months_by_name() -> Mapping[str, int]:
    """Months by their names and abbreviations in the languages of the product."""
    found: dict[str, int] = {}
    for language in ("es", "en"):
        locale = Locale.parse(language)
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for month, name in locale.months[context][width].items():
                    found[fold(name)] = month
    found |= {
        "sep": 9,
        "set": 9,
        "sept": 9,
        "setiembre": 9,
        "ene": 1,
        "ago": 8,
        "dic": 12,
        "abr": 4,
    }
    return found


def year_written(text: str | None) -> int | None:
    """A year of four digits, or of the two that are written; None for none."""
    if not text:
        return None
    year = int(text.strip("'"))
    return year if year >= 1000 else 2000 + year
