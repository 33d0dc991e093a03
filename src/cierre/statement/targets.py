"""Figures against their targets: the month, the year to date, what is left, and the streak."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from cierre.book import Balance, Measure
from cierre.calendars.period import Period
from cierre.directory import Directory, Target
from cierre.statement.extent import Extent
from cierre.statement.model import Attained, Number
from cierre.statement.numbers import Rounded, places, printed, ratio

Running = Callable[[tuple[int, int]], Number | None]
"""The figure's value over a run of months, from its first to its last key."""


Targets = Mapping[tuple[str, str], Mapping[str, list[Target]]]
"""An office's targets by (figure, scope) and part ("" for the whole)."""


@dataclass(frozen=True)
class Aim:
    """A figure, or a part of one, whose targets are asked for."""

    measure: Measure
    part: str
    running: Running
    first_month: int | None
    """The first month with any record; streaks do not go back beyond it."""
    currency: str
    additive: bool
    """Whether its months add up to its quarter and its year."""


def targets_by_figure(directory: Directory) -> Targets:
    """The office's targets, those of a figure's whole before those of its parts."""
    found: dict[tuple[str, str], dict[str, list[Target]]] = defaultdict(lambda: defaultdict(list))
    for target in sorted(directory.targets, key=lambda target: target.part):
        found[target.figure, target.scope][target.part].append(target)
    return found


def attained(aim: Aim, targets: list[Target], extent: Extent) -> tuple[Attained, ...]:
    """The period's target and the year's, as far as the office has set them.

    A quarter or a year that is not over is held against what is due to date: the targets of its
    months so far, or the same part of its own target as they are of its months. A month that is
    not over is not judged, as far as the rest of it may change the verdict.
    """
    found = [_of_period(aim, targets, extent)]
    if extent.period.kind != "year" or len(extent.begun) < extent.period.length:
        found.append(_of_year(aim, targets, extent))
    return tuple(each for each in found if each is not None)


def target_of(targets: list[Target], period: Period, additive: bool) -> Decimal | None:
    """The target of a period: its own, that of every month, or the sum of its months'."""
    for wanted in (period.id, f"{period.year}-*", "*"):
        if period.kind == "month" or wanted == period.id:
            for target in targets:
                if target.period == wanted:
                    return target.value
    return None if period.kind == "month" else _of_months(targets, period.months, additive)


def _of_months(targets: list[Target], months: tuple[Period, ...], additive: bool) -> Decimal | None:
    """The months' targets added up; of what does not add up, the last one."""
    found = [target_of(targets, month, additive) for month in months]
    known = [each for each in found if each is not None]
    if not additive:
        return known[-1] if known else None
    return sum(known, Decimal(0)) if len(known) == len(months) else None


def _of_period(aim: Aim, targets: list[Target], extent: Extent) -> Attained | None:
    period, begun, whole = extent.period, extent.begun, extent.whole
    due = settled = target = target_of(targets, period, aim.additive)
    if len(begun) < period.length:
        of_months = _of_months(targets, begun, aim.additive)
        if of_months is None and (period.kind == "year" or target is None):
            return None
        if of_months is not None:
            due = settled = target = of_months
        elif target is not None:
            due = _pro_rata(aim, target, len(begun), period.length)
    if extent.running and target is not None:
        own = _of_months(targets, whole, aim.additive)
        settled = _pro_rata(aim, target, len(whole), period.length) if own is None else own
    if target is None or due is None:
        return None
    actual = aim.running((period.first_key, period.last_key))
    met = _verdict(aim, actual, due, settled if whole else None)
    missed = None
    if period.kind == "month":
        missed = _streak(aim, targets, period) if met is False else 0
    return Attained(
        period=period.kind,
        target=_like(target, actual),
        actual=actual,
        attainment=_attainment(aim, actual, target, due),
        met=met,
        due=_like(due, actual),
        missed_months=missed,
        part=aim.part,
    )


def _of_year(aim: Aim, targets: list[Target], extent: Extent) -> Attained | None:
    if isinstance(aim.measure, Balance):
        return None
    year = Period.parse(f"{extent.period.year:04}")
    chosen = [target for target in targets if target.period == year.id]
    if not chosen:
        return None
    target = chosen[0].value
    actual = aim.running((year.first_key, extent.period.last_key))
    remaining = year.last_key - extent.begun[-1].key
    begun = year.length - remaining
    due = _pro_rata(aim, target, begun, year.length)
    running = extent.running is not None and aim.additive
    settled = _pro_rata(aim, target, begun - 1, year.length) if running else due
    return Attained(
        period="year",
        target=_like(target, actual),
        actual=actual,
        attainment=_attainment(aim, actual, target, due),
        met=_verdict(aim, actual, due, settled),
        due=_like(due, actual),
        wider=extent.period.kind != "year",
        required=_required(aim, actual, target, remaining),
        remaining_months=remaining,
        part=aim.part,
    )


def _pro_rata(aim: Aim, target: Decimal, begun: int, months: int) -> Decimal:
    """What of a target is due after so many of its months, on the stricter side of a whole step."""
    if not aim.additive or begun == months:
        return target
    digits = places(target) if aim.measure.unit in ("money", "quantity") else 0
    exact = Fraction(target) * begun * 10**digits / months
    steps = floor(exact) if aim.measure.better == "less" else ceil(exact)
    return Decimal(steps).scaleb(-digits)


def _required(aim: Aim, actual: Number | None, target: Decimal, months: int) -> Number | None:
    """What each remaining month must bring, on a whole step; None of what should be less."""
    if actual is None or not months or not aim.additive or aim.measure.better == "less":
        return None
    digits = places(actual) if isinstance(actual, Decimal) else 0
    left = max(Fraction(target) - Fraction(actual), Fraction(0))
    return _like(Decimal(ceil(left * 10**digits / months)).scaleb(-digits), actual)


def _attainment(aim: Aim, actual: Number | None, target: Decimal, due: Decimal) -> Fraction | None:
    """How much of the target is reached; of what should be less, how much was due of what is."""
    if actual is None:
        return None
    reached = _shown(aim, actual)
    if reached < 0 or (target <= 0 and aim.measure.better != "less"):
        return None
    if aim.measure.better == "less":
        return ratio(due, reached, "share")
    return ratio(reached, target, "share")


def _streak(aim: Aim, targets: list[Target], period: Period) -> int:
    """For how many months running, up to this one, the month's target was missed."""
    missed, month = 0, period
    while aim.first_month is not None and month.key >= aim.first_month:
        target = target_of(targets, month, aim.additive)
        actual = aim.running((month.key, month.key))
        if target is None or _met(aim, actual, target) is not False:
            break
        missed, month = missed + 1, month.previous()
    return missed


def _verdict(aim: Aim, actual: Number | None, due: Decimal, settled: Decimal | None) -> bool | None:
    """Whether a figure is on the better side of what is ``due`` by the end of the months begun.

    ``settled`` is what is due of those that are over; it is less while a month runs, None when
    none is over. What the rest of that month may change is not judged.
    """
    met = _met(aim, actual, due)
    if met is None or settled == due:
        return met
    if not aim.additive:
        return None
    if met is (aim.measure.better != "less"):
        return met
    return met if settled is not None and _met(aim, actual, settled) is met else None


def _met(aim: Aim, actual: Number | None, due: Decimal) -> bool | None:
    """Whether a figure is on the better side of a target, both as they are printed."""
    if actual is None:
        return None
    reached, wanted = _shown(aim, actual), _shown(aim, due)
    return reached <= wanted if aim.measure.better == "less" else reached >= wanted


def _shown(aim: Aim, number: Number) -> Rounded:
    return printed(number, aim.measure.unit, aim.currency)


def _like(number: Decimal, actual: Number | None) -> Number:
    """The number as an integer when the figure is one."""
    whole = isinstance(actual, int) and number == number.to_integral_value()
    return int(number) if whole else number
