"""Tables of a PDF page, known by their rows of short pieces that stand in columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cierre.audit.readers import tables
from cierre.audit.readers.pdf_page import Box, Piece

_LONGEST: Final = 40
"""Pieces longer than this on average are columns of prose."""

Row = tuple[Piece, ...]


def table_cells(lines: Sequence[Row], start: int) -> tuple[list[tables.Cell], int]:
    """The cells of the table that begins at a line, and where it ends; none if it is no table.

    Its rows are lines that stand in pieces.
    """
    rows: list[Row] = [lines[start]]
    end = start + 1
    while end < len(lines):
        line = lines[end]
        if len(line) > 1 and _below(rows[-1], line):
            rows.append(line)
        elif _goes_on(rows[-1], line, lines[end + 1 : end + 2]):
            rows[-1] = _continued(rows[-1], line[0])
        else:
            break
        end += 1
    if len(rows) < 2:
        return [], start
    texts = [piece.text for row in rows for piece in row]
    if sum(map(len, texts)) > _LONGEST * len(texts) or not any(map(tables.is_numeral, texts)):
        return [], start
    columns = _columns(rows)
    return [
        tables.Cell(number, column, piece.text)
        for number, row in enumerate(rows, 1)
        for column, piece in zip(_placed(row, columns), row, strict=True)
    ], end


def _below(row: Row, line: Row) -> bool:
    return 0 < row[0].box.bottom - line[0].box.bottom < 6 * row[0].box.height


def _goes_on(row: Row, line: Row, following: Sequence[Row]) -> bool:
    """Whether a lone piece is the second line of a cell, with more of the table to come."""
    if len(line) > 1 or not following or len(following[0]) < 2:
        return False
    distance = row[0].box.bottom - line[0].box.bottom
    over = [piece for piece in row if _overlap(piece.box, line[0].box) > 0]
    return 0 < distance < 1.5 * row[0].box.height and len(over) == 1


def _continued(row: Row, line: Piece) -> Row:
    return tuple(
        piece._replace(
            text=f"{piece.text} {line.text}", box=piece.box._replace(bottom=line.box.bottom)
        )
        if _overlap(piece.box, line.box) > 0
        else piece
        for piece in row
    )


def _overlap(one: Box, other: Box) -> float:
    return min(one.right, other.right) - max(one.left, other.left)


def _columns(rows: Sequence[Row]) -> list[Box]:
    """The columns as the rows with the most pieces show them."""
    most = max(map(len, rows))
    full = [row for row in rows if len(row) == most]
    return [
        full[0][index].box._replace(
            left=min(row[index].box.left for row in full),
            right=max(row[index].box.right for row in full),
        )
        for index in range(most)
    ]


def _placed(row: Row, columns: Sequence[Box]) -> list[int]:
    """The column of each piece of a row: the one it lies in most, never one already passed."""
    placed: list[int] = []
    for index, piece in enumerate(row):
        first = placed[-1] if placed else 0
        last = len(columns) - (len(row) - index - 1)
        choice = max(range(first, last), key=lambda at: _overlap(piece.box, columns[at]))
        placed.append(choice + 1)
    return placed
