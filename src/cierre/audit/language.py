"""Which of the known languages a report is written in."""

from __future__ import annotations

import re
from typing import Final

from cierre.audit.finding import Language
from cierre.audit.languages import known

_WORD: Final = re.compile(r"[^\W\d_]+")
_SCRIPT_SHARE: Final = 0.1
_SEEN: Final = 20_000
"""As much of the text as is looked at, in characters."""


def language_of(text: str) -> Language:
    """The language of a text: its script first, then its small words.

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
    if votes[0][0] > votes[1][0]:
        return votes[0][1]
    written = [each for _, each in votes if known()[each].script.search(start)]
    return written[0] if written else "en"


def _votes(text: str) -> list[tuple[int, Language]]:
    """How many small words of each language a text has, most first."""
    said = _WORD.findall(text.lower())
    return sorted(
        ((sum(map(words.common.__contains__, said)), name) for name, words in known().items()),
        reverse=True,
    )
