"""When an office, or a unit of it, works: its own calendar where it has one, else that above it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from cierre.directory import DayHours, Directory, Holidays, Hours


@dataclass(frozen=True)
class Calendar:
    """Weekly opening hours in a time zone, those of single days, and when it is closed.

    The hours of a single day stand in the place of its weekday's, on a public holiday too; of a
    day without any it is closed.
    """

    time_zone: str
    hours: tuple[Hours, ...] = ()
    special: tuple[DayHours, ...] = ()
    holidays: Holidays = field(default_factory=Holidays)

    @property
    def known(self) -> bool:
        """Whether anybody has said when it opens."""
        return bool(self.hours or self.special)


class Calendars:
    """The calendars of an office's units, by their ids; that of the office itself is by ""."""

    def __init__(self, directory: Directory) -> None:
        self.office = Calendar(
            directory.time_zone,
            directory.hours,
            directory.special_hours,
            Holidays(
                directory.holidays_country,
                directory.holidays_subdivision,
                directory.closed_days,
            ),
        )
        self._units = directory.units_by_id
        self._found = {"": self.office}

    def __getitem__(self, unit: str) -> Calendar:
        """The calendar of a unit; the office's of one that there is not."""
        if unit not in self._found:
            self._found[unit] = self._of(unit)
        return self._found[unit]

    @cached_property
    def alike(self) -> bool:
        """Whether all units have the office's calendar."""
        return all(self[unit] == self.office for unit in self._units)

    @cached_property
    def known(self) -> bool:
        """Whether the office or any unit has said when it opens."""
        return self.office.known or any(self[unit].known for unit in self._units)

    def _of(self, name: str) -> Calendar:
        unit = self._units.get(name)
        if unit is None:
            return self.office
        above = self[unit.parent]
        special = unit.special_hours
        if not unit.hours:
            own = {each.day for each in special}
            kept = (each for each in above.special if each.day not in own)
            special = tuple(sorted((*kept, *special), key=lambda each: each.day))
        return Calendar(
            above.time_zone,
            unit.hours or above.hours,
            special,
            above.holidays if unit.holidays is None else unit.holidays,
        )
