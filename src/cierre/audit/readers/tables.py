"""Cells of a table, their addresses, and which of them are headings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from cierre.audit.readers.passages import Passage

_NUMERAL: Final = re.compile(r"[^\w]*\d[\d.,'\s]*[^\w]*\w{0,4}[^\w]*")
_YEAR: Final = re.compile(r"(19|20)\d\d\s*年?|\d{1,2}\s*月份?")


class Cell(NamedTuple):
    """A cell of a table, by its row and column from 1."""

    row: int
    column: int
    text: str
    header: bool = False


def passages(cells: Sequence[Cell], table: int, page: int | None = None) -> Iterator[Passage]:
    """The passages of a table of a page or a text, its headings found."""
    for cell in with_headings(cells):
        row, column, text, header = cell
        yield Passage(
            "cell", text, "", page, "", address(row, column), 0, table, row, column, header
        )


def address(row: int, column: int) -> str:
    """The name that a spreadsheet gives a cell.

    >>> address(3, 28)
    'AB3'
    """
    return f"{_letters(column)}{row}"


@cache
def _letters(column: int) -> str:
    before, letter = divmod(column - 1, 26)
    return (_letters(before) if before else "") + chr(ord("A") + letter)


def with_headings(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """The cells with text; headings as the file marks them, or else as the numbers betray them.

    A first row without numbers (years and months apart) above numbers is a heading row, a first
    column without numbers beside numbers a heading column.
    """
    filled = [cell for cell in cells if cell.text]
    if not filled:
        return ()
    top, left = min(cell.row for cell in filled), min(cell.column for cell in filled)
    row = not any(cell.header for cell in filled) and _leads(
        [each for each in filled if each.row == top], [each for each in filled if each.row != top]
    )
    body = [each for each in filled if not (each.header or (row and each.row == top))]
    column = _leads(
        [each for each in body if each.column == left],
        [each for each in body if each.column != left],
    )
    return tuple(
        cell._replace(header=True)
        if (row and cell.row == top) or (column and cell.column == left)
        else cell
        for cell in filled
    )


def is_numeral(text: str) -> bool:
    """Whether a cell says a number and hardly more than its unit."""
    return _NUMERAL.fullmatch(text.strip()) is not None


def _leads(first: Sequence[Cell], rest: Sequence[Cell]) -> bool:
    wordy = all(not is_numeral(each.text) or _YEAR.fullmatch(each.text.strip()) for each in first)
    return bool(first) and wordy and any(is_numeral(each.text) for each in rest)
