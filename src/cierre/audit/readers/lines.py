"""What a line of plain text shows: an item's mark, a sentence's end, its width."""

from __future__ import annotations

import re
from typing import Final

MARK: Final = re.compile(
    r"""(?:[-*·○–—]\s+ | [•●▪■◆►▶✓✔→➔➤‣★※]\s*
        | \d{1,2}[.)\uff0e\uff09](?:\s+|(?=[^\d\s])) | \d{1,2}、
        | [(\uff08]\d{1,2}[)\uff09]\s*
        | [a-zA-Z][.)]\s+ | (?:[ivx]{1,4}|[IVX]{1,4})[.)]\s+
        | [一二三四五六七八九十]{1,3}[、\uff0e.]
        | [(\uff08][一二三四五六七八九十]{1,3}[)\uff09]
        | [①-⑳]\s*)""",
    re.VERBOSE,
)
_ENDS: Final = frozenset(".。!！?？;；:：…")
_CLOSES: Final = _ENDS | frozenset(",，、")
_BEHIND: Final = '»”")’）)'
"""What may stand behind the mark that ends a sentence."""
_WIDE: Final = re.compile("[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]+")
_HEADING_WIDTH: Final = 70
HANZI: Final = re.compile("[\u3400-\u9fff，。；：、（）《》“”！？％]")


def width(line: str) -> int:
    """How many columns of a fixed typeface a line takes."""
    return len(line) + (0 if line.isascii() else sum(map(len, _WIDE.findall(line))))


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence or the introduction of a list does."""
    return line.rstrip(_BEHIND)[-1:] in _ENDS


def could_be_heading(line: str) -> bool:
    """Whether a line standing alone is short and unpunctuated as headings are."""
    short = len(line) <= _HEADING_WIDTH and width(line) <= _HEADING_WIDTH
    return short and line.rstrip(_BEHIND)[-1:] not in _CLOSES


def joined(first: str, second: str) -> str:
    """Two lines of a paragraph in one: a word that was hyphenated mended, Chinese without space."""
    if not first or not second:
        return first + second
    if first[-1] in "\u00ad\ufffe\x02":
        return first[:-1] + second
    if first[-1] in "-‐" and first[-2:-1].isalpha() and second[0].islower():
        return first[:-1] + second
    if HANZI.match(first[-1]) or HANZI.match(second[0]):
        return first + second
    return f"{first} {second}"
