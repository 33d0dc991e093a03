"""From the ledger's integers to the statement's numbers, and the one rounding of what is read.

Sums are integers or decimals, ratios and means exact fractions. They are rounded once, when they
are printed or written: ``printed`` gives the number that stands on the page, ``WRITTEN`` with how
many decimals it stands in the statement's JSON. Halves go up (away from zero), as a person with a
calculator rounds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from math import ceil, floor
from typing import Literal

from babel.numbers import get_currency_precision

from cierre.book import DURATIONS, Book, Unit
from cierre.statement.model import Number

Rounded = int | Decimal

FACTORS = {"share": 1, "per_hundred": 100, "per_thousand": 1000, "points": 100}
"""By how much a ratio is multiplied in its unit."""

_PRINTED = {
    "items": 0,
    "quantity": 3,
    "money": 2,
    "score": 2,
    "share": 3,
    "per_hundred": 2,
    "per_thousand": 2,
    "points": 1,
}
"""Decimals of a printed value at most; a share's are those of 84,2 %, money's the currency's."""

WRITTEN = {**_PRINTED, "seconds": 0, "office_seconds": 0, "score": 3, "share": 4}
"""Decimals of a ratio or a mean in the statement's JSON."""

_HOUR, _DAY = 3600, 86_400
IN_DAYS = 2 * _DAY
"""Seconds from which on a duration is told in days."""

_DAYS_WITHOUT_HOURS, _HOURS_WITHOUT_MINUTES = 10, 100


def scaled(
    amount: int,
    unit: Unit,
    book: Book,
    currency: str,
    of: Literal["quantity", "value"] = "quantity",
) -> Number:
    """An integer of the ledger in the figure's own unit: cents become 143221.00.

    A quantity is one of the moves' quantities, or ``of`` the values that they carry.
    """
    return in_unit(amount, digits_of(unit, book, currency, of))


def in_unit(amount: int, digits: int) -> Number:
    """A number of steps of so many decimals."""
    return Decimal(amount).scaleb(-digits) if digits else amount


def in_units(amounts: dict[str, int], digits: int) -> Mapping[str, Number]:
    """The same of several, by their names."""
    if not digits:
        return amounts
    return {name: in_unit(amount, digits) for name, amount in amounts.items()}


def mean(total: int, count: int, digits: int) -> Number | None:
    """A sum of so many decimals over a count, exactly; None of nothing."""
    return Fraction(total, count * 10**digits) if count > 0 else None


def ratio(numerator: Number | None, denominator: Number | None, unit: Unit) -> Fraction | None:
    """One number over another, exactly, in a ratio's unit; None over nothing, or of no number."""
    if numerator is None or not denominator:
        return None
    if isinstance(numerator, int) and isinstance(denominator, int):
        return Fraction(numerator * FACTORS[unit], denominator)
    return Fraction(numerator) * FACTORS[unit] / Fraction(denominator)


def signed_sum(terms: Iterable[tuple[Number | None, int]]) -> Number | None:
    """Numbers added up, each with its sign; None when one of them is not known.

    What is kept out, or not kept at all, is not zero: a sum without it would be another figure.
    """
    total: int | Decimal | Fraction = 0
    for number, sign in terms:
        if number is None:
            return None
        total += number if sign > 0 else -number  # type: ignore[operator]
    return total


def printed(value: Number, unit: Unit, currency: str = "") -> Rounded:
    """The number that is read on the page: rounded once, from the exact value.

    A duration is rounded to its second of two units: to seconds under an hour, then to minutes,
    from two days on to hours, from ten days on to days. One in opening hours is never told in days,
    and is rounded to hours from a hundred on.
    """
    if unit in DURATIONS:
        step = duration_step(value, unit)
        exact = Fraction(value) if isinstance(value, Decimal) else value
        return whole_steps(exact, 1, step) * step
    if unit == "money" and currency:
        return half_up(value, get_currency_precision(currency))
    return half_up(value, _PRINTED[unit])


def duration_step(seconds: Number, unit: Unit) -> int:
    """The step in seconds that a duration of this size is printed in."""
    size = seconds if seconds >= 0 else -seconds
    if size < _HOUR:
        return 1
    if unit == "office_seconds":
        return 60 if size < _HOURS_WITHOUT_MINUTES * _HOUR else _HOUR
    if size < IN_DAYS:
        return 60
    return _HOUR if size < _DAYS_WITHOUT_HOURS * _DAY else _DAY


def inward(value: Number, unit: Unit, currency: str = "", *, up: bool) -> Rounded:
    """A limit as it is printed, rounded towards the values that it encloses: ``up`` a lower one.

    What is printed lies beyond it only when the value itself does.
    """
    step = Fraction(duration_step(value, unit) if unit in DURATIONS else 1)
    digits = 0 if unit in DURATIONS else _PRINTED[unit]
    if unit == "money" and currency:
        digits = get_currency_precision(currency)
    steps = Fraction(value) * 10**digits / step
    whole = (ceil(steps) if up else floor(steps)) * int(step)
    return Decimal(whole).scaleb(-digits) if digits else whole


def printed_change(
    value: Number | None, before: Number | None, unit: Unit, currency: str
) -> Rounded | None:
    """By how much a value changed, as the two are printed: what stands on the page adds up on it.

    None when there is one of the two at most.
    """
    if value is None or before is None:
        return None
    return printed(value, unit, currency) - printed(before, unit, currency)


def half_up(value: Number, digits: int) -> Rounded:
    """A number with so many decimals, halves away from zero; an integer of none."""
    if isinstance(value, int):
        return value
    if isinstance(value, Decimal):
        rounded = value.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
        return rounded if digits else int(rounded)
    nearest = whole_steps(value, 10**digits)
    return Decimal(nearest).scaleb(-digits) if digits else nearest


def whole_steps(value: int | Fraction, one: int, step: int = 1) -> int:
    """How many steps a number is, rounded, halves away from zero.

    A step is that many wholes, or one of ``one`` to a whole.
    """
    over, under = value.numerator * one, value.denominator * step
    nearest = (2 * abs(over) + under) // (2 * under)
    return -nearest if over < 0 else nearest


def places(number: Decimal) -> int:
    """How many decimals a number is kept with."""
    exponent = number.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


def digits_of(
    unit: Unit, book: Book, currency: str, of: Literal["quantity", "value"] = "quantity"
) -> int:
    """How many decimals the ledger's integers have in a unit."""
    if unit == "money":
        return get_currency_precision(currency)
    if unit == "score" or (unit == "quantity" and of == "value"):
        return book.value_digits
    return book.digits if unit == "quantity" else 0
