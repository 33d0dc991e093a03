"""How large a file of records may be, so that none takes more than some hundred megabytes."""

from __future__ import annotations

from dataclasses import dataclass

WORKBOOKS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
"""How the names of workbooks end."""
COLUMNS = 16_384
"""The columns that spreadsheet programs have, up to XFD."""
ROWS = 1_048_576
"""The rows that spreadsheet programs have."""
WORKBOOK_CELLS = 6_000_000
"""From the first cell of each sheet to its last, empty ones too: 400,000 rows of 15 columns."""
TEXT_CELLS = 40_000_000
"""A million rows of 40 columns."""
TEXT_BYTES = 256_000_000
"""A million rows of 250 characters."""
WORKBOOK_BYTES = 128_000_000
"""A workbook as it lies on the disk."""
UNPACKED_BYTES = 256_000_000
"""What the parts of a workbook take unpacked: cells up to their number, with 40 characters each."""
WORKBOOK_TEXT_BYTES = 256_000_000
"""The texts of a workbook's cells, one that stands in many counted in each."""
SAID = 500_000
"""Cells of a sheet with an error, and in an ODS with yes or no; each is kept by itself."""
TEXTS = 4_000_000
"""Distinct texts of a workbook."""
CELL_BYTES = 131_072
"""A cell's text. Spreadsheets keep 32,767 characters; help desks export whole letters."""
PARTS = 10_000
"""Files within a workbook."""


@dataclass(eq=False)  # what opens a context writes its traceback into an exception
class Refused(Exception):
    """A file cannot be read: ``message`` says why, ``value`` what there is and ``other`` more."""

    message: str
    row: int | None = None
    column: str = ""
    value: str = ""
    other: str = ""
