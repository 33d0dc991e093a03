"""What stands right behind a number: a scale, a sign of per cent, a unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Final, Literal

from cierre.audit.finding import Language
from cierre.audit.languages import words_of
from cierre.audit.languages.spelling import Spelling, same
from cierre.audit.numerals.numeral import ONE

TIMES: Final = "times"
DURATIONS: Final = frozenset({"wd", "s", "min", "h", "d", "w", "mo", "y"})
_SYMBOLS: Final = same({
    "€|eur": "€", "$|usd": "$", "mxn|cop": "pesos", "£": "£", "kwh": "kWh", "mwh": "MWh",
    "gwh": "GWh", "kw": "kW", "m³|m3": "m³", "m²|m2": "m²", "km": "km", "kg": "kg", "min": "min",
    "°c|℃": "°C",
})  # fmt: skip
"""Units that all languages write alike."""
_POINTS: Final = ("p. p.", "p.p.", "pp", "pts")
_SIGNS: Final = {
    "$": "$", "US$": "$", "USD": "$", "€": "€", "EUR": "€", "£": "£", "GBP": "£", "¥": "元",
    "￥": "元", "RMB": "元", "S/": "soles", "Rs": "₹", "Rs.": "₹", "₹": "₹", "INR": "₹",
}  # fmt: skip
_CURRENCY: Final = re.compile("(" + "|".join(map(re.escape, _SIGNS)) + r")\s?$")
_ENDS: Final = frozenset(sign[-1] for sign in _SIGNS)


@dataclass(frozen=True, slots=True)
class Form:
    """What a word or sign behind a number makes of it."""

    kind: Literal["quantity", "percent", "points", "permille"] = "quantity"
    scale: Decimal = ONE
    unit: str = ""
    measured: bool = False


@dataclass(frozen=True, slots=True)
class Behind:
    """All that a language writes behind numbers."""

    forms: dict[str, Form]
    pattern: re.Pattern[str]

    def at(self, text: str, at: int) -> tuple[Form, int] | None:
        """What stands behind a number that ends there, and its end, in small letters.

        >>> behind("es").at("18.430 kwh: ascensores", 6)[0].unit
        'kWh'
        >>> behind("zh").at("42宗", 2)[0].measured
        False
        """
        found = self.pattern.match(text, at)
        if found is None:
            return None
        group = found.lastindex or 1
        return self.forms[_AS_WRITTEN.sub(" ", found[group])], found.end()


_AS_WRITTEN: Final = re.compile(r"\s")


@cache
def behind(language: Language) -> Behind:
    """What a language writes behind numbers."""
    spelling = words_of(language).spelling
    forms = dict(_forms(spelling))
    apart = sorted(forms.keys() - spelling.attached.keys(), key=len, reverse=True)
    return Behind(
        forms | {each: Form(scale=scale) for each, scale in spelling.attached.items()},
        re.compile(
            rf"(?:({_any(spelling, [*spelling.attached])})|\s?({_any(spelling, apart)}))"
            if spelling.attached
            else rf"\s?({_any(spelling, apart)})"
        ),
    )


def _forms(spelling: Spelling) -> Iterator[tuple[str, Form]]:
    for each, unit in spelling.measures.items():
        yield each, Form(unit=unit)
    for each, unit in (*_SYMBOLS.items(), *spelling.units.items()):
        yield each, Form(unit=unit, measured=True)
    for each, scale in spelling.scales.items():
        yield each, Form(scale=scale)
    for kind, words in (
        ("percent", ("%", *spelling.percent)),
        ("points", (*_POINTS, *spelling.points)),
        ("permille", ("‰", *spelling.permille)),
    ):
        for each in words:
            yield each, Form(kind=kind)  # type: ignore[arg-type]


def _any(spelling: Spelling, forms: list[str]) -> str:
    """A pattern of forms; letters end where no letter follows, and each as the language says."""
    return "|".join(
        re.escape(each).replace(r"\ ", r"\s")
        + (r"(?![a-zà-ÿ])" if each[-1].isalnum() or each[-1] in "€$" else "")
        + spelling.where.get(each, "")
        for each in forms
    )


def currency_before(text: str, at: int) -> tuple[str, int]:
    """The currency whose sign stands before a place, and where that sign starts."""
    before = text[max(0, at - 2) : at].rstrip()
    if not before or before[-1] not in _ENDS:
        return "", at
    found = _CURRENCY.search(text, max(0, at - 4), at)
    return (_SIGNS[found[1]], found.start()) if found else ("", at)
