"""What the month after the last one told should bring, of what comes in by itself."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from cierre.book import OUTSIDE, Flow, Measure
from cierre.calendars.period import Period
from cierre.statement.measures.kind import Values
from cierre.statement.model import Expected, Number
from cierre.statement.numbers import half_up, places
from cierre.statistics.forecast import expected


def expected_next(measure: Measure, values: Values, last: Period) -> Expected | None:
    """The forecast of a flow from outside; None for other measures and with too few months.

    ``values`` are its months, oldest first, up to ``last``; a month that is withheld was no month
    of nothing: what is told rests on those after it. It is rounded as they are.
    """
    if not (isinstance(measure, Flow) and measure.moves.leaving == (OUTSIDE,)):
        return None
    after = next((len(values) - n for n, each in enumerate(values[::-1]) if each is None), 0)
    found = expected([float(value) for value in values[after:] if value is not None])
    if found is None:
        return None
    digits = max((places(value) for value in values if isinstance(value, Decimal)), default=0)

    def rounded(value: float) -> Number:
        return half_up(Fraction(value), digits)

    return Expected(
        last.next().id,
        rounded(found.value),
        rounded(found.lower),
        rounded(found.upper),
        None if found.last_year is None else rounded(found.last_year),
        rounded(found.recent),
    )
