"""Periods: months, and the quarters and years that are sums of months."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, cached_property
from typing import Literal

from cierre.fault import Fault

_FORM = re.compile(r"(?P<year>(?:19|20|21)[0-9]{2})(?:-(?P<month>[0-9]{2})|-Q(?P<quarter>[1-4]))?")


@dataclass(frozen=True)
class Period:
    """``length`` months from ``month`` of ``year`` on: 1, 3 or 12."""

    year: int
    month: int
    length: Literal[1, 3, 12]

    @classmethod
    def parse(cls, text: str) -> Period:
        """``2026-08``, ``2026-Q3`` or ``2026``, of the years 1900 to 2199. Raises Fault."""
        form = _FORM.fullmatch(text)
        if form:
            year = int(form["year"])
            if form["quarter"]:
                return cls(year, int(form["quarter"]) * 3 - 2, 3)
            if not form["month"]:
                return cls(year, 1, 12)
            if 1 <= int(form["month"]) <= 12:
                return cls(year, int(form["month"]), 1)
        raise Fault("no-period", value=text)

    @classmethod
    def of(cls, day: date) -> Period:
        """The month of a day."""
        return cls(day.year, day.month, 1)

    @classmethod
    def of_key(cls, key: int) -> Period:
        """The month of a key such as 202608."""
        return _month(key // 100, key % 100)

    @cached_property
    def id(self) -> str:
        if self.length == 12:
            return f"{self.year:04}"
        if self.length == 3:
            return f"{self.year:04}-Q{(self.month + 2) // 3}"
        return f"{self.year:04}-{self.month:02}"

    @property
    def kind(self) -> Literal["month", "quarter", "year"]:
        if self.length == 12:
            return "year"
        return "quarter" if self.length == 3 else "month"

    @cached_property
    def months(self) -> tuple[Period, ...]:
        return tuple(_month(self.year, self.month + step) for step in range(self.length))

    def begun(self, day: date) -> tuple[Period, ...]:
        """Its months that had begun on a day; its first month even before."""
        return self.months[:1] + tuple(each for each in self.months[1:] if each.first_day <= day)

    @property
    def first_day(self) -> date:
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        return self.next().first_day - timedelta(days=1)

    @cached_property
    def first_key(self) -> int:
        return self.year * 100 + self.month

    @cached_property
    def last_key(self) -> int:
        return self.months[-1].first_key

    @property
    def key(self) -> int:
        """The key of the last month, as 202608."""
        return self.last_key

    def previous(self) -> Period:
        return self._shifted(-self.length)

    def next(self) -> Period:
        return self._shifted(self.length)

    def _shifted(self, months: int) -> Period:
        start = _month(self.year, self.month + months)
        return start if self.length == 1 else Period(start.year, start.month, self.length)


@cache
def _month(year: int, month: int) -> Period:
    return Period(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
