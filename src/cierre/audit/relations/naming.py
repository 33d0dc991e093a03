"""Names of figures, made comparable."""

from __future__ import annotations

import re
from typing import Final

_APART: Final = re.compile(r"[^\w]+")


def named(words: str) -> str:
    """A name without its marks, in small letters.

    >>> named("**Tasa de respuesta:** ")
    'tasa de respuesta'
    """
    return _APART.sub(" ", words).strip().lower()
