"""Names of figures, made comparable: the same words, or words of the same stems."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from cierre.audit.finding import Language

_APART: Final = re.compile(r"[^\w]+")
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_HAN: Final = re.compile(r"[\u4e00-\u9fff]+")
_STEM: Final = 5


def named(words: str) -> str:
    """A name without its marks, in small letters.

    >>> named("**Tasa de respuesta:** ")
    'tasa de respuesta'
    """
    return _APART.sub(" ", words).strip().lower()


@lru_cache(maxsize=4096)
def stems(words: str, language: Language) -> frozenset[str]:
    """The beginnings of the words of a name; in Chinese its pairs of characters.

    >>> stems("Gestiones recibidas", "es") == stems("recibí 26 gestiones", "es")
    True
    """
    if language == "zh":
        return frozenset(
            run[at : at + 2] for run in _HAN.findall(words) for at in range(max(1, len(run) - 1))
        )
    return frozenset(word[:_STEM].lower() for word in _WORD.findall(words))
