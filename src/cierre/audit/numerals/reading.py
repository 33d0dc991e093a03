"""All numbers of a text, whatever form they are written in."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final, Literal

from cierre.audit.finding import Language
from cierre.audit.languages import words_of
from cierre.audit.numerals import chinese, digits, english, spanish, surroundings, units
from cierre.audit.numerals.dates import Date, date_at, month_words
from cierre.audit.numerals.fractions import fractions
from cierre.audit.numerals.numeral import ONE, Numeral

_DIGITS: Final = rf"(?<![\dA-Za-z_])(?<!\d[.,])(?<![A-Za-z]-)(?P<digits>{digits.DIGITS})(?!\d)"
_PATTERNS: Final = {
    "es": re.compile(f"{_DIGITS}|(?P<words>{spanish.WORDS})", re.IGNORECASE),
    "en": re.compile(f"{_DIGITS}|(?P<words>{english.WORDS})", re.IGNORECASE),
    "zh": re.compile(f"百分之(?P<hundredths>{chinese.WORDS})|{_DIGITS}|(?P<words>{chinese.WORDS})"),
}
_MIL_REST: Final = re.compile(r"\s(\d{1,3})(?![\d.,]*\d)(?!\s?%)")
_MILLIONS_REST: Final = re.compile(r"\s(\d{1,3})\smil(?:\s(\d{1,3}(?:\.\d{1,2})?))?(?![\d.,]*\d)")
"""Behind millions: 25 millones 775 mil 883.83."""
_HAN_SCALES: Final = re.compile(r"\s?(百万|千万|百萬|千萬|万亿|[千万萬亿億])(?!瓦|克|米)")
_HAN_REST: Final = re.compile(r"(\d+)(千|百)?(?![\d.])")
_COUNTED: Final = re.compile(
    rf"\s?(?:余|餘|多)?(?:{chinese.MEASURES}|[%％元度吨天日年月周升米]|小时|小時|分钟|秒|平方|立方|公|个百分)"
)
_OF_NAMES: Final = re.compile(
    r"(?:项|个|类|条|种|家|处|方面)[^\d,，、。;；:：]{0,8}(?:分别|合计|合計|共计|各)"
)
"""What counts the names around it: 三条线分别为, 这三项合计."""
_WEAK: Final = frozenset({"un", "una", "uno", "one", "一"})


@dataclass(frozen=True)
class Read:
    """The numbers and the dates of a text, in their order."""

    numerals: tuple[Numeral, ...]
    dates: tuple[Date, ...]


def read(text: str, language: Language, breaks: Sequence[int] = ()) -> Read:
    """The numbers of a text, with its dates apart from them. No date goes over a break.

    >>> [str(each.value) for each in read("12 mil 918 quejas y mil 215 folios", "es").numerals]
    ['12918', '1215']
    >>> [str(each.value) for each in read("受理三百二十件,涉及1.2万户", "zh").numerals]
    ['320', '12000.0']
    """
    same_width = surroundings.narrow(text)
    mark = digits.decimal_mark(same_width, language)
    in_words = fractions(same_width, language)
    taken = iter([*in_words, Numeral(len(text), len(text) + 1, Decimal(0))])
    other = next(taken)
    dates: list[Date] = []
    numerals: list[Numeral] = []
    done = 0
    for at in _starts(same_width, language):
        if at < done:
            continue
        while other.end <= at:
            other = next(taken)
        if other.start <= at:
            continue
        dated = date_at(same_width, at, language)
        if dated and bisect_right(breaks, dated.start) == bisect_left(breaks, dated.end):
            dates.append(dated)
            done = dated.end
            continue
        found = _PATTERNS[language].match(same_width, at)
        if found is None or other.start < found.end():
            continue
        numeral = _numeral(same_width, found, language, mark)
        if numeral is not None:
            numerals.append(numeral)
            done = numeral.end
    numerals = sorted([*numerals, *in_words], key=_start)
    beside = surroundings.Surroundings(
        same_width, numerals, words_of(language).around, frozenset(breaks)
    )
    return Read(tuple(beside.told_apart()), tuple(dates))


_BARE: Final = (
    r"(?:(?<![\w.,)）])[.]|(?<![A-Za-z\d.,)）])[.](?=\d+\s?[%％])|(?<=[\s(（]),(?=\d+\s?[%％]))"
)
"""A mark before decimals with nothing before it: .82 %."""
_TOKENS: Final = {
    "es": re.compile(rf"{_BARE}?\d+|[^\W\d_]+"),
    "en": re.compile(rf"{_BARE}?\d+|[^\W\d_]+"),
    "zh": re.compile(rf"{_BARE}?\d+|百分之|[零〇一二三四五六七八九十百千万萬亿億两兩]+"),
}
_BEGIN: Final[dict[Language, frozenset[str]]] = {
    "es": frozenset(spanish.BEGIN) | month_words("es"),
    "en": frozenset(english.BEGIN) | month_words("en"),
}


def _starts(text: str, language: Language) -> Iterator[int]:
    """Where a number or a date can begin: at digits, and at the words that begin one."""
    begin = _BEGIN.get(language)
    for found in _TOKENS[language].finditer(text):
        if begin is None or found[0][-1].isdigit() or found[0].lower() in begin:
            yield found.start()


def _start(found: Numeral) -> int:
    return found.start


def _numeral(text: str, found: re.Match[str], language: Language, mark: str) -> Numeral | None:
    start, end = found.span()
    groups = found.groupdict()
    if groups.get("hundredths"):
        return Numeral(start, end, chinese.value_of(found["hundredths"]), kind="percent")
    if groups["digits"]:
        value, step = digits.value_of(found["digits"], mark)
        numeral = Numeral(start, end, value, step)
    else:
        worded = _worded(text, found, language)
        if worded is None:
            return None
        numeral = worded
    return _with_unit(text, _scaled(text, numeral, language), language)


def _worded(text: str, found: re.Match[str], language: Language) -> Numeral | None:
    words = found["words"]
    start, end = found.span()
    weak = words.lower() in _WEAK
    if language == "zh":
        if not _COUNTED.match(text, end) or words in ("百", "千", "万", "亿"):
            return None
        weak = weak or _OF_NAMES.match(text, end) is not None
        return Numeral(start, end, chinese.value_of(words), weak=weak)
    value = (spanish if language == "es" else english).value_of(words)
    return Numeral(start, end, value, weak=weak)


def _scaled(text: str, numeral: Numeral, language: Language) -> Numeral:
    if language == "zh":
        return _han_scaled(text, numeral)
    scale, end = units.scale_after(text, numeral.end, language)
    written = text[numeral.start : numeral.end].lower()
    if language == "es" and (scale == 1000 or written.endswith("mil")):
        rest = _MIL_REST.match(text, end)
        if rest:
            value = numeral.value * scale + Decimal(rest[1])
            return replace(numeral, value=value, end=rest.end(), step=ONE)
    if scale == 1:
        return numeral
    rest = _MILLIONS_REST.match(text, end) if scale == units.MILLION else None
    if rest and language == "es":
        value, step = digits.value_of(rest[2] or "0", ".")
        value += numeral.value * scale + Decimal(rest[1]) * 1000
        return replace(
            numeral, value=value, end=rest.end(), step=step if rest[2] else Decimal(1000)
        )
    return _times(numeral, scale, end)


def _han_scaled(text: str, numeral: Numeral) -> Numeral:
    found = _HAN_SCALES.match(text, numeral.end)
    if not found:
        return numeral
    scale = Decimal(1)
    for each in found[1]:
        scale *= chinese.SCALES.get(each, Decimal(100))
    scaled = _times(numeral, scale, found.end())
    rest = _HAN_REST.match(text, found.end())
    if rest and numeral.step == 1 and (rest[2] or len(rest[1]) == 4):
        worth = {"千": Decimal(1000), "百": Decimal(100)}.get(rest[2] or "", ONE)
        value = scaled.value + Decimal(rest[1]) * worth
        return replace(numeral, value=value, step=worth, end=rest.end())
    return scaled


def _times(numeral: Numeral, scale: Decimal, end: int) -> Numeral:
    return replace(
        numeral, value=numeral.value * scale, step=numeral.step * scale, scale=scale, end=end
    )


_SIGNS: Final = (
    (units.PERCENT, "percent"),
    (units.POINTS, "points"),
    (units.PERMILLE, "permille"),
)


def _with_unit(text: str, numeral: Numeral, language: Language) -> Numeral:
    kind: Literal["quantity", "percent", "points", "permille"] = "quantity"
    end = numeral.end
    for pattern, name in _SIGNS:
        found = pattern.match(text, end)
        if found:
            kind, end = name, found.end()  # type: ignore[assignment]
            break
    signed = surroundings.sign(text, numeral.start, kind)
    if signed:
        start = numeral.start - 1
        value = -numeral.value if signed < 0 else numeral.value
        numeral = replace(numeral, start=start, value=value, signed=True)
    if kind != "quantity":
        return replace(numeral, kind=kind, end=end)
    at = surroundings.more_after(text, end)
    unit, measured, end = units.unit_after(text, at, language)
    if unit:
        return replace(numeral, unit=unit, measured=measured, end=end)
    unit, start = units.currency_before(text, numeral.start)
    return replace(numeral, start=start, unit=unit, measured=True) if unit else numeral
