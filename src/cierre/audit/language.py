"""Which of the known languages a report is written in."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from cierre.audit.finding import Language
from cierre.audit.languages import known

_WORD: Final = re.compile(r"[^\W\d_]+")
_NUMBER: Final = re.compile(r"\d[\d.,%]*")
_BESIDE: Final = 24
"""How far from a number its words are looked at, in characters."""
_NUMBERS: Final = 100
"""As many numbers as are looked at."""
_NEARLY: Final = 4
"""So many times the small words of every other language are nearly all."""
_SCRIPT_SHARE: Final = 0.1
_SEEN: Final = 20_000
"""As much of the text as is looked at, in characters."""


def language_of(text: str) -> Language:
    """The language of a text: its script first, then its small words.

    A report may be full of names of another language; what it says of its numbers is its own.
    Unless nearly all its small words are of one, those beside its numbers count.

    >>> language_of("Recibimos 146 quejas y quedan 32")
    'es'
    >>> language_of("We received 146 complaints and 32 are left")
    'en'
    >>> language_of("本月共收到投诉146件")
    'zh'
    """
    start = text[:_SEEN]
    for language, words in known().items():
        letters = 0 if words.common else sum(map(len, words.script.findall(start)))
        if letters and letters > sum(map(len, _WORD.findall(start))) * _SCRIPT_SHARE:
            return language
    votes = _votes(start)
    if votes[0][0] > _NEARLY * votes[1][0]:
        return votes[0][1]
    beside = " ".join(
        _whole(start, max(0, found.start() - _BESIDE), found.end() + _BESIDE)
        for found in islice(_NUMBER.finditer(start), _NUMBERS)
    )
    for told in (_votes(beside), votes):
        if told[0][0] > told[1][0]:
            return told[0][1]
    written = [each for _, each in votes if known()[each].script.search(start)]
    return written[0] if written else "en"


def _whole(text: str, start: int, end: int) -> str:
    """The whole words between two places."""
    words = text[start:end]
    if start and text[start - 1 : start + 1].isalpha():
        words = words.partition(" ")[2]
    return words.rpartition(" ")[0] if text[end : end + 1].isalpha() else words


def _votes(text: str) -> list[tuple[int, Language]]:
    """How many small words of each language a text has, most first."""
    said = _WORD.findall(text.lower())
    return sorted(
        ((sum(map(words.common.__contains__, said)), name) for name, words in known().items()),
        reverse=True,
    )
