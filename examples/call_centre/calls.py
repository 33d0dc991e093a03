"""A year of calls: who calls when is drawn, who answers and how long one waits is played out.

Arrivals follow the month, the weekday and the half hour. Each day is then a queue: the first
caller gets the first free agent, one of the caller's own line if there is one, and gives up
when patience ends before the wait does.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import holidays
import numpy as np
import polars as pl
from numpy.typing import NDArray

from examples.call_centre.staff import AGENTS, CLOSES, OPENS, Duty, on_duty
from examples.office_time import FIRST_MONTH, LAST_DAY

A_MONTH = 20_000
SEASON = {9: 1.0, 10: 1.01, 11: 1.03, 12: 1.2, 1: 0.97, 2: 0.93}
SEASON |= {3: 1.04, 4: 0.98, 5: 1.0, 6: 0.99, 7: 0.95, 8: 0.9}
WEEKDAY = np.array([1.24, 1.14, 1.1, 1.09, 1.12, 0.68, 0.6])
HALF_HOURS = np.array(
    (
        *(7, 9, 12, 14, 16, 18, 19, 19, 18, 17, 15, 13, 12, 11),
        *(11, 12, 14, 15, 16, 16, 16, 15, 14, 13, 11, 9, 7, 6),
    ),
    dtype=np.float64,
)
OUTAGE = (date(2026, 3, 9), date(2026, 3, 15))
"""The week in which the customer records could not be opened: more and longer calls."""

CATEGORIES = ("information", "balance", "fault", "claim", "nuisance")
SHARES = {"public": (0.36, 0.05, 0.43, 0.12, 0.04), "cards": (0.27, 0.45, 0.14, 0.12, 0.02)}
TALK_SECONDS = np.array([77.0, 67.0, 101.0, 123.0, 20.0])
WRAP_UP_SECONDS = np.array([16.0, 14.0, 30.0, 42.0, 8.0])
PATIENCE_SECONDS = 150.0
NUISANCE_CALLERS = 18
CALLERS = 32_000

Integers = NDArray[np.int64]


def make_calls(seed: int) -> pl.DataFrame:
    """Every call from September to August, in the order of arrival."""
    draw = np.random.default_rng(seed)
    days = [FIRST_MONTH + timedelta(days=n) for n in range((LAST_DAY - FIRST_MONTH).days + 1)]
    counts = _counts(draw, days)
    day_of = np.repeat(np.arange(len(days)), counts)
    second = _seconds_of_day(draw, counts)
    callers = _callers(draw, len(day_of))
    outage = np.array([OUTAGE[0] <= day <= OUTAGE[1] for day in days])[day_of]
    category = callers["category"].to_numpy()
    talk = _lognormal(draw, TALK_SECONDS[category], 0.62, 5) * np.where(outage, 1.75, 1.0)
    wrap_up = _lognormal(draw, WRAP_UP_SECONDS[category], 0.5, 2)
    patience = _lognormal(draw, np.full(len(day_of), PATIENCE_SECONDS), 0.85, 4)
    served = _serve(seed, days, counts, second, callers["line"].to_list(), talk, wrap_up, patience)
    start = np.array(days, dtype="datetime64[ms]")[day_of]
    return _sheet(start + second.astype("timedelta64[s]"), callers, served)


def _counts(draw: np.random.Generator, days: list[date]) -> Integers:
    """Calls of each day: the month's share, the weekday's, and the day's own luck."""
    closed = holidays.country_holidays("ES", subdiv="VC", years=range(2025, 2027))
    weight = WEEKDAY[[6 if day in closed else day.weekday() for day in days]]
    month = np.array([day.month for day in days])
    expected = np.zeros(len(days))
    for number, season in SEASON.items():
        chosen = month == number
        expected[chosen] = A_MONTH * season * weight[chosen] / weight[chosen].sum()
    expected[[OUTAGE[0] <= day <= OUTAGE[1] for day in days]] *= 1.2
    return draw.poisson(expected * draw.lognormal(0, 0.05, len(days)))


def _seconds_of_day(draw: np.random.Generator, counts: Integers) -> Integers:
    """The second of the day at which each call arrives, in order within each day."""
    total = int(counts.sum())
    half = draw.choice(len(HALF_HOURS), total, p=HALF_HOURS / HALF_HOURS.sum())
    second = OPENS + half * 1800 + draw.integers(0, 1800, total)
    order = np.lexsort((second, np.repeat(np.arange(len(counts)), counts)))
    return np.asarray(second[order], dtype=np.int64)


def _callers(draw: np.random.Generator, total: int) -> pl.DataFrame:
    """Line, kind of call, queue and number of each caller; nuisance callers call again."""
    cards = draw.random(total) < 0.44
    luck = draw.random(total)
    bounds = {line: np.cumsum(shares)[:-1] for line, shares in SHARES.items()}
    category = np.where(
        cards, np.searchsorted(bounds["cards"], luck), np.searchsorted(bounds["public"], luck)
    )
    nuisance = category == CATEGORIES.index("nuisance")
    caller = 555_100_000 + draw.integers(0, CALLERS, total) * 7
    again = np.minimum(draw.geometric(0.2, total), NUISANCE_CALLERS)
    caller = np.where(nuisance & (draw.random(total) < 0.8), 555_900_000 + again, caller)
    averias = np.isin(category, [CATEGORIES.index("fault"), CATEGORIES.index("claim")])
    return pl.DataFrame(
        {
            "place": np.where(averias, "averias", "informacion"),
            "line": np.where(cards, "cards", "public"),
            "category": category,
            "caller": caller,
        }
    )


def _lognormal(
    draw: np.random.Generator, median: NDArray[np.float64], spread: float, least: int
) -> NDArray[np.float64]:
    return np.maximum(np.rint(median * draw.lognormal(0, spread, len(median))), least)


def _serve(
    seed: int,
    days: list[date],
    counts: Integers,
    second: Integers,
    lines: list[str],
    talk: NDArray[np.float64],
    wrap_up: NDArray[np.float64],
    patience: NDArray[np.float64],
) -> pl.DataFrame:
    """Agent (-1 when the caller gave up), wait, talk and wrap-up of every call."""
    rng = Random(seed)
    busy = (talk + wrap_up).astype(int).tolist()
    gives_up = patience.astype(int).tolist()
    arrivals = second.tolist()
    agents: list[int] = []
    waits: list[int] = []
    first = 0
    for day, count in zip(days, counts.tolist(), strict=True):
        duties = on_duty(rng, day)
        free = [duty.start for duty in duties]
        for call in range(first, first + count):
            chosen = _first_free(duties, free, arrivals[call], lines[call])
            wait = max(0, free[chosen] - arrivals[call]) if chosen >= 0 else CLOSES
            if wait > gives_up[call]:
                agents.append(-1)
                waits.append(gives_up[call])
                continue
            free[chosen] = arrivals[call] + wait + busy[call]
            agents.append(duties[chosen].agent)
            waits.append(wait)
        first += count
    return pl.DataFrame(
        {
            "agent": agents,
            "wait": waits,
            "talk": talk.astype(np.int64),
            "wrap_up": wrap_up.astype(np.int64),
        }
    )


def _first_free(duties: list[Duty], free: list[int], arrival: int, line: str) -> int:
    """Who takes the call: idle in the caller's line, else idle, else the first to be free."""
    best = -1
    best_rank = (3, 0)
    for index, duty in enumerate(duties):
        ready = free[index]
        if arrival >= duty.end or ready >= duty.end:
            continue
        rank = (2 if ready > arrival else int(duty.line != line), ready)
        if rank < best_rank:
            best, best_rank = index, rank
    return best


def _sheet(
    arrived: NDArray[np.datetime64], callers: pl.DataFrame, served: pl.DataFrame
) -> pl.DataFrame:
    """The columns as the sheet has them: an abandoned call has no agent and no talk."""
    answered = pl.col("agent") >= 0
    names = dict(enumerate(AGENTS))
    return (
        pl.concat([callers, served], how="horizontal")
        .with_columns(
            arrived=pl.Series(arrived),
            number=pl.format("L-{}", pl.int_range(1, pl.len() + 1).cast(pl.String).str.zfill(6)),
            category=pl.col("category").replace_strict(dict(enumerate(CATEGORIES))),
            person=pl.col("agent").replace_strict(names, default=None, return_dtype=pl.String),
            abandoned_after=pl.when(~answered).then("wait"),
            wait=pl.when(answered).then("wait"),
            talk=pl.when(answered).then("talk"),
            wrap_up=pl.when(answered).then("wrap_up"),
        )
        .select(
            "number",
            "arrived",
            "place",
            "line",
            "category",
            "caller",
            "person",
            "wait",
            "talk",
            "wrap_up",
            "abandoned_after",
        )
    )
