"""A text held against a statement: each of its numerals with the figure that it is of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from cierre.audit.document import Document, Where
from cierre.audit.finding import Language
from cierre.audit.language import language_of
from cierre.matching.beside import SURE, Beside, Layout
from cierre.matching.clauses import clause
from cierre.matching.drafted import Stated, Told, told
from cierre.matching.facts import NOW, Facts
from cierre.matching.freely import Freely
from cierre.matching.grids import Grids
from cierre.matching.headings import records
from cierre.matching.matched import Matched, Numeral, Verdict
from cierre.matching.quantities import Quantity, numbers_of
from cierre.matching.sheets import tell_sheets
from cierre.matching.stems import stems
from cierre.matching.times import Times
from cierre.matching.vocabulary import Vocabulary
from cierre.report.document import Bound
from cierre.report.document import Document as Draft
from cierre.report.material import Material

_SMALLEST = {"es": "de", "en": "the"}
"""A word that leans a text to a language, and outweighs none of its own."""

_HEADING = 300
"""So far into a text it says of which month it is, in characters."""

_SEVERAL = 2
"""So many words of its own a number must have to be called wrong."""

_OF_REPORT = 0.8
"""So much of a text that the report has as well makes it the report, or what was made of it."""


@dataclass(frozen=True)
class _Span:
    start: int
    end: int
    verdict: Verdict
    number: Bound | None = None


def match(document: Document, draft: Draft, material: Material) -> Matched:
    """The numerals of a text and the figures of a statement that they are of."""
    return Yardstick(draft, material).match(document)


class Yardstick:
    """A statement that texts are held against.

    ``draft`` is its report in the texts' language and ``material`` what that was written from, both
    as whoever asks may see them.
    """

    def __init__(self, draft: Draft, material: Material) -> None:
        self._draft, self._material = draft, material

    def match(self, document: Document) -> Matched:
        """The numerals of a text. It is laid beside the report first: what stands there with the
        same words around it is the same number. What is left is read by its own words."""
        skipped = _skipped(document, self._material)
        language = language_near(document, self._draft.language)
        sheets = any(each.where.sheet for each in document.blocks)
        layout = Layout(document.text, self._report(sheets), language, skipped)
        numbers = numbers_of(document, language)
        dated = sorted(Times(self._material.statement.period, language).dated(document.text))
        apart = sorted((*skipped, *dated))
        those = [each for each in numbers.quantities if not _within(each.start, each.end, apart)]
        words = self._vocabulary(language)
        freely = Freely(document, language, self._material, words, self._facts)
        if layout.alike >= _OF_REPORT:
            spans = _of_report(document, layout, those, freely, numbers.dates)
        else:
            spans = _of_somebody(layout, those, freely, language)
        spans = [*_in_grids(document, spans, those, self._facts)]
        heading = document.text[:_HEADING]
        about = Times(self._material.statement.period, language).first(heading)
        another = about if about != NOW else ""
        return Matched(document, language, tuple(_numerals(document, spans)), another)

    @cached_property
    def _facts(self) -> Facts:
        return Facts(self._material)

    @cached_property
    def _known(self) -> dict[object, Any]:
        return {}

    def _report(self, sheets: bool) -> Told:
        """What the report says; with the sheets of a workbook for a text that has any."""
        if sheets not in self._known:
            made = told(self._draft)
            if sheets:
                tell_sheets(made, self._draft, self._material)
            self._known[sheets] = made
        found: Told = self._known[sheets]
        return found

    def _vocabulary(self, language: Language) -> Vocabulary:
        if language not in self._known:
            self._known[language] = Vocabulary(self._material, self._report(False), language)
        found: Vocabulary = self._known[language]
        return found


def language_near(document: Document, own: str) -> Language:
    """The language of a text; of one too short to tell it is the ``own`` one of the office."""
    return language_of(f"{document.text} {_SMALLEST.get(own, '')}")


def _of_report(
    document: Document,
    layout: Layout,
    those: Sequence[Quantity],
    freely: Freely,
    dates: Sequence[tuple[int, int]],
) -> list[_Span]:
    """The numbers of a report, or of what was made of it: those of the same place are the same,
    what is left is read by its own words."""
    spans = [*_beside(document, layout, those, dates)]
    plain = [*layout.plain()]
    settled: dict[int, Bound | None] = {}
    for at, each in enumerate(those):
        over = [span for span in spans if span.start < each.end and each.start < span.end]
        if over:
            settled[at] = over[0].number if over[0].verdict == "right" else None
        elif any(start < each.end and each.start < end for start, end in plain):
            settled[at] = None
            spans.append(_Span(each.start, each.end, "unbound"))
    return [*spans, *_read(those, settled, freely)]


def _of_somebody(
    layout: Layout, those: Sequence[Quantity], freely: Freely, language: Language
) -> list[_Span]:
    """The numbers of a text of somebody's own: they are read by their words, and then by those
    that the report has in the same place."""
    there = {}
    for beside in layout.beside():
        start, end = layout.bounds(beside)
        there.update(
            {each.start: beside for each in those if each.start < end and start < each.end}
        )
    spans = [*_read(those, {}, freely)]
    for at, each in enumerate(spans):
        one = there.get(each.start)
        if each.verdict != "unbound" or one is None or one.sure < SURE:
            continue
        if one.same:
            spans[at] = replace(each, verdict="right", number=one.stated.number)
        elif _says_the_same(layout, one, each, those, language):
            spans[at] = replace(each, verdict="wrong", number=one.stated.number)
    return spans


def _says_the_same(
    layout: Layout, beside: Beside, each: _Span, those: Sequence[Quantity], language: Language
) -> bool:
    """Whether a number's own words are all in the report's sentence, on both sides of it."""
    if beside.stated.number.aspect.startswith("expected") or not beside.within:
        return False
    at = next(n for n, one in enumerate(those) if one.start == each.start)
    last = those[at - 1].end if at else 0
    following = those[at + 1].start if at + 1 < len(those) else len(layout.text)
    told = clause(layout.text, each.start, each.end, last, following, language)
    own, line = stems(told.own, language), layout.told.lines[beside.stated.line]
    if len(own) < _SEVERAL or told.within or not own <= stems(line, language):
        return False
    here, there = layout.text[each.start : each.end], beside.stated.number.text
    return ("%" in here) == ("%" in there)


def _skipped(document: Document, material: Material) -> tuple[tuple[int, int], ...]:
    """Where the text lists single records, whose numbers are of no figure."""
    tables = records(document, material)
    return tuple((e.start, e.end) for e in document.blocks if e.table in tables and e.table)


def _within(start: int, end: int, stretches: Sequence[tuple[int, int]]) -> bool:
    """Whether something lies in one of the stretches, which are in their order."""
    at = bisect_left(stretches, (end, 0)) - 1
    return at >= 0 and stretches[at][0] <= start and end <= stretches[at][1]


def _beside(
    document: Document,
    layout: Layout,
    those: Sequence[Quantity],
    dates: Sequence[tuple[int, int]],
) -> Iterator[_Span]:
    """The numbers that the report has in the same place. Where few words say so, as at the points
    of a chart, they must be the same, and no date."""
    starts = [each.start for each in those]
    for each in layout.beside():
        start, end = layout.bounds(each)
        if not each.same and (
            _is_point(document, start, end, each.stated) or _in_date(start, end, dates)
        ):
            continue
        if each.sure < SURE:
            at = bisect_left(starts, end) - 1
            if not each.same or at < 0 or those[at].end <= start:
                continue
        yield _Span(start, end, "right" if each.same else "wrong", each.stated.number)


def _in_date(start: int, end: int, dates: Sequence[tuple[int, int]]) -> bool:
    """Whether digits are a part of a date."""
    return any(first <= start and end <= last and last - first > end - start
               for first, last in dates)  # fmt: skip


def _is_point(document: Document, start: int, end: int, stated: Stated) -> bool:
    """Whether a number stands alone in a drawing, where its place does not say which mark it is
    of."""
    block = document.block_at(start)
    if block is None or block.kind == "cell" or not stated.drawn:
        return False
    rest = document.text[block.start : start] + document.text[end : block.end]
    return not any(map(str.isalpha, rest))


def _read(
    those: Sequence[Quantity], settled: Mapping[int, Bound | None], freely: Freely
) -> Iterator[_Span]:
    """The numbers that are not settled, as their own words bind them."""
    found = {each.quantity.start: each for each in freely.found(those, settled)}
    for at, each in enumerate(those):
        bound = found.get(each.start)
        if at in settled:
            continue
        if bound is None:
            yield _Span(each.start, each.end, "unbound")
        else:
            verdict: Verdict = "right" if bound.right else "wrong"
            yield _Span(each.start, each.end, verdict, bound.fact.number)


def _in_grids(
    document: Document, spans: Sequence[_Span], those: Sequence[Quantity], facts: Facts
) -> Iterator[_Span]:
    """The same with what the rows and columns of tables say of cells that are bound to nothing."""
    right = [(e.start, e.number) for e in spans if e.verdict == "right" and e.number is not None]
    unbound = {each.start for each in spans if each.verdict == "unbound"}
    left = [each for each in those if each.start in unbound]
    found = {e.quantity.start: e for e in Grids(document, right).found(left, facts)}
    for each in spans:
        bound = found.get(each.start)
        if bound is None or each.verdict != "unbound":
            yield each
        else:
            yield replace(
                each, verdict="right" if bound.right else "wrong", number=bound.fact.number
            )


def _numerals(document: Document, spans: Sequence[_Span]) -> Iterator[Numeral]:
    for each in sorted(spans, key=lambda span: (span.start, span.end)):
        block = document.block_at(each.start)
        where = block.where if block is not None else Where()
        text = document.text[each.start : each.end]
        yield Numeral(each.verdict, text, each.start, each.end, where, each.number)
