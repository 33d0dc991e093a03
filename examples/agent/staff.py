"""Who is at the desk on which day: joining, holidays taken and days off sick."""

from __future__ import annotations

from datetime import date

CLIENTS = ("ines", "marcos", "lucia")
SHOPS = ("toni", "raquel", "samir")
AGENTS = CLIENTS + SHOPS
LEAD = "amparo"
EVERYBODY = (LEAD, *AGENTS)

SAMIR_JOINS = date(2026, 2, 2)
SAMIR_ON_HIS_OWN = date(2026, 2, 16)

DOUBLE_BILLING = (date(2026, 2, 16), date(2026, 2, 20))
"""The week in which a batch of bills was charged twice."""

NEW_TARIFF = (date(2026, 8, 3), date(2026, 8, 24))
"""The weeks after the family tariff was launched, in the middle of the holidays."""

AWAY: tuple[tuple[str, date, date], ...] = (
    ("marcos", date(2025, 10, 20), date(2025, 10, 24)),
    ("toni", date(2025, 11, 3), date(2025, 11, 7)),
    ("lucia", date(2025, 11, 24), date(2025, 11, 26)),
    ("ines", date(2025, 12, 22), date(2025, 12, 26)),
    ("lucia", date(2025, 12, 29), date(2026, 1, 2)),
    ("raquel", date(2026, 1, 5), date(2026, 1, 9)),
    ("marcos", date(2026, 2, 10), date(2026, 2, 12)),
    ("amparo", date(2026, 3, 16), date(2026, 3, 18)),
    ("toni", date(2026, 4, 7), date(2026, 4, 10)),
    ("raquel", date(2026, 5, 18), date(2026, 5, 20)),
    ("samir", date(2026, 6, 22), date(2026, 6, 26)),
    ("lucia", date(2026, 7, 6), date(2026, 7, 17)),
    ("toni", date(2026, 7, 20), date(2026, 7, 31)),
    ("amparo", date(2026, 7, 27), date(2026, 7, 31)),
    ("ines", date(2026, 8, 3), date(2026, 8, 7)),
    ("raquel", date(2026, 8, 10), date(2026, 8, 21)),
    ("marcos", date(2026, 8, 17), date(2026, 8, 28)),
)
"""First and last day of each absence."""


def at_work(person: str, day: date) -> bool:
    """Whether somebody belongs to the desk on a day and is not away."""
    if person == "samir" and day < SAMIR_JOINS:
        return False
    return not any(who == person and first <= day <= last for who, first, last in AWAY)


def launched(day: date) -> bool:
    """Whether the family tariff is new on a day."""
    return NEW_TARIFF[0] <= day <= NEW_TARIFF[1]
