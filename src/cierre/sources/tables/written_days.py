"""One text as a day or a moment, in every style that people write."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Literal

from cierre.sources.names import fold
from cierre.sources.tables.months_named import months_by_name, year_written

Order = Literal["dmy", "mdy", "ymd", "native", ""]

_TIME = (
    r"(?P<part>上午|下午|早上|晚上|中午|凌晨)?\s*"
    r"(?P<hour>\d{1,2})(?:[:.h时点](?P<minute>\d{2})分?)(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
    r"\s*(?P<half>[ap]\.?\s?m\.?|上午|下午)?"
)

_ZONE = r"(?:\s*(?P<zone>Z|UTC|GMT[+-]?\d{0,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}|[A-Z]{3,4}))?"

_AFTER = rf"(?:(?:\s*[,T]\s*|\s+(?:a las |at )?){_TIME}{_ZONE})?$"

_WEEKDAY = r"^(?:[^\W\d]{2,12}\.?,?\s+)?"

_YEAR_FIRST = re.compile(
    r"^(?P<y>(?:19|20)\d{2})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})" + _AFTER, re.IGNORECASE
)

_RUN_TOGETHER = re.compile(r"^(?P<y>20\d{2})(?P<m>[01]\d)(?P<d>[0-3]\d)$")

_CHINESE = re.compile(
    r"^(?:(?P<y>(?:19|20)?\d{2})\s*年\s*)?(?P<m>\d{1,2})\s*月(?:\s*(?P<d>\d{1,2})\s*[日号]?)?"
    rf"(?:\s*{_TIME})?$",
    re.IGNORECASE,
)

_NUMBERS = re.compile(
    _WEEKDAY
    + r"(?P<a>\d{1,2})\s*[-/.]\s*(?P<b>\d{1,2})(?:\s*[-/.]\s*(?P<y>\d{4}|\d{2}))?"
    + _AFTER,
    re.IGNORECASE,
)

_DAY_WORD = re.compile(
    _WEEKDAY
    + r"(?P<d>\d{1,2})(?:st|nd|rd|th|º|°)?[\s\-/.]*(?:de\s+|of\s+)?(?P<w>[^\W\d]{3,12})\.?"
    + r"(?:[\s\-/.,]*(?:de\s+|del\s+)?(?P<y>\d{4}|'?\d{2}))?"
    + _AFTER,
    re.IGNORECASE,
)

_WORD_DAY = re.compile(
    _WEEKDAY
    + r"(?P<w>[^\W\d]{3,12})\.?[\s\-]+(?P<d>\d{1,2})(?:st|nd|rd|th)?(?:[\s,\-]+(?P<y>\d{4}|\d{2}))?"
    + _AFTER,
    re.IGNORECASE,
)

_MONTH_ONLY = re.compile(
    r"^(?:(?P<y>20\d{2})[-/.](?P<m>\d{1,2})|(?P<m2>\d{1,2})[-/.](?P<y2>20\d{2}))$"
)

_WORD_YEAR = re.compile(r"^(?P<w>[^\W\d]{3,12})\.?[\s\-/]*(?:de\s+|del\s+)?(?P<y>20\d{2}|'?\d{2})$")

_CLOCK = re.compile(
    rf"^{_TIME}\s*(?:h|hs|hrs)?\.?$|^(?P<bare>\d{{1,2}})\s*(?:h|hs|hrs|horas|点|时)\.?$",
    re.IGNORECASE,
)


_WORDED: tuple[tuple[re.Pattern[str], Order], ...] = ((_DAY_WORD, "dmy"), (_WORD_DAY, "mdy"))


@dataclass(frozen=True)
class Written:
    """A day as it is written: its numbers, and what is not known of them.

    ``first`` and ``second`` are set where day and month may be either; ``year`` is None where
    none is written. ``day`` is None where only a month is.
    """

    year: int | None
    month: int | None = None
    day: int | None = None
    first: int = 0
    second: int = 0
    seconds: int | None = None
    native: bool = False
    style: Order = ""
    offset: int | None = None

    def on(self, order: Order, year: int | None) -> datetime | None:
        """The moment, with what is not written; None when there is no such day."""
        known = self.year if self.year is not None else year
        if known is None:
            return None
        month, day = self.month, self.day
        if self.first:
            day, month = (self.first, self.second) if order == "dmy" else (self.second, self.first)
        if month is None:
            return None
        try:
            found = datetime(known, month, day or 1)
        except ValueError:
            return None
        return found + timedelta(seconds=self.seconds or 0)


def looks_like_day(text: str) -> bool:
    """Whether a cell is a day or a moment."""
    return read_day(text) is not None


@lru_cache(maxsize=1 << 16)
def read_day(text: str) -> Written | None:
    """A text as a day; None when it is none."""
    text = " ".join(text.split())
    if not 3 <= len(text) <= 60 or not any(each.isdigit() for each in text):
        return None
    if found := _YEAR_FIRST.match(text) or _RUN_TOGETHER.match(text):
        return _dated(found, int(found["y"]), int(found["m"]), int(found["d"]), "ymd")
    if found := _CHINESE.match(text):
        year = year_written(found["y"])
        return _dated(found, year, int(found["m"]), _number(found["d"]), "ymd")
    if found := _MONTH_ONLY.match(text):
        month = int(found["m"] or found["m2"])
        return Written(int(found["y"] or found["y2"]), month) if 1 <= month <= 12 else None
    if found := _NUMBERS.match(text):
        return _either(found)
    for shape, style in _WORDED:
        worded = shape.match(text)
        named = months_by_name().get(fold(worded["w"])) if worded else None
        if worded and named:
            return _dated(worded, year_written(worded["y"]), named, int(worded["d"]), style)
    alone = _WORD_YEAR.match(text)
    named = months_by_name().get(fold(alone["w"])) if alone else None
    return Written(year_written(alone["y"]), named) if alone and named else None


def read_clock(text: str) -> int | None:
    """A time of the day in seconds since midnight; None when it is none."""
    found = _CLOCK.match(text.strip())
    if not found:
        return None
    if found["bare"]:
        hour = int(found["bare"])
        return hour * 3600 if hour < 24 else None
    return _seconds(found)


def _number(text: str | None) -> int | None:
    return int(text) if text else None


def _seconds(found: re.Match[str]) -> int | None:
    hour, minute = _number(found["hour"]), _number(found["minute"]) or 0
    second = _number(found["second"]) or 0
    if hour is None:
        return None
    half = fold(found["half"] or found["part"] or "").replace(" ", "")
    if half in ("pm", "下午", "晚上") and hour < 12:
        hour += 12
    elif half in ("am", "上午", "早上", "凌晨") and hour == 12:
        hour = 0
    if hour > 24 or minute > 59 or second > 59:
        return None
    return hour * 3600 + minute * 60 + second


def _timed(found: re.Match[str]) -> tuple[int | None, bool]:
    groups = found.groupdict()
    if not groups.get("hour"):
        return None, True
    seconds = _seconds(found)
    return seconds, seconds is not None


def _dated(
    found: re.Match[str], year: int | None, month: int, day: int | None, style: Order
) -> Written | None:
    seconds, good = _timed(found)
    if not good or not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
        return None
    return Written(year, month, day, seconds=seconds, style=style, offset=_offset(found))


def _offset(found: re.Match[str]) -> int | None:
    """Seconds east of Greenwich that a moment says of itself; None where it says nothing."""
    zone = found.groupdict().get("zone")
    if not zone:
        return None
    if zone in ("Z", "UTC", "GMT"):
        return 0
    if shift := re.search(r"([+-])(\d{1,2}):?(\d{2})?$", zone):
        seconds = int(shift[2]) * 3600 + int(shift[3] or 0) * 60
        return -seconds if shift[1] == "-" else seconds
    return None


def _either(found: re.Match[str]) -> Written | None:
    first, second = int(found["a"]), int(found["b"])
    seconds, good = _timed(found)
    if not good or not (1 <= first <= 31 and 1 <= second <= 31) or min(first, second) > 12:
        return None
    return Written(year_written(found["y"]), first=first, second=second, seconds=seconds,
                   offset=_offset(found))  # fmt: skip


_SERIAL = re.compile(r"^(?P<days>[345]\d{4})(?:[.,](?P<part>\d+))?$")
_FIRST = datetime(1899, 12, 30)


def read_serial(text: str) -> Written | None:
    """A day of this century as a workbook counts it."""
    found = _SERIAL.match(text.strip())
    if not found:
        return None
    part = float(f"0.{found['part']}") if found["part"] else 0.0
    at = _FIRST + timedelta(days=int(found["days"]), seconds=round(part * 86400))
    seconds = at.hour * 3600 + at.minute * 60 + at.second
    return Written(at.year, at.month, at.day, seconds=seconds, native=True, style="native")
