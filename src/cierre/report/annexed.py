"""A whole report taken apart: its body, and its annex as a document of its own beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

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
    Table,
)

SUFFIX = "-annex"
"""What an annex's file has behind the name of its body's."""


def body_of(document: Document, stem: str = "") -> Document:
    """The report without its annex, which stands beside ``stem`` if one is given."""
    sections = tuple(each for each in document.sections if not each.annex)
    if not stem:
        return replace(document, sections=sections)
    name = f"{stem}{SUFFIX}"
    cover = document.cover
    facts = (*cover.facts, (document.labels.annex, name))
    return replace(document, sections=sections, annex=name, cover=replace(cover, facts=facts))


def annex_of(document: Document) -> Document:
    """The report's annex: what is called so on its cover, and holds what the body refers to."""
    label = document.labels.annex
    cover = replace(document.cover, title=f"{label}{document.labels.colon}{document.cover.title}")
    return replace(
        document,
        title=f"{label}{document.labels.colon}{document.title}",
        cover=cover,
        sections=tuple(each for each in document.sections if each.annex),
        footer=f"{label} · {document.footer}",
        statement=b"",
        referred=tuple(numbers(each for each in document.sections if not each.annex)),
    )


def has_annex(document: Document) -> bool:
    """Whether any of the report's sections is of the annex."""
    return any(each.annex for each in document.sections)


def numbers(sections: Iterable[Section]) -> Iterator[Bound]:
    """Every number that stands in sections, in order."""
    for section in sections:
        yield from _bound(section.finding)
        for block in section.blocks:
            yield from _of_block(block)
        yield from numbers(section.subsections)


def _of_block(block: Block) -> Iterator[Bound]:
    match block:
        case Paragraph():
            yield from _bound(block.runs)
        case Bullets():
            for entry in block.entries:
                yield from _bound(entry)
        case KeyFigures():
            for tile in block.tiles:
                yield from _bound((*tile.value, *tile.context))
        case Table():
            for row in block.rows:
                for cell in row:
                    yield from _bound(cell)
        case Chart():
            yield from _bound(tuple(mark.number for mark in block.marks))


def _bound(runs: Runs) -> Iterator[Bound]:
    return (each for each in runs if isinstance(each, Bound))
