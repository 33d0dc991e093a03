"""What is wrong with a report: nothing is taken on trust from the program that wrote it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cierre.report.document import (
    Block,
    Bound,
    Bullets,
    Chart,
    Document,
    KeyFigures,
    Paragraph,
    Runs,
    Section,
    Signatures,
    Table,
    Text,
)
from cierre.report.numbers import Formatter
from tests.truth.numbers import Facts, facts_of, readings

IDENTIFIER = re.compile(r"\b[a-z]+(?:_[a-z]+)+\b|\b[a-z_]+\.[a-z_]{3,}\b")
DATES = re.compile(
    r"\d{1,2}/\d{1,2}/\d{4}|\d{1,2} de [a-z]+(?: de \d{4})?|[a-z]+(?: de)? \d{4}|\b(?:19|20)\d{2}\b"
    r"|\d\.\w{1,3}\u00a0?\.? trimestre"
)
FOREIGN = re.compile(r"\b(?:the|of|and|with|without|received|open|closed|none|items?)\b", re.I)


@dataclass(frozen=True)
class Said:
    """Runs that are read together, and whether they are running text of the body."""

    runs: Runs
    prose: bool

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


def problems(document: Document, formatter: Formatter, own_words: Iterable[str]) -> list[str]:
    """Everything that is not true or not fit to hand in. ``own_words`` are what people wrote
    (names, titles, notes) and the fixed labels and definitions, which may hold digits."""
    facts = facts_of(document.statement)
    own = sorted({each for each in own_words if each}, key=len, reverse=True)
    said = [each for section in document.sections for each in _said(section)]
    return [
        *_unbound(said, own),
        *_untrue(said, facts, formatter),
        *_contradicted(said, facts),
        *_doubled(said),
        *_raw(said, own),
        *(each for section in document.sections for each in _empty(section)),
    ]


def _unbound(said: list[Said], own: list[str]) -> Iterator[str]:
    for each in said:
        for run in each.runs:
            if isinstance(run, Text):
                left = DATES.sub("", _without(run.text, own))
                if any(letter.isdigit() for letter in left):
                    yield f"a numeral bound to nothing: {run.text}"


def _untrue(said: list[Said], facts: Facts, formatter: Formatter) -> Iterator[str]:
    for each in said:
        for run in each.runs:
            if isinstance(run, Bound):
                right = readings(facts, run, formatter)
                plain = run.text.removeprefix("+").removeprefix("−")
                if not right & {run.text, plain, f"−{plain}", f"+{plain}"}:
                    yield f"{run.text} ({run.figure} {run.part} {run.aspect}) should be {right}"


def _contradicted(said: list[Said], facts: Facts) -> Iterator[str]:
    for each in said:
        for place, run in enumerate(each.runs):
            if not isinstance(run, Bound):
                continue
            after = _next_text(each.runs, place)
            if run.aspect == "change":
                change = facts["figures"][run.figure]["change"]
                if (" más" in after[:8] and change <= 0) or (" menos" in after[:8] and change >= 0):
                    yield f"the wrong direction: {each.text}"
            if each.prose and "más frecuente" in each.text and "=" in run.part:
                dimension, _, key = run.part.partition("=")
                parts = facts["figures"][run.figure]["parts"][dimension]
                others = [value for name, value in parts.items() if name not in ("", "other")]
                if others and parts[key] < max(others):
                    yield f"not the largest: {each.text}"


def _doubled(said: list[Said]) -> Iterator[str]:
    counted = Counter(each.text for each in said if each.prose)
    yield from (f"said twice: {text}" for text, times in counted.items() if times > 1 and text)


def _raw(said: list[Said], own: list[str]) -> Iterator[str]:
    for each in said:
        for run in each.runs:
            left = _without(run.text, own) if isinstance(run, Text) else ""
            if IDENTIFIER.search(left):
                yield f"an identifier: {run.text}"
            if FOREIGN.search(left):
                yield f"a word of another language: {run.text}"


def _empty(section: Section) -> Iterator[str]:
    if not section.blocks and not section.subsections:
        yield f"an empty section: {section.title}"
    for block in section.blocks:
        if not list(_runs_of(block)):
            yield f"an empty block in: {section.title}"
    for each in section.subsections:
        yield from _empty(each)


def _said(section: Section, annex: bool = False) -> Iterator[Said]:
    annex = annex or section.annex
    yield Said((Text(section.title),), prose=False)
    for block in section.blocks:
        prose = isinstance(block, Paragraph | Bullets) and not annex
        yield from (Said(runs, prose) for runs in _runs_of(block))
    for each in section.subsections:
        yield from _said(each, annex)


def _runs_of(block: Block) -> Iterator[Runs]:
    match block:
        case Paragraph():
            yield block.runs
        case Bullets():
            yield from block.entries
        case KeyFigures():
            for tile in block.tiles:
                yield from ((Text(tile.label),), tile.value, tile.context)
        case Table():
            yield (Text(block.caption),)
            yield tuple(Text(column.heading) for column in block.columns)
            yield from (cell for row in block.rows for cell in row)
        case Chart():
            yield (Text(block.title),)
            yield from ((Text(mark.label), mark.number) for mark in block.marks)
        case Signatures():
            yield from ((Text(line.role), Text(line.name)) for line in block.lines)


def _next_text(runs: Runs, place: int) -> str:
    following = runs[place + 1 : place + 2]
    return following[0].text if following and isinstance(following[0], Text) else ""


def _without(text: str, own: list[str]) -> str:
    for each in own:
        if each in text:
            text = text.replace(each, " ")
    return text
