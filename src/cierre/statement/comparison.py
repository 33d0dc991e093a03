"""A figure of a scope beside the period before it and the months that lead up to it."""

from __future__ import annotations

from cierre.book import Measure
from cierre.calendars.period import Period
from cierre.statement.figures import BookFigures
from cierre.statement.model import Attained, Figure, Number


def compared(
    name: str,
    measure: Measure,
    known: BookFigures,
    scope: str,
    period: Period,
    targets: tuple[Attained, ...] = (),
) -> Figure:
    """A measure's figure with its parts. There is no ``before`` of a period without records."""
    first = min(known.active(scope), default=None)
    value = known.value(measure, scope, period)
    earlier = period.previous()
    recorded = first is not None and first <= earlier.first_key
    before = known.value(measure, scope, earlier) if recorded else None
    return Figure(
        id=name,
        unit=measure.unit,
        value=value,
        better=measure.better,
        parts=known.parts(measure, scope),
        base=known.base(measure, scope, period),
        before=before,
        change=difference(value, before),
        targets=targets,
        history=tuple(
            (month.id, known.value(measure, scope, month)) for month in months_since(first, period)
        ),
    )


def months_since(first: int | None, period: Period) -> list[Period]:
    """The months from the first recorded one up to the period's last; none without a first."""
    found: list[Period] = []
    month = period.months[-1]
    while first is not None and month.key >= first:
        found.append(month)
        month = month.previous()
    return found[::-1]


def difference(value: Number | None, before: Number | None) -> Number | None:
    """By how much a value changed; None when there is one of the two at most."""
    return None if value is None or before is None else value - before
