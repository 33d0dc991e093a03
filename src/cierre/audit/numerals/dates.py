"""Dates of a text, told apart from its quantities."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from cierre.audit.finding import Language
from cierre.audit.numerals import chinese

_MONTHS: Final[dict[Language, str]] = {
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre "
    "noviembre diciembre",
    "en": "january february march april may june july august september october november december",
    "zh": "",
}
_SHORT: Final = "jan feb mar apr may jun jul aug sep oct nov dec"
_NUMBER: Final = {
    name: number
    for months in _MONTHS.values()
    for number, names in enumerate(months.split(), 1)
    for name in names.split("|")
} | {name: number for number, name in enumerate(_SHORT.split(), 1)} | {
    "ene": 1, "abr": 4, "ago": 8, "dic": 12, "sept": 9,
}  # fmt: skip
_ES: Final = "(?:" + "|".join(_MONTHS["es"].split()) + ")"
_EN: Final = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_ES_SHORT: Final = "(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)"
_YEAR: Final = r"(?:19|20)\d\d(?!\d|[.,]\d)"
_NUMERIC: Final = (
    rf"(?P<iy>{_YEAR})[-/.](?P<im>\d{{1,2}})[-/.](?P<id>\d{{1,2}})(?!\d)"
    rf"|(?<!\d)(?P<sd>\d{{1,2}})[/.-](?P<sm>\d{{1,2}})[/.-](?P<sy>{_YEAR})"
    r"|(?<![\d.,])(?P<clock>\d{1,2}:\d\d(?::\d\d)?)(?!\d)"
    r"|(?P<hour>\d{1,2}(?:\s?[ap](?:m\b|\.m\.)|[时時](?:\d{1,2}分|(?![间間]))"
    r"|[点點](?:\d{1,2}分?|[半钟鐘整]|(?=[至到\-–~]))))|(?<=[时時点點][至到\-–~])\d{1,2}[时時点點]"
)
_PATTERNS: Final = {
    "es": re.compile(
        rf"(?<![\d.,])(?P<d>\d{{1,2}}|primero)(?:\s?[.]?[º°])?\s(?:de\s)?(?P<m>{_ES})\b"
        rf"(?:,?\s(?:de\s|del\s)?(?P<y>{_YEAR}))?"
        rf"|(?<![\d.,])(?P<rd>\d{{1,2}})(?:\s(?:al|a|y)\s|,\s)"
        rf"(?=(?:\d{{1,2}}(?:,|\sy)\s)*\d{{1,2}}\s(?:de\s)?{_ES}\b)"
        rf"|\b(?P<em>{_ES_SHORT})\.?\s(?:de\s)?(?P<ey>{_YEAR})"
        rf"|\b(?P<am>{_ES})\b(?:\s(?:de\s|del\s(?:año\s)?)?(?P<ay>{_YEAR})(?![^\S\n][a-z]+s\b))?|"
        + _NUMERIC,
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"(?<![\d.,])(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<m>{_EN})\b"
        rf"(?:,?\s(?P<y>{_YEAR}))?"
        rf"|(?<![\d.,])(?P<rd>\d{{1,2}})(?:st|nd|rd|th)?\s?(?:to|and|-|–|,)\s?"
        rf"(?=(?:\d{{1,2}}(?:,|\sand)\s)*\d{{1,2}}(?:st|nd|rd|th)?\s{_EN}\b)"
        rf"|\b(?P<em>{_EN})\s(?P<ed>\d{{1,2}})(?:st|nd|rd|th)?(?![\d%]|[.,/]\d|\s[a-z]+s\b)"
        rf"(?:,?\s(?P<ey>{_YEAR}))?"
        rf"|(?<![\w])(?P<am>{_EN})(?!\s(?:not|be|have)\b)(?:,?\s(?:of\s)?(?P<ay>{_YEAR}))?|"
        + _NUMERIC
    ),
    "zh": re.compile(
        rf"(?:(?P<y>{_YEAR}|[二][零〇一二三四五六七八九]{{3}})年\s?)?"
        r"(?:(?P<from>\d{1,2})\s?月?\s?[至到\-–—~]\s?)?"
        r"(?P<m>\d{1,2}|十[一二]?|[一二三四五六七八九])\s?月份?"
        r"(?:\s?(?P<d>\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\s?[日号號])?"
        r"|(?<![\d.,])(?P<rd>\d{1,2})[、和](?=(?:\d{1,2}[、和])*\d{1,2}[日号號])"
        rf"|(?P<ay>{_YEAR}|二[零〇][零〇一二三四五六七八九]{{2}})\s?年|(?<![\d.,第路街巷〕】\]])(?P<ad>\d{{1,2}})[日号號](?!内|內|均|线|楼|电)|"
        + _NUMERIC
    ),
}  # fmt: skip


_DAYS: Final = 31
"""What a number before a month may be at most to be a day of it: "the 58 of April" is none."""


@dataclass(frozen=True, slots=True)
class Date:
    """A date of the text; None for what it does not say. ``day`` 31 of June is kept as written.

    ``first`` is the month that a range such as 1至7月 begins with.
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
    found = _PATTERNS[language].match(text, at)
    each = _date(found) if found and "\n" not in found[0] else None
    if each is None or not (each.month is None or 1 <= each.month <= 12) or (each.day or 0) > _DAYS:
        return None
    return each


def month_words(language: Language) -> frozenset[str]:
    """The words that a date can begin with."""
    short = _SHORT.split() if language == "en" else ["ene", "abr", "ago", "dic", *_SHORT.split()]
    return frozenset({*_MONTHS[language].replace("|", " ").split(), *short, "sept", "primero"})


def _date(found: re.Match[str]) -> Date:
    groups = {name: part for name, part in found.groupdict().items() if part}
    return Date(
        found.start(),
        found.end(),
        _first(groups, "y", "iy", "sy", "ay", "ey"),
        _first(groups, "m", "im", "sm", "am", "em"),
        _first(groups, "d", "id", "sd", "ed", "ad", "rd"),
        _first(groups, "from"),
    )


def _first(groups: dict[str, str], *names: str) -> int | None:
    for name in names:
        if name in groups:
            return _number(groups[name])
    return None


def _number(written: str) -> int:
    if written.isdigit():
        return int(written)
    word = written.lower().rstrip(".")
    if word == "primero":
        return 1
    return _NUMBER.get(word) or _NUMBER.get(word[:3]) or int(chinese.value_of(written))


def month_name(month: int, language: Language) -> str:
    """A month's name; Chinese counts them."""
    if language == "zh":
        return f"{month}月"
    name = _MONTHS[language].split()[month - 1].partition("|")[0]
    return name if language == "es" else name.title()
