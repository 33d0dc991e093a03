"""A text as words and digits, so that two texts can be laid beside each other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

NUMBER: Final = "#"
"""The key of every number: what it says is looked at afterwards."""

_TOKEN: Final = re.compile(
    r"(?P<number>(?:(?<![\w.,)])[+\-−–])?\d+(?:[.,:'’\u00a0\u202f\u2009]\d+)*)"
    r"|(?P<han>[\u3400-\u9fff])"
    r"|(?P<word>[^\W\d_\u3400-\u9fff]+)"
)
_NARROW: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_MINUS: Final = str.maketrans("−–", "--", "+")
_SPACES: Final = re.compile("[\u00a0\u202f\u2009'’]")
_HAN_WEIGHT, _SHORT_WEIGHT, _WORD_WEIGHT = 1, 1, 2
_SHORT: Final = 2


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a Han character or the digits of a number, from ``start`` to ``end``."""

    key: str
    start: int
    end: int

    @property
    def is_number(self) -> bool:
        """Whether it is digits."""
        return self.key == NUMBER

    @property
    def weight(self) -> int:
        """How much it tells of where it stands."""
        if self.key == NUMBER:
            return 0
        if self.key >= "\u3400":
            return _HAN_WEIGHT
        return _SHORT_WEIGHT if len(self.key) <= _SHORT else _WORD_WEIGHT


def tokens(text: str) -> tuple[Token, ...]:
    """The words and numbers of a text in their order, without what stands between them."""
    narrow = text.translate(_NARROW)
    return tuple(
        Token(NUMBER if found["number"] else found[0].casefold(), found.start(), found.end())
        for found in _TOKEN.finditer(narrow)
    )


def digits(text: str) -> str:
    """A number as it is compared: a minus is a minus, a plus and a space between digits nothing.

    >>> digits("+43"), digits("−2,7"), digits("1\u00a0234")
    ('43', '-2,7', '1234')
    """
    return _SPACES.sub("", text.translate(_NARROW).translate(_MINUS))
