"""Of which time words speak: the month itself, the one before, a month by its name, the year."""

from __future__ import annotations

import re
from collections.abc import Iterator

from babel import Locale

from cierre.audit.finding import Language
from cierre.calendars.period import Period
from cierre.matching.facts import NOW, TO_DATE
from cierre.matching.languages import WORDS

_ANOTHER = "another"
"""A time of which a statement has nothing."""


class Times:
    """The times that words name, as a statement of ``period`` has them."""

    def __init__(self, period: str, language: Language) -> None:
        self._period, self._language = Period.parse(period), language
        months = Locale.parse(language).months["stand-alone"]["wide"]
        self._months = {name.casefold(): number for number, name in months.items()}
        names = "|".join(map(re.escape, self._months))
        self._named = re.compile(
            r"(?:(?P<year>\d{4})年)?(?P<number>\d{1,2})\s?月(?![\d份]?末)" if language == "zh"
            else rf"\b(?P<name>{names})\b(?:\s(?:de\s|del\s)?(?P<year>\d{{4}}))?",
            re.IGNORECASE,
        )  # fmt: skip

    def of(self, text: str) -> str:
        """Of which time words are: ``now``, a month, the year to date; "" if they do not say."""
        found = [*self._found(text)]
        return next((each for each in found if each != NOW), found[0] if found else "")

    def without(self, text: str) -> str:
        """The words without those that name a time."""
        words = WORDS[self._language]
        for pattern in (words.before, words.year_ago, words.to_date, words.then):
            text = re.sub(pattern, " ", text, flags=re.IGNORECASE)
        return self._named.sub(" ", text)

    def dated(self, text: str) -> Iterator[tuple[int, int]]:
        """Where months stand with their year."""
        return (found.span() for found in self._named.finditer(text))

    def first(self, text: str) -> str:
        """The first month that stands there with its year: ``now``, or ``2025-08``; "" without."""
        with_year = (each for each in self._named.finditer(text) if each["year"])
        return next((self._month(each) for each in with_year), "")

    def _found(self, text: str) -> Iterator[str]:
        words, period = WORDS[self._language], self._period
        year_before = f"{period.year - 1}{period.id[4:]}"
        for pattern, when in (
            (words.to_date, TO_DATE),
            (words.before, period.previous().id),
            (words.then, period.previous().id),
            (words.year_ago, year_before),
        ):
            if re.search(pattern, text, re.IGNORECASE):
                yield when
        for each in self._named.finditer(text):
            yield self._month(each)

    def _month(self, found: re.Match[str]) -> str:
        if self._language == "zh":
            month = int(found["number"])
        else:
            month = self._months[found["name"].casefold()]
        if not 1 <= month <= 12:
            return _ANOTHER
        last = self._period.months[-1]
        said = found["year"]
        year = int(said) if said else last.year
        if not said and f"{year}-{month:02}" > last.id:
            year -= 1
        named = f"{year}-{month:02}"
        return NOW if named in {each.id for each in self._period.months} else named
