"""A report as it was read: its text, and the blocks that the text is laid out in."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

BlockKind = Literal["title", "heading", "paragraph", "item", "cell"]


@dataclass(slots=True, unsafe_hash=True)
class Where:
    """Where a block stands, counted from 1 as a person would; None and "" where there is none."""

    page: int | None = None
    paragraph: int | None = None
    sheet: str = ""
    cell: str = ""


@dataclass(slots=True, unsafe_hash=True)
class Block:
    """A paragraph, a heading, an item of a list or a cell of a table.

    ``start`` and ``end`` bound its text in the document's text. ``level`` is the heading's or
    the list item's depth from 1, 0 otherwise. A cell names its table (numbered from 1 in the
    document), its row and column (from 1) and whether it stands in a heading row or column.
    """

    kind: BlockKind
    start: int
    end: int
    where: Where
    level: int = 0
    table: int = 0
    row: int = 0
    column: int = 0
    header: bool = False


@dataclass(frozen=True)
class Document:
    """A report: the whole of its text, blocks apart by newlines, and the blocks in reading order.

    The text of a TXT file is the file's own, character for character. ``written`` are the numbers
    that the file says it was written with; none where it says nothing.
    """

    file: str
    text: str
    blocks: tuple[Block, ...]
    written: tuple[str, ...] = ()

    @cached_property
    def _ends(self) -> list[int]:
        return [each.end for each in self.blocks]

    def text_of(self, block: Block) -> str:
        """The block's own text."""
        return self.text[block.start : block.end]

    def block_at(self, offset: int) -> Block | None:
        """The block that an offset of the text lies in."""
        number = bisect_right(self._ends, offset)
        found = self.blocks[number] if number < len(self.blocks) else None
        return found if found is not None and found.start <= offset else None


class Unreadable(Exception):
    """A file that cannot be read, with what is wrong and what to do."""
