"""Opening hours, single days and holidays as people write them, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, time, timedelta
from itertools import groupby
from typing import TypeVar

import holidays
from babel import Locale
from babel.dates import get_day_names

from cierre.directory import Hours
from cierre.sources.catalogue import say, spoken_language
from cierre.sources.said import day_said

Spans = Sequence[tuple[time, time]]
Value = TypeVar("Value")
_MIDNIGHT = time(0)


def weekday_said(weekday: int) -> str:
    """A weekday (Monday is 0), as it begins a line."""
    name = str(get_day_names("wide", "stand-alone", spoken_language())[weekday])
    return name[:1].upper() + name[1:]


def spans_said(spans: Spans) -> str:
    """When a day is open, ``9:00–14:00, 16:00–18:00``; empty when it is not."""
    return ", ".join(
        f"{_time(opens)}–{'24:00' if closes == _MIDNIGHT else _time(closes)}"
        for opens, closes in spans
    )


def week_said(hours: Iterable[Hours], weekdays: Sequence[int] = range(7)) -> str:
    """Some days of a week, ``lun–vie 9:00–14:00; sáb, dom cerrado``; those alike together."""
    spans = spans_of_week(hours)
    by_spans: dict[str, list[int]] = {}
    for weekday in sorted(weekdays):
        by_spans.setdefault(open_said(spans.get(weekday, ())), []).append(weekday)
    return "; ".join(f"{_weekdays(alike)} {said}" for said, alike in by_spans.items())


def spans_of_week(hours: Iterable[Hours]) -> dict[int, list[tuple[time, time]]]:
    """The spans of each weekday that is open, in their order."""
    found: dict[int, list[tuple[time, time]]] = {}
    for each in hours:
        found.setdefault(each.weekday, []).append((each.opens, each.closes))
    return found


def open_said(spans: Spans) -> str:
    """When a day is open, or that it is closed."""
    return spans_said(spans) or say("day-closed")


def rows_of_days(days: Mapping[date, Value]) -> Iterator[tuple[date, date, Value]]:
    """Days that follow on each other and have the same, as the first and the last of them."""
    row: tuple[date, date, Value] | None = None
    for day in sorted(days):
        if row is not None and row[1] + timedelta(days=1) == day and row[2] == days[day]:
            row = (row[0], day, row[2])
            continue
        if row is not None:
            yield row
        row = (day, day, days[day])
    if row is not None:
        yield row


def row_said(first: date, last: date) -> str:
    """A day, or the first and the last of several."""
    return day_said(first) if first == last else f"{day_said(first)} – {day_said(last)}"


def countries() -> Mapping[str, str]:
    """The countries whose public holidays are known, by code and name."""
    known = holidays.list_supported_countries(include_aliases=False)
    return {each: country_said(each) for each in known}


def country_said(country: str) -> str:
    """A country by its name; its code where it has none."""
    return str(Locale(spoken_language()).territories.get(country, country))


def regions(country: str) -> Mapping[str, str]:
    """The regions of a country that have public holidays of their own, by code and name."""
    if country not in holidays.list_supported_countries(include_aliases=False):
        return {}
    known = holidays.country_holidays(country)
    aliases = known.get_subdivision_aliases()
    return {each: next(iter(aliases.get(each, ())), each) for each in known.subdivisions}


def public_holidays(country: str, region: str, year: int) -> tuple[tuple[date, str], ...]:
    """The public holidays of a year by their names: in the reader's language where there are any,
    else in the country's own."""
    known = holidays.country_holidays(country, subdiv=region or None)
    spoken = spoken_language()
    language = next((e for e in known.supported_languages if e.partition("_")[0] == spoken), None)
    of_year = holidays.country_holidays(
        country, subdiv=region or None, years=year, language=language
    )
    return tuple(sorted(of_year.items()))


def _time(at: time) -> str:
    seconds = f":{at.second:02}" if at.second else ""
    return f"{at.hour}:{at.minute:02}{seconds}"


def _weekdays(weekdays: Sequence[int]) -> str:
    """``lun–vie``; fewer than three in a row one by one."""
    names = get_day_names("abbreviated", "stand-alone", spoken_language())
    found: list[str] = []
    for _, turns in groupby(enumerate(weekdays), key=lambda each: each[1] - each[0]):
        row = [names[weekday] for _, weekday in turns]
        found += [f"{row[0]}–{row[-1]}"] if len(row) > 2 else row
    return ", ".join(found)
