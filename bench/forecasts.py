"""Next month's calls by several rules, on two public series of real call centres.

Usage: CIERRE_REAL_DATA=folder python bench/forecasts.py

The folder holds call_centre_daily/ (41 whole months of one centre's days) and sf_call_centre/ (78
months of San Francisco's health service). Each rule is told only the months before the one it is
asked for, from the fourteenth on.
"""

from __future__ import annotations

import csv
import os
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import product
from pathlib import Path

import numpy as np

from cierre.statistics.forecast import (
    Rule,
    errors,
    expected,
    last_year_and_recent,
    recent,
    seasonal_naive,
)

FOLDER = Path(os.environ.get("CIERRE_REAL_DATA", Path(__file__).parents[2] / "shared" / "data"))
FIRST = 13
"""Months before the first that is forecast: a year and one."""
Series = Mapping[str, list[int]]


def main() -> None:
    """Print each rule's error on each series, and how often its interval held."""
    known = series(FOLDER)
    print(f"mean miss as a share of the mean month{'':6}", *(f"{name:>22}" for name in known))
    for name, rule in RULES.items():
        missed = (f"{missed_share(values, rule):22.1%}" for values in known.values())
        print(f"{name:44}", *missed)
    held = (f"{held_share(values):22.1%}" for values in known.values())
    print(f"{'within the interval (80 % wanted)':44}", *held)


def series(folder: Path) -> Series:
    """Monthly calls and abandoned calls of both centres, oldest first."""
    return {**_daily(folder), **_san_francisco(folder)}


def missed_share(values: Sequence[float], rule: Rule) -> float:
    """The mean of what a rule misses a month by, over the mean month."""
    missed = errors(values, rule, FIRST)
    return sum(map(abs, missed)) / sum(values[FIRST:])


def held_share(values: Sequence[float]) -> float:
    """The share of months that fell into the interval told beforehand."""
    told = [(values[month], expected(values[:month])) for month in range(FIRST, len(values))]
    return sum(each.lower <= value <= each.upper for value, each in told if each) / len(told)


def damped_holt_winters(values: Sequence[float]) -> float:
    """Level, damped trend and additive season, smoothed as would have been best so far.

    The four factors are those of a small grid with the least squared errors.
    Source: Hyndman and Athanasopoulos, «Forecasting: Principles and Practice» (3rd ed.), 8.3.
    """
    known = np.array(values, float)
    alpha, beta, gamma, phi = (np.array(each) for each in zip(*_GRID, strict=True))
    level = np.full(len(_GRID), known[:12].mean())
    rise = (known[12:24].mean() - known[:12].mean()) / 12 if len(known) >= 24 else 0.0
    trend = np.full(len(_GRID), rise)
    season = np.tile(known[:12] - known[:12].mean(), (len(_GRID), 1))
    squares = np.zeros(len(_GRID))
    for month in range(12, len(known)):
        usual = season[:, month % 12].copy()
        ahead = level + phi * trend
        squares += (known[month] - ahead - usual) ** 2
        reached = alpha * (known[month] - usual) + (1 - alpha) * ahead
        trend = beta * (reached - level) + (1 - beta) * phi * trend
        season[:, month % 12] = gamma * (known[month] - reached) + (1 - gamma) * usual
        level = reached
    best = int(squares.argmin())
    return float((level + phi * trend + season[:, len(known) % 12])[best])


def last_year_and_growth(values: Sequence[float]) -> float:
    """The same month last year, grown as the last year has over the year before it."""
    months = min(12, len(values) - 12)
    now, then = sum(values[-months:]), sum(values[-12 - months : -12])
    return values[-12] * now / max(1, then)


def last_month(values: Sequence[float]) -> float:
    """The month before."""
    return float(values[-1])


RULES: Mapping[str, Callable[[Sequence[float]], float]] = {
    "same month last year and last three (kept)": last_year_and_recent,
    "same month last year": seasonal_naive,
    "same month last year, with the year's growth": last_year_and_growth,
    "mean of the last three months": recent,
    "last month": last_month,
    "damped Holt-Winters": damped_holt_winters,
}
_GRID = tuple(
    product(
        (0.05, 0.1, 0.2, 0.35, 0.5, 0.7),
        (0.0, 0.05, 0.1, 0.2),
        (0.05, 0.1, 0.3, 0.5),
        (0.8, 0.9, 0.98),
    )
)


def _daily(folder: Path) -> Series:
    """The days added up to months; the last month has four days and is left out."""
    calls: Counter[str] = Counter()
    abandoned: Counter[str] = Counter()
    with (folder / "call_centre_daily" / "Call Center Data.csv").open(encoding="utf-8-sig") as rows:
        for row in csv.DictReader(rows):
            month = row["Fecha"][:7]
            calls[month] += int(row["Incoming Calls"])
            abandoned[month] += int(row["Abandoned Calls"])
    whole = sorted(calls)[:-1]
    return {
        "daily calls": [calls[month] for month in whole],
        "daily abandoned": [abandoned[month] for month in whole],
    }


def _san_francisco(folder: Path) -> Series:
    with (folder / "sf_call_centre" / "sf_hss_calls_monthly.csv").open(encoding="utf-8") as rows:
        known = list(csv.DictReader(rows))
    return {
        "San Francisco calls": [int(row["inbound_calls"]) for row in known],
        "San Francisco abandoned": [int(row["abandoned_calls"]) for row in known],
    }


if __name__ == "__main__":
    main()
