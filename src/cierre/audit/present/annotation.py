"""The report's text cut where claims and unchecked numbers begin and end."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Literal

from cierre.audit.document import Block, Document
from cierre.audit.finding import Audited, Claim, Verdict
from cierre.audit.present.saying import WORST_FIRST
from cierre.audit.readers.tables import is_numeral

Mark = Verdict | Literal["unchecked", ""]


@dataclass(frozen=True)
class Segment:
    """Some text that the same is said of, and the numbers of the findings that end with it."""

    text: str
    mark: Mark
    ending: tuple[int, ...]


@dataclass(frozen=True)
class Part:
    """A block with its text in segments, and what stands before it as its own mark."""

    block: Block
    segments: tuple[Segment, ...]
    bullet: str

    @property
    def numeral(self) -> bool:
        """Whether a cell says a number, to stand under the others."""
        return is_numeral("".join(segment.text for segment in self.segments))


@dataclass(frozen=True)
class Unit:
    """A block or a whole table, with the findings in it by their numbers."""

    parts: tuple[Part, ...]
    findings: tuple[tuple[int, Claim], ...]
    turns: str

    @property
    def kind(self) -> str:
        """The kind of the block; a table's are cells."""
        return self.parts[0].block.kind

    @property
    def rows(self) -> list[list[Part | None]]:
        """A table's parts by rows and columns, None where a cell is empty."""
        at = {(part.block.row, part.block.column): part for part in self.parts}
        rows = sorted({row for row, _ in at})
        last = max(column for _, column in at)
        return [[at.get((row, column)) for column in range(1, last + 1)] for row in rows]


@dataclass(frozen=True)
class Span:
    """Bounds in the text, what is said of them, and the number of the finding, 0 if it is none."""

    start: int
    end: int
    mark: Mark
    finding: int = 0


def annotated(audited: Audited) -> Iterator[Unit]:
    """The report's blocks in order, the cells of a table together."""
    blocks = audited.document.blocks
    findings = tuple(enumerate(audited.findings, 1))
    spans = _by_block(blocks, _spans(audited, findings))
    turned: tuple[str, int | None] = ("", None)
    edge = 0
    for _, group in groupby(enumerate(blocks), key=_together):
        parts: list[Part] = []
        numbers: set[int] = set()
        for number, block in group:
            here = spans.get(number, [])
            bullet = audited.document.text[edge : block.start].strip()
            parts.append(Part(block, tuple(_segments(audited.document, block, here)), bullet))
            numbers |= {span.finding for span in here if block.start <= span.start}
            edge = block.end
        where = parts[0].block.where
        turn = "sheet" if where.sheet else "page" if where.page else ""
        turns = "" if (where.sheet, where.page) == turned else turn
        turned = (where.sheet, where.page)
        inside = tuple(findings[each - 1] for each in sorted(numbers) if each)
        yield Unit(tuple(parts), inside, turns)


def _together(numbered: tuple[int, Block]) -> tuple[str, int]:
    number, block = numbered
    return ("table", block.table) if block.kind == "cell" else ("block", number)


def _spans(audited: Audited, findings: Sequence[tuple[int, Claim]]) -> Iterator[Span]:
    for number, claim in findings:
        yield Span(claim.start, claim.end, claim.verdict, number)
    for claim in audited.claims:
        if claim.verdict == "ok":
            yield Span(claim.start, claim.end, claim.verdict)
    for unchecked in audited.unchecked:
        yield Span(unchecked.start, unchecked.end, "unchecked")


def _by_block(blocks: Sequence[Block], spans: Iterable[Span]) -> dict[int, list[Span]]:
    """The spans that each block shares, by its place among the blocks."""
    found: dict[int, list[Span]] = {}
    for span in spans:
        number = bisect_right(blocks, span.start, key=lambda block: block.end)
        while number < len(blocks) and blocks[number].start < span.end:
            found.setdefault(number, []).append(span)
            number += 1
    return found


def _segments(document: Document, block: Block, spans: Sequence[Span]) -> Iterator[Segment]:
    edges = {edge for span in spans for edge in (span.start, span.end)}
    within = {edge for edge in edges if block.start < edge < block.end}
    for start, end in pairwise(sorted(within | {block.start, block.end})):
        marks = {span.mark for span in spans if span.start < end and span.end > start}
        ending = tuple(
            span.finding
            for span in spans
            if span.finding
            and block.start <= span.start
            and start < min(span.end, block.end) <= end
        )
        yield Segment(document.text[start:end], _worst(marks), ending)


def _worst(marks: set[Mark]) -> Mark:
    order: tuple[Mark, ...] = (*WORST_FIRST, "unchecked")
    return next((mark for mark in order if mark in marks), "")
