"""How much of a file is read at most, so that no file takes all the time or the memory."""

from __future__ import annotations

from typing import Final

FILE_BYTES: Final = 50_000_000
CHARACTERS: Final = 1_000_000
"""About three hundred pages of text."""
BLOCKS: Final = 50_000
MARKUP_BYTES: Final = 10_000_000
"""Of an HTML file, whose tree is many times its size."""
MARKDOWN_CHARACTERS: Final = 1_500_000
MARKDOWN_PARAGRAPH: Final = 100_000
MARKDOWN_BRACKETS: Final = 10_000
"""What has more, or stands longer without a blank line is read as plain text."""
LINE_OF_TABLE: Final = 1_000
PART_BYTES: Final = 50_000_000
"""Of one part of a Word or Excel file, unpacked."""
PARTS: Final = 5_000
CELLS: Final = 200_000
"""Of a text or a page."""
WORKBOOK_CELLS: Final = 600_000
WORKBOOK_CHARACTERS: Final = 10_000_000
"""A workbook that goes with a report lists the records of a month: it is read in some ten seconds
and under a gigabyte."""
PAGES: Final = 1_000
PDF_SECONDS: Final = 20.0
PDF_MEMORY: Final = 1_500_000_000
DEPTH: Final = 200
"""Of lists and tables in each other."""
