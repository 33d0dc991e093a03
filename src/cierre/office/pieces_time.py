"""When an office, or a team of it, is open: hours, single days and holidays, as ``pieces`` are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from cierre.directory import DayHours, Directory, Holidays, Hours
from cierre.fault import NotFound, offered

Spans = Sequence[tuple[time, time]]
"""When it opens and closes; several make breaks, and midnight closes the day."""


@dataclass(frozen=True)
class Calendar:
    """What an office, or a team, says of its own time."""

    hours: tuple[Hours, ...]
    special_hours: tuple[DayHours, ...]
    holidays: Holidays


def calendar_said(office: Directory, unit: str = "") -> Calendar:
    """What the office says of its time, or a team of its own. Raises NotFound."""
    if not unit:
        country, region = office.holidays_country, office.holidays_subdivision
        closed = Holidays(country, region, office.closed_days)
        return Calendar(office.hours, office.special_hours, closed)
    if unit not in office.units_by_id:
        raise NotFound("no-unit", value=unit, names=offered(unit, office.units_by_id) or "—")
    found = office.units_by_id[unit]
    return Calendar(found.hours, found.special_hours, found.holidays or Holidays())


def set_weekday(office: Directory, weekday: int, spans: Spans, unit: str = "") -> Directory:
    """When a weekday (Monday is 0) is open; without spans it is not."""
    said = calendar_said(office, unit)
    others = [each for each in said.hours if each.weekday != weekday]
    made = [*others, *(Hours(weekday, *span) for span in spans)]
    made.sort(key=lambda each: (each.weekday, each.opens))
    return _with(office, replace(said, hours=tuple(made)), unit)


def set_day(office: Directory, day: date, spans: Spans, unit: str = "") -> Directory:
    """When a single day is open, whatever its weekday says; not at all without spans."""
    said = calendar_said(office, unit)
    others = [each for each in said.special_hours if each.day != day]
    made = sorted([*others, DayHours(day, tuple(spans))], key=lambda each: each.day)
    return _with(office, replace(said, special_hours=tuple(made)), unit)


def clear_day(office: Directory, day: date, unit: str = "") -> Directory:
    """A single day that has no hours of its own, and is not closed of its own either."""
    said = calendar_said(office, unit)
    special = tuple(each for each in said.special_hours if each.day != day)
    closed = tuple(each for each in said.holidays.closed if each != day)
    said = replace(said, special_hours=special, holidays=replace(said.holidays, closed=closed))
    return _with(office, said, unit)


def close_day(office: Directory, day: date, unit: str = "") -> Directory:
    """A day on which nobody works."""
    said = calendar_said(clear_day(office, day, unit), unit)
    closed = tuple(sorted([*said.holidays.closed, day]))
    said = replace(said, holidays=replace(said.holidays, closed=closed))
    return _with(office, said, unit)


def set_holidays(
    office: Directory, country: str, subdivision: str = "", unit: str = "", *, none: bool = False
) -> Directory:
    """Whose public holidays are kept; ``none`` says that a team works on them."""
    said = calendar_said(office, unit)
    own = Holidays(country, subdivision, said.holidays.closed, none and bool(unit))
    return _with(office, replace(said, holidays=own), unit)


def _with(office: Directory, said: Calendar, unit: str) -> Directory:
    own = said.holidays
    if not unit:
        return replace(
            office,
            hours=said.hours,
            special_hours=said.special_hours,
            holidays_country=own.country,
            holidays_subdivision=own.subdivision,
            closed_days=own.closed,
        )
    made = replace(
        office.units_by_id[unit],
        hours=said.hours,
        special_hours=said.special_hours,
        holidays=None if own == Holidays() else own,
    )
    units = tuple(made if each.id == unit else each for each in office.units)
    return replace(office, units=units)
