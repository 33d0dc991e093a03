"""How a language writes numbers, units and dates."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

MILLION: Final = Decimal(1_000_000)


@dataclass(frozen=True)
class Spelling:
    """How a language writes numbers, units and dates, in small letters.

    ``spaced`` tells words apart by spaces from characters in a row, and ``decimal`` is the mark
    that decimals stand behind where a text does not betray it, "" when either may.

    Number words: ``values`` of words (or characters) that add up, ``multipliers`` of those before
    them, ``gaps`` what may stand between a round word and the next by what the next is below
    ("treinta y uno": 10). ``opening`` words are numbers only before a multiplier (a hundred), or
    are multipliers that need no number before them (mil). ``weak`` ones may be articles.
    ``percent_before`` stands before hundredths (百分之三十).

    Behind digits: ``more`` makes the number a least one (一百余人), ``scales`` multiply it
    (``attached`` ones without a space), ``rests`` are the patterns of what may be added to them by
    scale ("12 mil 918"), ``percent``, ``points`` and ``permille``, ``units`` of
    measure and ``measures`` that count. ``where`` limits any of them by what follows; a
    number in characters has one of them. ``weak_before`` follows one that counts the names around.

    Dates: ``months`` and ``short_months`` in order, other spellings apart by "|"; ``dates`` is a
    pattern with {month}, {short} and {year}, ``capitals`` whether its months have capital letters.
    """

    spaced: bool
    decimal: str
    values: Mapping[str, int]
    multipliers: Mapping[str, int]
    scales: Mapping[str, Decimal]
    percent: tuple[str, ...]
    points: tuple[str, ...]
    units: Mapping[str, str]
    months: tuple[str, ...]
    dates: str
    gaps: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    opening: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()
    percent_before: str = ""
    more: re.Pattern[str] = re.compile(r"(?!)")
    attached: Mapping[str, Decimal] = field(default_factory=dict)
    rests: Mapping[Decimal, str] = field(default_factory=dict)
    permille: tuple[str, ...] = ()
    measures: Mapping[str, str] = field(default_factory=dict)
    where: Mapping[str, str] = field(default_factory=dict)
    weak_before: re.Pattern[str] = re.compile(r"(?!)")
    short_months: tuple[str, ...] = ()
    first: str = ""
    month_name: str = "{month}"
    capitals: bool = False


def numbered(words: str, start: int = 0, step: int = 1) -> dict[str, int]:
    """Words in the order of their values; several of one value apart by "|".

    >>> numbered("cero uno|una dos")
    {'cero': 0, 'uno': 1, 'una': 1, 'dos': 2}
    """
    return {
        word: start + step * at
        for at, listed in enumerate(words.split())
        for word in listed.split("|")
    }


def same(units: Mapping[str, str]) -> dict[str, str]:
    """A mapping from each of several spellings, apart by "|", to their unit.

    >>> same({"hora|horas": "h"})
    {'hora': 'h', 'horas': 'h'}
    """
    return {form: unit for listed, unit in units.items() for form in listed.split("|")}
