"""When the people of an example office are at work, read from its office.toml."""

from __future__ import annotations

import tomllib
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random

import holidays

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
FIRST_MONTH = date(2025, 9, 1)
LAST_DAY = date(2026, 8, 31)


class OfficeTime:
    """Opening hours and closed days of one office."""

    def __init__(self, office_toml: Path) -> None:
        settings = tomllib.loads(office_toml.read_text(encoding="utf-8"))
        calendar = settings["holidays"]
        self._hours = {
            weekday: [
                (time.fromisoformat(opens), time.fromisoformat(closes))
                for opens, closes in (span.split("-") for span in settings["hours"].get(name, []))
            ]
            for weekday, name in enumerate(WEEKDAYS)
        }
        self._closed = set(
            holidays.country_holidays(
                calendar["country"], subdiv=calendar["subdivision"], years=range(2025, 2028)
            )
        ) | {date.fromisoformat(day) for day in calendar.get("closed", [])}

    def spans(self, day: date) -> list[tuple[datetime, datetime]]:
        """When the office is open on a day; empty when it is closed."""
        if day in self._closed:
            return []
        return [
            (datetime.combine(day, opens), datetime.combine(day, closes))
            for opens, closes in self._hours[day.weekday()]
        ]

    def is_weekday(self, day: date) -> bool:
        """Whether it is a working day from Monday to Friday."""
        return day.weekday() < 5 and bool(self.spans(day))

    def after(self, start: datetime, minutes: float) -> datetime:
        """The moment so many office minutes after ``start``, to the whole minute."""
        left = timedelta(minutes=max(1, round(minutes)))
        day = start.date()
        while True:
            for opens, closes in self.spans(day):
                begin = max(opens, start)
                if begin + left < closes:
                    return begin + left
                left -= max(closes - begin, timedelta())
            day += timedelta(days=1)

    def moment(self, rng: Random, day: date) -> datetime:
        """A random moment of an open day; of the next open one when it is closed."""
        while not self.spans(day):
            day += timedelta(days=1)
        opens, closes = rng.choice(self.spans(day))
        return opens + timedelta(minutes=rng.randrange(1, (closes - opens).seconds // 60))


def months() -> list[date]:
    """The first days of the twelve months that the examples cover."""
    return [date(2025 + (8 + each) // 12, (8 + each) % 12 + 1, 1) for each in range(12)]


def last_day(month: date) -> date:
    """The last day of the month that starts on ``month``."""
    return (month + timedelta(days=31)).replace(day=1) - timedelta(days=1)
