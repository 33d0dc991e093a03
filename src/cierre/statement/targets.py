"""Figures against their targets: the month, the year to date, what is left, and the streak."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import ROUND_UP, Decimal

from cierre.book import Balance, Flow, Measure
from cierre.calendars.period import Period
from cierre.directory import Directory, Target
from cierre.statement.extent import Extent
from cierre.statement.model import Attained, Number
from cierre.statement.numbers import ratio

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


def targets_by_figure(directory: Directory) -> Targets:
    """The office's targets, those of a figure's whole before those of its parts."""
    found: dict[tuple[str, str], dict[str, list[Target]]] = defaultdict(lambda: defaultdict(list))
    for target in sorted(directory.targets, key=lambda target: target.part):
        found[target.figure, target.scope][target.part].append(target)
    return found


def attained(aim: Aim, targets: list[Target], extent: Extent) -> tuple[Attained, ...]:
    """The period's target and the year's, as far as the office has set them.

    A quarter or a year that is not over is held against the targets of its months so far, and the
    year's remaining ones have yet to come. Of a month that is not over a target is only said to be
    met, or not to be, when the rest of the month cannot change that.
    """
    period, begun = extent.period, extent.begun
    found = [_of_period(aim, targets, extent)]
    if period.kind != "year" or len(begun) < period.length:
        found.append(_of_year(aim, targets, period, begun))
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
    additive, period, begun = _additive(aim.measure), extent.period, extent.begun
    if len(begun) < period.length:
        target = _of_months(targets, begun, additive)
    else:
        target = target_of(targets, period, additive)
    if target is None:
        return None
    actual = aim.running((period.first_key, period.last_key))
    return Attained(
        period=period.kind,
        target=_like(target, actual),
        actual=actual,
        attainment=None if actual is None else ratio(actual, target, "share"),
        met=_met(aim.measure, actual, target)
        if extent.running is None
        else _settled(aim.measure, actual, target),
        missed_months=_streak(aim, targets, period) if period.kind == "month" else None,
        part=aim.part,
    )


def _of_year(
    aim: Aim, targets: list[Target], period: Period, begun: tuple[Period, ...]
) -> Attained | None:
    if isinstance(aim.measure, Balance):
        return None
    year = Period.parse(f"{period.year:04}")
    chosen = [target for target in targets if target.period == year.id]
    if not chosen:
        return None
    target = chosen[0].value
    actual = aim.running((year.first_key, period.last_key))
    remaining = 12 - begun[-1].key % 100
    required: Number | None = None
    if actual is not None and remaining and _additive(aim.measure):
        left = max(target - actual, Decimal(0)) / remaining
        step = Decimal(1) if isinstance(actual, int) else Decimal(1).scaleb(_digits(actual))
        required = _like(left.quantize(step, ROUND_UP), actual)
    return Attained(
        period="year",
        target=_like(target, actual),
        actual=actual,
        attainment=None if actual is None else ratio(actual, target, "share"),
        met=_met(aim.measure, actual, target),
        required=required,
        remaining_months=remaining,
        part=aim.part,
    )


def _streak(aim: Aim, targets: list[Target], period: Period) -> int:
    """For how many months running, up to this one, the month's target was missed."""
    missed, month = 0, period
    while aim.first_month is not None and month.key >= aim.first_month:
        target = target_of(targets, month, _additive(aim.measure))
        actual = aim.running((month.key, month.key))
        if target is None or _met(aim.measure, actual, target) is not False:
            break
        missed, month = missed + 1, month.previous()
    return missed


def _met(measure: Measure, actual: Number | None, target: Decimal) -> bool | None:
    if actual is None:
        return None
    return actual <= target if measure.better == "less" else actual >= target


def _settled(measure: Measure, actual: Number | None, target: Decimal) -> bool | None:
    """Whether a target is met, as far as the rest of a month cannot change it; None otherwise."""
    met = _met(measure, actual, target)
    return met if _additive(measure) and met is (measure.better != "less") else None


def _additive(measure: Measure) -> bool:
    return isinstance(measure, Flow)


def _digits(actual: Decimal) -> int:
    """The exponent of a number's last decimal: −2 for cents."""
    return int(actual.as_tuple().exponent)


def _like(number: Decimal, actual: Number | None) -> Number:
    """The number as an integer when the figure is one."""
    whole = isinstance(actual, int) and number == number.to_integral_value()
    return int(number) if whole else number
