"""Sentences, and which words of them belong to which number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from cierre.audit.document import Document
from cierre.audit.finding import Language
from cierre.audit.grammar.mention import Mention
from cierre.audit.languages import words_of
from cierre.audit.numerals.numeral import Numeral

_END: Final = re.compile(r"[。！？]|[.!?][\"”»)]*(?=\s+[A-ZÁÉÍÓÚÑ¿¡«“\"(\d])|\n(?=\s*\n)")
_MARKS: Final = r"[,;:，；：()（）\[\]]|\s[-–—]\s"
_OPENING: Final = "(（["
_BRACKET: Final = re.compile(r"[(（\[)）\]]")


class Sentence(NamedTuple):
    """A sentence's bounds in the text, its block, and the indexes of its numbers."""

    start: int
    end: int
    block: int
    first: int
    last: int
    in_table: bool = False


class Parting(NamedTuple):
    """What parts the words of a language between its numbers.

    ``between`` two numbers, and behind the ``last`` one of a sentence; without either, where the
    words ``turn`` to the second number. An ``abbreviation`` ends no sentence.
    """

    between: re.Pattern[str]
    last: re.Pattern[str]
    turn: re.Pattern[str]
    abbreviation: re.Pattern[str]


@cache
def parting(language: Language) -> Parting:
    """What parts a language's words."""
    words = words_of(language)
    joins = words.joins.pattern
    return Parting(
        re.compile(f"{_MARKS}|、|{joins}"),
        re.compile(f"{_MARKS}|{joins}" if words.spelling.spaced else _MARKS),
        words.turns,
        words.abbreviations,
    )


def _bounds(
    document: Document, small: str, abbreviation: re.Pattern[str]
) -> Iterator[tuple[int, int, int, bool]]:
    """The bounds of the document's sentences, with their blocks; each cell of a table is one."""
    text = document.text
    for number, block in enumerate(document.blocks):
        if block.kind == "cell":
            yield block.start, block.end, number, True
            continue
        start = block.start
        for found in _END.finditer(text, block.start, block.end):
            if abbreviation.search(small, max(start, found.start() - 6), found.end()):
                continue
            yield start, found.end(), number, False
            start = found.end()
        if start < block.end and not text[start : block.end].isspace():
            yield start, block.end, number, False


def mentions_of(
    document: Document, small: str, numerals: Sequence[Numeral], language: Language
) -> tuple[tuple[Sentence, ...], tuple[Mention, ...]]:
    """The sentences with their numbers, and all the numbers with their words in small letters."""
    sentences: list[Sentence] = []
    mentions: list[Mention] = []
    parts = parting(language)
    at, count = 0, len(numerals)
    for start, end, block, in_table in _bounds(document, small, parts.abbreviation):
        while at < count and numerals[at].start < start:
            at += 1
        first = at
        while at < count and numerals[at].start < end:
            at += 1
        known = len(mentions)
        found = Sentence(start, end, block, known, known + at - first, in_table)
        if at > first:
            mentions += _mentions(small, found, numerals[first:at], len(sentences), parts)
        sentences.append(found)
    return tuple(sentences), tuple(mentions)


def _mentions(
    text: str, sentence: Sentence, numerals: Sequence[Numeral], number: int, parts: Parting
) -> Iterator[Mention]:
    hosts: list[int] = []
    previous, carried = sentence.start, sentence.start
    for at, numeral in enumerate(numerals):
        gap = text[previous : numeral.start]
        for bracket in _BRACKET.findall(gap) if gap else ():
            if bracket in _OPENING:
                hosts.append(sentence.first + at - 1 if at else -1)
            elif hosts:
                hosts.pop()
        last = at + 1 == len(numerals)
        following = sentence.end if last else numerals[at + 1].start
        after, carry = "", numeral.end
        if following > numeral.end:
            cut = (parts.last if last else parts.between).search(text, numeral.end, following)
            turn = None if cut or last else parts.turn.search(text, numeral.end, following)
            ending = cut or turn
            after = text[numeral.end : ending.start() if ending else following]
            carry = cut.end() if cut else numeral.end
        yield Mention(
            sentence.first + at, numeral, number, sentence.block, gap,
            text[carried : numeral.start], after, len(hosts), hosts[-1] if hosts else -1,
            sentence.in_table,
        )  # fmt: skip
        previous, carried = numeral.end, carry
