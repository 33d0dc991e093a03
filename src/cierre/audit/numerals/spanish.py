"""Spanish words for numbers."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

_UNIT_WORDS: Final = (
    "cero|un una uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|"
    "quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiún veintiuna veintiuno|"
    "veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve"
)
_TEN_WORDS: Final = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_UNITS: Final = {
    word: value for value, words in enumerate(_UNIT_WORDS.split("|")) for word in words.split()
}
_TENS: Final = {word: 10 * value for value, word in enumerate(_TEN_WORDS.split(), 3)}
_STEMS: Final = {"dos": 2, "tres": 3, "cuatro": 4, "seis": 6, "sete": 7, "ocho": 8, "nove": 9}
_HUNDREDS: Final = {"cien": 100, "ciento": 100, "quinientos": 500, "quinientas": 500} | {
    f"{stem}cient{ending}": 100 * value for stem, value in _STEMS.items() for ending in ("os", "as")
}
_DOZENS: Final = {"docena": 12, "docenas": 12, "decena": 10, "decenas": 10}

_UNIT: Final = "(?:" + "|".join(sorted(_UNITS, key=len, reverse=True)) + r")\b"
_TEN: Final = "(?:" + "|".join(_TENS) + r")\b"
_BELOW_HUNDRED: Final = rf"(?:{_TEN}(?: y {_UNIT})?|{_UNIT})"
_HUNDRED: Final = "(?:" + "|".join(sorted(_HUNDREDS, key=len, reverse=True)) + r")\b"
_BELOW_THOUSAND: Final = rf"(?:{_HUNDRED}(?: {_BELOW_HUNDRED})?|{_BELOW_HUNDRED})"
WORDS: Final = (
    rf"\b(?:(?:{_BELOW_THOUSAND} )?mil\b(?! millones)(?: {_BELOW_THOUSAND})?"
    rf"|{_UNIT} (?:docenas?|decenas?)\b|{_BELOW_THOUSAND})"
)
"""From zero to 999,999; the scale of millions stands after as it does after digits."""


BEGIN: Final = (*_UNITS, *_TENS, *_HUNDREDS, "mil")
"""The words that a number can begin with, in small letters."""


def value_of(words: str) -> Decimal:
    """The value of words that WORDS matches.

    >>> value_of("noventa y seis"), value_of("mil doscientas once"), value_of("dos docenas")
    (Decimal('96'), Decimal('1211'), Decimal('24'))
    """
    total, group = 0, 0
    for word in re.findall(r"[^\W\d_]+", words.lower()):
        if word == "mil":
            total, group = 1000 * max(group, 1), 0
        elif word in _DOZENS:
            group *= _DOZENS[word]
        else:
            group += _UNITS.get(word) or _TENS.get(word) or _HUNDREDS.get(word) or 0
    return Decimal(total + group)
