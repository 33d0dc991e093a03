"""Fractions in words, read as approximate percentages.

Examples: ``a quarter of the jobs`` · ``one in six`` · ``la mitad`` · ``tres de cada cinco`` ·
``三分之一`` · ``七成``. Counter-examples: ``the third quarter``, ``the first half``, ``half an
hour``, ``un cuarto de hora``, ``a mitad de mes``, ``完成``.

A language's pattern names its numbers ``over`` and ``under`` (or its word for a part: a quarter),
``half``, or ``tenths`` and a half ``more``.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import Final

from cierre.audit.finding import Language
from cierre.audit.languages import words_of
from cierre.audit.numerals.worded import value_of

SPREAD: Final = Decimal("0.16")
"""How much of a fraction its last digit is worth: "a quarter" is 23 to 27 per cent."""
_HUNDRED: Final = Decimal(100)
_CENT: Final = Decimal("0.01")


def fraction_at(text: str, at: int, language: Language) -> tuple[Decimal, int] | None:
    """The percentage that a fraction at a place of a text in small letters is, and its end.

    >>> fraction_at("una cuarta parte", 0, "es")
    (Decimal('25.00'), 16)
    """
    found = _pattern(language).match(text, at)
    if found is None:
        return None
    groups = {name.rstrip("12"): part for name, part in found.groupdict().items() if part}
    if "half" in groups:
        over, under = 1, 2
    elif "tenths" in groups:
        over, under = 2 * value_of(groups["tenths"], language) + ("more" in groups), 20
    else:
        parts = words_of(language).spelling.parts
        over = _value(groups.get("over", "1"), language)
        under = parts.get(groups["under"]) or value_of(groups["under"], language)
    if not 0 < over < under:
        return None
    return (Decimal(over) / under * _HUNDRED).quantize(_CENT), found.end()


def _value(words: str, language: Language) -> int:
    return words_of(language).spelling.values.get(words) or value_of(words, language)


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    spelling = words_of(language).spelling
    return re.compile(
        spelling.fractions.replace("{number}", f"(?:{'|'.join(_longest(spelling.values))})")
        .replace("{part}", f"(?:{'|'.join(spelling.parts)})")
        .replace("{month}", f"(?:{'|'.join(spelling.months)})")
    )


def _longest(words: object) -> list[str]:
    return sorted(words, key=len, reverse=True)  # type: ignore[call-overload, no-any-return]
