"""``[hours]`` of ``office.toml``: when the office is open, with what cannot be."""

from __future__ import annotations

import re
from datetime import time
from itertools import pairwise

from cierre.directory import Hours
from cierre.sources.catalogue import say
from cierre.sources.toml_values import TomlPart, closing_time

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SPAN = re.compile(r"([0-9]{2}:[0-9]{2}(?::[0-9]{2})?) ?[-–] ?([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)")
_DAY = 24 * 60
_LONGEST_NIGHT = 12 * 60
"""Hours that close before they open run past midnight; longer ones are the wrong way round."""


def read_hours(part: TomlPart) -> tuple[Hours, ...]:
    """The opening hours of a week; a problem for each that is none, is backwards or overlaps."""
    found: list[tuple[str, str, Hours]] = []
    for weekday, name in enumerate(WEEKDAYS):
        for text in part.texts(name):
            try:
                each = _span(weekday, text)
            except ValueError:
                part.wrong(name, text, say("hint-hours"))
                continue
            if _backwards(each):
                part.tell("hours-backwards", name, text)
            else:
                found.append((name, text, each))
    ordered = sorted(found, key=lambda each: (_start(each[2]), _length(each[2])))
    week = [*ordered, *ordered[:1]]
    for turn, ((_, before, first), (name, text, later)) in enumerate(pairwise(week), start=1):
        begins = _start(later) + (7 * _DAY if turn == len(ordered) else 0)
        if _start(first) + _length(first) > begins:
            part.tell("hours-overlap", name, text, before)
    return tuple(each for _, _, each in found)


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
