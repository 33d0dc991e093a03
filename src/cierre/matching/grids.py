"""Cells that nothing names, by the others of their row and of their column.

Where all that is right in a row is of one figure, and all that is right in a column is of one time
(or the target, or the change), the cell in both is that figure's number of that time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from cierre.audit.document import Block, Document
from cierre.matching.facts import Facts
from cierre.matching.freely import Found
from cierre.matching.quantities import Quantity
from cierre.report.document import Bound

_SEVERAL: Final = 2
"""So many right cells of a column say of what time it is."""

_Line = tuple[int, int]


class Grids:
    """The tables of a text, with the numbers that are right in them."""

    def __init__(self, document: Document, right: Sequence[tuple[int, Bound]]) -> None:
        self._document = document
        self._rows: dict[_Line, set[tuple[str, str]]] = defaultdict(set)
        self._columns: dict[_Line, list[str]] = defaultdict(list)
        for start, number in right:
            block = document.block_at(start)
            if block is not None and block.kind == "cell":
                self._rows[block.table, block.row].add((number.figure, number.part))
                self._columns[block.table, block.column].append(number.aspect)

    def found(self, those: Sequence[Quantity], facts: Facts) -> Iterator[Found]:
        """What is right or wrong among numbers that are bound to nothing."""
        for each in those:
            block = self._document.block_at(each.start)
            if block is None or block.kind != "cell":
                continue
            for fact in facts.all:
                number = fact.number
                if fact.kind == each.kind and self._is_of(block, number):
                    yield Found(each, fact, fact.is_said_by(each))

    def _is_of(self, block: Block, number: Bound) -> bool:
        rows, aspects = (
            self._rows.get((block.table, block.row), set()),
            self._columns.get((block.table, block.column), []),
        )
        return rows == {(number.figure, number.part)} and (
            len(aspects) >= _SEVERAL and set(aspects) == {number.aspect}
        )
