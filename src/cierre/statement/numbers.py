"""From the ledger's integers to the statement's numbers: ratios and rounding happen here alone."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from typing import Literal

from babel.numbers import get_currency_precision

from cierre.book import Book, Unit
from cierre.statement.model import Number

SHARE = Decimal("0.0001")
PER_HUNDRED = Decimal("0.01")
PER_THOUSAND = Decimal("0.01")
POINTS = Decimal("0.1")
"""Steps of a net score, in points from −100 to 100."""


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
    if unit == "money":
        digits = get_currency_precision(currency)
    elif unit == "score" or (unit == "quantity" and of == "value"):
        digits = book.value_digits
    elif unit == "quantity":
        digits = book.digits
    else:
        digits = 0
    return Decimal(amount).scaleb(-digits) if digits else amount


def mean(total: int, count: int, unit: Unit, book: Book, currency: str) -> Number | None:
    """A sum over a count, rounded half to even to the unit's last digit; None of nothing."""
    if count <= 0:
        return None
    nearest = int((Decimal(total) / count).to_integral_value(ROUND_HALF_EVEN))
    return scaled(nearest, unit, book, currency)


def ratio(numerator: Number, denominator: Number, unit: Unit) -> Decimal | None:
    """One number over another in a ratio's unit; None over nothing."""
    if not denominator:
        return None
    value = Decimal(numerator) / Decimal(denominator)
    if unit == "per_hundred":
        return (value * 100).quantize(PER_HUNDRED, ROUND_HALF_EVEN)
    if unit == "per_thousand":
        return (value * 1000).quantize(PER_THOUSAND, ROUND_HALF_EVEN)
    if unit == "points":
        return (value * 100).quantize(POINTS, ROUND_HALF_EVEN)
    return value.quantize(SHARE, ROUND_HALF_EVEN)


def places(number: Decimal) -> int:
    """How many decimals a number is kept with."""
    exponent = number.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0
