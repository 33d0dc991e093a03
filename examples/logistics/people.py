"""Who is at work: holidays, illness, and the colleague who joined in February."""

from __future__ import annotations

from datetime import date

JOINED = {"adriana": date(2026, 2, 2)}
AWAY: tuple[tuple[str, date, date, str], ...] = (
    ("hector", date(2025, 10, 6), date(2025, 10, 10), "holidays"),
    ("beatriz", date(2025, 12, 26), date(2026, 1, 2), "holidays"),
    ("silvia", date(2026, 1, 19), date(2026, 1, 23), "illness"),
    ("nuria", date(2026, 3, 30), date(2026, 4, 4), "holidays"),
    ("joaquin", date(2026, 5, 18), date(2026, 5, 22), "family"),
    ("beatriz", date(2026, 6, 29), date(2026, 7, 10), "holidays"),
    ("nuria", date(2026, 7, 13), date(2026, 7, 24), "holidays"),
    ("hector", date(2026, 8, 3), date(2026, 8, 14), "holidays"),
    ("joaquin", date(2026, 8, 17), date(2026, 8, 21), "holidays"),
    ("adriana", date(2026, 8, 26), date(2026, 8, 27), "illness"),
)
SUBSTITUTES = {
    "hector": ("adriana", "nuria"),
    "nuria": ("hector", "beatriz"),
    "adriana": ("nuria", "hector"),
    "beatriz": ("nuria", "hector"),
    "joaquin": ("silvia", "joaquin"),
    "silvia": ("joaquin", "silvia"),
}


def reason_away(person: str, day: date) -> str:
    """Why the person is not at work on a day; empty when the person is."""
    if day < JOINED.get(person, day):
        return "holidays"
    for who, first, last, reason in AWAY:
        if who == person and first <= day <= last:
            return reason
    return ""


def at_work(person: str, day: date) -> str:
    """The person, or the colleague who stands in on that day."""
    if not reason_away(person, day):
        return person
    for substitute in SUBSTITUTES[person]:
        if not reason_away(substitute, day):
            return substitute
    return person
