"""Who is at work on which day: holidays taken, absences and a colleague who joins in February."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from random import Random

from examples.office_time import OfficeTime

INTERVIEWERS = ("ines", "tomas", "nuria")
VISITORS = ("jaime", "rocio")
TEAM = ("pilar", *INTERVIEWERS, *VISITORS)
PLACES = ("granada", "vega", "alpujarra", "costa", "guadix")
NURIA_JOINS = date(2026, 2, 2)

AWAY: dict[str, tuple[tuple[date, date], ...]] = {
    "pilar": ((date(2025, 12, 26), date(2026, 1, 5)), (date(2026, 7, 13), date(2026, 7, 24))),
    "ines": ((date(2025, 11, 10), date(2025, 11, 14)), (date(2026, 7, 6), date(2026, 7, 19))),
    "tomas": ((date(2026, 3, 30), date(2026, 4, 3)), (date(2026, 8, 10), date(2026, 8, 23))),
    "nuria": ((date(2026, 6, 22), date(2026, 6, 26)),),
    "jaime": ((date(2025, 10, 13), date(2025, 10, 17)), (date(2026, 8, 17), date(2026, 8, 23))),
    "rocio": ((date(2026, 1, 19), date(2026, 1, 23)), (date(2026, 7, 20), date(2026, 7, 31))),
}
STORM = (date(2026, 2, 2), date(2026, 2, 8))
"""Snow and wind: power cuts in the mountains and roads closed."""

BY_MESSAGE = (date(2026, 8, 3), date(2026, 8, 17))
"""The dialler was out of service and the surveys went out as text messages."""


def within(day: date, span: tuple[date, date]) -> bool:
    """Whether a day lies in a span, both ends included."""
    return span[0] <= day <= span[1]


def at_work(person: str, day: date) -> bool:
    """Whether a person has joined and is not away."""
    joined = person != "nuria" or day >= NURIA_JOINS
    return joined and not any(within(day, span) for span in AWAY[person])


def one_of(rng: Random, people: Iterable[str], day: date) -> str:
    """Somebody of these who is at work; the head of the team when nobody is."""
    present = [person for person in people if at_work(person, day)]
    return rng.choice(present) if present else "pilar"


def working_days(clock: OfficeTime, first: date, last: date) -> list[date]:
    """The open days of a span."""
    days = ((first + timedelta(days=each)) for each in range((last - first).days + 1))
    return [day for day in days if clock.spans(day)]


def open_day(clock: OfficeTime, day: date) -> date:
    """The day itself, or the next on which the office is open."""
    while not clock.spans(day):
        day += timedelta(days=1)
    return day
