"""Whether a printed mean or share can come from so many whole numbers.

Source: N. J. L. Brown and J. A. J. Heathers, «The GRIM Test», Social Psychological and Personality
Science 8 (2017).
"""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal


def grim(printed: str, base: int, *, items: int = 1, percent: bool = False) -> bool:
    """Whether a mean as printed, trailing zeros included, is that of ``base`` whole numbers.

    ``items`` is how many whole numbers each of them is itself the mean of; ``percent`` says that
    a share is printed times a hundred. A half may have been rounded up or down. With more numbers
    than the printed digits can tell apart, every mean is possible.
    Raises ValueError for a base or items below 1, or when nothing is printed that is a number.
    """
    if base < 1 or items < 1:
        raise ValueError("A mean is that of one number or more.")
    try:
        mean = Decimal(printed)
        half = Decimal(1).scaleb(int(mean.as_tuple().exponent)) / 2
    except (ArithmeticError, ValueError) as problem:
        raise ValueError(f"«{printed}» is no printed number.") from problem
    scale = Decimal(base * items) / (100 if percent else 1)
    least = ((mean - half) * scale).to_integral_value(ROUND_CEILING)
    most = ((mean + half) * scale).to_integral_value(ROUND_FLOOR)
    return least <= most
