"""A report as a reader would read it: plain text, in order."""

from __future__ import annotations

from collections.abc import Iterator

from cierre.report.document import (
    Block,
    Bullets,
    Chart,
    Document,
    KeyFigures,
    Paragraph,
    Section,
    Signatures,
    Table,
)
from cierre.report.sentences import plain


def read_aloud(document: Document) -> str:
    """The whole document as text."""
    cover = document.cover
    lines = [cover.office, cover.title, cover.subtitle]
    lines += [f"{label}: {value}" for label, value in cover.facts]
    for section in document.sections:
        lines += _section(section, "#")
    return "\n".join([*lines, document.footer]).replace("\u00a0", " ")


def _section(section: Section, level: str) -> Iterator[str]:
    topic = f"{section.topic} · " if section.topic else ""
    yield f"\n{level} {topic}{section.title}{' (anexo)' if section.annex else ''}"
    for block in section.blocks:
        yield from _block(block)
    for each in section.subsections:
        yield from _section(each, level + "#")


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph():
            yield plain(block.runs)
        case Bullets():
            yield from (f"- {plain(entry)}" for entry in block.entries)
        case KeyFigures():
            for tile in block.tiles:
                yield f"[{tile.label}: {plain(tile.value)} | {plain(tile.context)} | {tile.tone}]"
        case Table():
            yield f"[tabla] {block.caption}".rstrip()
            yield " | ".join(column.heading for column in block.columns)
            yield from (" | ".join(plain(cell) for cell in row) for row in block.rows)
        case Chart():
            yield f"[{block.kind}] {block.alternative} targets={block.targets or block.target}"
        case Signatures():
            yield from (f"{line.role}: {line.name}" for line in block.lines)
