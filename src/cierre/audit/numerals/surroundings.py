"""What the words around a number make of it: an approximation, a bound, a label, a year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest
from typing import Final

from cierre.audit.finding import Language
from cierre.audit.numerals.numeral import Numeral

_WIDE: Final = {0xFF10 + digit: str(digit) for digit in range(10)} | {
    ord("．"): ".", ord("％"): "%", ord("，"): "、" , ord("－"): "-", ord("＋"): "+",
}  # fmt: skip
_NEAR: Final = 24

_ABOUT: Final = {
    "es": re.compile(
        r"\b(?:unos|unas|alrededor de|cerca de|aproximadamente|aprox\.?|en torno (?:a|al)|casi"
        r"|más o menos|rond\w+)\s(?:los |las |el |la |un |una )?$",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:\b(?:about|around|some|nearly|almost|roughly|approximately|circa|close to|just under"
        r"|just over)\s(?:an? )?|~\s?)$",
        re.IGNORECASE,
    ),
    "zh": re.compile(r"(?:约|約|大约|近|将近|接近|大概|左右)\s?$"),
}
_OVER: Final = {
    "es": re.compile(r"(?<![\d%]\s)\b(?:más de|superior a|superó los)\s(?:los |las |el |un )?$"),
    "en": re.compile(r"(?<![\d%]\s)\b(?:more than|over|upwards of|at least)\s(?:an? )?$", re.I),
    "zh": re.compile(r"(?:超过|超|逾|至少|不少于)(?:\S{1,4}的)?\s?$"),
}
_UNDER: Final = {
    "es": re.compile(r"(?<![\d%]\s)\b(?:menos de|inferior a)\s(?:los |las |el |un )?$"),
    "en": re.compile(
        r"(?<![\d%]\s)\b(?:less than|fewer than|(?<!fall )under|at most)\s(?:an? )?$", re.I
    ),
    "zh": re.compile(r"(?:不足|不到|少于)(?:\S{1,4}的)?\s?$"),
}
_MORE_THAN_FRACTION: Final = re.compile(r"以上|多")
_ARTICLE: Final = re.compile(r"(?:\b(?:el|un|la|una|los|las|an?|the)\s)$", re.IGNORECASE)
_MORE_AFTER: Final = re.compile(r"\s?(?:余|餘|多(?=\s?\S))")
_AROUND_AFTER: Final = re.compile(r"\s?(?:左右|上下)")

_LABEL_BEFORE: Final = re.compile(
    r"(?:\b(?:stage|phase|level|tier|line|route|building|block|tower|floor|room|ward|district|zone"
    r"|section|article|chapter|page|table|figure|annex|priority|team|shift|class|grade|form|no\.|nº"
    r"|n\.º|núm\.|número|torre|bloque|planta|piso|fase|nivel|línea|linea|ruta|portal|turno|artículo"
    r"|sección|tabla|cuadro|gráfico|zona|sala|distrito|edificio|capítulo|página|anexo|etapa|local"
    r"|(?:por|de) cada|(?:per|of|in) every|out of every"
    r"|week|semana|plaza|version|versión|item|point|punto|step|paso|gate"
    r"|lune|marte|miércole|jueve|vierne|sábado|domingo|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:a|al|el) día|aged|(?:are|were|is|was|all) (?:under|over)|(?:menor|mayor)(?:es)? de)"
    r"s?[ \xa0]|#\s?|第)$",
    re.IGNORECASE,
)
_PHONE_BEFORE: Final = re.compile(r"\b(?:teléfono|phone|hotline)[ \xa0]$", re.IGNORECASE)
_PHONE: Final = 10_000
_PHONE_NUMBER: Final = re.compile(
    r"(?<![\d.,])(?:\+\d{1,3}[ -]\(?|\(?0)\d{1,4}\)?(?:[ -]\d{2,4})+(?![\d.,]\d)"
)
"""What begins with a nought or a plus and goes on in groups: 043 555 0192, +34 600 123 456."""
"""Numbers of telephones are longer than this; "por teléfono 320" counts calls."""
_LABEL_AFTER: Final = re.compile(
    r"[.]?[ºª°]|(?:st|nd|rd|th)\b|[\u4e00-\u9fff]{0,5}?(?:热线|熱線|专线|專線)"
    r"|\s?(?:级|級|路|号楼|號樓|号线|楼|樓|栋楼|单元|大队|中队|期工程)|[-‑](?:year|day|month|hour|point)"
    r"|[A-Za-z]{3,}|/7\b"
)
_HAN_NAME: Final = re.compile(r"(?:1[0-2]|9[56])\d{3}(?=[\u4e00-\u9fff])")
"""Numbers of public telephones, without a measure behind them: 12398电话, 12345前台."""
_CODE_BEFORE: Final = re.compile(r"[A-Za-z]\w*[-/]$")
_ONE_BEFORE: Final = re.compile(r"(?:[,(:、,]|\by|\band)\s?$", re.IGNORECASE)
_ONE_COUNTED: Final = re.compile(
    r"\s(?:pendient|resuelt|abiert|\w+ad[ao]\b|\w+id[ao]\b|pending|\w+ed\b|open|left|for|with|in)"
    r"|[\u4e00-\u9fff]"
)
_IN_SENTENCE: Final = re.compile(r"[a-zà-ÿ],?[ \xa0]$")
_RANGE: Final = re.compile(r"\s?[-–—~～至到]\s?")
_YEAR_BEFORE: Final = re.compile(
    r"(?:\b(?:en|de|del|desde|hasta|año|ejercicio|para|frente a|entre|sobre|durante|respecto a"
    r"|in|of|since|from|until|by|during|for|year|than|through|between|versus)\s|[(（])$",
    re.IGNORECASE,
)
_COUNTED_AFTER: Final = re.compile(r"\s(?:de\s)?(?!las\b|los\b|es\b|was\b|has\b)[a-zà-ÿ]+s\b")


def narrow(text: str) -> str:
    """The text with full-width digits and marks made narrow, character for character."""
    return text if text.isascii() else text.translate(_WIDE)


def sign(text: str, at: int, kind: str) -> int:
    """The sign right before ``at``: a dash counts before a percentage or after a bracket only."""
    if at == 0 or text[at - 1] not in "+-−–":
        return 0
    before = text[at - 2] if at > 1 else "\n"
    if before not in "(（ \n\t|" or (kind == "quantity" and before == " "):
        return 0
    return 1 if text[at - 1] == "+" else -1


def more_after(text: str, at: int) -> int:
    """Where a unit can start: after 余, 多 if they follow."""
    found = _MORE_AFTER.match(text, at)
    return found.end() if found else at


def told_apart(text: str, numerals: Sequence[Numeral], language: Language) -> Iterator[Numeral]:
    """The numbers with what the words around say: about, over, label, range, year."""
    numerals = [
        each
        for each, following in zip_longest(numerals, numerals[1:])
        if not each.weak or _may_count(text, each, following)
    ]
    ranges = {
        each
        for first, second in pairwise(numerals)
        if first.kind == "quantity"
        and second.kind in ("quantity", "percent")
        and not first.unit
        and _RANGE.fullmatch(text, first.end, second.start)
        for each in (first.start, second.start)
    }
    grouped = any(_is_grouped(text, each) for each in numerals)
    dialled = [found.span() for found in _PHONE_NUMBER.finditer(text)]
    for numeral in numerals:
        if numeral.start in ranges:
            yield replace(numeral, kind="range")
        elif numeral.kind != "quantity":
            yield _bounded(text, numeral, language)
        elif _is_label(text, numeral) or any(a <= numeral.start < b for a, b in dialled):
            yield replace(numeral, kind="label")
        elif _is_year(text, numeral, grouped):
            yield replace(numeral, kind="year")
        else:
            yield _bounded(text, numeral, language)


def _may_count(text: str, numeral: Numeral, following: Numeral | None) -> bool:
    """Whether "una" or "one" may be a number: "3 resueltas y una pendiente"."""
    if following is not None and following.start - numeral.end == 1:
        return False
    before = text[max(0, numeral.start - _NEAR) : numeral.start]
    if _LABEL_BEFORE.search(before):
        return True
    counted = _ONE_COUNTED.match(text, numeral.end)
    return _ONE_BEFORE.search(before) is not None and counted is not None


def _bounded(text: str, numeral: Numeral, language: Language) -> Numeral:
    before = text[max(0, numeral.start - _NEAR) : numeral.start]
    step = numeral.step / 100 if numeral.approximate else numeral.step
    if _OVER[language].search(before) or _MORE_AFTER.search(text, numeral.start, numeral.end):
        return replace(numeral, bound="over", step=step)
    if numeral.approximate and _MORE_THAN_FRACTION.match(text, numeral.end):
        return replace(numeral, bound="over", step=step)
    if _UNDER[language].search(before):
        return replace(numeral, bound="under", step=step)
    if _ABOUT[language].search(before) or _AROUND_AFTER.match(text, numeral.end):
        return replace(numeral, approximate=True)
    return numeral


def _is_label(text: str, numeral: Numeral) -> bool:
    before = text[max(0, numeral.start - _NEAR) : numeral.start]
    if _PHONE_BEFORE.search(before) and numeral.value >= _PHONE:
        return True
    named = _LABEL_BEFORE.search(before) and not _is_grouped(text, numeral)
    if named or _is_name(text, numeral, before):
        return True
    if numeral.unit or numeral.scale != 1:
        return False
    written = text[numeral.start : numeral.end]
    if _CODE_BEFORE.search(before):
        return True
    if len(written) == 5 and _HAN_NAME.match(text, numeral.start):
        return True
    padded = len(written) > 1 and written[0] == "0" and written.isdigit()
    return padded or _LABEL_AFTER.match(text, numeral.end) is not None


def _is_name(text: str, numeral: Numeral, before: str) -> bool:
    """Whether a number word is written as a name: Two in the middle of a sentence."""
    first = text[numeral.start]
    if numeral.unit:
        return False
    return first.isascii() and first.isupper() and _IN_SENTENCE.search(before) is not None


def _is_year(text: str, numeral: Numeral, grouped: bool) -> bool:
    written = text[numeral.start : numeral.end]
    if not (written.isdigit() and len(written) == 4 and 1900 <= numeral.value <= 2099):
        return False
    before = text[max(0, numeral.start - _NEAR) : numeral.start]
    if not _YEAR_BEFORE.search(before):
        return False
    return grouped or not _COUNTED_AFTER.match(text, numeral.end)


def _is_grouped(text: str, numeral: Numeral) -> bool:
    written = text[numeral.start : numeral.end]
    return 1000 <= numeral.value < 10_000 and re.search(r"\d[., ]\d{3}\b", written) is not None
