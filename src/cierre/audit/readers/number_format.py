"""A number of a spreadsheet as its cell shows it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation
from functools import lru_cache
from typing import Final

from cierre.audit.finding import Language
from cierre.audit.readers.date_format import DATE_FORMATS, is_date, shown_date

BUILT_IN: Final = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "$#,##0", 6: "$#,##0", 7: "$#,##0.00",
    8: "$#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 37: "#,##0", 38: "#,##0",
    39: "#,##0.00", 40: "#,##0.00", 41: "#,##0", 42: "$#,##0", 43: "#,##0.00", 44: "$#,##0.00",
    48: "##0.0E+0", **DATE_FORMATS,
}  # fmt: skip
"""Formats that a workbook names by number alone."""

_TOKEN: Final = re.compile(
    r"""(?P<quoted>"[^"]*") | \\(?P<escaped>.) | _(?P<space>.) | \*. |
        \[\$(?P<currency>[^\]-]*)(?:-[^\]]*)?\] | \[(?P<bracket>[^\]]*)\] |
        (?P<digits>[0\#?][0\#?,]*(?:\.[0\#?]*)?(?P<commas>,*) | \.[0\#?]+) |
        (?P<exponent>E[+-][0\#?]+) | (?P<general>General) | (?P<literal>.)""",
    re.VERBOSE | re.I | re.S,
)
_SPLIT: Final = re.compile(r"""((?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\\[])*)(?:;|$)""")
_EXACT: Final = Context(prec=40, rounding=ROUND_HALF_UP)
_SHOWN_DIGITS: Final = 11
_SPANISH: Final = str.maketrans(",.", ".,")
_LONGEST: Final = 255
"""The length that spreadsheet programs allow a code."""


def shown(value: str, code: str, language: Language, *, from_1904: bool = False) -> str:
    """The number written in a cell's XML as the format code shows it.

    >>> shown("0.8421", "0.0%", "es"), shown("1726280", "#,##0", "en")
    ('84,2%', '1,726,280')
    """
    try:
        number = Decimal(repr(float(value)))
        if not number.is_finite():
            return value
        section, number = _section(_sections(code), number)
        if is_date(section):
            return shown_date(number, section, language, from_1904=from_1904)
        return _with_format(number, section, language)
    except (ValueError, InvalidOperation, OverflowError):
        return value


@lru_cache(maxsize=1000)
def _sections(code: str) -> tuple[str, ...]:
    """The parts of a code for positive, negative and zero numbers, as far as they are given."""
    return tuple(each for each in _SPLIT.findall(code[:_LONGEST]) if each) or ("General",)


def _section(sections: Sequence[str], number: Decimal) -> tuple[str, Decimal]:
    """The part of the code for a number of this sign; a part of its own shows the sign itself."""
    if number < 0 and len(sections) > 1:
        return sections[1], -number
    if number == 0 and len(sections) > 2:
        return sections[2], number
    return sections[0], number


def _with_format(number: Decimal, section: str, language: Language) -> str:
    tokens = list(_TOKEN.finditer(section))
    if any(token["exponent"] for token in tokens) or "/" in [t["literal"] for t in tokens]:
        return _general(number, language)
    percents = sum(token["literal"] == "%" for token in tokens)
    commas = sum(len(token["commas"] or "") for token in tokens)
    number = _EXACT.multiply(number, Decimal(10) ** (2 * percents - 3 * commas))
    written, texts = False, []
    for token in tokens:
        if token["digits"] or token["general"]:
            if not written:
                texts.append(_placed(number, token["digits"], language))
            written = True
        else:
            texts.append(_literal(token))
    text = "".join(texts).strip()
    return f"-{text}" if number < 0 and written else text


def _literal(token: re.Match[str]) -> str:
    if token["quoted"]:
        return token["quoted"].strip('"')
    if token["currency"]:
        return token["currency"]
    if token["space"]:
        return " "
    return token["escaped"] or token["literal"] or ""


def _placed(number: Decimal, digits: str | None, language: Language) -> str:
    if digits is None:
        return _general(abs(number), language)
    digits = digits.rstrip(",")
    whole, _, part = digits.partition(".")
    rounded = abs(number).quantize(Decimal(1).scaleb(-len(part)), context=_EXACT)
    least = len(part.rstrip("#?"))
    integer, _, decimals = f"{rounded:f}".partition(".")
    decimals = decimals[:least] + decimals[least:].rstrip("0")
    integer = integer.zfill(whole.count("0")) if integer != "0" or "0" in whole else ""
    if "," in whole:
        integer = f"{int(integer or 0):,}"
    return _marked(f"{integer}.{decimals}" if decimals else integer or "0", language)


def _general(number: Decimal, language: Language) -> str:
    """A number without a format: as many digits as a cell shows, no thousands."""
    short = Context(prec=_SHOWN_DIGITS, rounding=ROUND_HALF_UP).plus(number)
    text = f"{short:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return _marked(text, language)


def _marked(text: str, language: Language) -> str:
    return text.translate(_SPANISH) if language == "es" else text
