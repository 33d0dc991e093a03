"""``[hours]`` and ``[holidays]`` of ``office.toml``, or of a unit: when it is open, and what of it
cannot be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, time
from itertools import pairwise

import holidays

from cierre.directory import DayHours, Holidays, Hours
from cierre.sources.catalogue import say
from cierre.sources.toml_values import TomlPart, closing_time, day_written

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SPAN = re.compile(r"([0-9]{2}:[0-9]{2}(?::[0-9]{2})?) ?[-–] ?([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)")
_DATED = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DAY = 24 * 60
_LONGEST_NIGHT = 12 * 60
"""Hours that close before they open run past midnight; longer ones are the wrong way round."""


_Written = tuple[str, str, Hours]
"""Hours with their key and text."""


def read_hours(part: TomlPart) -> tuple[tuple[Hours, ...], tuple[DayHours, ...]]:
    """The opening hours of a week, and those of single days in their order.

    A problem for each that is none, is backwards or overlaps.
    """
    dated = [key for key in part.keys() if _DATED.fullmatch(key)]  # noqa: SIM118 (a part is no mapping)
    part.only((*WEEKDAYS, *dated))
    weekly = [each for number, name in enumerate(WEEKDAYS) for each in _read(part, name, number)]
    _tell_overlapping(part, weekly, around=7 * _DAY)
    return tuple(each for _, _, each in weekly), tuple(_days(part, sorted(dated)))


def read_holidays(part: TomlPart, *further: str) -> Holidays:
    """The days on which nobody works; a problem for a country or region that is not known.

    A unit has ``further`` keys.
    """
    part.only(("country", "subdivision", "closed", *further))
    part.exclusive("none", "country")
    country, subdivision = part.text("country"), part.text("subdivision")
    if country or subdivision:
        try:
            known = holidays.country_holidays(country, subdiv=subdivision or None)
        except (NotImplementedError, LookupError, AttributeError, TypeError, ValueError):
            known = None
        if not isinstance(known, holidays.HolidayBase):
            part.wrong("country", f"{country} {subdivision}".strip(), say("hint-country"))
    return Holidays(country, subdivision, part.days("closed"), part.flag("none"))


def tell_closed(part: TomlPart, special: Sequence[DayHours], closed: Sequence[date]) -> None:
    """A problem for each day that has hours of its own and is closed as well."""
    for each in special:
        if each.day in closed:
            part.tell("closed-with-hours", str(each.day), str(each.day))


def _days(part: TomlPart, keys: Sequence[str]) -> Iterator[DayHours]:
    for key in keys:
        try:
            day = day_written(key)
        except ValueError:
            part.wrong(key, key, say("hint-day"))
            continue
        written = list(_read(part, key, day.weekday()))
        _tell_overlapping(part, written)
        yield DayHours(day, tuple((each.opens, each.closes) for _, _, each in written))


def _read(part: TomlPart, key: str, weekday: int) -> Iterator[_Written]:
    for text in part.texts(key):
        try:
            each = _span(weekday, text)
        except ValueError:
            part.wrong(key, text, say("hint-hours"))
            continue
        if _backwards(each):
            part.tell("hours-backwards", key, text)
        else:
            yield key, text, each


def _tell_overlapping(part: TomlPart, found: Sequence[_Written], around: int = 0) -> None:
    """A problem for each span that begins before the one before it is over.

    After so many minutes ``around`` the first follows on the last.
    """
    ordered = sorted(found, key=lambda each: (_start(each[2]), _length(each[2])))
    week = [*ordered, *ordered[: bool(around)]]
    for turn, ((_, before, first), (name, text, later)) in enumerate(pairwise(week), start=1):
        begins = _start(later) + (around if turn == len(ordered) else 0)
        if _start(first) + _length(first) > begins:
            part.tell("hours-overlap", name, text, before)


def _span(weekday: int, text: str) -> Hours:
    span = _SPAN.fullmatch(text.strip())
    if not span:
        raise ValueError(text)
    return Hours(weekday, time.fromisoformat(span[1]), closing_time(span[2]))


def _backwards(hours: Hours) -> bool:
    night = hours.closes <= hours.opens and hours.closes != time(0)
    return night and _length(hours) > _LONGEST_NIGHT


def _start(hours: Hours) -> int:
    """Minutes from the start of the week to the opening."""
    return hours.weekday * _DAY + hours.opens.hour * 60 + hours.opens.minute


def _length(hours: Hours) -> int:
    """Minutes from opening to closing; to the next day's when it closes at or before it opens."""
    opens = hours.opens.hour * 60 + hours.opens.minute
    closes = hours.closes.hour * 60 + hours.closes.minute
    return closes - opens if closes > opens else closes + _DAY - opens
