"""Where a table may be divided between two pages: never so that a row or two stand alone."""

from __future__ import annotations

from dataclasses import dataclass

from cierre.report.document import Runs, Table
from cierre.report.widths import letters

WHOLE_ROWS, WHOLE_LINES = 12, 36
"""A table of so many rows and lines or fewer is not divided; one of longer texts may be."""

KEPT_ROWS, KEPT_LINES = 3, 15
"""So many of a table's last rows stand on one page, while they are no more than so many lines."""


@dataclass(frozen=True)
class Breaks:
    """What of a table stays on one page.

    ``whole`` is all of it; ``last`` the number of its last rows that stay together, at least two
    where there is any; ``rows`` says of each row whether it stays undivided.
    """

    whole: bool
    last: int
    rows: tuple[bool, ...]


def breaks(table: Table, widths: list[int]) -> Breaks:
    """Where a table with columns of these widths, in letters, may be divided."""
    lines = [_lines(row, widths) for row in table.rows]
    whole = len(lines) <= WHOLE_ROWS and sum(lines) <= WHOLE_LINES
    together = (KEPT_ROWS, KEPT_ROWS - 1)
    return Breaks(
        whole=whole,
        last=0
        if whole
        else next((n for n in together if n < len(lines) and sum(lines[-n:]) <= KEPT_LINES), 0),
        rows=tuple(each <= KEPT_LINES for each in lines),
    )


def _lines(row: tuple[Runs, ...], widths: list[int]) -> int:
    """How many lines a row takes, near enough."""
    return max((_lines_of(cell, room) for cell, room in zip(row, widths, strict=True)), default=1)


def _lines_of(cell: Runs, room: int) -> int:
    pieces = "".join(run.text for run in cell).split("\n")
    return sum(1 + letters(piece) // max(room, 1) for piece in pieces)
