"""A date or a time of a spreadsheet as its cell shows it."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Final, Literal

from cierre.audit.finding import Language
from cierre.audit.languages import words_of
from cierre.audit.numerals.dates import month_name

DATE_FORMATS: Final = {
    14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy-mm-dd h:mm", 45: "mm:ss",
    46: "[h]:mm:ss", 47: "mm:ss", 27: "yyyy年m月", 31: "yyyy年m月d日", 57: "yyyy年m月",
    58: "m月d日",
}  # fmt: skip
"""Format 14 follows the reader's country, so it is written so that all read it alike."""

_LITERAL: Final = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.I)
_TOKEN: Final = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[(?P<elapsed>h+|m+|s+)\]|\[[^\]]*\]'
    r"|(?P<date>y+|m+|d+|h+|s+|AM/PM|A/P|上午/下午)|(?P<other>.)",
    re.I | re.S,
)
_SECONDS_OF: Final = {"h": 3600, "m": 60, "s": 1}


_Kind = Literal["elapsed", "date", "minutes", "text"]


@lru_cache(maxsize=1000)
def is_date(code: str) -> bool:
    """Whether a format code shows a date or a time."""
    bare = _LITERAL.sub("", code)
    return "general" not in bare.lower() and re.search(r"[ymdhs]", bare, re.I) is not None


def shown_date(days: Decimal, code: str, language: Language, *, from_1904: bool) -> str:
    """Days since the spreadsheet's first day, as the format code shows them."""
    first = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 30)  # noqa: DTZ001 a cell has no zone
    moment = first + timedelta(seconds=round(float(days) * 86400))
    parts, half_days = _parts(code)
    texts = []
    for kind, text in parts:
        if kind == "elapsed":
            texts.append(str(round(float(days) * 86400) // _SECONDS_OF[text]))
        elif kind == "text":
            texts.append(text)
        else:
            texts.append(_part(moment, text, language, kind == "minutes", half_days))
    return "".join(texts).strip()


@lru_cache(maxsize=1000)
def _parts(code: str) -> tuple[tuple[tuple[_Kind, str], ...], bool]:
    """What a format code shows one after another, and whether its hours are of half a day."""
    tokens = list(_TOKEN.finditer(code))
    half_days = any((token["date"] or "").upper().startswith(("A", "上")) for token in tokens)
    parts: list[tuple[_Kind, str]] = []
    for number, token in enumerate(tokens):
        if token["elapsed"]:
            parts.append(("elapsed", token["elapsed"][0].lower()))
        elif token["date"]:
            date = token["date"].lower()
            minutes = date in {"m", "mm"} and _is_minutes(tokens, number)
            parts.append(("minutes" if minutes else "date", date))
        else:
            parts.append(("text", token["quoted"] or token["escaped"] or token["other"] or ""))
    return tuple(parts), half_days


def _is_minutes(tokens: list[re.Match[str]], number: int) -> bool:
    """An m after hours or before seconds is minutes."""

    def letter(around: list[re.Match[str]]) -> str:
        found = (each["date"] or each["elapsed"] for each in around)
        return next((each[0].lower() for each in found if each), "")

    return letter(tokens[:number][::-1]) == "h" or letter(tokens[number + 1 :]) == "s"


def _part(moment: datetime, token: str, language: Language, minutes: bool, half_days: bool) -> str:
    letter, length = token[0], len(token)
    if letter in "a上":
        return "AM" if moment.hour < 12 else "PM"
    if letter == "y":
        return str(moment.year) if length > 2 else f"{moment.year % 100:02}"
    if letter in "md" and length > 2 and not minutes:
        day = words_of(language).day_name(moment.weekday())
        name = month_name(moment.month, language) if letter == "m" else day
        return name if length > 3 or language == "zh" else name[:3]
    hour = (moment.hour - 1) % 12 + 1 if half_days else moment.hour
    month = moment.minute if minutes else moment.month
    number = {"m": month, "d": moment.day, "h": hour, "s": moment.second}[letter]
    return f"{number:02}" if length > 1 else str(number)
