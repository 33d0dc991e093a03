"""English words for numbers."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

_UNIT_WORDS: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TEN_WORDS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_UNITS: Final = {word: value for value, word in enumerate(_UNIT_WORDS.split())}
_TENS: Final = {word: 10 * value for value, word in enumerate(_TEN_WORDS.split(), 2)}

_UNIT: Final = "(?:" + "|".join(sorted(_UNITS, key=len, reverse=True)) + r")\b"
_TEN: Final = "(?:" + "|".join(_TENS) + ")"
_BELOW_HUNDRED: Final = rf"(?:{_TEN}(?:[- ]{_UNIT}|\b)|{_UNIT})"
_BELOW_THOUSAND: Final = (
    rf"(?:(?:{_BELOW_HUNDRED}|a) hundred\b(?:(?: and)? {_BELOW_HUNDRED})?|{_BELOW_HUNDRED})"
)
WORDS: Final = (
    rf"\b(?:(?:{_BELOW_THOUSAND}|a) thousand\b(?:,?(?: and)? {_BELOW_THOUSAND})?"
    rf"|(?:{_UNIT}|a) dozen\b|{_BELOW_THOUSAND})"
)
"""From zero to 999,999, and dozens."""


BEGIN: Final = (*_UNITS, *_TENS, "a", "hundred")
"""The words that a number can begin with, in small letters."""


def value_of(words: str) -> Decimal:
    """The value of words that WORDS matches.

    >>> value_of("Twenty-five"), value_of("a hundred and two"), value_of("two dozen")
    (Decimal('25'), Decimal('102'), Decimal('24'))
    """
    total, group = 0, 0
    for word in re.findall(r"[a-z]+", words.lower()):
        if word == "thousand":
            total, group = 1000 * max(group, 1), 0
        elif word in ("hundred", "dozen"):
            group = max(group, 1) * (100 if word == "hundred" else 12)
        else:
            group += _UNITS.get(word) or _TENS.get(word) or 0
    return Decimal(total + group)
