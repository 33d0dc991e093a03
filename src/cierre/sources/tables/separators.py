"""What separates the cells of a text file, and its records."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice

from cierre.sources.tables.bounds import CELL_BYTES, Refused

_SEPARATORS = ",;\t|"
_LOOKED_AT = 200
"""Records that show how a file is separated."""
_PART = 2_000_000
"""Bytes of the file that are looked at."""
_MOST = 0.8
"""The share of records that have as many cells where a mark separates them."""
_COMMA, _DECIMAL_COMMA = re.compile(rb","), re.compile(rb"(?<=\d),(?=\d)")


def separator_of(content: bytes) -> str:
    """The mark that gives most records as many cells; the comma where none does."""
    part = content[:_PART]
    rated = {mark: _evenness(part, mark) for mark in _SEPARATORS}
    best = max(rated, key=lambda mark: rated[mark])
    others = [mark for mark in _SEPARATORS if mark != "," and rated[mark][1] >= _MOST]
    commas = len(_COMMA.findall(part))
    if best == "," and others and len(_DECIMAL_COMMA.findall(part)) > 0.9 * commas:
        # what stands in every row between figures are decimals
        return max(others, key=lambda mark: rated[mark])
    return best


def records(content: bytes, separator: str) -> Iterator[list[str]]:
    """The cells of each row as they are quoted. Raises Refused where quotes are not in pairs."""
    text = io.TextIOWrapper(io.BytesIO(content), encoding="utf-8", errors="ignore", newline="")
    reader = csv.reader(text, delimiter=separator, strict=True)
    for row in range(1, len(content) + 2):
        try:
            cells = next(reader, None)
        except csv.Error as error:
            if "limit" in str(error):
                raise Refused("too-long-cell", row, value=str(CELL_BYTES)) from None
            raise Refused("wrong-quotes", row) from None
        if cells is None:
            return
        yield cells


def widths(content: bytes, separator: str, most: int) -> list[int]:
    """How many cells the first rows have, as far as they can be read."""
    found: list[int] = []
    with suppress(Refused):
        found.extend(len(each) for each in islice(records(content, separator), most))
    return found


def _evenness(part: bytes, mark: str) -> tuple[float, float]:
    """How much a mark tells, and the share of the rows that it gives as many cells."""
    counted = Counter(each for each in widths(part, mark, _LOOKED_AT) if each)
    several = {width: rows for width, rows in counted.items() if width > 1}
    if not several:
        return 0.0, 0.0
    width = max(several, key=lambda each: (several[each] * (each - 1) / each, each))
    share = several[width] / counted.total()
    return share * (width - 1) / width, share
