"""Fractions in words, read as approximate percentages.

Examples: ``a quarter of the jobs`` · ``two thirds`` · ``one in six`` · ``la mitad`` · ``tres de
cada cinco`` · ``una cuarta parte`` · ``三分之一`` · ``七成`` · ``一半``.
Counter-examples: ``the third quarter``, ``400 a quarter``, ``the first half``, ``half an hour``,
``un cuarto de hora``, ``a mitad de mes``, ``完成``.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from cierre.audit.finding import Language
from cierre.audit.numerals import chinese, english, spanish
from cierre.audit.numerals.numeral import Numeral

_HUNDRED: Final = Decimal(100)
_CENT: Final = Decimal("0.01")
_SPREAD: Final = Decimal("0.16")
"""How much of a fraction its last digit is worth: "a quarter" is 23 to 27 per cent."""

_ENGLISH: Final = {
    "half": 2, "halve": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
_SPANISH: Final = {
    "mitad": 2, "tercio": 3, "tercera": 3, "cuarto": 4, "cuarta": 4, "quinto": 5, "quinta": 5,
    "sexta": 6, "séptima": 7, "octava": 8, "novena": 9, "décima": 10,
}  # fmt: skip
_SMALL_EN: Final = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_SMALL_ES: Final = r"(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)"

_PATTERNS: Final[dict[Language, re.Pattern[str]]] = {
    "en": re.compile(
        r"(?<!\d )(?<!%\s)(?<!once )(?<!twice )(?<!per )(?<!every )(?<!each )\b(?:"
        rf"(?P<of>{_SMALL_EN}) (?:in|out of)(?: every)? (?P<every>(?:two|three|four|five|six|seven"
        r"|eight|nine|ten|twelve|twenty))\b(?! (?:days?|weeks?|months?|years?|hours?|minutes?))"
        rf"|(?P<over>a|{_SMALL_EN})[ -](?P<under>third|quarter|fifth|sixth|seventh|eighth|ninth"
        r"|tenth)s?\b(?=\s(?:of|more|less|fewer|higher|lower|up|down|shorter|longer|faster|slower"
        r"|again|on|over|below|above|off|were|was|are|is|came|went|said|better|worse|had|did)\b"
        r"|\s?[,.;:()–—]|$)"
        r"|(?<!first )(?<!second )(?<!other )(?<!and a )(?<!last )(?<!next )(?:a )?(?P<half>half)\b"
        r"(?=\s(?:of|the|that|those|these|them|as|again|were|was|are|is|came|went|said)\b"
        r"|\s?[,.;:()–—]|$)(?! of (?:the )?(?:year|month|week|\d{4}|january|february|march|april"
        r"|may|june|july|august|september|october|november|december)))",
        re.IGNORECASE,
    ),
    "es": re.compile(
        rf"\b(?:(?P<of>{_SMALL_ES}|\d) de cada (?P<every>dos|tres|cuatro|cinco|seis|siete|ocho"
        r"|nueve|diez|doce|veinte|\d\d?)\b"
        rf"|(?P<over>{_SMALL_ES}) (?P<under>tercio|cuarto|quinto)s?\b(?! de hora| de baño|piso)"
        rf"|(?:la |(?P<times>{_SMALL_ES}) )?(?P<part>tercera|cuarta|quinta|sexta|séptima|octava"
        r"|novena|décima)s? partes?\b"
        r"|(?<!\ba )(?:la )(?P<half>mitad)\b(?! de(?:l)? (?:mes|año|semana|enero|febrero|marzo"
        r"|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)))",
        re.IGNORECASE,
    ),
    "zh": re.compile(
        r"(?P<under>[二三四五六七八九十])分之(?P<over>[一二两三四五六七八九])(?![零十])"
        r"|(?P<tenths>[一二两三四五六七八九]|(?<![\d.])[1-9])成(?P<more>半)?(?![为立功本品都交员果效绩熟长年套型人活因])"
        r"|(?P<half>一半|半数)"
    ),
}


def fractions(text: str, language: Language) -> list[Numeral]:
    """The fractions of a text, as percentages of the words that say them."""
    return [
        Numeral(
            found.start(), found.end(), value, abs(value) * _SPREAD, kind="percent",
            approximate=True,
        )
        for found in _PATTERNS[language].finditer(text)
        if (value := _percentage(found, language)) is not None and value < _HUNDRED
    ]  # fmt: skip


def _percentage(found: re.Match[str], language: Language) -> Decimal | None:
    groups = found.groupdict()
    if groups.get("half"):
        return _HUNDRED / 2
    if groups.get("tenths"):
        tenths = _number(groups["tenths"], language) * 10
        return tenths + 5 if groups["more"] else tenths
    if groups.get("every"):
        return _over(_number(groups["of"], language), _number(groups["every"], language))
    under = groups.get("under") or groups["part"]
    over = groups.get("over") or groups.get("times") or ("一" if language == "zh" else "one")
    if language == "en":
        return _over(_number(over, language), Decimal(_ENGLISH[under.lower()]))
    if language == "es":
        times = _number(over, language) if over != "one" else Decimal(1)
        return _over(times, Decimal(_SPANISH[under.lower()]))
    return _over(_number(over, language), _number(under, language))


def _number(words: str, language: Language) -> Decimal:
    if words.isascii() and words.isdigit():
        return Decimal(words)
    if language == "en":
        return Decimal(1) if words.lower() == "a" else english.value_of(words)
    return spanish.value_of(words) if language == "es" else chinese.value_of(words)


def _over(one: Decimal, other: Decimal) -> Decimal | None:
    return (one / other * _HUNDRED).quantize(_CENT) if other > one else None
