"""Sentences, and which words of them belong to which number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from cierre.audit.document import Document
from cierre.audit.grammar.mention import Mention
from cierre.audit.numerals.numeral import Numeral

_END: Final = re.compile(r"[。！？]|[.!?][\"”»)]*(?=\s+[A-ZÁÉÍÓÚÑ¿¡«“\"(\d])|\n(?=\s*\n)")
_ABBREVIATION: Final = re.compile(
    r"\b(?:[A-Z]|No|Sr|Sra|Dr|Dra|St|Mr|Mrs|núm|art|aprox|pág|p|vs|approx|incl|ca|cf|e\.g|i\.e|ej"
    r"|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|ene|abr|ago|dic|ref|tel|max|min|avg|prom|máx|mín|Rs)\.$"
)
_BREAK: Final = re.compile(
    r"[,;:，；：、()（）\[\]]|\s[-–—]\s|\s(?=(?:y|e|and|but|while|pero|mientras)\s)|和|及|与|與|而"
)
_TAIL: Final = re.compile(
    r"[,;:，；：()（）\[\]]|\s[-–—]\s|\s(?=(?:y|and|but|while|pero|mientras)\s)"
)
_TURN: Final = re.compile(
    r"\s(?:against|of|from|to|than|on|out|frente|de|del|que|respecto|sobre|contra)\b", re.IGNORECASE
)
"""Where words between two numbers without a break turn to the second."""
_OPENING: Final = "(（["
_CLOSING: Final = ")）]"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence's bounds in the text, its block, and the indexes of its numbers."""

    start: int
    end: int
    block: int
    first: int
    last: int
    in_table: bool = False


def sentences_of(document: Document) -> Iterator[Sentence]:
    """The sentences of the document; each cell of a table is one."""
    for number, block in enumerate(document.blocks):
        if block.kind == "cell":
            yield Sentence(block.start, block.end, number, 0, 0, in_table=True)
            continue
        start = block.start
        for found in _END.finditer(document.text, block.start, block.end):
            if _ABBREVIATION.search(document.text, max(start, found.start() - 6), found.end()):
                continue
            yield Sentence(start, found.end(), number, 0, 0)
            start = found.end()
        if document.text[start : block.end].strip():
            yield Sentence(start, block.end, number, 0, 0)


def mentions_of(
    document: Document, numerals: Sequence[Numeral]
) -> tuple[tuple[Sentence, ...], tuple[Mention, ...]]:
    """The sentences with their numbers, and all the numbers with their words."""
    sentences: list[Sentence] = []
    mentions: list[Mention] = []
    at = 0
    for sentence in sentences_of(document):
        while at < len(numerals) and numerals[at].start < sentence.start:
            at += 1
        first = at
        while at < len(numerals) and numerals[at].start < sentence.end:
            at += 1
        found = replace(sentence, first=len(mentions), last=len(mentions) + at - first)
        mentions += _mentions(document.text, found, numerals[first:at], len(sentences))
        sentences.append(found)
    return tuple(sentences), tuple(mentions)


def _mentions(
    text: str, sentence: Sentence, numerals: Sequence[Numeral], number: int
) -> Iterator[Mention]:
    depths: list[tuple[int, int]] = []
    hosts: list[int] = []
    previous, carried = sentence.start, sentence.start
    for at, numeral in enumerate(numerals):
        gap = text[previous : numeral.start]
        for character in gap:
            if character in _OPENING:
                hosts.append(sentence.first + at - 1 if at else -1)
            elif character in _CLOSING and hosts:
                hosts.pop()
        depths.append((len(hosts), hosts[-1] if hosts else -1))
        following = numerals[at + 1].start if at + 1 < len(numerals) else sentence.end
        last = at + 1 == len(numerals)
        cut = (_TAIL if last else _BREAK).search(text, numeral.end, following)
        turn = None if cut or last else _TURN.search(text, numeral.end, following)
        ending = cut or turn
        after = text[numeral.end : ending.start() if ending else following]
        before = text[carried : numeral.start]
        possible = numeral.interval
        yield Mention(
            sentence.first + at, numeral, number, sentence.block, gap, before, after,
            depths[at][0], depths[at][1], float(numeral.value), float(possible.low),
            float(possible.high), sentence.in_table,
        )  # fmt: skip
        previous, carried = numeral.end, cut.end() if cut else numeral.end
