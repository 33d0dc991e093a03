"""A report as the checks see it: sentences, numbers, dates, tables and the period."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest
from typing import Final

from cierre.audit.document import Document
from cierre.audit.finding import Language
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.period import Period, period_of
from cierre.audit.grammar.sentences import Sentence, mentions_of
from cierre.audit.grammar.tables import Table, tables_of
from cierre.audit.language import language_of
from cierre.audit.languages import Words, words_of
from cierre.audit.numerals.dates import Date
from cierre.audit.numerals.numeral import Numeral
from cierre.audit.numerals.reading import read, small
from cierre.audit.numerals.surroundings import is_shaped_as_year

_SENTENCE: Final = 120
"""More numbers than a sentence or a list can have."""
_PERCENT: Final = re.compile(r"^\W*[%％]\W*$|[(（]\s?[%％]\s?[)）]")
_AFTER: Final = 24
_ELIDED: Final = 20
"""How many numbers back a per cent sign may stand that the later ones leave out."""


@dataclass(frozen=True, eq=False)
class Report:
    """A document with its numbers understood."""

    document: Document
    small: str
    """Its text in small letters, place by place."""
    language: Language
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    dates: tuple[Date, ...]
    tables: tuple[Table, ...]
    period: Period
    spoken: Language
    """The language that the findings are said in."""

    @cached_property
    def said(self) -> Words:
        """The words that the report's language goes by."""
        return words_of(self.language)

    @cached_property
    def text(self) -> str:
        """The whole text."""
        return self.document.text

    def of(self, sentence: Sentence) -> tuple[Mention, ...]:
        """The numbers of a sentence."""
        return self.mentions[sentence.first : sentence.last]

    @cached_property
    def prose(self) -> tuple[tuple[int, Sentence, tuple[Mention, ...]], ...]:
        """The sentences outside tables that have numbers, each with its place and these.

        A run of numbers longer than any sentence is none: its numbers take part in no check.
        """
        return tuple(
            (at, sentence, self.of(sentence)) for at, sentence in enumerate(self.sentences)
            if not sentence.in_table and 0 < sentence.last - sentence.first <= _SENTENCE
        )  # fmt: skip

    @cached_property
    def changing(self) -> frozenset[int]:
        """The places of the percentages that tell by how much something changed."""
        return frozenset(
            each.index for _, _, mentions in self.prose for each in mentions
            if each.percent and self._is_of_change(each)
        )  # fmt: skip

    def _is_of_change(self, each: Mention) -> bool:
        said, after = self.said, each.after[:_AFTER]
        falls = each.numeral.signed and each.value < 0
        told = falls or said.of_change(_clause(each.gap))
        return bool(told or said.up.search(after) or said.down.search(after))

    def words(self, sentence: Sentence) -> str:
        """The sentence in small letters."""
        return self.small[sentence.start : sentence.end]


def _clause(gap: str) -> str:
    for mark in "，,;；。:：":
        gap = gap.rpartition(mark)[2] or gap
    return gap


def understood(document: Document, spoken: Language | None = None) -> Report:
    """The document, its numbers read and put in their sentences."""
    language, lowered = language_of(document.text), small(document.text)
    found = read(document.text, language, [each.start for each in document.blocks])
    said = words_of(language)
    numerals = found.numerals
    _in_cells(document, numerals, said)
    _elided(document.text, numerals, said)
    sentences, mentions = mentions_of(document, lowered, numerals, said)
    tables = tables_of(document, sentences, mentions)
    return Report(
        document, lowered, language, sentences, mentions, found.dates, tables,
        period_of(document, found.dates), spoken or language,
    )  # fmt: skip


def _in_cells(document: Document, numerals: Sequence[Numeral], said: Words) -> None:
    """Numbers of cells under "%" are percentages, years at the head of a column no numbers."""
    cells = [each for each in document.blocks if each.kind == "cell"]
    shares = {
        (each.table, each.column)
        for each in cells
        if each.row == 1 and _over_shares(document.text_of(each), said)
    }
    for numeral in numerals if cells else ():
        year = is_shaped_as_year(document.text, numeral)
        if numeral.kind == "quantity" and not numeral.unit and (shares or year):
            block = document.block_at(numeral.start)
            if block is not None and (block.table, block.column) in shares:
                numeral.kind = "percent"
            elif block is not None and year and block.header and block.kind == "cell":
                numeral.kind = "year"


def _over_shares(heading: str, said: Words) -> bool:
    return bool(_PERCENT.search(heading) or said.share_heads.fullmatch(heading.lower()))


def _elided(text: str, numerals: Sequence[Numeral], said: Words) -> None:
    """Numbers with what they leave to a neighbour: a per cent sign before, a scale after.

    "77.8 por ciento terminó, 16.7 sigue": both are per cent. "de 48,9 a 45,2 millones": both are
    millions. Whole numbers never lose their sign, since they can be counts.
    """
    near = {*"-–至到", *said.around.to} - {""}
    for at, (numeral, following) in enumerate(zip_longest(numerals, numerals[1:])):
        if numeral.kind == "quantity" and not numeral.unit and numeral.scale == 1:
            if following is not None and following.scale != 1:
                between = text[numeral.end : following.start].strip().lower()
                if between in near and numeral.value <= 100 * following.value:
                    _with_scale(numeral, following)
            if numeral.step < 1 and numeral.scale == 1:
                _with_percent(text, numeral, numerals[max(0, at - _ELIDED + 1) : at])


def _with_scale(numeral: Numeral, following: Numeral) -> None:
    numeral.value *= following.scale
    numeral.step *= following.scale
    numeral.scale = following.scale
    numeral.unit, numeral.measured = following.unit, following.measured


def _with_percent(text: str, numeral: Numeral, earlier: Sequence[Numeral]) -> None:
    for other in reversed(earlier):
        between = text[other.end : numeral.start]
        if "\n" in between or ". " in between or "。" in between or "|" in between:
            break
        if other.kind == "percent":
            numeral.kind = "percent"
            break
