"""Values of a workbook that are no text, as the one text that stands for each."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal

Value = str | int | float | bool | date | datetime | time | timedelta

_ISO_DURATION = re.compile(r"PT([0-9]{1,6})H(?:([0-9]{1,2})M)?(?:([0-9]{1,2}(?:[.,][0-9]+)?)S)?")
_SECOND = timedelta(seconds=1)
_HALF = timedelta(milliseconds=500)
_DAY = date(2000, 1, 1)
_NO_DAY = {1899: datetime(1899, 12, 31), 1900: datetime(1899, 12, 31), 1904: datetime(1904, 1, 1)}
"""The day that stands for none, by the year in which hours without a day are found."""
_LAST_DURATION = {1899: 12, 1900: 2, 1904: 1}


def as_text(value: Value) -> str:
    """A cell's value as the text of a grid."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return plain(value)
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return clock(datetime.combine(_DAY, value) - datetime.combine(_DAY, time()))
    return clock(value)


def with_durations(values: list[Value]) -> list[Value]:
    """The values with those that are written as PT27H15M00S as durations."""
    return [_duration(each) if isinstance(each, str) else each for each in values]


def plain(number: float) -> str:
    """A number as spreadsheets show it: 15 digits, no exponent, no point behind a whole number."""
    if isinstance(number, float) and number.is_integer() and abs(number) < 1e15:
        return str(int(number))
    text = f"{number:.15g}"
    return f"{Decimal(text):f}" if "e" in text else text


def clock(length: timedelta) -> str:
    """Hours, minutes and seconds, rounded to the second: 5:38:00, 27:15:00."""
    seconds = (abs(length) + _HALF) // _SECOND
    sign = "-" if seconds and length < timedelta() else ""
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _duration(text: str) -> str | timedelta:
    found = _ISO_DURATION.fullmatch(text)
    if found is None:
        return text
    hours, minutes, seconds = (float(each.replace(",", ".")) for each in found.groups("0"))
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)


def _moment(value: datetime) -> str:
    if value.month <= _LAST_DURATION.get(value.year, 0):
        return clock(value - _NO_DAY[value.year])
    if value.microsecond:
        value = (value + _HALF).replace(microsecond=0)
    return f"{value:%Y-%m-%d}" if value.time() == time() else f"{value:%Y-%m-%d %H:%M:%S}"
