"""Names of figures, made comparable."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_APART: Final = re.compile(r"[^\w]+")
_WORD: Final = re.compile(r"[a-záéíóúüñ]{5,}", re.IGNORECASE)
_HAN: Final = re.compile(r"[\u4e00-\u9fff]{2,}")
_STEM: Final = 5


@lru_cache(maxsize=4096)
def named(words: str) -> str:
    """A name without its marks, in small letters.

    >>> named("**Tasa de respuesta:** ")
    'tasa de respuesta'
    """
    return _APART.sub(" ", words).strip().lower()


def stems(words: str) -> frozenset[str]:
    """The beginnings of the longer words, and the pairs of Chinese characters.

    >>> sorted(stems("solved 150 complaints") & stems("88 % of complaints"))
    ['compl']
    """
    found = {word[:_STEM].lower() for word in _WORD.findall(words)}
    return frozenset(
        found | {run[at : at + 2] for run in _HAN.findall(words) for at in range(len(run))}
    )
