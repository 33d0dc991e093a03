"""Marks of a roster by which somebody does not work: by its legend, or by the language it is in.

One letter is a shift in one language and a day off in another: «L» is «libre» and «late».
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from cierre.sources.names import fold
from cierre.sources.tables.vocabulary import general

_LEGEND = re.compile(r"(?<!\w)([^\W\d_]{1,3}\d?)\s*[:=：＝]\s*([^\W\d_]+)")


def resting(marks: Iterable[str], texts: Sequence[str], language: str) -> frozenset[str]:
    """Those of the marks that are no shifts; ``texts`` stand around the table."""
    none, some = general().shifts["none"], general().shifts["some"]
    told = legend(texts)
    every = list(marks)
    english = language == "en" or any(fold(mark) == "e" for mark in every)
    found = set()
    for mark in every:
        folded = fold(mark) or mark.strip()
        word = told.get(folded, "")
        if word in none or word in some:
            rests = word in none
        elif folded in some and folded in none:
            rests = not english
        else:
            rests = folded in none
        if rests:
            found.add(mark)
    return frozenset(found)


def legend(texts: Sequence[str]) -> Mapping[str, str]:
    """What marks stand for where a line says so: «M: mañana, L = libre»."""
    return {fold(mark): fold(word) for text in texts for mark, word in _LEGEND.findall(text)}
