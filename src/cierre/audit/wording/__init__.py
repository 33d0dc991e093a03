"""How a relation and its calculation are said in the three languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, Literal, get_args

from cierre.audit.finding import Language
from cierre.audit.wording import en, es, zh

Reading = Literal[
    "sum", "remainder", "rollforward", "cumulative", "share", "shares-sum", "average", "change",
    "difference", "points", "streak", "title-month", "impossible-day", "weekday", "outside-period",
    "repeat", "previous", "written",
]  # fmt: skip
READINGS: Final[tuple[Reading, ...]] = get_args(Reading)
_RELATIONS: Final = {"es": es.RELATIONS, "en": en.RELATIONS, "zh": zh.RELATIONS}
_WHYS: Final = {"es": es.WHYS, "en": en.WHYS, "zh": zh.WHYS}
_AND: Final = {"es": " y ", "en": " and ", "zh": "和"}
_COMMA: Final = {"es": ", ", "en": ", ", "zh": "、"}
_POINTS: Final = {"es": " puntos", "en": " points", "zh": "个百分点"}
_BEYOND_ALL: Final = "beyond-all"
"""What is said of a fall by more than all of it, which needs no other number."""
_SIGNS: Final = {"-": "− ", "+": "+ "}
_NUMBER: Final = re.compile(r"\d+(?:\.\d+)?")
_CALCULATIONS: Final = {
    "sum": "{added} = {computed}",
    "cumulative": "{added} = {computed}",
    "remainder": "{whole} − {taken} = {computed}",
    "rollforward": "{run} = {computed}",
    "share": "{over} ÷ {whole} = {computed}",
    "shares-sum": "{added} + {stated} = {computed}",
    "average": "{first} ÷ {second} = {computed}",
    "change": "({first} − {second}) ÷ {second} = {computed}",
    "difference": "{first} − {second} = {computed}",
    "points": "{first} − {second} = {computed}",
}


def sentence(
    language: Language,
    reading: Reading,
    stated: str,
    computed: str,
    parts: Sequence[str],
    whole: str,
) -> tuple[str, str]:
    """The relation as understood, in a plain sentence, and its calculation.

    >>> sentence("en", "sum", "63", "64", ["27", "37"], "63")
    ('27 and 37 are the parts of 63.', '27 + 37 = 64')
    """
    shown = [localised(part.lstrip("+-"), language) for part in parts]
    run = " ".join(_SIGNS.get(part[:1], "") + each for part, each in zip(parts, shown, strict=True))
    added = " + ".join(shown)
    values = {
        "stated": localised(stated, language),
        "computed": localised(computed, language),
        "whole": localised(whole, language),
        "parts": _listed(shown, language),
        "added": added,
        "over": f"({added})" if len(shown) > 1 else added,
        "taken": " − ".join(shown),
        "run": run,
        "all": _listed([*shown, localised(stated, language)], language),
        "first": shown[0] if shown else "",
        "second": shown[1] if len(shown) > 1 else localised(whole, language),
    }
    if reading == "change" and not parts:
        return _RELATIONS[language][_BEYOND_ALL].format_map(values), ""
    relation = _RELATIONS[language][reading].format_map(values)
    return relation, _CALCULATIONS.get(reading, "").format_map(values)


def why_said(language: Language, why: str, stated: str = "", right: str = "") -> str:
    """Why a number that is not the rounded one may stand, or which other one is wrong."""
    values = {"stated": localised(stated, language), "right": localised(right, language)}
    return _WHYS[language].get(why, "").format(**values)


@lru_cache(maxsize=4096)
def localised(plain: str, language: Language) -> str:
    """A plain number as the language writes it; words and dates stay as they are.

    >>> localised("1726.5", "es"), localised("12345%", "en")
    ('1.726,5', '12,345%')
    >>> localised("84.2%", "es")
    '84,2 %'
    """
    if not plain or not (plain[0].isdigit() or plain[0] == "-"):
        return plain
    found = _NUMBER.search(plain)
    if found is None or re.search(r"[^\d.%\s+-]", plain.replace("pp", "")):
        return plain
    whole, _, decimals = found[0].partition(".")
    grouped = f"{int(whole):,}"
    shown = f"{grouped}.{decimals}" if decimals else grouped
    if language == "es":
        shown = shown.translate({ord(","): ".", ord("."): ","})
    after = plain[found.end() :].replace("%", " %" if language == "es" else "%")
    after = after.replace(" pp", _POINTS[language])
    return plain[: found.start()] + shown + after


def _listed(shown: Sequence[str], language: Language) -> str:
    if len(shown) < 2:
        return "".join(shown)
    return _COMMA[language].join(shown[:-1]) + _AND[language] + shown[-1]
