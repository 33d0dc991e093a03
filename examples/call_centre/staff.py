"""Who answers on which day: shifts, days off, holidays taken and absences."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

PUBLIC = ("alba", "dario", "elena", "hugo", "noelia", "yolanda")
CARDS = ("carla", "oscar", "paula", "sergio")
AGENTS = PUBLIC + CARDS
NEWCOMERS = {"irene": date(2026, 8, 3), "marcos": date(2026, 8, 10)}
"""Who started in August and takes no calls before the onboarding is done, with the first day."""

NOELIA_CHANGES_TEAM = date(2026, 3, 16)

OPENS, CHANGES, CLOSES = 8 * 3600, 15 * 3600, 22 * 3600
"""Seconds of the day: opening, change of shift and closing."""

REST_FROM = (5, 0, 5, 1, 5, 2, 5, 3, 6, 4)
"""Weekday on which each agent's two days of rest begin; it rotates every week."""

AWAY = {7: 0.06, 8: 0.22}
"""Share of the agents away in the months of holidays; 4 % in the others."""


@dataclass(frozen=True)
class Duty:
    """An agent's shift on a day."""

    agent: int
    line: str
    start: int
    end: int


def line_of(agent: str, day: date) -> str:
    """The line of business of the agent's team on a day."""
    if agent in CARDS or (agent == "noelia" and day >= NOELIA_CHANGES_TEAM):
        return "cards"
    return "public"


def on_duty(rng: Random, day: date) -> list[Duty]:
    """The agents of a day; mornings and afternoons alternate by week."""
    return rota(rng, day)[0]


def rota(rng: Random, day: date) -> tuple[list[Duty], list[str]]:
    """Who is on duty on a day, and who does not rest on it and yet is away."""
    week = day.toordinal() // 7
    duties: list[Duty] = []
    away: list[str] = []
    for index, agent in enumerate(AGENTS):
        rests = REST_FROM[(index + week) % len(AGENTS)]
        if (day.weekday() - rests) % 7 < 2:
            continue
        if rng.random() < AWAY.get(day.month, 0.04):
            away.append(agent)
            continue
        morning = (len(duties) + week) % 2 == 0
        start, end = (OPENS, CHANGES) if morning else (CHANGES, CLOSES)
        duties.append(Duty(index, line_of(agent, day), start, end))
    return duties, away
