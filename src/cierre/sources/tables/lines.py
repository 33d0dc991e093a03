"""A line of a sheet: the texts of its cells by their place."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cierre.sources.tables.written_days import looks_like_day

_LONGEST_HEADING = 160

VALUE = re.compile(r"^[-+]?[\d.,:/ ]*\d[\d.,:/ ]*( ?%| ?[ap]\.? ?m\.?)?$", re.IGNORECASE)


@dataclass(frozen=True)
class Line:
    """A row with something in it: the texts of its cells by their place."""

    row: int
    cells: Mapping[int, str]

    @classmethod
    def of(cls, row: Sequence[object], letters: Sequence[str]) -> Line:
        texts = row[1:]
        return cls(
            int(str(row[0])),
            {place: str(text) for place, text in enumerate(texts) if text is not None},
        )

    @property
    def width(self) -> int:
        return len(self.cells)

    @property
    def worded(self) -> int:
        """Cells that may be headings: words, and no value."""
        return sum(is_word(text) for text in self.cells.values())


def is_word(text: str) -> bool:
    """Whether a cell may be a heading: words, and no value."""
    return len(text) <= _LONGEST_HEADING and not VALUE.match(text) and not is_value(text)


def is_value(text: str) -> bool:
    """Whether a cell is a day, a time or a number rather than a word."""
    return bool(VALUE.match(text)) or looks_like_day(text)
