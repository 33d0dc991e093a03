"""What a sheet says beside its values: what is hidden or merged, its formulas and its errors."""

from __future__ import annotations

from array import array
from collections import defaultdict
from dataclasses import dataclass, field

from cierre.sources.tables.bounds import (
    COLUMNS,
    ROWS,
    SAID,
    WORKBOOK_CELLS,
    WORKBOOK_TEXT_BYTES,
    Refused,
)
from cierre.sources.tables.letters import letter


def _rows() -> defaultdict[int, array[int]]:
    return defaultdict(lambda: array("I"))


@dataclass
class Marks:
    """Rows are counted from 1 and columns from 0.

    ``iso_durations``: those of more than a day are texts such as PT27H15M00S.
    ``formulas`` and ``without_value`` hold the rows of such cells by their column; ``texts``, by
    row and column, what a cell says where its value alone does not: errors, yes and no.
    """

    sheet: str
    iso_durations: bool = False
    last_row: int = 0
    last_column: int = -1
    counted: int = 0
    text: int = 0
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[int] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    formulas: defaultdict[int, array[int]] = field(default_factory=_rows)
    without_value: defaultdict[int, array[int]] = field(default_factory=_rows)
    texts: dict[tuple[int, int], str] = field(default_factory=dict)

    def reach(self, row: int, column: int) -> None:
        """A cell with a value; raises Refused where no sheet has one, or none that is read."""
        if row > ROWS or column >= COLUMNS:
            raise self._too_far(row, column)
        if row > self.last_row or column > self.last_column:
            self.last_row = max(row, self.last_row)
            self.last_column = max(column, self.last_column)
            if self.cells > WORKBOOK_CELLS:
                raise self._too_far(row, column)

    def count_cells(self, several: int) -> None:
        """Cells with a value, one that is there twice counted so; raises Refused beyond all."""
        self.counted += several
        if self.counted > WORKBOOK_CELLS:
            raise Refused("too-many-cells-in-all", value=_millions())

    def say(self, row: int, column: int, text: str) -> None:
        """What a cell says in place of its value."""
        self.texts[row, column] = text
        if len(self.texts) > SAID:
            raise Refused("too-many-errors", row, value=f"{self.sheet}!{letter(column)}{row}")

    def hide_columns(self, first: int, end: int) -> None:
        """Columns are hidden, up to but not with ``end``, as far as a sheet has them."""
        self.hidden_columns.extend(range(first, min(end, COLUMNS)))

    def count_text(self, length: int) -> None:
        """The text of a cell; raises Refused where there is too much of it."""
        self.text += length
        if self.text > WORKBOOK_TEXT_BYTES:
            raise Refused("too-much-text", value=str(WORKBOOK_TEXT_BYTES // 1_000_000))

    @property
    def cells(self) -> int:
        """How many there are from A1 to the last row and column."""
        return self.last_row * (self.last_column + 1)

    def _too_far(self, row: int, column: int) -> Refused:
        return Refused(
            "cell-too-far", row, value=f"{self.sheet}!{letter(column)}{row}", other=_millions()
        )


def check_together(sheets: list[Marks]) -> None:
    """Raise Refused when the sheets of a workbook hold too much together."""
    if sum(each.cells for each in sheets) > WORKBOOK_CELLS:
        raise Refused("too-many-cells-in-all", value=_millions())
    if sum(each.text for each in sheets) > WORKBOOK_TEXT_BYTES:
        raise Refused("too-much-text", value=str(WORKBOOK_TEXT_BYTES // 1_000_000))


def _millions() -> str:
    return str(WORKBOOK_CELLS // 1_000_000)
