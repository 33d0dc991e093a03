"""What a table says of its cells: the heading of the column, the name of the row."""

from __future__ import annotations

from collections.abc import Mapping

from cierre.audit.document import Block, Document
from cierre.report.material import Material

Place = tuple[int, int, int]


def headings(document: Document) -> Mapping[Place, tuple[str, str]]:
    """For each cell of a table (its number, row and column) the row's name and the column's
    heading; of cells that are one of them there is none."""
    cells = {
        (each.table, each.row, each.column): each for each in document.blocks if each.kind == "cell"
    }
    found = {}
    for table, row, column in cells:
        name, head = _at(document, cells, table, row, 1), _at(document, cells, table, 1, column)
        if row > 1 and column > 1:
            found[table, row, column] = (name, head)
        elif column > 1:
            found[table, row, column] = (name, "")
    return found


def _at(document: Document, cells: Mapping[Place, Block], table: int, row: int, column: int) -> str:
    block = cells.get((table, row, column))
    return document.text_of(block) if block is not None else ""


def records(document: Document, material: Material) -> frozenset[int]:
    """The tables that list single records, as a page or a workbook does behind its figures."""
    heads = [material.wording.text(each) for each in ("head-number", "record-what")]
    first: dict[int, set[str]] = {}
    for each in document.blocks:
        if each.kind == "cell" and each.row == 1:
            first.setdefault(each.table, set()).add(document.text_of(each).strip())
    return frozenset(table for table, said in first.items() if said.issuperset(heads))
