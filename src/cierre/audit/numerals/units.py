"""Units, currencies, per cents and scales that stand around a number."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from cierre.audit.finding import Language
from cierre.audit.numerals.chinese import MEASURES, SAME

MILLION: Final = Decimal(1_000_000)
_SCALES: Final[dict[Language, dict[str, Decimal]]] = {
    "es": {
        "mil millones": 1000 * MILLION,
        "millones": MILLION,
        "millón": MILLION,
        "mil": Decimal(1000),
        "décimas": Decimal("0.1"), "décima": Decimal("0.1"), "centésimas": Decimal("0.01"),
    },
    "en": {
        "thousand": Decimal(1000), "million": MILLION, "billion": 1000 * MILLION,
        "bn": 1000 * MILLION, "m": MILLION, "k": Decimal(1000),
        "crores": 10 * MILLION, "crore": 10 * MILLION, "lakhs": MILLION / 10, "lakh": MILLION / 10,
    },
    "zh": {},
}  # fmt: skip
_BEFORE: Final = {
    "$": "$", "US$": "$", "USD": "$", "€": "€", "EUR": "€", "£": "£", "GBP": "£",
    "¥": "元", "￥": "元", "RMB": "元", "S/": "soles", "Rs": "₹", "Rs.": "₹", "₹": "₹",
    "INR": "₹",
}  # fmt: skip
_AFTER: Final = {
    "€": "€", "euros?": "€", "EUR": "€", "US dollars": "$", "dólares": "$", "dollars": "$",
    "USD": "$", r"\$": "$", "pesos": "pesos", "MXN": "pesos", "COP": "pesos", "soles": "soles",
    "pounds": "£", "£": "£", "yuan(?:es)?": "元", "美元": "$", "欧元": "€", "人民币": "元",
    "元": "元", "kWh": "kWh", "千瓦时": "kWh", "度": "kWh", "MWh": "MWh", "GWh": "GWh",
    "kW": "kW", "m³|m3|metros cúbicos|cubic metres|立方米|方水": "m³", "m²|m2|平方米|平米": "m²",
    "litros?|lit(?:re|er)s?|升(?![至到])": "l",
    "km|kilómetros|公里": "km", "kg|kilos?|公斤|千克": "kg",
    "toneladas?|tonnes?|tons?|吨|噸": "t", "metros|met(?:re|er)s|米": "m",
    "segundos?|seconds?|secs?|秒钟?": "s",
    "minutos?|minutes?|mins?|分钟|分鐘": "min", "horas?|hours?|hrs?|小时|小時": "h",
    "(?:working|business|opening) days?|días (?:hábiles|laborables)|个?工作日": "wd",
    "días?|days?|天|日": "d", "semanas?|weeks?|周|星期": "w",
    "mes(?:es)?|months?|个月|個月": "mo", "años?|years?|年": "y", "°C|℃": "°C",
    "倍": "times", r"times(?= (?:the|as|more|that)\b)|veces(?= (?:l[oa]s?|más|el)\b)": "times",
}  # fmt: skip
TIMES: Final = "times"
SECONDS: Final = {"s": 1, "min": 60, "h": 3600}
DURATIONS: Final = frozenset({"wd", "s", "min", "h", "d", "w", "mo", "y"})
CURRENCIES: Final = frozenset({"€", "$", "£", "元", "pesos", "soles", "₹"})

PERCENT: Final = re.compile(
    r"\s?[%％]|\s?por ?cien(?:to)?\b|[\s-]?per ?cent\b|\s?pct\b", re.IGNORECASE
)
POINTS: Final = re.compile(
    r"\s?(?:puntos? porcentuales|puntos?\b|percentage[- ]points?|points?\b|p\.\s?p\.|pp\b|pts\b"
    r"|个百分点|個百分點|百分点|个点(?![位儿])|個點)",
    re.IGNORECASE,
)
PERMILLE: Final = re.compile(r"\s?‰|\s?por mil\b|\s?per (?:mille|thousand)\b", re.IGNORECASE)
CURRENCY: Final = re.compile("(" + "|".join(map(re.escape, _BEFORE)) + r")\s?$")
_WORDY: Final = r"(?<=[^\W\d_])(?![^\W\d_])"
_UNIT: Final = re.compile(
    r"\s?(?:"
    + "|".join(
        rf"(?P<u{at}>(?:{unit})(?:{_WORDY if unit.isascii() and unit[-1].isalnum() else ''}))"
        for at, unit in enumerate(_AFTER)
    )
    + r")(?![a-zà-ÿ])"
)
_UNITS: Final = tuple(_AFTER.values())
_MEASURE: Final = re.compile(rf"\s?({MEASURES})")
_SCALE: Final = {
    language: re.compile(
        r"(?:\s?" + "|".join(rf"(?<=\d){each}" if len(each) < 3 and language == "en" else
        rf"\s{each}" for each in scales) + r")\b(?!\s?(?:de\s)?(?:veces))", re.IGNORECASE,
    )
    for language, scales in _SCALES.items() if scales
}  # fmt: skip


def scale_after(text: str, at: int, language: Language) -> tuple[Decimal, int]:
    """What the digits before ``at`` are multiplied by, and where the word for it ends."""
    pattern = _SCALE.get(language)
    found = pattern.match(text, at) if pattern else None
    if not found:
        return Decimal(1), at
    word = re.sub(r"\s+", " ", found[0].strip().lower())
    return _SCALES[language].get(word, Decimal(1)), found.end()


def currency_before(text: str, at: int) -> tuple[str, int]:
    """The currency whose sign stands before ``at``, and where that sign starts."""
    found = CURRENCY.search(text, max(0, at - 4), at)
    return (_BEFORE[found[1]], found.start()) if found else ("", at)


def unit_after(text: str, at: int, language: Language) -> tuple[str, bool, int]:
    """The unit after ``at``, whether it measures (and not counts), and where it ends.

    >>> unit_after("18.430 kWh: ascensores", 6, "es")
    ('kWh', True, 10)
    >>> unit_after("42宗", 2, "zh")
    ('宗', False, 3)
    """
    start = at
    found = re.compile(r"\s?de(?=\s(?:euros|pesos|dólares))").match(text, at)
    if found:
        start = found.end()
    unit = _UNIT.match(text, start)
    if unit and unit.lastgroup and not (unit[0] in "年日" and language != "zh"):
        return _UNITS[int(unit.lastgroup[1:])], True, unit.end()
    if language == "zh":
        measure = _MEASURE.match(text, at)
        if measure:
            return SAME.get(measure[1], measure[1]), False, measure.end()
    return "", False, at
