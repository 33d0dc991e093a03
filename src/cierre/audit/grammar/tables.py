"""Tables as grids of cells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from cierre.audit.document import Block, Document
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.sentences import Sentence

_NUMBERS: Final = frozenset({"quantity", "percent", "permille", "points"})
_NARROW: Final = 2
"""Columns of a table whose first row may be marked as a heading though it is none."""


class Cell(NamedTuple):
    """A cell: its block, its words, and its number when it says just one."""

    block: Block
    text: str
    mention: Mention | None


class Table(NamedTuple):
    """A table's rows in order, each a mapping from column to cell, and its columns' numbers."""

    rows: tuple[dict[int, Cell], ...]
    columns: tuple[int, ...]


def tables_of(
    document: Document, sentences: Sequence[Sentence], mentions: Sequence[Mention]
) -> tuple[Table, ...]:
    """The tables of a document."""
    found: dict[int, dict[int, dict[int, Cell]]] = {}
    widths: dict[int, int] = {}
    for block in document.blocks:
        if block.kind == "cell" and block.column > widths.get(block.table, 0):
            widths[block.table] = block.column
    whole, blocks = document.text, document.blocks
    for start, end, number, first, last, in_table in sentences:
        if not in_table:
            continue
        block, text, mention = blocks[number], whole[start:end].strip(), None
        if last - first == 1:
            heads = block.header and (widths[block.table] > _NARROW or block.column == 1)
            only = mentions[first]
            if not heads and only.numeral.kind in _NUMBERS and _mostly(only, text):
                mention = only
        rows = found.setdefault(block.table, {})
        rows.setdefault(block.row, {})[block.column] = Cell(block, text, mention)
    return tuple(
        Table(tuple(rows[row] for row in sorted(rows)), tuple(sorted(set().union(*rows.values()))))
        for rows in found.values()
    )


def _mostly(mention: Mention, text: str) -> bool:
    """Whether the number is what the cell says, and not a word in it."""
    return len(text) - (mention.end - mention.start) <= 3
