"""Numbers in words, or in characters that stand for words."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from cierre.audit.finding import Language
from cierre.audit.languages import words_of
from cierre.audit.languages.spelling import Spelling

_MOST: Final = 10**6
_HUNDRED: Final = 100
_THOUSAND: Final = 1000
_MYRIAD: Final = 10_000


class Worded(NamedTuple):
    """A number in words: where it ends, its value, and whether it may be an article alone.

    ``round`` is what a word behind it would add to: 1000 after "dos mil", 1 after "dos".
    """

    end: int
    value: int
    weak: bool
    round: int


def worded_at(text: str, at: int, language: Language) -> Worded | None:
    """The number in words that begins at a place of a text in small letters.

    >>> worded_at("mil doscientas once", 0, "es").value, worded_at("a dozen", 0, "en").value
    (1211, 12)
    >>> worded_at("一万二千", 0, "zh").value
    12000
    """
    spelling = words_of(language).spelling
    return _in_words(text, at, spelling, language) if spelling.spaced else _in_characters(
        text, at, spelling, language
    )  # fmt: skip


def value_of(words: str, language: Language) -> int:
    """The value of words that are one number, or of digits."""
    found = None if words.isdecimal() else worded_at(words, 0, language)
    return found.value if found else int(words)


@cache
def word_pattern(language: Language) -> re.Pattern[str]:
    """A word of a number; characters in a row."""
    spelling = words_of(language).spelling
    words = sorted({*spelling.values, *spelling.multipliers}, key=len, reverse=True)
    return re.compile(
        rf"(?:{'|'.join(words)})(?![^\W\d_])" if spelling.spaced else f"[{''.join(words)}]+"
    )


def _in_words(text: str, at: int, spelling: Spelling, language: Language) -> Worded | None:
    pattern = word_pattern(language)
    found = pattern.match(text, at)
    first = found[0] if found else ""
    if first in spelling.multipliers and first not in spelling.opening:
        return None
    total, group, count, room, end = 0, 0, 0, _MOST, at
    while found:
        word = found[0]
        times = spelling.multipliers.get(word)
        if times is None:
            value = spelling.values[word]
            if count and (value >= room or word in spelling.opening):
                break
            group, room = group + value, _room(value)
        elif times == _THOUSAND:
            if total or _begins_scale(text, found.start(), spelling):
                break
            total, group, room = max(group, 1) * times, 0, times
        elif times == _HUNDRED:
            if not 0 < group < times:
                break
            group, room = group * times, times
        else:
            return Worded(found.end(), (total + group) * times, False, 1)
        end, count = found.end(), count + 1
        found = _next(text, end, room, spelling, pattern)
    if not count or (count == 1 and first in spelling.opening and first in spelling.values):
        return None
    return Worded(end, total + group, count == 1 and first in spelling.weak, room)


def _room(value: int) -> int:
    """What a word behind one of this value must be below: 10 behind "treinta"."""
    if value >= _HUNDRED:
        return _HUNDRED
    return 10 if value >= 20 and value % 10 == 0 else 1


def _begins_scale(text: str, at: int, spelling: Spelling) -> bool:
    """Whether a word belongs to what follows: the mil of "mil millones"."""
    return any(" " in each and text.startswith(each, at) for each in spelling.scales)


def _next(
    text: str, end: int, room: int, spelling: Spelling, pattern: re.Pattern[str]
) -> re.Match[str] | None:
    gaps = spelling.gaps.get(room, ())
    for gap in (*gaps, " "):
        found = pattern.match(text, end + len(gap)) if text.startswith(gap, end) else None
        if found and (gap == " " if found[0] in spelling.multipliers else gap in gaps):
            return found
    return None


def _in_characters(text: str, at: int, spelling: Spelling, language: Language) -> Worded | None:
    found = word_pattern(language).match(text, at)
    if not found:
        return None
    characters, values = found[0], spelling.values
    end = found.end()
    if len(characters) > 1 and all(each in values for each in characters):
        return Worded(end, int("".join(str(values[each]) for each in characters)), False, 1)
    if len(characters) == 1 and characters in spelling.multipliers.keys() - spelling.opening:
        return None
    total = group = digit = 0
    for each in characters:
        times = spelling.multipliers.get(each, 0)
        if not times:
            digit = values[each]
        elif times < _MYRIAD:
            group, digit = group + max(digit, 1) * times, 0
        else:
            total, group, digit = (total + max(group + digit, 1)) * times, 0, 0
    return Worded(end, total + group + digit, characters in spelling.weak, 1)
