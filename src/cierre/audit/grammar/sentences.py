"""Sentences, and which words of them belong to which number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from cierre.audit.document import Document
from cierre.audit.grammar.mention import Mention
from cierre.audit.languages import Words
from cierre.audit.numerals.numeral import Numeral

_END: Final = re.compile(r"[。！？]|[.!?][\"”»)]*(?=\s+[A-ZÁÉÍÓÚÑ¿¡«“\"(\d])|\n(?=\s*\n)")
_MARKS: Final = r"[,;:，；：()（）\[\]]|\s[-–—]\s"
_OPENING: Final = "(（["
_BRACKET: Final = re.compile(r"[(（\[)）\]]")
_Marks = tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]


class Sentence(NamedTuple):
    """A sentence's bounds in the text, its block, and the indexes of its numbers."""

    start: int
    end: int
    block: int
    first: int
    last: int
    in_table: bool = False


@cache
def _parting(joins: str, spaced: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What parts the words between two numbers, and those behind the last one of a sentence."""
    return (
        re.compile(f"{_MARKS}|、|{joins}"), re.compile(f"{_MARKS}|{joins}" if spaced else _MARKS)
    )  # fmt: skip


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
    document: Document, small: str, numerals: Sequence[Numeral], said: Words
) -> tuple[tuple[Sentence, ...], tuple[Mention, ...]]:
    """The sentences with their numbers, and all the numbers with their words in small letters."""
    sentences: list[Sentence] = []
    mentions: list[Mention] = []
    marks = (*_parting(said.joins.pattern, said.spelling.spaced), said.turns)
    at, count = 0, len(numerals)
    for start, end, block, in_table in _bounds(document, small, said.abbreviations):
        while at < count and numerals[at].start < start:
            at += 1
        first = at
        while at < count and numerals[at].start < end:
            at += 1
        known = len(mentions)
        found = Sentence(start, end, block, known, known + at - first, in_table)
        if at > first:
            mentions += _mentions(small, found, numerals[first:at], len(sentences), marks)
        sentences.append(found)
    return tuple(sentences), tuple(mentions)


def _mentions(
    text: str, sentence: Sentence, numerals: Sequence[Numeral], number: int, marks: _Marks
) -> Iterator[Mention]:
    hosts: list[int] = []
    between, behind, turns = marks
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
            cut = (behind if last else between).search(text, numeral.end, following)
            turn = None if cut or last else turns.search(text, numeral.end, following)
            ending = cut or turn
            after = text[numeral.end : ending.start() if ending else following]
            carry = cut.end() if cut else numeral.end
        yield Mention(
            sentence.first + at, numeral, number, sentence.block, gap,
            text[carried : numeral.start], after, len(hosts), hosts[-1] if hosts else -1,
            sentence.in_table,
        )  # fmt: skip
        previous, carried = numeral.end, carry
