"""Which of the three languages a report is written in."""

from __future__ import annotations

import re
from typing import Final

from cierre.audit.finding import Language

_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_WORD: Final = re.compile(r"[^\W\d_]+")
_SPANISH: Final = (
    "de la el en y los las del que un una se por con al lo su para es son fue fueron más "
    "como pero sus ya este esta entre cuando sin sobre total mes año enero febrero marzo abril "
    "mayo junio julio agosto septiembre octubre noviembre diciembre hay ha han"
)
_ENGLISH: Final = (
    "the of and in to a was were is are for on with at by from that this it as an be has have "
    "or their its which not than our we all month year january february march april june july "
    "august september october november december been were"
)
_COMMON: Final = {"es": frozenset(_SPANISH.split()), "en": frozenset(_ENGLISH.split())}
_NUMBER: Final = re.compile(r"\d[\d.,%]*")
_BESIDE: Final = 24
"""How far from a number its words are looked at, in characters."""
_HAN_SHARE: Final = 0.1
_SEEN: Final = 20_000
"""As much of the text as is looked at, in characters."""


def language_of(text: str) -> Language:
    """The language of a text: its script first, then the small words beside its numbers.

    A report may be full of names of another language; what it says of its numbers is its own.

    >>> language_of("Recibimos 146 quejas y quedan 32")
    'es'
    >>> language_of("We received 146 complaints and 32 are left")
    'en'
    >>> language_of("本月共收到投诉146件")
    'zh'
    """
    start = text[:_SEEN]
    words = [word.lower() for word in _WORD.findall(start)]
    letters = sum(map(len, words))
    if letters and len(_HAN.findall(start)) / letters > _HAN_SHARE:
        return "zh"
    told = [
        word.lower() for found in _NUMBER.finditer(start)
        for word in _WORD.findall(start[max(0, found.start() - _BESIDE) : found.end() + _BESIDE])
    ]  # fmt: skip
    spanish = sum(word in _COMMON["es"] for word in told) or sum(
        word in _COMMON["es"] for word in words
    )
    english = sum(word in _COMMON["en"] for word in told)
    if spanish == english:
        return "es" if re.search("[áéíóúñ¿¡]", start) else "en"
    return "es" if spanish > english else "en"
