"""Numbers written with digits: which mark parts thousands and which decimals."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from functools import lru_cache
from typing import Final

from cierre.audit.finding import Language
from cierre.audit.languages import words_of

_SPACES: Final = "\u00a0\u2009\u202f"
DIGITS: Final = (
    rf"(?:\d{{1,3}}(?:[{_SPACES}'’]\d{{3}})+(?!\d)(?:[.,]\d+)?"
    r"|\d{1,3}(?: \d{3}){1,3}(?![\d.,]| ?\d)(?= ?(?:[^\W\d]|[€$£%]))"
    r"|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?"
    r"|\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?"
    r"|\d+(?:[.,]\d+)?|[.,]\d+)"
)
"""Groups of three after a mark or a space, then a decimal part; or digits with a decimal part.

A plain space groups only before a word, so that columns of figures stay apart.
"""

_MARKED: Final = re.compile(r"(?<!\d)\d[\d.,]*[.,]\d+")
_EVIDENCE: Final = re.compile(
    r"(?:\d{1,3}(?:,\d{3})+(?P<p1>\.)\d+|\d{1,3}(?:\.\d{3})+(?P<c1>,)\d+"
    r"|\d+(?P<m>[.,])(?:\d{1,2}|\d{4,})|\d{1,3}(?:(?P<t>[.,])\d{3}){2,}|0(?P<z>[.,])\d+)"
)
_OTHER: Final = {".": ",", ",": "."}


def decimal_mark(text: str, language: Language) -> str:
    """The mark before decimals, as the text itself betrays it; "" when it does not.

    One or two digits after a mark are decimals, repeated groups of three are not. A text without
    such evidence takes its language's habit; Spanish is written both ways, and stays "".

    >>> decimal_mark("84,2 % de 1.726.280", "es"), decimal_mark("1,269 en enero", "es")
    (',', '')
    """
    votes: Counter[str] = Counter()
    for digits, count in Counter(_MARKED.findall(text)).items():
        found = _EVIDENCE.fullmatch(digits)
        if found and found.lastgroup:
            mark = found[found.lastgroup]
            votes[_OTHER[mark] if found.lastgroup == "t" else mark] += count
    return votes.most_common(1)[0][0] if votes else words_of(language).spelling.decimal


@lru_cache(maxsize=4096)
def value_of(digits: str, mark: str) -> tuple[Decimal, Decimal]:
    """The value of digits and the worth of the last one.

    A single mark before three digits parts thousands, unless the text's decimals have it or
    nothing stands before it.

    >>> value_of("1.269", ""), value_of("13.66667", "."), value_of("1,95", ",")
    ((Decimal('1269'), Decimal('1')), (Decimal('13.66667'), Decimal('0.00001')), \
(Decimal('1.95'), Decimal('0.01')))
    """
    bare = re.sub(rf"[ '’{_SPACES}]", "", digits)
    marks = [each for each in bare if each in ".,"]
    if marks and _is_decimal(bare, marks, mark):
        whole, _, decimals = bare.rpartition(marks[-1])
        whole = whole.replace(".", "").replace(",", "")
        return Decimal(f"{whole or 0}.{decimals}"), Decimal(1).scaleb(-len(decimals))
    return Decimal(bare.replace(".", "").replace(",", "")), Decimal(1)


def _is_decimal(bare: str, marks: list[str], mark: str) -> bool:
    if len(marks) > 1:
        return marks[-1] != marks[0]
    whole, _, decimals = bare.partition(marks[0])
    if len(decimals) != 3 or len(whole) > 3 or whole[:1] in ("", "0"):
        return True
    return marks[0] == mark
