"""Words as they are compared: without endings, and without those that name nothing."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from cierre.audit.finding import Language
from cierre.matching.languages import WORDS

_WORD: Final = re.compile(r"[^\W\d_\u3400-\u9fff]+|[\u3400-\u9fff]+")
_STEM: Final = 5
_ENDING: Final = 3
"""Longer words lose the s of a plural."""


def stems(text: str, language: Language) -> frozenset[str]:
    """What the words of a text come down to: ``pendientes`` to ``pendi``, 待处理 to pairs of
    characters."""
    silent, found = WORDS[language].silent, set()
    for each in _WORD.findall(text):
        if each[0] >= "\u3400":
            found |= _pairs(each, silent)
        elif each.casefold() not in silent:
            found.add(_stem(each))
    return frozenset(found - {""})


def _stem(word: str) -> str:
    plain = unicodedata.normalize("NFD", word.casefold())
    bare = "".join(each for each in plain if not unicodedata.combining(each))
    if len(bare) > _ENDING and bare.endswith("s"):
        bare = bare[:-1]
    return bare[:_STEM]


def _pairs(run: str, silent: frozenset[str]) -> set[str]:
    """The pairs of characters of a run, of which neither is silent."""
    return {
        run[at : at + 2]
        for at in range(len(run) - 1)
        if run[at] not in silent and run[at + 1] not in silent
    }
